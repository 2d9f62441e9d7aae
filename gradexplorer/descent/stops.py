"""Why a walk stops: decided here, for every rule."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from itertools import pairwise
from math import hypot, inf
from typing import Any, NamedTuple

from gradexplorer.descent.curvature import Matrix, eigenvalues, signs

STOPS = ("converged", "saddle", "maximum", "diverged", "left-domain", "budget", "line-search-failed", "oscillating")

FAR = 1e150  # beyond this the square of a coordinate no longer fits a float
POWERS_OVERFLOW = 1e50  # inf - inf is no value either, and the powers in f overflow long before the coordinates do
LOOKED_AT = 20  # how many of the last steps tell whether the walk swings to and fro

Point = tuple[Any, ...]


class Step(NamedTuple):
    """One entry of a path: the point, f and its gradient there, the slope, and the length of the step that led here."""

    point: Point
    value: float
    gradient: Point
    slope: float
    length: float


def at(step: Step, tolerance: float, hessian: Callable[[Point], Matrix], *, blind: bool = False) -> str | None:
    """The stop at a point that has been reached, or None where the walk goes on.

    `hessian` is that of what is descended (of -f when climbing). Where f has no slope, not even a stated subgradient,
    there is no way on, as outside the domain; a `blind` rule, which looks at values alone, goes on.
    """
    point, value, _, slope, _ = step
    # This is asked ten thousand times: what is true of most steps comes first, and is false of NaN.
    if tolerance < slope < inf and -FAR <= value <= FAR and hypot(*point) <= FAR:
        return None
    if abs(value) > FAR or not all(abs(coordinate) <= FAR for coordinate in point):
        return "diverged"
    if slope > tolerance:
        return None if slope < math.inf or blind else "diverged"
    if math.isnan(value) or math.isnan(slope):
        if blind and not math.isnan(value):
            return None
        return "left-domain" if _near(point) else "diverged"
    return _at_rest(hessian(point))


def outside(value: float, point: Point) -> bool:
    """Whether the next point has no value, and so is not kept; far out a missing value is an overflow, and is kept."""
    return math.isnan(value) and _near(point)


def _near(point: Point) -> bool:
    return all(abs(coordinate) <= POWERS_OVERFLOW for coordinate in point)


def _at_rest(hessian: Matrix) -> str:
    """The stop where the slope has vanished."""
    negative, _, positive = signs(eigenvalues(hessian))
    if negative:
        return "saddle" if positive else "maximum"
    return "converged"


def spent(steps: Sequence[Step]) -> str:
    """The stop where the budget is used up: "oscillating" or just "budget".

    Oscillating: over the last 20 steps each points against the one before, and the median slope has not halved.
    """
    last = steps[-LOOKED_AT - 1 :]
    if len(last) <= LOOKED_AT:
        return "budget"
    moves = [[b - a for a, b in zip(one.point, two.point, strict=True)] for one, two in pairwise(last)]
    if not all(sum(a * b for a, b in zip(one, two, strict=True)) < 0 for one, two in pairwise(moves)):
        return "budget"
    from statistics import median  # brings fractions and decimals along, which no start needs

    half = LOOKED_AT // 2
    before, after = (median(step.slope for step in part) for part in (last[:half], last[-half:]))
    return "budget" if after <= before / 2 else "oscillating"
