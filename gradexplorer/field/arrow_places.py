"""Where arrows stand: evenly spaced, at fixed places of the plane, so that a box that is panned slides over them."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from gradexplorer.field.contours import Contours
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Box, Viewport

PLACES = ("grid", "contours")

MOST = 200  # arrows a side: beyond that they are dust
NEAR, APART = 0.5, 0.55  # parts of the spacing: from the middle of its cell to a root, and between two roots


class Lattice(NamedTuple):
    """Cells in rows and columns, each with room for an arrow: the middles, and the shorter spacing in pixels."""

    x: Array
    y: Array
    room_px: float


def lattice(viewport: Viewport, columns: int, rows: int, box: Box | None = None) -> Lattice:
    """Cells over the whole viewport, so large that exactly columns x rows of them lie in `box`.

    Without a box the shorter side has its number of cells, and the spacing is the same both ways on the screen.
    """
    seen = viewport.box
    if box is None:
        room_px = min(viewport.width / columns, viewport.height / rows)
        x = _line(0.0, room_px / viewport.x_scale, seen.x_min, seen.x_max)
        return Lattice(x, _line(0.0, room_px / viewport.y_scale, seen.y_min, seen.y_max), room_px)
    step_x, step_y = box.width / columns, box.height / rows
    x = _line(_anchor(box.x_min, step_x), step_x, seen.x_min, seen.x_max)
    y = _line(_anchor(box.y_min, step_y), step_y, seen.y_min, seen.y_max)
    return Lattice(x, y, min(step_x * viewport.x_scale, step_y * viewport.y_scale))


def in_cells(cells: Lattice) -> tuple[Array, Array]:
    """The middle of every cell: two arrays (n,)."""
    x, y = np.broadcast_arrays(cells.x[None, :], cells.y[:, None])
    return x.ravel(), y.ravel()


def on_contours(cells: Lattice, contours: Contours, viewport: Viewport) -> tuple[Array, Array]:
    """At most one point of the contour lines in each cell, the one nearest to its middle: two arrays (n,).

    None is nearer to another than about half the spacing.
    """
    there = np.isfinite(contours.x)
    x, y = contours.x[there], contours.y[there]
    if not x.size or not cells.x.size or not cells.y.size:
        return np.empty(0), np.empty(0)
    column, row = _nearest(cells.x, x), _nearest(cells.y, y)
    away = np.hypot((x - cells.x[column]) * viewport.x_scale, (y - cells.y[row]) * viewport.y_scale) / cells.room_px
    order = np.lexsort((away, row * len(cells.x) + column))
    cell = (row * len(cells.x) + column)[order]
    first = order[np.concatenate([[True], cell[1:] != cell[:-1]])]
    first = first[away[first] <= NEAR]
    shape = len(cells.y), len(cells.x)
    kept = _apart(shape, row[first], column[first], _in_px(viewport, cells, x[first], y[first]), away[first])
    return x[first][kept], y[first][kept]


def _in_px(viewport: Viewport, cells: Lattice, x: Array, y: Array) -> tuple[Array, Array]:
    """The points in units of the spacing."""
    return (
        (x - viewport.box.x_min) * (viewport.x_scale / cells.room_px),
        (y - viewport.box.y_min) * (viewport.y_scale / cells.room_px),
    )


def _apart(shape: tuple[int, int], row: Array, column: Array, at: tuple[Array, Array], away: Array) -> Array:
    """True for the points that no better one (nearer to its middle) in a cell beside theirs comes too close to."""
    table = np.full((3, shape[0] + 2, shape[1] + 2), np.nan)
    for layer, values in enumerate((*at, away)):
        table[layer, row + 1, column + 1] = values
    kept = np.ones(len(away), dtype=bool)
    for up in (-1, 0, 1):
        for across in (-1, 0, 1):
            if (up, across) == (0, 0):
                continue
            px, py, other = table[:, row + 1 + up, column + 1 + across]
            better = (other < away) | ((other == away) & ((up, across) < (0, 0)))
            kept &= ~(better & (np.hypot(px - at[0], py - at[1]) < APART))
    return kept


def _nearest(middles: Array, at: Array) -> Array:
    """Which of the evenly spaced middles is nearest."""
    step = middles[1] - middles[0] if len(middles) > 1 else 1.0
    return np.asarray(np.clip(np.rint((at - middles[0]) / step), 0, len(middles) - 1).astype(np.intp))


def _anchor(low: float, step: float) -> float:
    """Where counting starts: at 0, unless arrows would then stand on the very edge of the box."""
    return low if abs(low / step % 1.0 - 0.5) < 1e-6 else 0.0


def _line(start: float, step: float, low: float, high: float) -> Array:
    """The places start + (k + 1/2) step between low and high."""
    first = math.ceil((low - start) / step - 0.5 - 1e-9)
    last = math.floor((high - start) / step - 0.5 + 1e-9)
    return np.asarray(start + (np.arange(first, min(last, first + MOST - 1) + 1) + 0.5) * step, dtype=np.float64)
