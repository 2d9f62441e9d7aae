"""From an edit to the finished picture at 1920 x 1080, beside matplotlib drawing the same."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

import matplotlib as mpl
import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from gradexplorer.field.picture import Picture
from tests.benchmarks.watching import Say, Stage, edit_to_painted

Landscape = tuple[str, str, Callable[[np.ndarray, np.ndarray], np.ndarray]]

RATIO = 6.0
ROUNDS = 9
PEAKS = "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3"
ACKLEY = "-20exp(-0.2sqrt(0.5(x^2+y^2))) - exp(0.5(cos(2pi x)+cos(2pi y))) + e + 20"


def peaks(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return (
        3 * (1 - x) ** 2 * np.exp(-(x**2) - (y + 1) ** 2)
        - 10 * (x / 5 - x**3 - y**5) * np.exp(-(x**2) - y**2)
        - np.exp(-((x + 1) ** 2) - y**2) / 3
    )


def ackley(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return (
        -20 * np.exp(-0.2 * np.sqrt(0.5 * (x**2 + y**2)))
        - np.exp(0.5 * (np.cos(2 * np.pi * x) + np.cos(2 * np.pi * y)))
        + np.e
        + 20
    )


class Matplotlib:
    """The same picture on matplotlib's fastest canvas: the same box, samples, levels and arrows, but no labels.

    f is sampled on a mesh, and its gradient taken from the samples: the way it is usually done.
    """

    def __init__(self, f: Callable[[np.ndarray, np.ndarray], np.ndarray], picture: Picture) -> None:
        box = picture.field.box
        self.f, self.levels, self.arrows = f, picture.levels.values, picture.arrows
        self.x, self.y = np.linspace(box.x_min, box.x_max, 640), np.linspace(box.y_min, box.y_max, 360)
        self.canvas = FigureCanvasAgg(Figure(figsize=(19.2, 10.8), dpi=100))
        self.axes = self.canvas.figure.add_subplot()

    def redraw(self) -> None:
        axes, x, y, arrows = self.axes, self.x, self.y, self.arrows
        axes.clear()
        z = self.f(*np.meshgrid(x, y))
        f_y, f_x = np.gradient(z, y, x)
        axes.contourf(x, y, z, levels=self.levels, extend="both")
        axes.contour(x, y, z, levels=self.levels, colors="k", linewidths=0.8, linestyles="solid")
        column, row = np.searchsorted(x, arrows.x), np.searchsorted(y, arrows.y)
        axes.quiver(arrows.x, arrows.y, f_x[row, column], f_y[row, column])
        self.canvas.draw()


@pytest.fixture(autouse=True)
def ordinary_matplotlib() -> None:
    mpl.rcdefaults()


@pytest.mark.parametrize("landscape", [("peaks", PEAKS, peaks), ("Ackley", ACKLEY, ackley)], ids=["peaks", "Ackley"])
def test_the_picture_is_finished_six_times_as_fast_as_matplotlib_redraws_it(
    stage: Stage, say: Say, monkeypatch: pytest.MonkeyPatch, landscape: Landscape
) -> None:
    name, text, f = landscape
    shown: list[Picture] = []
    show = stage.canvas.show_picture
    monkeypatch.setattr(stage.canvas, "show_picture", lambda picture: (shown.append(picture), show(picture)))
    edit_to_painted(stage.paints, lambda: stage.type(text))
    picture = shown[-1]
    assert len(picture.levels.values) >= 12  # 20 were asked for, and they are round
    assert 0.95 < picture.field.value.size / (640 * 360) < 1.1
    assert len(picture.arrows.x) >= 400
    other = Matplotlib(f, picture)
    other.redraw()
    ours, theirs = [], []
    for number in range(ROUNDS):
        # Another text each time, so that nothing can be remembered from the last.
        ours.append(edit_to_painted(stage.paints, lambda: stage.type(f"{text} + {number + 1}/1000000")))  # noqa: B023
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
