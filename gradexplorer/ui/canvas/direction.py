"""The direction in which the slope is asked for: a circle about the probe with a handle, and the gradient's shadow."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter

from gradexplorer.ui.canvas.probe import gradient_px
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

RADIUS_PX = 62.0
HANDLE_PX = 6.0


def paint_direction(painter: QPainter, scene: Scene) -> None:
    """Circle, line and handle; on the line, broad, what the gradient's arrow casts on it: D_u f."""
    found = ends(scene)
    if found is None:
        return
    probe, handle = found
    step = handle - probe
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    halo = scene.look.halo if scene.filled else scene.look.ground
    ink = scene.look.probe if scene.filled else scene.look.probe_bare
    for stroke in (pen(halo, 3.4, 0.7), pen(ink, 1.2)):
        painter.setPen(stroke)
        painter.drawEllipse(probe, RADIUS_PX, RADIUS_PX)
        painter.drawLine(QLineF(probe - step, probe + step))
    _paint_shadow(painter, scene, probe, halo)
    painter.setPen(pen(halo, 1.6))
    painter.setBrush(colour(scene.look.paths[1]))
    painter.drawEllipse(handle, HANDLE_PX, HANDLE_PX)


def ends(scene: Scene) -> tuple[QPointF, QPointF] | None:
    """Where the probe and the handle are seen, in pixels of the plot; None where no direction is shown."""
    reading = scene.reading
    if reading is None or not (scene.shows("direction") and scene.shows("probe")):
        return None
    probe = QPointF(*scene.viewport.pixel_at(*reading.point[:2]))
    across, up = scene.direction.unit(reading.gradient)
    right, down = across * scene.viewport.x_scale, -up * scene.viewport.y_scale
    seen = math.hypot(right, down)
    if not 0 < seen < math.inf or max(abs(probe.x()), abs(probe.y())) > 1e6:
        return None
    return probe, probe + QPointF(right, down) * (RADIUS_PX / seen)


def angle_at(scene: Scene, at: QPointF) -> float | None:
    """The angle in the plane, in degrees, of a place of the plot seen from the probe; None at the probe itself."""
    found = ends(scene)
    if found is None:
        return None
    off = at - found[0]
    across, up = off.x() / scene.viewport.x_scale, -off.y() / scene.viewport.y_scale
    return math.degrees(math.atan2(up, across)) if across or up else None


def _paint_shadow(painter: QPainter, scene: Scene, probe: QPointF, halo: str) -> None:
    """The projection (grad f . u) u, as long as the gradient's arrow makes it, and the plumb line down to it."""
    assert scene.reading is not None
    reach = gradient_px(scene)
    if reach is None:
        return
    dx, dy = scene.reading.gradient[:2]
    across, up = scene.direction.unit((dx, dy))
    right, down = dx * scene.viewport.x_scale, -dy * scene.viewport.y_scale
    shrunk = math.hypot(*reach) / math.hypot(right, down)
    slope = (dx * across + dy * up) * shrunk
    foot = probe + QPointF(across * scene.viewport.x_scale, -up * scene.viewport.y_scale) * slope
    plumb = pen(scene.look.paths[1], 1.6)
    plumb.setDashPattern([2.5, 2.0])
    painter.setPen(plumb)
    painter.drawLine(QLineF(probe + QPointF(*reach), foot))
    for stroke in (pen(halo, 7.0), pen(scene.look.paths[1], 4.2)):
        painter.setPen(stroke)
        painter.drawLine(QLineF(probe, foot))
