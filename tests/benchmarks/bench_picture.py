"""From an edit to the finished picture at 1920 x 1080, beside matplotlib drawing the same."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import matplotlib as mpl
import numpy as np
import pytest
import sympy
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from sympy.parsing.sympy_parser import (
    convert_xor,
    implicit_multiplication_application,
    parse_expr,
    standard_transformations,
)

from gradexplorer.field import picture as picture_module
from gradexplorer.field.levels import Levels, choose
from gradexplorer.field.picture import Picture
from gradexplorer.field.sample import Field
from tests.benchmarks.watching import Say, Stage, edit_to_painted, listen

RATIO = 6.0
ROUNDS = 9
PEAKS = "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3"
ACKLEY = "-20exp(-0.2sqrt(0.5(x^2+y^2))) - exp(0.5(cos(2pi x)+cos(2pi y))) + e + 20"


def lambdified(text: str) -> Callable[..., list[np.ndarray]]:
    """f and its partial derivatives on arrays as a notebook has them: from sympy, in NumPy, one expression each.

    The text is one of the two above, so sympy's parser may read it.
    """
    rules = (*standard_transformations, implicit_multiplication_application, convert_xor)
    f = parse_expr(text, transformations=rules)
    x, y = sympy.symbols("x y")
    return sympy.lambdify((x, y), [f, f.diff(x), f.diff(y)], "numpy")


def twenty(field: Field, *_: object) -> Levels:
    """Twenty levels in equal steps, whatever is round."""
    chosen = choose(field, 20, "linear")
    return replace(chosen, values=np.linspace(chosen.low, chosen.high, 22)[1:-1])


class Matplotlib:
    """The same picture on matplotlib's fastest canvas: the same box, samples, levels and arrows, but no labels."""

    def __init__(self, f: Callable[..., list[np.ndarray]], picture: Picture) -> None:
        box = picture.field.box
        self.f, self.levels, self.arrows = f, picture.levels.values, picture.arrows
        self.x, self.y = np.linspace(box.x_min, box.x_max, 640), np.linspace(box.y_min, box.y_max, 360)
        self.canvas = FigureCanvasAgg(Figure(figsize=(19.2, 10.8), dpi=100))
        self.axes = self.canvas.figure.add_subplot()

    def redraw(self) -> None:
        axes, x, y, arrows = self.axes, self.x, self.y, self.arrows
        axes.clear()
        z, f_x, f_y = self.f(*np.meshgrid(x, y))
        axes.contourf(x, y, z, levels=self.levels, extend="both")
        axes.contour(x, y, z, levels=self.levels, colors="k", linewidths=0.8, linestyles="solid")
        column, row = np.searchsorted(x, arrows.x), np.searchsorted(y, arrows.y)
        axes.quiver(arrows.x, arrows.y, f_x[row, column], f_y[row, column])
        self.canvas.draw()


@pytest.fixture(autouse=True)
def ordinary_matplotlib() -> None:
    mpl.rcdefaults()


@pytest.mark.parametrize(("name", "text"), [("peaks", PEAKS), ("Ackley", ACKLEY)])
def test_the_picture_is_finished_six_times_as_fast_as_matplotlib_redraws_it(
    stage: Stage, say: Say, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.setattr(picture_module, "choose", twenty)
    shown: list[Picture] = []
    show = stage.canvas.show_picture
    monkeypatch.setattr(
        stage.canvas,
        "show_picture",
        lambda picture, sheet, **more: (shown.append(picture), show(picture, sheet, **more)),
    )
    edit_to_painted(stage.paints, lambda: stage.type(text))
    picture = shown[-1]
    assert len(picture.levels.values) == 20
    assert 0.95 < picture.field.value.size / (640 * 360) < 1.1
    assert len(picture.arrows.x) >= 400
    other = Matplotlib(lambdified(text), picture)
    other.redraw()
    ours, theirs = [], []
    gc.freeze()  # matplotlib and sympy are not part of the window, nor is looking through what they hold
    for number in range(ROUNDS):
        listen(0.4)  # the symbols of the last text come, and so the window rests
        # Another text each time, so that nothing can be remembered from the last.
        ours.append(edit_to_painted(stage.paints, lambda: stage.type(f"{text} + {number + 1}/1000000")))  # noqa: B023
        listen(0.4)  # the same rest for both
        start = time.perf_counter()
        other.redraw()
        theirs.append(time.perf_counter() - start)
    mine, its = 1e3 * statistics.median(ours), 1e3 * statistics.median(theirs)
    say(
        f"{name}, {len(picture.levels.values)} levels, {len(picture.arrows.x)} arrows:"
        f" edit to finished picture {mine:.0f} ms (best {1e3 * min(ours):.0f}),"
        f" matplotlib {its:.0f} ms (best {1e3 * min(theirs):.0f}): {its / mine:.1f} times as fast (bar {RATIO:g})"
    )
    assert max(its / mine, min(theirs) / min(ours)) >= RATIO
