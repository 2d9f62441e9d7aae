"""The window speaks the user's language: every word can be said in it, and is found where it is written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.ui.language import CONTEXT, first_known, tr


class Marked(QTranslator):
    """A language in which all words are the English ones in angle brackets; it remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != CONTEXT:
            return ""
        self.asked.add(text)
        return f"‹{text}›"


@pytest.fixture
def marked(qtbot: QtBot) -> Iterator[Marked]:
    language = Marked()
    QCoreApplication.installTranslator(language)
    yield language
    QCoreApplication.removeTranslator(language)


def test_without_a_translation_words_are_english() -> None:
    assert tr("No words like {these}", these="these") == "No words like these"
    assert tr("Braces {stay} where nothing is put in") == "Braces {stay} where nothing is put in"


def test_a_sentence_is_said_part_by_part(marked: Marked) -> None:
    inner = say("step {at}", at=3)
    assert tr(say("diverged at {where}", where=inner)) == "‹diverged at ‹step 3››"
    assert str(say("diverged at {where}", where=inner)) == "diverged at step 3"


def test_a_fault_of_the_text_keeps_its_words_apart_from_the_users(marked: Marked) -> None:
    fault = parse("foo(x)")
    assert isinstance(fault, Problem)
    assert tr(fault.says) == "‹no function is called foo; a product is foo*(...)›"


@pytest.mark.parametrize(
    ("wished", "spoken"),
    [
        (["de-Latn-AT", "de-AT"], "de"),
        (["xx", "uk_UA", "de"], "uk"),
        (["en-GB", "de"], "en"),
        (["xx"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_asked_for_that_is_known_is_spoken(wished: list[str], spoken: str) -> None:
    assert first_known(wished) == spoken
