"""How a function of one number becomes one of intervals, from the shape of its graph."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy import inf, nan

from gradexplorer.formula.kernels.intervals_number import EVERYTHING, LIBRARY, Interval, Kernel, clipped, down, up

Function = Callable[[Any], Any]

# Our own special functions: right to about 1e-15 of their value, and as much absolutely next to their zeros.
OURS = 64.0
BESIDE = 1e-14


def increasing(
    function: Function,
    within: tuple[float, float] = EVERYTHING,
    *,
    domain: tuple[float, float] = EVERYTHING,
    without_ends: bool = False,
    gaps: float = LIBRARY,
    beside: float = 0.0,
) -> Kernel:
    """A function that never falls: its bounds are its values at the bounds.

    `within` is what its values stay in; `domain` where it has any, without its ends if so said.
    """
    first, last = domain

    def kernel(u: Interval) -> Interval:
        if domain == EVERYTHING:
            return clipped(down(function(u.lo), gaps, beside), up(function(u.hi), gaps, beside), u.holes, within)
        outside = (u.hi <= first) | (u.lo >= last) if without_ends else (u.hi < first) | (u.lo > last)
        partly = (u.lo <= first) | (u.hi >= last) if without_ends else (u.lo < first) | (u.hi > last)
        lo, hi = function(np.clip(u.lo, first, last)), function(np.clip(u.hi, first, last))
        if without_ends:  # whatever it says at its ends
            lo, hi = np.where(u.lo <= first, within[0], lo), np.where(u.hi >= last, within[1], hi)
        lo, hi = np.where(outside, nan, down(lo, gaps, beside)), np.where(outside, nan, up(hi, gaps, beside))
        return clipped(lo, hi, u.holes | partly, within)

    return kernel


def steps(function: Function) -> Kernel:
    """A function that never falls and whose values are exact: whole numbers, or u itself."""
    return lambda u: Interval(function(u.lo), function(u.hi), u.holes)


def decreasing(function: Function, within: tuple[float, float] = EVERYTHING, gaps: float = LIBRARY) -> Kernel:
    """A function that never rises."""
    return lambda u: clipped(down(function(u.hi), gaps), up(function(u.lo), gaps), u.holes, within)


def valley(function: Function, bottom: tuple[float, float], top: float = inf, gaps: float = LIBRARY) -> Kernel:
    """A function that falls up to its one minimum and rises from there; `bottom` is where and how low.

    The lowest value counts a little around its place, which is known to as many digits as a double has.
    """
    at, lowest = bottom
    around = 1e-7 * abs(at)  # the function is level here: as low as the lowest but for rounding
    lowest = lowest if at == 0 else float(down(lowest, 2 * gaps))

    def kernel(u: Interval) -> Interval:
        left, right = function(u.lo), function(u.hi)
        inside = (u.lo <= at + around) & (u.hi >= at - around)
        lo = np.where(inside, lowest, down(np.minimum(left, right), gaps))
        return clipped(lo, up(np.maximum(left, right), gaps), u.holes, (lowest, top))

    return kernel


def wave(function: Function, highest: float, lowest: float) -> Kernel:
    """Sine and cosine: between -1 and 1, which they reach at `highest` and `lowest` in each period."""

    def kernel(u: Interval) -> Interval:
        left, right = function(u.lo), function(u.hi)
        lo, hi = down(np.minimum(left, right), LIBRARY), up(np.maximum(left, right), LIBRARY)
        anything = ~(u.hi - u.lo < 6.3) & ~np.isnan(u.lo)
        hi = np.where(anything | reaches(u, highest, 2 * np.pi), 1.0, hi)
        lo = np.where(anything | reaches(u, lowest, 2 * np.pi), -1.0, lo)
        return clipped(lo, hi, u.holes, (-1.0, 1.0))

    return kernel


def reaches(u: Interval, place: float, period: float) -> Any:
    """Whether the interval may hold place + k period for a whole k."""
    slack = 1e-15 * np.maximum(np.abs(u.lo), np.abs(u.hi)) + 1e-15
    return np.floor((u.hi + slack - place) / period) >= np.ceil((u.lo - slack - place) / period)


def smooth(
    function: Function, slope: Function, curvature: float, within: tuple[float, float]
) -> Callable[[Interval], Interval]:
    """A function with a bounded second derivative: its value in the middle, and how far that can lead.

    Taylor: |f(x) - f(m)| <= |f'(m)| r + curvature r^2/2 for |x - m| <= r.
    """

    def kernel(u: Interval) -> Interval:
        with_ends = np.isfinite(u.lo) & np.isfinite(u.hi)
        middle = np.where(with_ends, u.lo / 2 + u.hi / 2, 0.0)
        reach = up(np.maximum(u.hi - middle, middle - u.lo), LIBRARY)
        value = function(middle)
        far = up((up(np.abs(slope(middle)), OURS, BESIDE) + curvature * reach / 2) * reach, LIBRARY)
        lo, hi = down(value, OURS, BESIDE) - far, up(value, OURS, BESIDE) + far
        undefined = np.isnan(u.lo)
        lo, hi = np.where(with_ends, lo, -inf), np.where(with_ends, hi, inf)
        return clipped(np.where(undefined, nan, lo), np.where(undefined, nan, hi), u.holes, within)

    return kernel
