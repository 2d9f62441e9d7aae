"""Arrays of points become what a painter takes, quickly, and never farther out than a painter can count."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QLineF
from PySide6.QtGui import QPainterPath

from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport

UNSEEN_PX = 0.1

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


def thinned(x: Array, y: Array) -> tuple[Array, Array]:
    """The lines without those points, among every second, that lie on the way between their neighbours.

    Arrays as those of `polylines`; what is left out lies less than UNSEEN_PX off the line that is drawn.
    """
    if len(x) < 3:
        return x, y
    ax, ay = x[1:-1:2] - x[:-2:2], y[1:-1:2] - y[:-2:2]
    bx, by = x[2::2] - x[1:-1:2], y[2::2] - y[1:-1:2]
    with np.errstate(over="ignore", invalid="ignore"):
        off, ahead = ax * by - ay * bx, ax * bx + ay * by
        straight = (off * off < UNSEEN_PX**2 * ((ax + bx) ** 2 + (ay + by) ** 2)) & (ahead > 0)
    stays = np.ones(len(x), dtype=bool)
    stays[1:-1:2] = ~straight
    return x[stays], y[stays]


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
