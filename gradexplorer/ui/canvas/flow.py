"""Flow lines: thin, dark on light and light on dark by their rim, each with one head that says which way is down."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from gradexplorer.field.flow import FlowLines
from gradexplorer.ui.canvas.arrows import paint_shapes, shapes
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import pen

WIDTH, RIM, HEAD_PX = 1.3, 1.6, 9.0


def paint(painter: QPainter, scene: Scene, value: FlowLines) -> None:
    """All lines, then all heads."""
    paint_lines(painter, scene, value, scene.look.paths[4], WIDTH, HEAD_PX)


def paint_lines(painter: QPainter, scene: Scene, value: FlowLines, ink: str, width: float, head_px: float) -> None:
    """Lines of this ink with a rim about them; the heads lie on the middles of the lines."""
    x, y = pixels(scene.viewport, value.x, value.y)
    line = polylines(x, y)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, broad in ((scene.look.halo, width + RIM), (ink, width)):
        painter.setPen(pen(colour, broad))
        painter.drawPath(line)
    at = value.heads[(value.heads > 0) & np.isfinite(x[value.heads - 1])] if len(value.heads) else value.heads
    if len(at):
        way_x, way_y = x[at] - x[at - 1], y[at] - y[at - 1]
        length = np.hypot(way_x, way_y)
        length[length == 0] = 1.0
        tail = x[at] - way_x / length * head_px / 2, y[at] - way_y / length * head_px / 2
        tip = x[at] + way_x / length * head_px / 2, y[at] + way_y / length * head_px / 2
        paint_shapes(painter, shapes(tail, tip, 2 * head_px), ink, 0.0, scene.look.halo, RIM / 2)
