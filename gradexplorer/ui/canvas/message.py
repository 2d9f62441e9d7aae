"""A sentence in the middle of the plot, where there is no landscape to see: f is constant, or not defined."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font

ROOM_PX = 10.0


def paint_message(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """What the picture says of itself, on a small ground of its own, above the middle, where the probe often stands."""
    if scene.drawn is None or scene.drawn.is_seen:
        return
    text = str(scene.drawn.says)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(scene.look.text_px + 2))
    metrics = QFontMetricsF(painter.font())
    width = min(metrics.horizontalAdvance(text) + 2 * ROOM_PX, viewport.width)
    ground = QRectF(0, 0, width, metrics.height() + ROOM_PX)
    ground.moveCenter(QRectF(0, 0, viewport.width, viewport.height / 2).center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(ground, ROOM_PX / 2, ROOM_PX / 2)
    painter.setPen(colour(scene.look.label_ink))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
