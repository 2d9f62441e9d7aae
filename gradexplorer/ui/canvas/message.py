"""A sentence on the plot: there is no landscape to see (f is constant, or not defined), or the picture is not true."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour, font

ROOM_PX = 10.0
TOP_PX = 26.0


def paint_message(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """What the picture says of itself, above the middle, where the probe often stands; or at the top, why it lies."""
    if scene.drawn is None:
        return
    if not scene.drawn.is_seen:
        _paint(painter, scene, viewport, tr(scene.drawn.says), viewport.height / 4)
    elif scene.drawn.caution is not None:
        _paint(painter, scene, viewport, tr(scene.drawn.caution), TOP_PX)


def _paint(painter: QPainter, scene: Scene, viewport: Viewport, text: str, middle: float) -> None:
    """The sentence on a small ground of its own."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(scene.look.text_px + 2))
    metrics = QFontMetricsF(painter.font())
    width = min(metrics.horizontalAdvance(text) + 2 * ROOM_PX, viewport.width)
    ground = QRectF(0, 0, width, metrics.height() + ROOM_PX)
    ground.moveCenter(QPointF(viewport.width / 2, middle))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(ground, ROOM_PX / 2, ROOM_PX / 2)
    painter.setPen(colour(scene.look.label_ink))
    painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
