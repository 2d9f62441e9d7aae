"""The probe: a ring where it stands, the gradient as a strong arrow, and thinly the way down."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from gradexplorer.field.arrows import Arrows
from gradexplorer.ui.canvas.arrows import outline
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

SHORTEST_PX, LONGEST_PX = 26.0, 96.0
REACH_PX = LONGEST_PX + 12.0
RIM_PX = 1.2
DOWN = 0.62  # the way down is drawn shorter than the gradient, so that the two are not taken for an axis


def paint_probe(painter: QPainter, scene: Scene) -> None:
    """Ring and arrows at the reading's point."""
    reading = scene.reading
    if reading is None:
        return
    px, py = scene.viewport.pixel_at(*reading.point[:2])
    # On the screen a probe beyond the edge shows as far as it reaches in; not every file format can cut it off.
    beyond = REACH_PX if scene.quick else 0.0
    if not (-beyond <= px <= scene.viewport.width + beyond and -beyond <= py <= scene.viewport.height + beyond):
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ascent = scene.look.ascent if scene.filled else scene.look.ascent_bare
    reach = gradient_px(scene)
    if reach is not None:
        _arrow(painter, scene, QLineF(px, py, px - DOWN * reach[0], py - DOWN * reach[1]), scene.look.descent, 1.6, 8.0)
        _arrow(painter, scene, QLineF(px, py, px + reach[0], py + reach[1]), ascent, 3.2, 13.0)
    _ring(painter, scene, QPointF(px, py), defined=reading.kind not in ("undefined", "kink"))


def probe_bounds(scene: Scene) -> QRectF:
    """The part of the plot the probe may touch."""
    if scene.reading is None:
        return QRectF()
    px, py = (min(max(c, -1e5), 1e5) for c in scene.viewport.pixel_at(*scene.reading.point[:2]))
    return QRectF(px - REACH_PX, py - REACH_PX, 2 * REACH_PX, 2 * REACH_PX)


def gradient_px(scene: Scene) -> tuple[float, float] | None:
    """The gradient's arrow in pixels, y down; None where there is none.

    It points as the gradient does in the plane, seen through the scales of the axes; it grows with the root of the
    slope, between a shortest that is still an arrow and a longest that does not hide the map.
    """
    assert scene.reading is not None
    dx, dy = scene.reading.gradient[:2]
    slope = math.hypot(dx, dy)
    if not (0 < slope < math.inf):
        return None
    right, down = dx / slope * scene.viewport.x_scale, -dy / slope * scene.viewport.y_scale
    seen = math.hypot(right, down)
    if not (0 < seen < math.inf):
        return None
    length = SHORTEST_PX + (LONGEST_PX - SHORTEST_PX) * math.sqrt(min(slope / _steepest(scene), 1.0))
    return right / seen * length, down / seen * length


def _steepest(scene: Scene) -> float:
    """The steepest slope in view, of a plane among its arrows: what the longest arrow stands for."""
    if scene.curve is not None:
        return scene.curve.steepest or math.inf
    return math.inf if scene.picture is None else _steepest_of(scene.picture.arrows)


@lru_cache(maxsize=1)
def _steepest_of(arrows: Arrows) -> float:
    slopes = np.hypot(arrows.dx, arrows.dy)
    slopes = slopes[np.isfinite(slopes) & (slopes > 0)]
    return float(slopes.max()) if len(slopes) else math.inf


def _arrow(painter: QPainter, scene: Scene, line: QLineF, ink: str, width: float, head_px: float) -> None:
    """From the ring outwards: rim, shaft, head."""
    length = line.length()
    if length <= scene.look.probe_radius:
        return
    shaft = QLineF(line.pointAt(scene.look.probe_radius / length), line.p2())
    painter.setPen(Qt.PenStyle.NoPen)
    for text, rim_px in ((_halo(scene), RIM_PX), (ink, 0.0)):
        painter.setBrush(colour(text))
        painter.drawPolygon(outline(shaft, width, head_px, rim_px))


def _ring(painter: QPainter, scene: Scene, at: QPointF, defined: bool) -> None:
    """A ring with a hollow middle, so that the point itself stays visible; dotted where there is no gradient."""
    ink = scene.look.probe if scene.filled else scene.look.probe_bare
    radius = scene.look.probe_radius
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(_halo(scene), 5.0))
    painter.drawEllipse(at, radius, radius)
    rim = pen(ink, 2.4)
    if not defined:
        rim.setCapStyle(Qt.PenCapStyle.FlatCap)
        rim.setDashPattern([1.4, 1.2])
    painter.setPen(rim)
    painter.drawEllipse(at, radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(_halo(scene)))
    painter.drawEllipse(at, 2.6, 2.6)
    painter.setBrush(colour(ink))
    painter.drawEllipse(at, 1.7, 1.7)


def _halo(scene: Scene) -> str:
    """What sets the probe off from what it stands on: dark on the map, the paper itself on bare paper."""
    return scene.look.halo if scene.filled else scene.look.ground
