"""The data of the gallery are read with care, and say what can be typed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gradexplorer import gallery, resources
from gradexplorer.gallery import TAGS, GalleryFault, Landscape, landscape_of, landscapes, matching, read

BOWL: dict[str, Any] = {
    "name": "Bowl",
    "text": "x^2 + y^2",
    "box": [-3, 3, -3, 3],
    "start": [2, 1],
    "minima": [[[0, 0], 0]],
    "good": {"method": "gradient-descent", "learning_rate": 0.1, "steps": 20},
    "tags": ["convex"],
    "source": "everywhere",
    "notice": "circles",
}


def test_at_least_sixty_landscapes_with_names_and_texts_of_their_own_and_the_bowl_first() -> None:
    names, texts = zip(*((landscape.name, landscape.text) for landscape in landscapes()), strict=True)
    assert len(names) == len(set(names)) == len(set(texts)) >= 60
    assert (landscapes()[0].text, tuple(landscapes()[0].box)) == ("x^2 + y^2", (-3.0, 3.0, -3.0, 3.0))


@pytest.mark.parametrize("landscape", landscapes(), ids=lambda landscape: landscape.name)
def test_every_start_and_every_minimum_is_inside_the_box(landscape: Landscape) -> None:
    assert landscape.box.contains(*landscape.start)
    assert all(landscape.box.contains(*minimum.point) for minimum in landscape.minima)
    assert [m.value for m in landscape.minima] == sorted(m.value for m in landscape.minima)


def test_what_is_said_is_short_and_whole() -> None:
    for landscape in landscapes():
        assert len(landscape.name) <= 32, landscape.name
        assert 30 <= len(landscape.notice) <= 160, landscape.name
        assert landscape.notice.endswith("."), landscape.name
        assert len(landscape.source) >= 15, landscape.name
        for said in (landscape.name, landscape.notice, landscape.source):
            assert said == " ".join(said.split()), landscape.name


def names(found: tuple[Landscape, ...]) -> list[str]:
    return [landscape.name for landscape in found]


def test_words_are_looked_for_in_all_that_is_said_whatever_their_accents() -> None:
    assert names(matching(landscapes(), "levy")) == ["Lévy 13"]
    assert "Rosenbrock's banana" in names(matching(landscapes(), "  BANANA computer  "))
    assert "Michalewicz" not in names(matching(landscapes(), "banana"))
    assert matching(landscapes(), "no such landscape") == ()
    assert matching(landscapes()) == landscapes()


def test_tags_narrow_the_choice_and_each_is_used() -> None:
    for tag in TAGS:
        found = matching(landscapes(), "", [tag])
        assert len(found) >= 2, tag
        assert all(tag in landscape.tags for landscape in found)
    both = matching(landscapes(), "regression", ["ML loss", "convex"])
    assert {"Linear regression", "Logistic regression", "Huber regression"} <= set(names(both))
    assert "Neuron with two weights" not in names(both)


def test_a_landscape_is_known_by_its_very_text() -> None:
    himmelblau = next(landscape for landscape in landscapes() if landscape.name == "Himmelblau")
    assert landscape_of(himmelblau.text) is himmelblau
    assert landscape_of(himmelblau.text + " ") is None


def test_reading_gives_floats_and_tuples_all_through() -> None:
    (bowl,) = read(json.dumps([BOWL]), "bowl.json")
    good = ("gradient-descent", 0.1, 20)
    assert bowl == Landscape(
        "Bowl", "x^2 + y^2", bowl.box, (2.0, 1.0), (((0.0, 0.0), 0.0),), good, ("convex",), "everywhere", "circles"
    )
    assert isinstance(bowl.box.x_min, float)
    assert hash(bowl)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", 3),
        ("name", "  "),
        ("text", None),
        ("source", ["a"]),
        ("box", [-3, 3, -3]),
        ("box", [3, -3, -3, 3]),
        ("box", [-3, "3", -3, 3]),
        ("box", [-3, True, -3, 3]),
        ("start", 7),
        ("start", [1, 1e300]),
        ("minima", {}),
        ("minima", [[0, 0, 0]]),
        ("minima", [[[0, 0], "0"]]),
        ("good", None),
        ("good", {}),
        ("good", {**BOWL["good"], "momentum": 0.9}),
        ("good", {**BOWL["good"], "learning_rate": 0}),
        ("good", {**BOWL["good"], "steps": 2.5}),
        ("good", {**BOWL["good"], "steps": 1e9}),
        ("good", {**BOWL["good"], "method": 1}),
        ("tags", []),
        ("tags", "convex"),
        ("tags", ["convex", "convex"]),
        ("tags", ["round"]),
        ("tags", [["convex"]]),
    ],
)
def test_a_fault_names_the_file_the_entry_and_the_key(key: str, value: object) -> None:
    with pytest.raises(GalleryFault, match=rf"^mine\.json, entry 2, {key}: "):
        read(json.dumps([BOWL, {**BOWL, key: value}]), "mine.json")


@pytest.mark.parametrize(
    "entry", [{}, [], None, {**BOWL, "script": "x"}, {k: v for k, v in BOWL.items() if k != "box"}]
)
def test_an_entry_with_other_keys_is_refused(entry: object) -> None:
    with pytest.raises(GalleryFault, match=r"^mine\.json, entry 1: "):
        read(json.dumps([entry]), "mine.json")


@pytest.mark.parametrize("text", ["", "{", "{}", "[NaN]", "[Infinity]", "[" * 100_000, "3", "[" + "9" * 5000 + "]"])
def test_what_is_not_a_list_of_landscapes_is_refused(text: str) -> None:
    with pytest.raises(GalleryFault, match=r"^mine\.json"):
        read(text, "mine.json")


def test_the_data_are_found_beside_the_package_and_inside_it(tmp_path: Path) -> None:
    source = Path(gallery.__file__).parent
    ask = "from gradexplorer.gallery import landscapes; print(len(landscapes()))"
    for number, place in enumerate(("resources", "gradexplorer/resources")):
        root = tmp_path / str(number)
        shutil.copytree(source, root / "gradexplorer", ignore=shutil.ignore_patterns("__pycache__", "resources"))
        shutil.copytree(str(resources.find(gallery.FOLDER)), root / place / gallery.FOLDER)
        found = subprocess.run(
            [sys.executable, "-c", ask], cwd=root, capture_output=True, text=True, timeout=60, check=False
        )
        assert found.stdout == f"{len(landscapes())}\n", found.stderr


def test_reading_the_gallery_needs_no_qt_and_no_sympy() -> None:
    ask = (
        "import sys; from gradexplorer.gallery import landscapes; landscapes();"
        "print([m for m in ('PySide6', 'sympy', 'pyqtgraph') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=60, check=False)
    assert found.stdout == "[]\n", found.stderr
