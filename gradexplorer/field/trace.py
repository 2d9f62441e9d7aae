"""One line y(x), traced: sampled ever more finely where it bends or breaks, and cut where it is not continuous."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from gradexplorer.field.plane import Array
from gradexplorer.field.sample import Stop
from gradexplorer.quick import dataclass

Mask = npt.NDArray[np.bool_]
Line = Callable[[Array], tuple[Array, Array]]  # y and its slope at each x; NaN where there is none

PARTS = 8  # an interval in which the line is not straight is cut into so many ...
ROUNDS = 18  # ... so often that what is left of a jump is as narrow as floats allow, ...
MOST = 16_000  # ... but a line that bends everywhere is filled ink, and no finer than this
STRAIGHT_PX = 0.5  # the end of an interval lies no farther than this from where the slope at its begin leads
STEP_PX = 1e-6  # an unexplained rise in less than this is a jump or a pole, even where the samples have run out
FAR = 50.0  # so many times the view above or below it, a line runs off to a pole
HUGE = 1e300  # stands for an overflow: far outside, and still a number one can subtract


@dataclass(frozen=True, eq=False)
class Trace:
    """Samples of a line, x ascending. `y` is NaN where it is undefined.

    `broken[i]`: between sample i and i + 1 the line is not continuous. `first[i]`: sample i is one of those it was
    begun with (round numbers among them), not one found by narrowing down on something.
    """

    x: Array
    y: Array
    slope: Array
    broken: Mask
    first: Mask

    def pieces(self) -> tuple[Array, Array]:
        """x and y of all pieces, with NaN between them."""
        cut = np.flatnonzero(self.broken) + 1
        return np.insert(self.x, cut, np.nan), np.insert(self.y, cut, np.nan)


@dataclass(frozen=True, slots=True)
class Scale:
    """What a pixel is, across and up, and between which heights the line is seen."""

    across: float
    up: float
    low: float
    high: float


def traced(line: Line, x: Array, scale: Scale, stop: Stop) -> Trace | None:
    """Trace of the line, begun with the samples x (ascending); None once stop() says so."""
    y, slope = _sampled(line, x)
    first = np.ones(len(x), dtype=bool)
    for _ in range(ROUNDS):
        if stop():
            return None
        cut = np.flatnonzero((_bent(x, y, slope, scale) | _ending(x, y, scale)) & _divisible(x))
        if not len(cut) or len(x) + len(cut) * (PARTS - 1) > MOST:
            break
        new = (x[cut, None] + np.diff(x)[cut, None] * (np.arange(1, PARTS) / PARTS)).ravel()
        new_y, new_slope = _sampled(line, new)
        places = np.repeat(cut + 1, PARTS - 1)
        x, y, slope = (np.insert(a, places, b) for a, b in ((x, new), (y, new_y), (slope, new_slope)))
        first = np.insert(first, places, np.zeros(len(new), dtype=bool))
    return Trace(x, y, slope, _bent(x, y, slope, scale) & (np.diff(x) <= STEP_PX * scale.across), first)


def _sampled(line: Line, x: Array) -> tuple[Array, Array]:
    with np.errstate(all="ignore"):
        y, slope = line(x)
    return np.clip(y, -HUGE, HUGE), np.asarray(slope)


def _bent(x: Array, y: Array, slope: Array, scale: Scale) -> Mask:
    """The intervals that are seen, defined at both ends, and not straight from one to the other."""
    with np.errstate(all="ignore"):
        step, rise = np.diff(x), np.diff(y)
        # Where a slope is missing (a kink on the sample), the other end alone tells.
        bend = np.fmax(np.abs(rise - slope[:-1] * step), np.abs(rise - slope[1:] * step))
        bend = np.where(np.isnan(slope[:-1]) & np.isnan(slope[1:]), np.abs(rise), bend)
        beyond = (np.minimum(y[:-1], y[1:]) > scale.high) | (np.maximum(y[:-1], y[1:]) < scale.low)
        return np.asarray(~np.isnan(rise) & ~beyond & ~(bend <= STRAIGHT_PX * scale.up))


def _ending(x: Array, y: Array, scale: Scale) -> Mask:
    """The intervals within which the domain ends, until it is known to a hair where, or the line has run off."""
    there = ~np.isnan(y)
    room = FAR * (scale.high - scale.low)
    height = np.where(there[:-1], y[:-1], y[1:])
    with np.errstate(invalid="ignore"):
        near = (height > scale.low - room) & (height < scale.high + room)
    return np.asarray((there[:-1] ^ there[1:]) & near & (np.diff(x) > 1e-9 * scale.across))


def _divisible(x: Array) -> Mask:
    """The intervals with floats enough inside."""
    return np.asarray(np.diff(x) > 4 * np.spacing(np.maximum(np.abs(x[:-1]), np.abs(x[1:]))))
