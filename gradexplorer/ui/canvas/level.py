"""The contour line through the probe: broad, with a rim, so that it stands out among the others."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from gradexplorer.field.contours import Contours
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import pen

WIDTH, RIM = 2.2, 2.0


def paint(painter: QPainter, scene: Scene, value: Contours) -> None:
    """The line, all of its pieces."""
    line = polylines(*pixels(scene.viewport, value.x, value.y))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((scene.look.halo, WIDTH + RIM), (scene.look.paths[3], WIDTH)):
        painter.setPen(pen(ink, width))
        painter.drawPath(line)
