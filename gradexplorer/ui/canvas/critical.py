"""Critical points: a sign for each kind, told apart by their shapes; hatched, where a search could not decide."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from gradexplorer.descent.critical import CriticalPoints
from gradexplorer.field.plane import Array, Plane
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.geometry import pixels, polygons
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

SIZE_PX = 7.0
RIM_PX = 4.6
RING_PX = 10.0
HATCHED = 4_000  # boxes; more are drawn coarser
GRID = 1024  # ... by so many lines across
TOGETHER = 500


@dataclass(frozen=True, eq=False)
class Marks:
    """What to paint: places in the plane by kind, whether each is proved, and the boxes and single places left open.

    On a curve a place is that of the point on it. `boxes` has the rows x_min, x_max, y_min, y_max.
    """

    kinds: tuple[str, ...]
    proved: tuple[bool, ...]
    x: Array
    y: Array
    boxes: Array
    open_x: Array
    open_y: Array


def marks_of(points: CriticalPoints, plane: Plane) -> Marks:
    """The points and the boxes left open, as they lie on the canvas; what is off its plane is not shown."""
    near = 1e-6 * max(high - low for low, high in zip(points.box[0::2], points.box[1::2], strict=True))
    shown = [point for point in points if _is_on(plane, point.point, near)]
    places = np.array([_place(plane, point.point, point.value) for point in shown]).reshape(-1, 2)
    left = points.open
    sides = [np.full((2, len(left)), [[-np.inf], [np.inf]]) for _ in range(2)]
    along = (0,) if plane.is_line else plane.along
    for axis, low, high in zip(along, left.lo, left.hi, strict=True):
        if axis is not None:
            sides[axis] = np.array([low, high])
    readings = [place.reading for place in points.places]
    open_ = np.array([_place(plane, reading.point, reading.value) for reading in readings]).reshape(-1, 2)
    alone = np.array([place.kind not in {"level", "flat", "torn", "open"} for place in points.places], dtype=bool)
    return Marks(
        tuple(point.kind for point in shown), tuple(point.proved for point in shown), places[:, 0], places[:, 1],
        _coarse(np.concatenate(sides)), open_[alone, 0], open_[alone, 1],
    )  # fmt: skip


def _place(plane: Plane, point: tuple[float, ...], value: float) -> tuple[float, float]:
    """Where the point lies on the canvas: on a curve at the height of f."""
    return (point[0], value) if plane.is_line else plane.place(point)


def _coarse(boxes: Array) -> Array:
    """The boxes; where they are many, grown to the lines of a grid, and each once."""
    if boxes.shape[1] <= HATCHED:
        return boxes
    grown = np.array(boxes)
    for low, high in ((0, 1), (2, 3)):
        first, step = boxes[low].min(), (boxes[high].max() - boxes[low].min()) / GRID
        if 0 < step < np.inf:
            grown[low] = first + step * np.floor((boxes[low] - first) / step)
            grown[high] = first + step * np.ceil((boxes[high] - first) / step)
    return np.unique(grown, axis=1)


def _is_on(plane: Plane, point: tuple[float, ...], near: float) -> bool:
    return all(
        axis is not None or abs(at - held) <= near
        for axis, at, held in zip(plane.along, point, plane.held, strict=True)
    )


def paint(painter: QPainter, scene: Scene, value: Marks) -> None:
    """Boxes left open below, signs above them."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _hatch(painter, scene, value)
    x, y = pixels(scene.viewport, value.open_x, value.open_y)
    for px, py in zip(x.tolist(), y.tolist(), strict=True):
        _ring(painter, scene, px, py)
    x, y = pixels(scene.viewport, value.x, value.y)
    for kind, proved, px, py in zip(value.kinds, value.proved, x.tolist(), y.tolist(), strict=True):
        _mark(painter, scene, kind, proved, px, py)


def _hatch(painter: QPainter, scene: Scene, value: Marks) -> None:
    """The boxes left open, two pixels wide at least."""
    box, width, height = scene.viewport.box, scene.viewport.width, scene.viewport.height
    x_min, x_max = np.clip(value.boxes[:2], box.x_min - box.width, box.x_max + box.width)
    y_min, y_max = np.clip(value.boxes[2:], box.y_min - box.height, box.y_max + box.height)
    left, bottom = pixels(scene.viewport, x_min, y_min)
    right, top = pixels(scene.viewport, x_max, y_max)
    seen = (right >= 0) & (left <= width) & (bottom >= 0) & (top <= height)
    if not seen.any():
        return
    grow_x, grow_y = (np.maximum(2.0 - side, 0.0) / 2 for side in (right - left, bottom - top))
    left, right, top, bottom = left - grow_x, right + grow_x, top - grow_y, bottom + grow_y
    across = np.stack([left, right, right, left], axis=1)[seen]
    down = np.stack([top, top, bottom, bottom], axis=1)[seen]
    painter.setPen(Qt.PenStyle.NoPen)
    ground = colour(scene.look.halo)
    ground.setAlphaF(0.45)
    for brush in (QBrush(ground), QBrush(colour(scene.look.paths[3]), Qt.BrushStyle.BDiagPattern)):
        painter.setBrush(brush)
        for path in polygons(across, down, min(TOGETHER, len(across))):
            path.setFillRule(Qt.FillRule.WindingFill)
            painter.drawPath(path)


def _ring(painter: QPainter, scene: Scene, px: float, py: float) -> None:
    """Where a search could not decide, too small a place to be hatched: a dashed ring."""
    if not (np.isfinite(px) and np.isfinite(py) and _in_view(scene, px, py)):
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(scene.look.halo, 4.0))
    painter.drawEllipse(QPointF(px, py), RING_PX, RING_PX)
    dashed = pen(scene.look.paths[3], 2.0)
    dashed.setCapStyle(Qt.PenCapStyle.FlatCap)
    dashed.setDashPattern([2.2, 1.8])
    painter.setPen(dashed)
    painter.drawEllipse(QPointF(px, py), RING_PX, RING_PX)


def _mark(painter: QPainter, scene: Scene, kind: str, proved: bool, px: float, py: float) -> None:
    """A sign at the point."""
    ink = scene.look.paths[INKS[kind]]
    if not _in_view(scene, px, py):
        return
    if kind == "saddle":
        for stroke in (pen(scene.look.halo, RIM_PX + 1.2), pen(ink, 3.0 if proved else 1.6)):
            _cross(painter, px, py, 0.8 * SIZE_PX, stroke)
        return
    painter.setPen(pen(scene.look.halo, RIM_PX / 2))
    painter.setBrush(colour(ink) if proved else colour(scene.look.halo))
    shape = QPolygonF([QPointF(px + a * SIZE_PX, py + b * SIZE_PX) for a, b in SHAPES[kind]])
    painter.drawPolygon(shape)
    if not proved:
        painter.setPen(pen(ink, 2.0))
        painter.drawPolygon(shape)


def _cross(painter: QPainter, px: float, py: float, reach: float, stroke: QPen) -> None:
    painter.setPen(stroke)
    painter.drawLine(QPointF(px - reach, py - reach), QPointF(px + reach, py + reach))
    painter.drawLine(QPointF(px - reach, py + reach), QPointF(px + reach, py - reach))


def _in_view(scene: Scene, px: float, py: float) -> bool:
    # Not every file format cuts off what lies beyond the edge.
    return QRectF(-1, -1, scene.viewport.width + 2, scene.viewport.height + 2).contains(px, py)


# Corners in half sizes, y down: a minimum points down, a maximum up. A saddle is a cross.
SHAPES = {
    "minimum": ((-1.0, -0.75), (1.0, -0.75), (0.0, 1.05)),
    "maximum": ((-1.0, 0.75), (1.0, 0.75), (0.0, -1.05)),
    "degenerate": ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
}
INKS = {"minimum": 1, "maximum": 0, "saddle": 4, "degenerate": 3}  # of the look's paths
