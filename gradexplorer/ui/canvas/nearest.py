"""The way to the nearest minimum, beside the way down: a dashed line with the angle between the two."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gradexplorer.ui.canvas.probe import gradient_px
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen
from gradexplorer.ui.numbers import angle

INK = 1  # of the look's paths
ARC_PX, RING_PX = 44.0, 9.0
SMALLEST_DEG = 4.0  # a smaller arc is not seen


class Way(NamedTuple):
    """Where the minimum is in the plane, and the angle between the way there and -grad f in degrees (NaN: none)."""

    place: tuple[float, float]
    off: float


def paint(painter: QPainter, scene: Scene, value: Way) -> None:
    """The line, a ring about the minimum, the arc between."""
    if scene.reading is None:
        return
    probe = QPointF(*scene.viewport.pixel_at(*scene.reading.point[:2]))
    there = QPointF(*scene.viewport.pixel_at(*value.place))
    if max(map(abs, (probe.x(), probe.y(), there.x(), there.y()))) > 1e5:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dashed = pen(scene.look.paths[INK], 2.2)
    dashed.setDashPattern([3.0, 2.2])
    for stroke in (pen(scene.look.halo, 4.4, 0.75), dashed):
        painter.setPen(stroke)
        painter.drawLine(QLineF(probe, there))
    for stroke in (pen(scene.look.halo, 4.4), pen(scene.look.paths[INK], 2.2)):
        painter.setPen(stroke)
        painter.drawEllipse(there, RING_PX, RING_PX)
    up = gradient_px(scene)
    if up is not None and value.off >= SMALLEST_DEG:
        _paint_arc(painter, scene, probe, QLineF(probe, probe - QPointF(*up)), QLineF(probe, there), value.off)


def _paint_arc(painter: QPainter, scene: Scene, probe: QPointF, down: QLineF, way: QLineF, off: float) -> None:
    """From -grad f to the way, as they are seen, with the angle in the plane."""
    begin = down.angle()
    span = (way.angle() - begin + 180.0) % 360.0 - 180.0
    frame = QRectF(probe - QPointF(ARC_PX, ARC_PX), probe + QPointF(ARC_PX, ARC_PX))
    for stroke in (pen(scene.look.halo, 4.0, 0.75), pen(scene.look.ground, 1.6)):
        painter.setPen(stroke)
        painter.drawArc(frame, round(16 * begin), round(16 * span))
    middle = math.radians(begin + span / 2)
    text = angle(off)
    painter.setFont(font(scene.look.label_px, bold=True))
    metrics = painter.fontMetrics()
    at = probe + QPointF(math.cos(middle), -math.sin(middle)) * (ARC_PX + 20.0)
    box = QRectF(at.x() - metrics.horizontalAdvance(text) / 2 - 4, at.y() - metrics.height() / 2,
                 metrics.horizontalAdvance(text) + 8, metrics.height())  # fmt: skip
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(box, 3.0, 3.0)
    painter.setPen(colour(scene.look.label_ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
