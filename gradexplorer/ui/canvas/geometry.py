"""Arrays of points become what a painter takes, quickly, and never farther out than a painter can count."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QByteArray, QDataStream, QLineF
from PySide6.QtGui import QPainterPath

from gradexplorer.field.viewport import Viewport

Array = npt.NDArray[np.float64]
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE, _LINE = 0, 1
_TAIL = 8  # bytes after the elements of a path: where its last line began, and its fill rule


def pixels(viewport: Viewport, x: Array, y: Array) -> tuple[Array, Array]:
    """Where the points are seen, in pixels from the top left corner of the plot; NaN stays NaN."""
    with np.errstate(over="ignore", invalid="ignore"):
        return (x - viewport.box.x_min) * viewport.x_scale, (viewport.box.y_max - y) * viewport.y_scale


def polylines(x: Array, y: Array) -> QPainterPath:
    """One path of all lines; x and y in pixels, with NaN between the lines.

    Handed over as the bytes of a QDataStream, which is some forty times as fast as a call for each point.
    """
    there = np.isfinite(x) & np.isfinite(y)
    count = int(there.sum())
    path = QPainterPath()
    if count == 0:
        return path
    begins = there & ~np.concatenate(([False], there[:-1]))
    elements = np.empty(count, dtype=_ELEMENT)
    elements["kind"] = np.where(begins[there], _MOVE, _LINE)
    elements["x"], elements["y"] = x[there], y[there]
    stream = QDataStream(QByteArray(count.to_bytes(4, "big") + elements.tobytes() + bytes(_TAIL)))
    stream >> path
    return path


def polygons(x: Array, y: Array, together: int = 1) -> list[QPainterPath]:
    """Closed polygons, one for each row of the arrays, which are (n, corners) and finite; so many to a path.

    Filling many small paths is five times as fast as filling all of them as one, and neighbours may share a path.
    """
    if together > 1:
        x, y = (_grouped(c, together) for c in (x, y))
    rows, corners = x.shape[0], x.shape[1] // together
    record = np.dtype([("count", ">i4"), ("elements", _ELEMENT, (together, corners + 1)), ("tail", f"V{_TAIL}")])
    records = np.zeros(rows, dtype=record)
    records["count"] = together * (corners + 1)
    elements = records["elements"]
    elements["kind"] = _LINE
    elements["kind"][:, :, 0] = _MOVE
    for name, places in (("x", x), ("y", y)):
        placed = places.reshape(rows, together, corners)
        elements[name][:, :, :-1] = placed
        elements[name][:, :, -1] = placed[:, :, 0]
    stream = QDataStream(QByteArray(records.tobytes()))
    made = [QPainterPath() for _ in range(rows)]
    for path in made:
        stream >> path
    return made


def _grouped(corners: Array, together: int) -> Array:
    """So many polygons side by side in each row; the last row is filled up with points, which have no inside."""
    missing = -len(corners) % together
    filled = np.concatenate([corners, np.full((missing, corners.shape[1]), corners[-1, 0])]) if missing else corners
    return filled.reshape(-1, together * corners.shape[1])


def segments(x0: Array, y0: Array, x1: Array, y1: Array) -> list[QLineF]:
    """One line for each row of the arrays."""
    return [QLineF(*ends) for ends in zip(x0.tolist(), y0.tolist(), x1.tolist(), y1.tolist(), strict=True)]


def clipped(x: Array, y: Array, left: float, right: float, top: float, bottom: float) -> tuple[Array, Array]:
    """The part inside the rectangle of the line through the points, with NaN where it leaves.

    Liang and Barsky (1984) on each piece. Points that are not finite break the line.
    """
    if len(x) < 2:
        return np.empty(0), np.empty(0)
    # A point beyond 1e150 is far outside; closer in, no product below can overflow.
    x, y = (np.where(np.isfinite(c), np.clip(c, -1e150, 1e150), np.nan) for c in (x, y))
    x0, y0, dx, dy = x[:-1], y[:-1], np.diff(x), np.diff(y)
    enter, leave = np.zeros_like(x0), np.ones_like(x0)
    outside = np.isnan(dx) | np.isnan(dy)
    for step, room in ((-dx, x0 - left), (dx, right - x0), (-dy, y0 - top), (dy, bottom - y0)):
        still = step == 0
        outside |= still & (room < 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = room / step
        enter = np.where(~still & (step < 0), np.fmax(enter, at), enter)
        leave = np.where(~still & (step > 0), np.fmin(leave, at), leave)
    outside |= enter > leave
    joined_x, joined_y = _joined(x0, y0, dx, dy, enter, leave, outside)
    # A piece from very far away is cut only as exactly as so large numbers are.
    return np.clip(joined_x, left, right), np.clip(joined_y, top, bottom)


def _joined(
    x0: Array, y0: Array, dx: Array, dy: Array, enter: Array, leave: Array, outside: npt.NDArray[np.bool_]
) -> tuple[Array, Array]:
    """The pieces that are left as three entries each: begin, end, and NaN where the next piece does not go on."""
    kept = ~outside
    ends = []
    for start, step in ((x0, dx), (y0, dy)):
        rows = np.stack([start + enter * step, start + leave * step, np.full_like(start, np.nan)], axis=1)[kept]
        ends.append(rows)
    # A piece that is not cut at its end runs on into one that is not cut at its begin: one line, so that corners join.
    runs_on = (kept[:-1] & kept[1:] & (leave[:-1] == 1) & (enter[1:] == 0))[kept[:-1]]
    keep = np.ones((int(kept.sum()), 3), dtype=bool)
    keep[np.flatnonzero(runs_on), 1:] = False
    return ends[0][keep], ends[1][keep]
