"""The data of the gallery are read with care, and say what can be typed."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gradexplorer import gallery
from gradexplorer.gallery import GalleryFault, Landscape, landscapes, read

BOWL = {
    "name": "Bowl",
    "text": "x^2 + y^2",
    "box": [-3, 3, -3, 3],
    "start": [2, 1],
    "minima": [[[0, 0], 0]],
    "source": "everywhere",
    "notice": "circles",
}


def test_twenty_landscapes_with_names_of_their_own_and_the_bowl_first() -> None:
    names = [landscape.name for landscape in landscapes()]
    assert len(names) == len(set(names)) == 20
    assert (landscapes()[0].text, tuple(landscapes()[0].box)) == ("x^2 + y^2", (-3.0, 3.0, -3.0, 3.0))


@pytest.mark.parametrize("landscape", landscapes(), ids=lambda landscape: landscape.name)
def test_every_start_and_every_minimum_is_inside_the_box(landscape: Landscape) -> None:
    assert landscape.box.contains(*landscape.start)
    assert all(landscape.box.contains(*minimum.point) for minimum in landscape.minima)
    assert [m.value for m in landscape.minima] == sorted(m.value for m in landscape.minima)


def test_reading_gives_floats_and_tuples_all_through() -> None:
    (bowl,) = read(json.dumps([BOWL]), "bowl.json")
    assert bowl == Landscape("Bowl", "x^2 + y^2", bowl.box, (2.0, 1.0), (((0.0, 0.0), 0.0),), "everywhere", "circles")
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
    for number, resources in enumerate(("resources", "gradexplorer/resources")):
        root = tmp_path / str(number)
        shutil.copytree(source, root / "gradexplorer", ignore=shutil.ignore_patterns("__pycache__", "resources"))
        target = root / resources / gallery.FILE
        target.parent.mkdir(parents=True)
        shutil.copy(gallery._resources() / gallery.FILE, target)
        found = subprocess.run(
            [sys.executable, "-c", ask], cwd=root, capture_output=True, text=True, timeout=60, check=False
        )
        assert found.stdout == "20\n", found.stderr


def test_reading_the_gallery_needs_no_qt_and_no_sympy() -> None:
    ask = (
        "import sys; from gradexplorer.gallery import landscapes; landscapes();"
        "print([m for m in ('PySide6', 'sympy', 'pyqtgraph') if m in sys.modules])"
    )
    found = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, timeout=60, check=False)
    assert found.stdout == "[]\n", found.stderr
