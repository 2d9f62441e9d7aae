"""The numbers on the contour lines: upright, each on a small ground of its own."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font

ROOM_PX = 3.0


def paint_labels(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Every label that lies wholly inside the plot."""
    if scene.picture is None:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(scene.look.label_px))
    metrics = QFontMetricsF(painter.font())
    ground, ink = colour(scene.look.label_ground), colour(scene.look.label_ink)
    for label in scene.picture.contours.labels:
        px, py = viewport.pixel_at(label.x, label.y)
        half = metrics.horizontalAdvance(label.text) / 2 + ROOM_PX
        if not (half < px < viewport.width - half and half < py < viewport.height - half):
            continue
        low = metrics.capHeight() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        rim = QRectF(px - half, py - low - ROOM_PX, 2 * half, 2 * (low + ROOM_PX))
        painter.drawRoundedRect(rim, ROOM_PX, ROOM_PX)
        painter.setPen(ink)
        painter.drawText(QPointF(px - half + ROOM_PX, py + low), label.text)
