"""Intervals in batches: a lowest and a highest value for each box, and what of the box has no value.

Bounds are rounded outwards, so that what holds on every interval holds for the real numbers inside it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy import inf, nan

LARGEST = np.finfo(np.float64).max
EPSILON = 2.0**-52  # the largest gap between a double and the next one, as a part of it
TINY = 5e-324  # the least double, for results that were rounded to 0
LIBRARY = 4.0  # exp, sin and the like are right to this many gaps


class Interval:
    """Bounds lo <= hi, arrays that broadcast (one entry a box) or floats; both NaN: no point of the box has a value.

    `holes` is true where some points of the box may have none. `root` and `degree` say that this is a power of another
    interval, `over` that it is a quotient: x*x*x and 1/x/x are then narrower than their factors tell.
    """

    __slots__ = ("degree", "hi", "holes", "lo", "over", "root")

    def __init__(self, lo: Any, hi: Any, holes: Any = False) -> None:
        self.lo, self.hi, self.holes = lo, hi, holes
        self.root: Interval = self
        self.degree = 1
        self.over: tuple[Interval, Interval] | None = None

    def __repr__(self) -> str:
        return f"Interval({self.lo}, {self.hi}, holes={self.holes})"


Kernel = Callable[..., Interval]

EVERYTHING = (-inf, inf)


def interval(number: Any) -> Interval:
    """The interval, or a number as one; an overflow is anything beyond the largest double."""
    if isinstance(number, Interval):
        return number
    value = float(number)
    return Interval(min(value, LARGEST), max(value, -LARGEST)) if value == value else Interval(nan, nan)


def lifted(kernel: Kernel) -> Kernel:
    """The kernel, which may be given numbers for intervals."""

    def on_intervals(*arguments: Any) -> Interval:
        return kernel(*[u if isinstance(u, Interval) else interval(u) for u in arguments])

    return on_intervals


def down(bound: Any, gaps: float = 1.0, beside: float = 0.0) -> Any:
    """A little below: so many gaps between doubles, and an absolute amount besides. Never infinity."""
    bound = np.minimum(bound, LARGEST)
    return bound - (np.abs(bound) * (gaps * EPSILON) + (TINY + beside))


def up(bound: Any, gaps: float = 1.0, beside: float = 0.0) -> Any:
    """A little above; never minus infinity."""
    bound = np.maximum(bound, -LARGEST)
    return bound + (np.abs(bound) * (gaps * EPSILON) + (TINY + beside))


def clipped(lo: Any, hi: Any, holes: Any, within: tuple[float, float] = EVERYTHING) -> Interval:
    """The interval, cut to where its values are known to be."""
    least, most = within
    lo = lo if least == -inf else np.clip(lo, least, most)
    hi = hi if most == inf else np.clip(hi, least, most)
    return Interval(lo, hi, holes)


def hull(u: Interval, v: Interval) -> Interval:
    """All values of both; where only one has values, holes."""
    alone = np.isnan(u.lo) != np.isnan(v.lo)
    return Interval(np.fmin(u.lo, v.lo), np.fmax(u.hi, v.hi), u.holes | v.holes | alone)


def chosen(mask: Any, u: Interval, v: Interval) -> Interval:
    """u where the mask holds, else v."""
    return Interval(np.where(mask, u.lo, v.lo), np.where(mask, u.hi, v.hi), np.where(mask, u.holes, v.holes))


def without(mask: Any, u: Interval) -> Interval:
    """u, without any value where the mask holds."""
    return Interval(np.where(mask, nan, u.lo), np.where(mask, nan, u.hi), u.holes)


def holds_zero(u: Interval) -> Any:
    """Whether 0 is between the bounds."""
    return (u.lo <= 0) & (u.hi >= 0)


def is_thin(u: Interval) -> bool:
    """Whether it is one number for all boxes."""
    return np.ndim(u.lo) == 0 and u.lo == u.hi


def least_size(u: Interval) -> Any:
    """The smallest distance from 0."""
    return np.maximum(np.maximum(u.lo, -u.hi), 0.0)


def greatest_size(u: Interval) -> Any:
    """The largest distance from 0."""
    return np.maximum(-u.lo, u.hi)


def narrowing(kernel: Kernel, first: float, last: float) -> Kernel:
    """The kernel, which leaves of its argument, for all who read it later, only what is in its domain.

    Where a word has no value nothing else matters, unless another branch of a choice is taken there.
    """

    def on_intervals(u: Interval) -> Interval:
        value = kernel(u)
        apart = (u.hi < first) | (u.lo > last)
        if isinstance(u, Interval) and u.root is u:
            u.lo, u.hi = np.where(apart, u.lo, np.maximum(u.lo, first)), np.where(apart, u.hi, np.minimum(u.hi, last))
        return value

    return on_intervals
