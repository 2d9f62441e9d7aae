"""The descent: a line with a dark rim, a dot at each step, the steps still to come faint."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from gradexplorer.field.clip import clipped
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.dots import dot_at
from gradexplorer.ui.canvas.geometry import pixels, segments
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

DOT_PX, END_PX, START_PX = 2.6, 4.6, 4.0
RIM_PX = 2.2
APART_PX = 5.0  # dots closer together than this would be a bar
TO_COME = 0.6


def paint_path(painter: QPainter, scene: Scene) -> None:
    """The path up to the step that is shown, and faintly what follows."""
    path = scene.path
    if path is None or not path.points:
        return
    x, y = places(scene)
    shown = min(max(scene.shown_step, 0), len(x) - 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    later = _line(scene.viewport, x[shown:], y[shown:])
    _draw(painter, later, _flat(pen(scene.look.descent, 1.6, TO_COME)))
    _dots(painter, scene, _spaced(scene.viewport, x[shown + 1 :], y[shown + 1 :]), TO_COME)
    taken = _line(scene.viewport, x[: shown + 1], y[: shown + 1])
    for ink in (pen(_halo(scene), scene.look.path_width + RIM_PX), pen(scene.look.descent, scene.look.path_width)):
        (_draw_quickly if scene.quick else _draw)(painter, taken, ink)
    _dots(painter, scene, _spaced(scene.viewport, x[1:shown], y[1:shown]), 1.0)
    _start(painter, scene, x[0], y[0])
    if shown > 0:
        _here(painter, scene, x[shown], y[shown])


@lru_cache(maxsize=1)  # bounds and painting ask one after the other
def places(scene: Scene) -> tuple[Array, Array]:
    """The points of the path in pixels of the plot."""
    assert scene.path is not None
    points = np.array(scene.path.points, dtype=np.float64).reshape(len(scene.path.points), -1)
    return pixels(scene.viewport, points[:, 0], points[:, 1])


def path_bounds(scene: Scene) -> QRectF:
    """The part of the plot the path may touch."""
    if scene.path is None or not scene.path.points:
        return QRectF()
    x, y = places(scene)
    there = np.isfinite(x) & np.isfinite(y)
    if not there.any():
        return QRectF()
    x, y = (np.clip(c[there], -1e5, 1e5) for c in (x, y))
    return QRectF(QPointF(x.min(), y.min()), QPointF(x.max(), y.max())).adjusted(-9.0, -9.0, 9.0, 9.0)


def step_at(scene: Scene, at: QPointF) -> int | None:
    """The step whose dot is at that pixel; None where there is none, where it is shown already, or in a crowd.

    In a crowd a hand means the place, not the dot.
    """
    if scene.path is None or len(scene.path.points) < 2 or not scene.shows("path"):
        return None
    found = dot_at(*places(scene), at, scene.shown_step)
    return None if found is None else found[1]


def _line(viewport: Viewport, x: Array, y: Array) -> list[QLineF]:
    """The pieces of the line that are in the plot."""
    if ((x >= 0) & (x <= viewport.width) & (y >= 0) & (y <= viewport.height)).all():
        return segments(x[:-1], y[:-1], x[1:], y[1:])
    x, y = clipped(x, y, 0.0, viewport.width, 0.0, viewport.height)
    joined = ~(np.isnan(x[:-1]) | np.isnan(x[1:]))
    return segments(x[:-1][joined], y[:-1][joined], x[1:][joined], y[1:][joined])


def _draw(painter: QPainter, line: list[QLineF], ink: QPen) -> None:
    """Piece by piece: a walk to and fro crosses itself, and its outline as a whole would take ten times as long."""
    if line:
        painter.setPen(ink)
        painter.drawLines(line)


def _draw_quickly(painter: QPainter, line: list[QLineF], ink: QPen) -> None:
    """The same on a screen: there lines with round ends take ten times as long as lines and dots."""
    _draw(painter, line, _flat(QPen(ink)))
    painter.setPen(ink)
    painter.drawPoints([piece.p1() for piece in line] + [piece.p2() for piece in line[-1:]])


def _halo(scene: Scene) -> str:
    """What sets the path off from what it lies on: dark on the map, the paper itself on bare paper."""
    return scene.look.halo if scene.filled else scene.look.ground


def _rim(scene: Scene) -> str:
    """What sets a dot off from its own line, which has the same colour."""
    return scene.look.halo if scene.filled else scene.look.probe_bare


def _flat(ink: QPen) -> QPen:
    """Without round ends, which would show as dots where two translucent pieces meet."""
    ink.setCapStyle(Qt.PenCapStyle.FlatCap)
    return ink


def _spaced(viewport: Viewport, x: Array, y: Array) -> list[QPointF]:
    """The points within the plot, without those that would touch the one before."""
    kept: list[QPointF] = []
    last_x = last_y = np.inf
    for px, py in zip(x.tolist(), y.tolist(), strict=True):
        if abs(px - last_x) + abs(py - last_y) >= APART_PX and _is_inside(viewport, px, py):
            kept.append(QPointF(px, py))
            last_x, last_y = px, py
    return kept


def _is_inside(viewport: Viewport, px: float, py: float) -> bool:
    return 0 <= px <= viewport.width and 0 <= py <= viewport.height


def _dots(painter: QPainter, scene: Scene, points: list[QPointF], alpha: float) -> None:
    ink = colour(scene.look.descent)
    ink.setAlphaF(alpha)
    painter.setBrush(ink)
    painter.setPen(pen(_rim(scene), 1.2, alpha))
    for point in points:
        painter.drawEllipse(point, DOT_PX, DOT_PX)


def _start(painter: QPainter, scene: Scene, px: float, py: float) -> None:
    """A square where the walk began, unless the probe stands there."""
    on_it = scene.reading is not None and scene.path is not None and scene.reading.point == scene.path.points[0]
    if on_it and scene.shows("probe"):
        return
    if _is_inside(scene.viewport, px, py):
        painter.setBrush(colour(scene.look.descent))
        painter.setPen(pen(_halo(scene), 1.4))
        painter.drawRect(QRectF(px - START_PX, py - START_PX, 2 * START_PX, 2 * START_PX))


def _here(painter: QPainter, scene: Scene, px: float, py: float) -> None:
    """Where the walker is now."""
    if _is_inside(scene.viewport, px, py):
        painter.setBrush(colour(scene.look.probe))
        painter.setPen(pen(_rim(scene), 1.2))
        painter.drawEllipse(QPointF(px, py), END_PX + 0.9, END_PX + 0.9)
        painter.setBrush(colour(scene.look.descent))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(px, py), END_PX - 1.4, END_PX - 1.4)
