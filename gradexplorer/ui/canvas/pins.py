"""Pinned probes: a small ring with its letter on a ground, so that it reads on any colour of the map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.session.state import Pin
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen

RADIUS_PX = 5.0
OFF_PX = 8.0  # of the letter from the ring


def paint(painter: QPainter, scene: Scene, value: tuple[Pin, ...]) -> None:
    """All pins that are in view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(scene.look.text_px, bold=True))
    view = QRectF(0, 0, scene.viewport.width, scene.viewport.height).adjusted(-30, -30, 30, 30)
    for pin in value:
        at = QPointF(*scene.viewport.pixel_at(pin.x, pin.y))
        if view.contains(at):
            _paint_pin(painter, scene, pin.name, at)


def _paint_pin(painter: QPainter, scene: Scene, name: str, at: QPointF) -> None:
    halo = scene.look.halo if scene.filled else scene.look.ground
    painter.setPen(pen(halo, 2.0))
    painter.setBrush(colour(scene.look.paths[1]))
    painter.drawEllipse(at, RADIUS_PX, RADIUS_PX)
    metrics = QFontMetricsF(painter.font())
    size = metrics.boundingRect(name).size()
    box = QRectF(
        at.x() + OFF_PX, at.y() - OFF_PX - size.height(), metrics.horizontalAdvance(name) + 8, size.height() + 2
    )
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(box, 3.0, 3.0)
    painter.setPen(colour(scene.look.label_ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
