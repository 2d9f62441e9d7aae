"""Grid lines at the marks of the axes."""

from __future__ import annotations

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter

from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.canvas.ticks import Ticks
from gradexplorer.ui.look import pen


def paint_grid(painter: QPainter, scene: Scene, marks: tuple[Ticks, Ticks]) -> None:
    """One line across the plot for each mark."""
    viewport, look = scene.viewport, scene.look
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(pen(look.grid if scene.filled else look.grid_bare))
    for x in marks[0].values:
        px = viewport.pixel_at(x, viewport.box.y_max)[0]
        painter.drawLine(QLineF(px, 0.0, px, viewport.height))
    for y in marks[1].values:
        py = viewport.pixel_at(viewport.box.x_min, y)[1]
        painter.drawLine(QLineF(0.0, py, viewport.width, py))
