"""A field and its levels become contour lines with NaN between them, and their labels."""

from __future__ import annotations

from typing import Any

import contourpy
import numpy as np
import numpy.typing as npt

from gradexplorer.field.bands import THREADS, both
from gradexplorer.field.breaks import breaks
from gradexplorer.field.labels import Label, labels
from gradexplorer.field.levels import Levels
from gradexplorer.field.plane import Array
from gradexplorer.field.sample import Field, Stop
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass

# Tracing costs by the cell and the level: cells of 6 pixels take a quarter of the time that cells of 3 do, and with
# the crossings found by the gradients (see _on_curve) lie closer to the curve than straight interpolation in 3.
COARSEST_PX = 6.5
MANY_CELLS = 200_000  # from which on a second thread is worth its while


@dataclass(frozen=True, eq=False)
class Contours:
    """All lines of all levels in two arrays, in plane coordinates, NaN between lines and between levels.

    `level_of[i]` is the slice of x and y that holds the lines of level i; it is empty where nothing crosses the level.
    """

    x: Array
    y: Array
    level_of: tuple[slice, ...]
    labels: tuple[Label, ...]


@dataclass(frozen=True, eq=False)
class Grid:
    """The samples the lines are traced on: all of the field's, or every second or fourth."""

    x: Array
    y: Array
    value: Array
    slopes: tuple[Array, Array]

    @property
    def cell(self) -> tuple[float, float]:
        """Distance of neighbours along x and y."""
        return float(self.x[1] - self.x[0]), float(self.y[1] - self.y[0])


def contours(
    field: Field,
    levels: Levels,
    viewport: Viewport,
    stop: Stop,
    coarsest_px: float = COARSEST_PX,
    known: tuple[Label, ...] | None = None,
) -> Contours | None:
    """Contours of the levels, or None once stop() says so; stop() is asked before each level.

    Lines end at the domain's edge, at poles and at jumps. They are traced in cells of at most `coarsest_px`; labels
    that are `known` are kept.
    """
    grid = _grid(field, viewport, coarsest_px)
    traced = _traced(grid, levels.values, stop)
    if traced is None:
        return None
    separator = np.full((1, 2), np.nan)
    parts: list[npt.NDArray[np.float64]] = []
    level_of: list[slice] = []
    length = 0
    for lines in traced:
        count = 0 if lines is None else len(lines)
        level_of.append(slice(length, length + count))
        if lines is not None and count:
            parts += [lines, separator]
            length += count + 1
    points = np.concatenate(parts[:-1]) if parts else np.empty((0, 2))
    x, y = points.T.copy()
    x, y = _on_curve(grid, x, y, _level_at(level_of, levels.values, len(points)))
    numbers = labels(x, y, level_of, levels.values, viewport) if known is None else known
    return Contours(x, y, tuple(level_of), numbers)


Lines = npt.NDArray[np.float64] | None


def _traced(grid: Grid, values: Array, stop: Stop) -> list[Lines] | None:
    """The lines of each level, points (n, 2) with NaN between lines; None once stop() says so.

    On a fine grid two threads take every second level each: shared out by area, lines would break where halves meet.
    """
    holes = breaks(grid.value, *grid.slopes, grid.cell) | ~np.isfinite(grid.value)
    threads = THREADS if grid.value.size >= MANY_CELLS else 1
    x, y = np.meshgrid(grid.x, grid.y)
    found: list[Lines] = [None] * len(values)

    def trace(first: int) -> bool:
        tracer = _tracer(x, y, grid.value, holes)
        for number in range(first, len(values), threads):
            if stop():
                return False
            found[number] = tracer.lines(float(values[number]))[0][0]
        return True

    return found if all(both(lambda: trace(0), lambda: threads == 1 or trace(1), threads)) else None


def _tracer(x: Array, y: Array, value: Array, holes: npt.NDArray[np.bool_]) -> Any:
    """What contourpy.contour_generator makes of a grid; that looks for masked arrays, whose import takes 30 ms.

    The threaded one, for it leaves the interpreter to others; in one piece, for pieces break the lines.
    """
    return contourpy.ThreadedContourGenerator(
        x, y, value, holes, corner_mask=True, thread_count=1,
        line_type=contourpy.LineType.ChunkCombinedNan, fill_type=contourpy.FillType.OuterOffset, quad_as_tri=False,
        z_interp=contourpy.ZInterp.Linear,
    )  # fmt: skip


def _grid(field: Field, viewport: Viewport, coarsest_px: float) -> Grid:
    up, across = strides(len(field.x), len(field.y), viewport, coarsest_px)
    known = np.s_[:: up // field.every[0], :: across // field.every[1]]
    slopes = field.gradient[0][known], field.gradient[1][known]
    value = np.ascontiguousarray(field.value[::up, ::across])  # gone over again and again
    return Grid(field.x[::across], field.y[::up], value, slopes)


def strides(columns: int, rows: int, viewport: Viewport, coarsest_px: float = COARSEST_PX) -> tuple[int, int]:
    """Every how many samples (up, across) lines are traced on: nowhere else are slopes needed."""
    return _stride(rows, viewport.height, coarsest_px), _stride(columns, viewport.width, coarsest_px)


def _stride(count: int, length_px: int, coarsest_px: float) -> int:
    """Every how many samples still make cells that are fine enough; the outermost samples stay the outermost."""
    for stride in (4, 2):
        if (count - 1) % stride == 0 and count > stride and stride * length_px / (count - 1) <= coarsest_px:
            return stride
    return 1


def _level_at(level_of: list[slice], values: Array, count: int) -> Array:
    """The level that each point belongs to."""
    level_at = np.full(count, np.nan)
    for lines, level in zip(level_of, values, strict=True):
        level_at[lines] = level
    return level_at


def _on_curve(grid: Grid, x: Array, y: Array, level_at: Array) -> tuple[Array, Array]:
    """The same arrays, each point moved along the grid line it lies on to where f really takes the level.

    Between two samples f is taken as the cubic with the values and slopes known at both ends.
    """
    (dx, dy), (across, up) = grid.cell, grid.slopes
    with np.errstate(all="ignore"):
        column, row = (x - grid.x[0]) / dx, (y - grid.y[0]) / dy
        on_row, on_column = (np.abs(place - np.rint(place)) < 1e-6 for place in (row, column))
        some = np.flatnonzero(on_row & ~on_column)
        x[some] += dx * _shift(grid.value, across, dx, row[some], column[some], level_at[some])
        some = np.flatnonzero(on_column & ~on_row)
        y[some] += dy * _shift(grid.value.T, up.T, dy, column[some], row[some], level_at[some])
    return x, y


def _shift(value: Array, slope: Array, step: float, row: Array, column: Array, level: Array) -> Array:
    """How far to go along the row, in cells, for the cubic between two columns to take the level; 0 where unsure.

    `step` is the distance between two columns; the places are finite.
    """
    line = np.rint(row).astype(np.intp)
    left = np.clip(np.floor(column), 0, value.shape[1] - 2).astype(np.intp)
    low, rise = value[line, left], value[line, left + 1] - value[line, left]
    start, end = slope[line, left] * step, slope[line, left + 1] * step
    second, third = 3 * rise - 2 * start - end, start + end - 2 * rise
    begun = column - left
    part = begun
    for _ in range(2):  # Newton's method; one step is enough nearly everywhere
        height = low + part * (start + part * (second + part * third)) - level
        part = part - height / (start + part * (2 * second + part * 3 * third))
    sure = (np.abs(part - begun) < 0.25) & (part >= 0) & (part <= 1)
    return np.where(sure, part - begun, 0.0)
