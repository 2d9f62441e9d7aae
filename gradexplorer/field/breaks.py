"""Where f is not continuous from one sample to the next: no contour may be drawn across a pole or a jump."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from gradexplorer.field.plane import Array

Mask = npt.NDArray[np.bool_]
Places = npt.NDArray[np.intp]

BLOCK = 16_384  # samples at a time, which the cache holds with all that is worked out from them

# By the mean value theorem f changes within a cell by no more than its steepest slope there allows. The slopes known
# are those at the cell's ends and one sample further on; three times their largest leaves room for what lies between.
ALLOWED = 3.0
ROUNDING = 1e-9
# Beside a pole of order n the slopes, per cell, are n times the values at the two ends, or twice that.
ORDER = 24.0


def breaks(value: Array, across: Array, up: Array, cell: tuple[float, float]) -> Mask:
    """True for the samples to leave out so that no two neighbours are left with a pole or a jump between them.

    Arrays are (rows, columns); `cell` is the distance of neighbours along x and along y. Of two neighbours the steeper
    one goes, which is the one nearer to a pole.
    """
    out = np.zeros(value.shape, dtype=bool)
    with np.errstate(all="ignore"):
        _mark(out, value, across, cell[0], _suspects(value, across, cell[0], 1))
        _mark(out.T, value.T, up.T, cell[1], _suspects(value, up, cell[1], 0)[::-1])
    return out


def _mark(out: Mask, value: Array, slope: Array, step: float, suspects: Sequence[Places]) -> None:
    """Marks the breaks from one column to the next, among those that are suspected."""
    rows, left = suspects
    if not rows.size:
        return
    last = value.shape[1] - 1
    change = value[rows, left + 1] - value[rows, left]
    around = np.stack([slope[rows, np.clip(left + k, 0, last)] * step for k in (-1, 0, 1, 2)])
    broken = _jump(change, around, np.abs(value[rows, left])) | _pole(change, around)
    right = np.abs(around[2]) > np.abs(around[1])
    out[rows[broken], (left + right)[broken]] = True


def _suspects(value: Array, slope: Array, step: float, axis: int) -> tuple[Places, Places]:
    """Rows and columns of the first of two neighbours along the axis whose change is far from what their slopes say.

    Quick, band by band of rows, and misses none.
    """
    found = []
    height, last = max(BLOCK // value.shape[1], 1), len(value) - (axis == 0)
    for low in range(0, last, height):
        band = slice(low, min(low + height, last) + (axis == 0))
        rows, columns = np.nonzero(_far_off(value[band], slope[band] * (step / 2), axis))
        if rows.size:
            found.append((rows + low, columns))
    nowhere = np.empty(0, dtype=np.intp)
    return tuple(map(np.concatenate, zip(*found, strict=True))) if found else (nowhere, nowhere)  # type: ignore[return-value]


def _far_off(value: Array, half: Array, axis: int) -> Mask:
    """Where the change is not within both half slopes (per cell) of what they add up to."""
    one, next_one = (np.s_[:, :-1], np.s_[:, 1:]) if axis else (np.s_[:-1], np.s_[1:])
    change = value[next_one] - value[one]
    size = np.abs(half)
    allowed = size[one] + size[next_one]
    half = half[one] + half[next_one]
    # Written so that a missing slope (a kink on the sample) is a suspect too.
    far: Mask = ~(np.abs(np.subtract(change, half, half), half) <= allowed)
    return far & np.isfinite(change) if far.any() else far


def _jump(change: Array, around: Array, size: Array) -> Mask:
    """Whether f changes by more than all slopes around (before, left, right, after; per cell) allow."""
    steepest = np.fmax.reduce(np.abs(around))
    return np.asarray(np.abs(change) > ALLOWED * np.nan_to_num(steepest) + ROUNDING * (size + np.abs(change)))


def _pole(change: Array, around: Array) -> Mask:
    """Whether f goes one way on both sides, ever steeper towards the middle, and yet arrives at the other end."""
    before, at_left, at_right, after = around
    against = (change * at_left < 0) & (change * at_right < 0)
    growing = (np.abs(at_left) > np.abs(before)) & (np.abs(at_right) > np.abs(after))
    return np.asarray(against & growing & (np.abs(change) > np.minimum(np.abs(at_left), np.abs(at_right)) / ORDER))
