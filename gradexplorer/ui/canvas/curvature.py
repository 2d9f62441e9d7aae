"""The principal axes at the probe: long where the ground hardly bends; blue where it bends up, orange where down.

Their lengths are as 1/sqrt|curvature|, as those of the contour lines of a quadratic bowl are.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF
from PySide6.QtGui import QPainter

from gradexplorer.descent.local_facts import Axis
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen
from gradexplorer.ui.numbers import short

LONGEST_PX, SHORTEST_PX = 84.0, 12.0
UP, DOWN = 1, 0  # of the look's paths
LEVEL = 1e-9  # of the other curvature: none
DIGITS = 3


def paint(painter: QPainter, scene: Scene, value: tuple[Axis, ...]) -> None:
    """Two lines through the probe, each with its curvature at an end."""
    if scene.reading is None:
        return
    centre = QPointF(*scene.viewport.pixel_at(*scene.reading.point[:2]))
    if max(abs(centre.x()), abs(centre.y())) > 1e5:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(scene.look.label_px, bold=True))
    least = min((abs(axis.curvature) for axis in value if not _is_level(axis, value)), default=math.inf)
    for axis in value:
        share = 1.0 if _is_level(axis, value) else math.sqrt(least / abs(axis.curvature))
        right, down = axis.unit[0] * scene.viewport.x_scale, -axis.unit[1] * scene.viewport.y_scale
        reach = max(LONGEST_PX * share, SHORTEST_PX) / math.hypot(right, down)
        _paint_axis(painter, scene, axis, centre, QPointF(right, down) * reach, _is_level(axis, value))


def _is_level(axis: Axis, axes: tuple[Axis, ...]) -> bool:
    return abs(axis.curvature) <= LEVEL * max(abs(other.curvature) for other in axes)


def _paint_axis(painter: QPainter, scene: Scene, axis: Axis, centre: QPointF, half: QPointF, level: bool) -> None:
    """The line, dashed where the ground does not bend along it."""
    ink = pen(scene.look.paths[UP if axis.curvature >= 0 else DOWN], 2.4)
    if level:
        ink.setDashPattern([2.0, 2.0])
    line = QLineF(centre - half, centre + half)
    for stroke in (pen(scene.look.halo, 4.6, 0.8), ink):
        painter.setPen(stroke)
        painter.drawLine(line)
    length = math.hypot(half.x(), half.y())
    at = centre + half * ((length + 14.0) / length)
    text = "0" if level else short(axis.curvature, DIGITS)
    width = painter.fontMetrics().horizontalAdvance(text)
    place = at + QPointF(-width / 2, painter.fontMetrics().ascent() / 2 - 1)
    painter.setPen(colour(scene.look.halo))
    for off in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        painter.drawText(place + QPointF(*off), text)
    painter.setPen(ink.color())
    painter.drawText(place, text)
