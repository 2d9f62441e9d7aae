"""A picture as a script for Matplotlib: it compiles, says the same function, and draws what was drawn."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage

from gradexplorer.descent.path import Path as Walk
from gradexplorer.descent.path import descend
from gradexplorer.export.matplotlib_script import redraw
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.ui.drawing import drawing_of
from gradexplorer.ui.figure import figure

with_matplotlib = pytest.mark.skipif(find_spec("matplotlib") is None, reason="Matplotlib is not installed")

PICTURES: dict[str, tuple[str, dict[str, Any]]] = {
    "bowl": ("x^2 + y^2", {"title": "A $ bowl", "grid": True}),
    "lesson": ("x^2 + y^2", {"fill": False, "contours": None, "arrow_color": "blue", "grid": True}),
    "valley": ("(1-x)^2 + 100(y-x^2)^2", {"arrow_tint": True, "colors": "CET-CBL2"}),
    "hills": ("3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2)", {"levels": "quantile"}),
    "low": ("-exp(x^2 + y^2)", {"arrow_way": "descent", "arrow_length": "log"}),
    "hatched": ("log(x) + y", {"flow": True, "arrow_places": "contours", "theme": "dark"}),
    "flat": ("7", {}),
    "nowhere": ("log(-1-x^2-y^2)", {}),
    "slice": ("lambda*x*z + y", {"axes": ("x", "z"), "at": (1, 2, 3)}),
    "curve": ("1/(x-1) + floor(x)", {"at": (2,)}),
}


def formulas(text: str) -> Formulas:
    found = parse(text)
    assert isinstance(found, Definition), found
    made = formulas_of(found)
    assert isinstance(made, Formulas)
    return made


def script(text: str, **choices: Any) -> str:
    source = redraw(drawing_of(figure(formulas(text), size=(480, 400), **choices)))
    assert isinstance(source, str), source
    return source


@pytest.mark.parametrize("name", PICTURES)
def test_every_script_is_python(name: str) -> None:
    text, choices = PICTURES[name]
    compile(script(text, **choices), name, "exec")


def test_the_function_in_the_script_is_the_one_that_was_typed() -> None:
    source = script("a*x^2 + sin(x y)", at=(2, 1))
    known: dict[str, Any] = {}
    exec(source[source.index("def f(") : source.index("np.seterr")], {"np": np}, known)
    # a = 1: 4 + sin(2), and 2 a x + y cos(x y), x cos(x y)
    assert known["f"](2.0, 1.0) == pytest.approx(4 + np.sin(2), rel=1e-15)
    assert known["df_dx"](2.0, 1.0) == pytest.approx(4 + np.cos(2), rel=1e-15)
    assert known["df_dy"](2.0, 1.0) == pytest.approx(2 * np.cos(2), rel=1e-15)


def test_what_was_typed_cannot_end_the_text_it_stands_in() -> None:
    source = script('x + y  # """ \\')
    compile(source, "hostile", "exec")
    assert source.count('"""') == 2


def test_a_path_is_written_down_with_its_points() -> None:
    walk = descend(formulas("x^2 + y^2"), (2.0, 1.0), settings={"steps": 3})
    assert isinstance(walk, Walk)
    # Each step of 0.1 against (2x, 2y) leaves four fifths.
    assert "path = np.array([(2, 1), (1.6, 0.8), (1.28, 0.64), (1.024, 0.512)])" in script("x^2 + y^2", path=walk)


def test_words_that_numpy_lacks_are_told_in_the_heading() -> None:
    assert "It needs NumPy, SciPy and Matplotlib;" in script("erf(x) + y")
    assert "It needs NumPy and Matplotlib;" in script("exp(x) + y")


def test_what_cannot_be_written_is_a_problem() -> None:
    tower = "x" + "".join(f" + exp(sin({k} x y + {k} x^2))" for k in range(1, 320))
    found = redraw(drawing_of(figure(formulas(tower), size=(200, 200))))
    assert isinstance(found, Problem)
    assert "too long to" in found.message


# Importing Matplotlib takes a second: one process runs all scripts, each from scratch.
RUNS_THEM_ALL = """
import pathlib, runpy, sys, traceback
import matplotlib
for folder in map(pathlib.Path, sys.argv[1:]):
    matplotlib.rcdefaults()
    sys.argv = ["redraw.py", str(folder / "out.png")]
    try:
        runpy.run_path(str(folder / "redraw.py"), run_name="__main__")
    except BaseException:
        (folder / "fault.txt").write_text(traceback.format_exc())
"""


def run_python(*arguments: str, within: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=within, capture_output=True, text=True, check=False, timeout=120,
        env={**os.environ, "MPLBACKEND": "Agg", "MPLCONFIGDIR": str(within)},
    )  # fmt: skip
    assert run.returncode == 0, run.stderr


@pytest.fixture(scope="module")
def redrawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """A folder for each picture, with what its script has drawn, or how it failed."""
    folders = {name: tmp_path_factory.mktemp(name) for name in PICTURES}
    for name, (text, choices) in PICTURES.items():
        (folders[name] / "redraw.py").write_text(script(text, **choices), encoding="utf-8")
    run_python("-c", RUNS_THEM_ALL, *map(str, folders.values()), within=folders["bowl"])
    return folders


@with_matplotlib
@pytest.mark.slow
def test_a_script_is_run_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "redraw.py").write_text(script("x^2 + y^2"), encoding="utf-8")
    run_python("redraw.py", "out.png", within=tmp_path)
    assert QImage(str(tmp_path / "out.png")).width() == 480


@with_matplotlib
@pytest.mark.slow
@pytest.mark.parametrize("name", PICTURES)
def test_the_script_draws_the_picture(name: str, redrawn: dict[str, Path]) -> None:
    text, choices = PICTURES[name]
    fault = redrawn[name] / "fault.txt"
    assert not fault.exists(), fault.read_text()
    drawn, ours = (
        QImage(str(redrawn[name] / "out.png")),
        QImage.fromData(figure(formulas(text), size=(480, 400), **choices).png()),
    )
    assert (drawn.width(), drawn.height()) == (480, 400)
    # Seen from so far that letters and the edges of lines do not matter, it is the same picture.
    apart = np.abs(blurred(drawn) - blurred(ours))
    assert apart.mean() < 6
    assert np.quantile(apart, 0.98) < 50


def blurred(image: QImage) -> np.ndarray:
    """Means of squares of 20 pixels: (20, 24, 3)."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    pixels = np.array(plain.constBits()).reshape(400, 480, 4)[..., :3].astype(float)
    return np.asarray(pixels.reshape(20, 20, 24, 20, 3).mean(axis=(1, 3)))
