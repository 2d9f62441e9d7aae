"""The curve of a function of one variable and its derivative's, with the axes, and honest about where they break."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from gradexplorer.field.clip import clipped
from gradexplorer.field.curve import Curve
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.fill import paint_hatch
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

CURVE, DERIVATIVE, TANGENT = 2.2, 1.4, 1.3  # widths, in that of a thin line of the look
DASHES = [5.0, 3.5]  # in widths of the pen
MARK_PX = 3.6
TANGLED = 40.0  # a line so many times as long as the plot is wide is ink: its dashes would take seconds


def paint_curve(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """From back to front: where f is undefined, the axes, the poles, the derivative, the curve and its ends."""
    curve = scene.curve
    if curve is None:
        return
    for low, high in curve.bands:
        left, right = (viewport.pixel_at(x, 0.0)[0] for x in (low, high))
        paint_hatch(painter, scene, viewport, max(left, 0.0), min(right, viewport.width))
    _paint_axes(painter, scene, viewport)
    _paint_poles(painter, scene, viewport, curve.poles)
    if scene.shows("derivative"):
        _paint_line(painter, viewport, curve.slope_x, curve.slope_y, _derivative_pen(scene))
    _paint_line(painter, viewport, curve.x, curve.y, _curve_pen(scene))
    _paint_marks(painter, scene, viewport, curve)


def paint_tangent(painter: QPainter, scene: Scene) -> None:
    """The straight line that touches the curve at the probe, all across the plot; none where there is no slope."""
    ends = _tangent(scene)
    if ends is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_tangent_pen(scene))
        painter.drawLine(ends)


def legend(scene: Scene) -> list[tuple[str, QPen]]:
    """What the lines are called; none where no curve is shown."""
    if scene.curve is None:
        return []
    name = scene.names[0]
    entries = [(f"f({name})", _curve_pen(scene))]
    if scene.shows("derivative"):
        entries.append((f"f′({name})", _derivative_pen(scene)))
    if scene.shows("probe") and _tangent(scene) is not None:
        entries.append(("tangent", _tangent_pen(scene)))
    return entries


def _paint_axes(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """The lines where the variable or f is 0, if they are in view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen(scene.look.frame))
    px, py = viewport.pixel_at(0.0, 0.0)
    if 0 < px < viewport.width:
        painter.drawLine(QLineF(round(px), 0.0, round(px), viewport.height))
    if 0 < py < viewport.height:
        painter.drawLine(QLineF(0.0, round(py), viewport.width, round(py)))


def _paint_poles(painter: QPainter, scene: Scene, viewport: Viewport, poles: tuple[float, ...]) -> None:
    """The line that the curve nears at a pole: faint and dotted, so that it is not taken for the curve."""
    dotted = pen(scene.look.quiet, 1.0, 0.7)
    dotted.setCapStyle(Qt.PenCapStyle.FlatCap)
    dotted.setDashPattern([1.5, 4.0])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(dotted)
    for pole in poles:
        px = viewport.pixel_at(pole, 0.0)[0]
        if 0 < px < viewport.width:
            painter.drawLine(QLineF(round(px), 0.0, round(px), viewport.height))


def _paint_line(painter: QPainter, viewport: Viewport, x: Array, y: Array, ink: QPen) -> None:
    """All pieces of the line, cut at the edges of the plot by hand: not every file format can clip."""
    px, py = clipped(*pixels(viewport, x, y), 0.0, viewport.width, 0.0, viewport.height)
    length = float(np.nansum(np.hypot(np.diff(px), np.diff(py))))
    if length > TANGLED * viewport.width:
        ink.setStyle(Qt.PenStyle.SolidLine)
        ink.setWidthF(1.0)
        ink.setCosmetic(True)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ink)
    painter.drawPath(polylines(px, py))


def _paint_marks(painter: QPainter, scene: Scene, viewport: Viewport, curve: Curve) -> None:
    """Filled where f has the value, hollow where it only comes near it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(scene.look.curve, 1.6))
    for mark in curve.marks:
        px, py = viewport.pixel_at(mark.x, mark.y)
        if 0 <= px <= viewport.width and 0 <= py <= viewport.height:
            painter.setBrush(colour(scene.look.curve if mark.filled else scene.look.ground))
            painter.drawEllipse(QPointF(px, py), MARK_PX, MARK_PX)


def _tangent(scene: Scene) -> QLineF | None:
    """The tangent at the probe, in pixels."""
    reading, viewport = scene.reading, scene.viewport
    if reading is None or reading.kind == "undefined" or not np.isfinite(reading.gradient[0]):
        return None
    box = viewport.box
    ends = np.array([box.x_min, reading.point[0], box.x_max])
    x, y = pixels(viewport, ends, reading.point[1] + reading.gradient[0] * (ends - reading.point[0]))
    x, y = clipped(x[[0, 2]], y[[0, 2]], 0.0, viewport.width, 0.0, viewport.height)
    return QLineF(x[0], y[0], x[1], y[1]) if len(x) >= 2 and np.isfinite([*x[:2], *y[:2]]).all() else None


def _curve_pen(scene: Scene) -> QPen:
    return pen(scene.look.curve, CURVE * scene.look.line_width)


def _tangent_pen(scene: Scene) -> QPen:
    return pen(scene.look.tangent, TANGENT * scene.look.line_width)


def _derivative_pen(scene: Scene) -> QPen:
    made = pen(scene.look.derivative, DERIVATIVE * scene.look.line_width)
    made.setCapStyle(Qt.PenCapStyle.FlatCap)
    made.setDashPattern(DASHES)
    return made
