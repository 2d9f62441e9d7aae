"""The constraints of a walk: the curve, the outside of the box dimmed, each Lagrange point with its multiplier."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath

from gradexplorer.field.clip import clipped
from gradexplorer.ui.bounds import Bounds
from gradexplorer.ui.canvas.corner_key import DOT_PX, paint_mark
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen
from gradexplorer.ui.numbers import short

CURVE_PX, RIM_PX = 2.4, 2.4
OUTSIDE = 0.45  # how much of what is outside the box is covered
INK, POINT_INK = 2, 3  # of the look's paths
SIGNS = {"minimum": "dot", "maximum": "ring", "flat": "cross"}


def paint(painter: QPainter, scene: Scene, value: Bounds) -> None:
    """From back to front: what is outside, the curve, the points."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if value.box is not None:
        _paint_outside(painter, scene, value)
    if len(value.x):
        x, y = pixels(scene.viewport, value.x, value.y)
        line = polylines(*clipped(x, y, 0.0, scene.viewport.width, 0.0, scene.viewport.height))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ink, width in ((scene.look.halo, CURVE_PX + RIM_PX), (scene.look.paths[INK], CURVE_PX)):
            painter.setPen(pen(ink, width))
            painter.drawPath(line)
    for point in value.points:
        at = QPointF(*scene.viewport.pixel_at(*point.point))
        if QRectF(0, 0, scene.viewport.width, scene.viewport.height).contains(at):
            paint_mark(painter, scene, SIGNS[point.kind], scene.look.paths[POINT_INK], at)
            _paint_words(painter, scene, at, f"f = {short(point.value, 4)}, λ = {short(point.multiplier, 4)}")


def _paint_outside(painter: QPainter, scene: Scene, value: Bounds) -> None:
    assert value.box is not None
    inside = rectangle(scene.viewport, value.box)
    outside = QPainterPath()
    outside.addRect(QRectF(0, 0, scene.viewport.width, scene.viewport.height))
    outside.addRect(inside)
    if not scene.shows("basins"):  # those belong to all starts, for each is brought into the box; and have a legend
        ground = colour(scene.look.surround)
        ground.setAlphaF(OUTSIDE)
        painter.fillPath(outside, ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(scene.look.halo, 1.4))
    painter.drawRect(inside)


def _paint_words(painter: QPainter, scene: Scene, at: QPointF, text: str) -> None:
    """Beside the point, on a ground of its own, to the side where there is room."""
    letters = font(scene.look.label_px)
    metrics = QFontMetricsF(letters)
    width, height = metrics.horizontalAdvance(text) + 8, metrics.height() + 2
    left = at.x() + 2 * DOT_PX + 2
    left = left if left + width < scene.viewport.width else at.x() - 2 * DOT_PX - 2 - width
    ground = QRectF(left, at.y() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(ground, 3, 3)
    painter.setFont(letters)
    painter.setPen(colour(scene.look.label_ink))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, text)
