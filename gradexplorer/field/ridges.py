"""Ridges and valleys: the lines along which a landscape is walked, and across which it falls or rises most.

Height ridges (Eberly, Ridges in Image and Data Analysis, 1996, chapter 3). Let v be the eigenvector of the Hessian to
its smallest eigenvalue: a point lies on a ridge where that eigenvalue is negative and v . grad f = 0, so that the
gradient runs along the other eigenvector. A valley of f is a ridge of -f.

An eigenvector has no sign: v . grad f is compared along each side of a cell with the one vector turned towards the
other, and vanishes between them where the signs then differ.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Stop, in_blocks
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass

Mask = npt.NDArray[np.bool_]

CELL_PX = 5.0
# So many parts of a cell beyond the view the grid begins, along x and along y: a ridge along an axis or a diagonal
# then passes between the samples.
BEGINS = (0.38196601, 0.27639320)
HALVINGS = 7
SHRINKS = 0.1  # of what it is at the ends of a side: so small it becomes where it vanishes; at a kink it does not
ROUNDING = 1e-9  # parts of the gradient, of the curvatures, and of what is usual in the view, that count as none


@dataclass(frozen=True, eq=False)
class Line:
    """Short straight pieces with NaN between them, in plane coordinates, in no order."""

    x: Array
    y: Array


@dataclass(frozen=True, eq=False)
class Bends:
    """At each of a number of points: the component of the gradient across the line, and the way across it.

    `is_told` is False where the curvatures are alike, so that there is no such way, or have the wrong sign.
    """

    across: Array
    way: tuple[Array, Array]
    is_told: Mask


@np.errstate(all="ignore")  # beyond the largest float there is no way across, and no line
def ridges(surface: Surface, viewport: Viewport, stop: Stop) -> tuple[Line, Line] | None:
    """Ridges and valleys of the view, or None once stop() says so."""
    columns, rows = (max(round(side / CELL_PX), 8) for side in (viewport.width, viewport.height))
    box = viewport.box
    x = _samples(box.x_min, box.width, columns, BEGINS[0])
    y = _samples(box.y_min, box.height, rows, BEGINS[1])
    parts = in_blocks(lambda point: _parts(surface, point), x, y, stop)
    if parts is None:
        return None
    usual = float(np.nanmedian(np.abs(parts[2:]))) if np.isfinite(parts[2:]).any() else 0.0
    lines = [_Tracer(surface, x, y, parts, sign, ROUNDING * usual).line() for sign in (-1.0, 1.0)]
    return None if stop() else (lines[0], lines[1])


def _samples(low: float, width: float, cells: int, begins: float) -> Array:
    """Evenly spaced, so many cells to the width; the first lies part of a cell below `low`."""
    return np.asarray(low + (np.arange(cells + 2) - begins) * (width / cells), dtype=np.float64)


def _parts(surface: Surface, point: tuple[Array, Array]) -> tuple[Array, ...]:
    """df/dx, df/dy, and the three second derivatives."""
    _, (dx, dy), ((xx, xy), (_, yy)) = surface.hessian(point)
    return dx, dy, xx, xy, yy


def bends(parts: list[Array] | tuple[Array, ...], sign: float, least: float = 0.0) -> Bends:
    """What matters for ridges (sign -1) or valleys (sign +1) of the five derivatives; curvatures up to `least` count
    as none.

    The way across is the eigenvector whose eigenvalue times `sign` is the larger one.
    """
    dx, dy, xx, xy, yy = parts
    middle, apart = xx / 2 + yy / 2, np.hypot(xx / 2 - yy / 2, xy)
    angle = np.arctan2(xy, xx / 2 - yy / 2) / 2 + (0.0 if sign > 0 else np.pi / 2)
    way = np.cos(angle), np.sin(angle)
    across = dx * way[0] + dy * way[1]
    curved = sign * middle + apart
    told = (curved > np.maximum(least, ROUNDING * np.abs(middle))) & (apart > ROUNDING * (np.abs(middle) + apart))
    return Bends(across, way, told & np.isfinite(across))


class Sides(NamedTuple):
    """Sides of cells: the samples at which they begin, how many samples they go up and across, and the ways there."""

    at: tuple[npt.NDArray[np.intp], ...]
    step: tuple[int, int]
    way: tuple[Array, Array]


class _Tracer:
    """Finds where the component across vanishes on the sides of the cells, and joins what lies on one cell."""

    def __init__(self, surface: Surface, x: Array, y: Array, parts: list[Array], sign: float, least: float) -> None:
        self._surface, self._x, self._y, self._sign, self._least = surface, x, y, sign, least
        seen = bends(parts, sign, least)
        # Of a round hill the gradient is an eigenvector everywhere, and what is left across it is rounding.
        clear = np.abs(seen.across) > ROUNDING * np.hypot(parts[0], parts[1])
        self._bends = replace(seen, is_told=seen.is_told & clear)

    def line(self) -> Line:
        """All pieces: from each crossing of a side to the middle of all that are on the sides of the same cell."""
        flat, upright = self._crossings(0, 1), self._crossings(1, 0)
        sides_x = np.stack([flat[0][:-1], flat[0][1:], upright[0][:, :-1], upright[0][:, 1:]])
        sides_y = np.stack([flat[1][:-1], flat[1][1:], upright[1][:, :-1], upright[1][:, 1:]])
        there = np.isfinite(sides_x)
        crossed = there.sum(axis=0) >= 2
        side, row, column = np.nonzero(there & crossed)
        count = there.sum(axis=0)[row, column]
        middle_x, middle_y = (np.nansum(sides, axis=0)[row, column] / count for sides in (sides_x, sides_y))
        gap = np.full(len(side), np.nan)
        x = np.stack([sides_x[side, row, column], middle_x, gap], axis=1).ravel()
        y = np.stack([sides_y[side, row, column], middle_y, gap], axis=1).ravel()
        return Line(x, y)

    def _crossings(self, up: int, across: int) -> tuple[Array, Array]:
        """x and y of the crossing on each side that goes so many samples up and across; NaN where there is none."""
        seen = self._bends
        rows, columns = seen.across.shape
        begin, end = np.s_[: rows - up, : columns - across], np.s_[up:, across:]
        first = seen.across[begin]
        turned = np.sign(seen.way[0][begin] * seen.way[0][end] + seen.way[1][begin] * seen.way[1][end])
        second = turned * seen.across[end]
        found = seen.is_told[begin] & seen.is_told[end] & ((first < 0) != (second < 0)) & (turned != 0)
        at = np.nonzero(found)
        side = Sides(at, (up, across), (seen.way[0][begin][at], seen.way[1][begin][at]))
        share = self._vanishing(side, first[at], second[at])
        places = np.full((2, *first.shape), np.nan)
        places[0][at], places[1][at] = self._place(side, share)
        places[1][np.isnan(places[0])] = np.nan
        return places[0], places[1]

    def _vanishing(self, side: Sides, first: Array, second: Array) -> Array:
        """The part of each side at which the component across vanishes; NaN where it changes its sign without that.

        By halving, from its values at both ends, and at last by a straight line between what is left.
        """
        low, high = np.zeros_like(first), np.ones_like(first)
        least = np.minimum(np.abs(first), np.abs(second))
        told = np.ones(first.shape, dtype=bool)
        for _ in range(HALVINGS):
            share = low / 2 + high / 2
            here, is_told = self._asked(side, share)
            told &= is_told
            beyond = (here < 0) == (first < 0)
            low, first = np.where(beyond, share, low), np.where(beyond, here, first)
            high, second = np.where(beyond, high, share), np.where(beyond, second, here)
        share = low + (high - low) * first / (first - second)
        left, is_told = self._asked(side, share)
        return np.where(told & is_told & (np.abs(left) <= SHRINKS * least), share, np.nan)

    def _place(self, side: Sides, share: Array) -> tuple[Array, Array]:
        """The points at these parts of the sides."""
        (row, column), (up, across), x, y = side.at, side.step, self._x, self._y
        return x[column] + across * share * (x[1] - x[0]), y[row] + up * share * (y[1] - y[0])

    def _asked(self, side: Sides, share: Array) -> tuple[Array, Mask]:
        """The component across at these parts of the sides, turned as at their beginnings, and whether there is one."""
        seen = bends(_parts(self._surface, self._place(side, share)), self._sign, self._least)
        return np.sign(side.way[0] * seen.way[0] + side.way[1] * seen.way[1]) * seen.across, seen.is_told
