"""Where f is not continuous from one sample to the next: no contour may be drawn across a pole or a jump."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from gradexplorer.field.plane import Array

Mask = npt.NDArray[np.bool_]

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
        _mark(out, value, across, cell[0])
        _mark(out.T, value.T, up.T, cell[1])
    return out


def _mark(out: Mask, value: Array, slope: Array, step: float) -> None:
    """Marks the breaks from one column to the next."""
    rows, left = _suspects(value, slope * (step / 2))
    if not rows.size:
        return
    last = value.shape[1] - 1
    change = value[rows, left + 1] - value[rows, left]
    around = np.stack([slope[rows, np.clip(left + k, 0, last)] * step for k in (-1, 0, 1, 2)])
    broken = _jump(change, around, np.abs(value[rows, left])) | _pole(change, around)
    right = np.abs(around[2]) > np.abs(around[1])
    out[rows[broken], (left + right)[broken]] = True


def _suspects(value: Array, half: Array) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Rows and left columns of neighbours whose change is far from what their slopes say; quick, and misses none.

    `half` is the slope times half a cell.
    """
    change = value[:, 1:] - value[:, :-1]
    expected = half[:, 1:] + half[:, :-1]
    size = np.abs(half)
    # Written so that a missing slope (a kink on the sample) is a suspect too.
    suspects = ~(np.abs(change - expected) <= size[:, 1:] + size[:, :-1])
    suspects &= np.isfinite(change)
    rows, left = np.nonzero(suspects)
    return rows, left


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
