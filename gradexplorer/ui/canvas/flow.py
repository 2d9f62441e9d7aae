"""Flow lines: thin, dark on light and light on dark by their rim, each with one head that says which way is down."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from gradexplorer.field.flow import FlowLines
from gradexplorer.field.plane import Array
from gradexplorer.ui.canvas.geometry import pixels, polygons, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import pen

WIDTH, RIM, HEAD_PX = 1.3, 1.6, 9.0
SLENDER = 0.42  # half width of a head in parts of its length
FAR_PX = 1e5


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
    _paint_heads(painter, scene, value, (x, y), head_px)


def _paint_heads(painter: QPainter, scene: Scene, value: FlowLines, at: tuple[Array, Array], head_px: float) -> None:
    """A triangle at each place for one, along the line; the painter's pen has the ink."""
    heads = value.heads[value.heads > 0]
    x, y = at[0][heads], at[1][heads]
    way_x, way_y = x - at[0][heads - 1], y - at[1][heads - 1]
    length = np.hypot(way_x, way_y)
    drawn = (length > 0) & np.isfinite(length)
    drawn &= (np.abs(x) < FAR_PX) & (np.abs(y) < FAR_PX)
    x, y, way_x, way_y = x[drawn], y[drawn], way_x[drawn] / length[drawn], way_y[drawn] / length[drawn]
    half, wing = head_px / 2, head_px * SLENDER
    corners_x = np.stack([x + half * way_x, x - half * way_x - wing * way_y, x - half * way_x + wing * way_y], axis=1)
    corners_y = np.stack([y + half * way_y, y - half * way_y + wing * way_x, y - half * way_y - wing * way_x], axis=1)
    painter.setBrush(painter.pen().color())
    painter.setPen(pen(scene.look.halo, RIM / 2))
    for triangle in polygons(corners_x, corners_y) if len(x) else ():
        painter.drawPath(triangle)
