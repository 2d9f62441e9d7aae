"""What goes on inside a step: trials, momentum, the reach of each coordinate, the region of trust, the simplex."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.clip import clipped
from gradexplorer.ui.canvas.arrows import paint_shapes, shapes
from gradexplorer.ui.canvas.corner_key import Row, paint_key, paint_lines, paint_mark, pens
from gradexplorer.ui.canvas.geometry import pixels, segments
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.life import Life, Pair

LARGEST_PX = 20_000.0  # a larger circle is not seen as one
ARROW_PX, HEAD_PX = 2.6, 10.0
BLUE, PINK, YELLOW, WHITE = range(1, 5)  # of the look's paths; the first is the walk itself


class Part(NamedTuple):
    """One row of what may be seen: where it is found, its words, its colour, its sign, and how it is painted."""

    found: Callable[[Life], object]
    words: Phrase
    ink: int
    sign: str
    paint: Callable[[QPainter, Scene, Life, str], None]


def paint(painter: QPainter, scene: Scene, value: Life) -> None:
    """The parts there are, and the legend that names them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rows = []
    for part in PARTS:
        if part.found(value):
            ink = scene.look.paths[part.ink]
            painter.setBrush(Qt.BrushStyle.NoBrush)
            part.paint(painter, scene, value, ink)
            rows.append(Row(tr(part.words), ink, part.sign))
    paint_key(painter, scene, rows, right=True)


def _at(scene: Scene, place: Pair) -> QPointF:
    px, py = scene.viewport.pixel_at(*place)
    return QPointF(min(max(px, -1e6), 1e6), min(max(py, -1e6), 1e6))


def _seen(scene: Scene, at: QPointF) -> bool:
    return QRectF(-9, -9, scene.viewport.width + 18, scene.viewport.height + 18).contains(at)


def _polyline(scene: Scene, corners: tuple[Pair, ...]) -> list[QLineF]:
    """The pieces of the line through the corners that are in the plot."""
    x, y = pixels(scene.viewport, *np.array(corners, dtype=float).T)
    x, y = clipped(x, y, 0.0, scene.viewport.width, 0.0, scene.viewport.height)
    joined = ~(np.isnan(x[:-1]) | np.isnan(x[1:]))
    return segments(x[:-1][joined], y[:-1][joined], x[1:][joined], y[1:][joined])


def _edges(scene: Scene, corners: tuple[Pair, ...]) -> list[QLineF]:
    """All edges of a simplex: of a triangle its three sides."""
    pairs = [(one, two) for at, one in enumerate(corners) for two in corners[at + 1 :]]
    return [edge for pair in pairs for edge in _polyline(scene, pair)]


def _arrow(part: str) -> Callable[[QPainter, Scene, Life, str], None]:
    def paint_arrow(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
        ends = [_at(scene, place) for place in getattr(life, part)]
        tail, tip = ((np.array([end.x()]), np.array([end.y()])) for end in ends)
        paint_shapes(painter, shapes(tail, tip, HEAD_PX), ink, ARROW_PX, scene.look.halo, 1.1)

    return paint_arrow


def _ellipse(painter: QPainter, scene: Scene, centre: Pair, half: Pair, ink: str, *, boxed: bool = False) -> None:
    across, up = half[0] * scene.viewport.x_scale, half[1] * scene.viewport.y_scale
    if not (across < LARGEST_PX and up < LARGEST_PX):
        return
    at = _at(scene, centre)
    frame = QRectF(at.x() - across, at.y() - up, 2 * across, 2 * up)
    for drawn in pens(scene, ink, dashed=True):
        painter.setPen(drawn)
        (painter.drawRect if boxed else painter.drawEllipse)(frame)


def _paint_reach(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
    assert life.reach is not None
    _ellipse(painter, scene, life.step[0], life.reach, ink, boxed=life.boxed)


def _paint_trust(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
    assert life.radius is not None
    _ellipse(painter, scene, life.step[0], (life.radius, life.radius), ink)


def _paint_trials(accepted: bool) -> Callable[[QPainter, Scene, Life, str], None]:
    def paint_trials(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
        for place, taken in life.trials:
            if taken == accepted and _seen(scene, _at(scene, place)):
                paint_mark(painter, scene, "ring" if accepted else "cross", ink, _at(scene, place))

    return paint_trials


def _mark(part: str, sign: str) -> Callable[[QPainter, Scene, Life, str], None]:
    def paint_place(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
        at = _at(scene, getattr(life, part))
        if _seen(scene, at):
            paint_mark(painter, scene, sign, ink, at)

    return paint_place


def _paint_dogleg(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
    lines = [line for pair in pairwise(life.dogleg) for line in _polyline(scene, pair)]
    paint_lines(painter, scene, ink, lines)


def _paint_simplex(part: str, *, dashed: bool) -> Callable[[QPainter, Scene, Life, str], None]:
    def paint_simplex(painter: QPainter, scene: Scene, life: Life, ink: str) -> None:
        paint_lines(painter, scene, ink, _edges(scene, getattr(life, part)), dashed=dashed)

    return paint_simplex


# From back to front, as the legend names them.
PARTS = (
    Part(lambda life: life.radius, "region of trust", WHITE, "dashes", _paint_trust),
    Part(lambda life: life.reach and not life.boxed, "what a gradient as long could reach", WHITE, "dashes",
         _paint_reach),
    Part(lambda life: life.boxed, "the step of each coordinate", WHITE, "dashes", _paint_reach),
    Part(lambda life: life.before, "simplex before", WHITE, "dashes", _paint_simplex("before", dashed=True)),
    Part(lambda life: life.simplex, "simplex after", YELLOW, "line", _paint_simplex("simplex", dashed=False)),
    Part(lambda life: life.dogleg, "steepest descent, then Newton", PINK, "line", _paint_dogleg),
    Part(lambda life: life.newton, "full Newton step", PINK, "dot", _mark("newton", "dot")),
    Part(lambda life: life.carried, "brought along by momentum", BLUE, "line", _arrow("carried")),
    Part(lambda life: life.pulled, "added by the gradient", YELLOW, "line", _arrow("pulled")),
    Part(lambda life: life.heading, "against the mean gradient", BLUE, "line", _arrow("heading")),
    Part(lambda life: life.look_ahead, "without looking ahead", WHITE, "ring", _mark("look_ahead", "ring")),
    Part(lambda life: any(not taken for _, taken in life.trials), "trial, rejected", PINK, "cross",
         _paint_trials(False)),
    Part(lambda life: any(taken for _, taken in life.trials), "trial, taken", YELLOW, "ring", _paint_trials(True)),
)  # fmt: skip
