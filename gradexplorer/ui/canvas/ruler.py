"""What a hand draws over the picture and takes away again: the ruler between two points, the band about a new view."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.field.clip import clipped
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen

END_PX, ROOM_PX, AWAY_PX = 7.0, 7.0, 14.0
WIDTH, RIM = 2.0, 2.4


@dataclass(frozen=True, slots=True)
class Ruler:
    """From one point of the plane to another, and what is written beside it, line by line."""

    start: tuple[float, float]
    end: tuple[float, float]
    says: tuple[str, ...] = ()


def paint_ruler(painter: QPainter, scene: Scene) -> None:
    """A line with cross strokes at its ends, and its words on a ground of their own."""
    ruler = scene.ruler
    if ruler is None:
        return
    ends = [QPointF(*scene.viewport.pixel_at(*point)) for point in (ruler.start, ruler.end)]
    line = _inside(scene, ends)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    strokes = [line] if line is not None else []
    whole = QLineF(*ends)
    if 0 < whole.length() < 1e6:
        right, down = -whole.dy() / whole.length() * END_PX, whole.dx() / whole.length() * END_PX
        strokes += [QLineF(at.x() - right, at.y() - down, at.x() + right, at.y() + down) for at in ends]
    for ink, width in ((scene.look.halo, WIDTH + RIM), (scene.look.paths[3], WIDTH)):
        painter.setPen(pen(ink, width))
        painter.drawLines(strokes)
    if ruler.says and line is not None:
        _write(painter, scene, line, ruler.says)


def paint_band(painter: QPainter, scene: Scene) -> None:
    """The box that will be the view when the hand lets go."""
    if scene.band is None:
        return
    around = rectangle(scene.viewport, scene.band)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    veil = colour(scene.look.halo)
    veil.setAlphaF(0.22)
    painter.setBrush(veil)
    edge = pen(scene.look.paths[4], 1.0)
    edge.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen(scene.look.halo, 1.0))
    painter.drawRect(around)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(edge)
    painter.drawRect(around)


def _inside(scene: Scene, ends: list[QPointF]) -> QLineF | None:
    """The part of the line that is in the plot."""
    x, y = (np.array([end.x() for end in ends]), np.array([end.y() for end in ends]))
    x, y = clipped(x, y, 0.0, scene.viewport.width, 0.0, scene.viewport.height)
    return QLineF(x[0], y[0], x[1], y[1]) if len(x) >= 2 else None


def _beside(line: QLineF, width: float, height: float, scene: Scene) -> QRectF:
    """A rectangle of this size beside the line's middle, right or left of it, whichever is inside the plot."""
    falls = line.dx() * line.dy() > 0  # on the screen, from left to right
    middle, plot = line.center(), QRectF(2, 2, scene.viewport.width - 4, scene.viewport.height - 4)
    above, below = middle.y() - height - AWAY_PX, middle.y() + AWAY_PX
    right = QRectF(middle.x() + AWAY_PX, above if falls else below, width, height)
    left = QRectF(middle.x() - AWAY_PX - width, below if falls else above, width, height)
    ground = right if plot.contains(right) or not plot.contains(left) else left
    ground.moveTopLeft(QPointF(min(ground.x(), plot.right() - width), min(ground.y(), plot.bottom() - height)))
    ground.moveTopLeft(QPointF(max(ground.x(), plot.left()), max(ground.y(), plot.top())))
    return ground


def _write(painter: QPainter, scene: Scene, line: QLineF, says: tuple[str, ...]) -> None:
    """Beside the middle of the line, on the side on which it is not covered, wholly inside the plot."""
    painter.setFont(font(scene.look.text_px))
    metrics = QFontMetricsF(painter.font())
    width = max(metrics.horizontalAdvance(text) for text in says) + 2 * ROOM_PX
    ground = _beside(line, width, len(says) * metrics.height() + ROOM_PX, scene)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(ground, 4, 4)
    painter.setPen(colour(scene.look.label_ink))
    for row, text in enumerate(says):
        at = ground.topLeft() + QPointF(ROOM_PX, ROOM_PX / 2 + metrics.ascent() + row * metrics.height())
        painter.drawText(at, text)
