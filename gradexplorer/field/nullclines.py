"""Where a partial derivative vanishes: the curves whose crossings are the critical points."""

from __future__ import annotations

from typing import Any

import contourpy
import numpy as np

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Field
from gradexplorer.quick import dataclass

# Each point is moved once towards where the slope vanishes. That makes a slope that does vanish far smaller; one that
# jumps over 0, at a kink or a pole, stays as large as it was.
SHRINKS = 0.8
ROUNDING = 1e-9  # of the usual slope: as good as none


@dataclass(frozen=True, eq=False)
class Curves:
    """The curves on which f is level along one variable: plane coordinates, NaN between lines."""

    x: Array
    y: Array


def nullclines(surface: Surface, field: Field) -> tuple[Curves, Curves]:
    """Curves on which df/dx vanishes, and those on which df/dy does, traced on the samples that have slopes.

    A slope that changes its sign without taking 0 gives no curve: the gradient is asked again at every point traced.
    """
    x, y = field.x[:: field.every[1]], field.y[:: field.every[0]]
    return _curves(surface, x, y, field.gradient[0], 0), _curves(surface, x, y, field.gradient[1], 1)


def _curves(surface: Surface, x: Array, y: Array, slope: Array, which: int) -> Curves:
    known = np.where(np.isfinite(slope), slope, np.nan)
    tracer = contourpy.contour_generator(x, y, known, name="serial", line_type=contourpy.LineType.ChunkCombinedNan)
    traced: Any = tracer.lines(0.0)[0][0]
    if traced is None:
        return Curves(np.empty(0), np.empty(0))
    at_x, at_y = np.ascontiguousarray(traced[:, 0]), np.ascontiguousarray(traced[:, 1])
    with np.errstate(all="ignore"):
        first = _slope(surface, which, at_x, at_y)
        moved_x, moved_y = _nearer(x, y, known, at_x, at_y, first)
        second = _slope(surface, which, moved_x, moved_y)
        level = ROUNDING * np.nanmedian(np.abs(known))
        vanishes = (np.abs(first) <= level) | (np.abs(second) <= SHRINKS * np.abs(first))
    return Curves(np.where(vanishes, moved_x, np.nan), np.where(vanishes, moved_y, np.nan))


def _slope(surface: Surface, which: int, x: Array, y: Array) -> Array:
    return np.asarray(np.broadcast_to(surface.gradient((x, y))[1][which], x.shape), dtype=float)


def _nearer(x: Array, y: Array, slope: Array, at_x: Array, at_y: Array, there: Array) -> tuple[Array, Array]:
    """The points, each moved along its side of a cell: by the secant through the end that has the other sign."""
    column, row = (at_x - x[0]) / (x[1] - x[0]), (at_y - y[0]) / (y[1] - y[0])
    ends = [_end(slope, row, column, part) for part in (np.floor, np.ceil)]
    against = [np.sign(end[2]) * np.sign(there) < 0 for end in ends]
    other = np.where(against[0], 0, 1)
    end_row, end_column, at_end = (np.choose(other, (low, high)) for low, high in zip(*ends, strict=True))
    share = np.where(against[0] | against[1], there / (there - at_end), 0.0)
    on_x, on_y = x[0] + end_column * (x[1] - x[0]), y[0] + end_row * (y[1] - y[0])
    return at_x + share * (on_x - at_x), at_y + share * (on_y - at_y)


def _end(slope: Array, row: Array, column: Array, part: np.ufunc) -> tuple[Array, Array, Array]:
    """Row, column and slope of the sample at one end of each point's side."""
    # A point on a grid line is on it but for rounding: that coordinate must not take it to the next line.
    up, across = (
        np.where(np.abs(place - np.rint(place)) < 1e-6, np.rint(place), part(place)) for place in (row, column)
    )
    rows, columns = slope.shape
    line, place = (
        np.clip(np.nan_to_num(index), 0, count - 1).astype(np.intp) for index, count in ((up, rows), (across, columns))
    )
    return up, across, slope[line, place]
