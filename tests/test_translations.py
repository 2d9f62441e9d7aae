"""The tool that collects the program's words finds them wherever they are annotated."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module", autouse=True)
def tools() -> None:
    sys.path.insert(0, str(PROJECT / "packaging"))


def collected(source: str, folder: Path) -> list[str]:
    from making.phrases import phrases

    package = folder / "gradexplorer"
    package.mkdir(exist_ok=True)
    (package / "one.py").write_text(source, encoding="utf-8")
    return list(phrases(package, folder))


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("def say(text: Phrase, other: str): ...\nsay('a b', 'c d')", ["a b"]),
        ("def say(text: Phrase): ...\nsay('one' if x else 'two')", ["one", "two"]),
        ("def tip(*, text: Phrase | None = 'first'): ...\ntip(text='second')", ["first", "second"]),
        (
            "class Row(NamedTuple):\n    name: str\n    says: Phrase\nROWS = (Row('a', 'b'), Row('c', says='d'))",
            ["b", "d"],
        ),
        ("class A:\n    def show(self, text: Phrase): ...\nA().show('shown')", ["shown"]),
        ("class A:\n    text: Phrase\nclass B(A):\n    more: str\nB('a', 'b')", ["a"]),
        ("TABLE: dict[str, Phrase] = {'key': 'value'} | {'other': 'more'}", ["value", "more"]),
        ("TABLE: dict[Phrase, int] = {'key': 1}", ["key"]),
        ("TABLE: dict[str, tuple[str, Phrase]] = {'a': ('b', 'c')}", ["c"]),
        ("ALL: tuple[Phrase, ...] = ('a', 'b')", ["a", "b"]),
        ("def word() -> Phrase:\n    return 'left' if x else 'right'", ["left", "right"]),
        ("def say(text: str): ...\nsay('nothing')", []),
        ("def say(text: Phrase): ...\nsay('{reason}: {part}')", []),
    ],
)
def test_words_are_found_where_they_are_annotated(source: str, words: list[str], tmp_path: Path) -> None:
    assert collected(source, tmp_path) == words


def test_a_method_of_another_object_may_be_one_of_any_file(tmp_path: Path) -> None:
    (tmp_path / "gradexplorer").mkdir()
    (tmp_path / "gradexplorer" / "busy.py").write_text("class Busy:\n    def begin(self, says: Phrase): ...")
    painting = (
        "class Painting:\n def begin(self): self.busy.begin('catching up')\n def go(self): self.begin('not said')"
    )
    assert collected(painting, tmp_path) == ["catching up"]


def test_a_translation_must_fit_its_phrase() -> None:
    from making.translations import Entry, wrong

    assert wrong(Entry("move {name}", (), "{name} bewegen"), "de") == ""
    assert "braces" in wrong(Entry("move {name}", (), "{mane} bewegen"), "de")
    assert "keys" in wrong(Entry("&Open", (), "Öffnen"), "de")
    assert "spaces" in wrong(Entry(" · at", (), "· bei"), "de")
    assert wrong(Entry("{n} steps", (), ["{n} Schritt", "{n} Schritte"]), "de") == ""
    assert "3 plural" in wrong(Entry("{n} steps", (), ["{n} крок", "{n} кроки"]), "uk")
    assert "list" in wrong(Entry("{n} steps", (), "{n} Schritte"), "de")


# --- the languages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["de", "uk"])
def test_every_word_is_translated(language: str) -> None:
    from making.translations import entries, wrong

    rows = entries(language)
    assert len(rows) > 1500
    assert [entry.phrase for entry in rows if not entry.done] == [], "packaging/translate lists them"
    assert [(entry.phrase, why) for entry in rows if (why := wrong(entry, language))] == []


@pytest.mark.parametrize("language", ["de", "uk"])
def test_what_is_shipped_is_compiled_from_the_translations(language: str, tmp_path: Path) -> None:
    from making.translations import FOLDER, compiled

    compiled(FOLDER / f"{language}.ts", tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == (FOLDER / f"{language}.qm").read_bytes()


def test_ukrainian_words_are_of_one_script() -> None:
    """A Latin o in a Cyrillic word looks right, and is read out wrong."""
    from making.translations import read

    for phrase, told in read("uk").items():
        for form in told if isinstance(told, list) else [told]:
            for word in re.findall(r"\w+", re.sub(r"\{[^}]*\}", "", form)):
                assert not (re.search("[A-Za-z]", word) and re.search("[А-Яа-яіїєґІЇЄҐ]", word)), (phrase, word)
