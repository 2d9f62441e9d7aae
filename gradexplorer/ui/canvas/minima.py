"""Known minima: stars with a dark rim."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPolygonF

from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

TIPS, OUTER_PX, INNER_PX = 5, 8.0, 3.6
RIM_PX = 1.6


def paint(painter: QPainter, scene: Scene, value: tuple[tuple[float, float], ...]) -> None:
    """A star at each point in view."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(scene.look.halo, RIM_PX))
    painter.setBrush(colour(scene.look.paths[3]))
    for point in value:
        px, py = scene.viewport.pixel_at(*point)
        # Not every file format cuts off what lies beyond the edge.
        if 0 <= px <= scene.viewport.width and 0 <= py <= scene.viewport.height:
            painter.drawPolygon(star().translated(px, py))


def star() -> QPolygonF:
    """A star about the origin, one tip up."""
    corners = []
    for corner in range(2 * TIPS):
        angle, radius = math.pi * corner / TIPS, (OUTER_PX, INNER_PX)[corner % 2]
        corners.append(QPointF(radius * math.sin(angle), -radius * math.cos(angle)))
    return QPolygonF(corners)
