"""Constraints of a walk: a box, and a curve g = 0; the nearest point that obeys them, and what of a slope they leave.

A walk under them is projected: after each step it goes to the nearest point that obeys. Goldstein (1964); Levitin &
Polyak (1966); Nocedal & Wright (2006), chapters 12 and 16.7.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import numpy as np
import numpy.typing as npt

from gradexplorer.descent.edges import EDGE
from gradexplorer.descent.rule import Point
from gradexplorer.descent.settings import refusal
from gradexplorer.descent.vectors import Matrix, along, dot, minus, times
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.quick import dataclass

Array = npt.NDArray[np.float64]
MOST_NEWTON, MOST_FEET, MOST_TURNS = 40, 60, 100
SMALL = 1e-13
FIELD, BOUNDS = "subject_to", "bounds"


@dataclass(frozen=True, eq=False)
class Constraint:
    """`bounds` are (low, high) of each variable, none where there is no box; `curve` is g, None where there is none."""

    bounds: tuple[tuple[float, float], ...] = ()
    curve: Formulas | None = None

    def nearest(self, point: Point) -> Point | None:
        """The nearest point that obeys; None where none is found."""
        if self.curve is None:
            return self._boxed(point)
        for _ in range(MOST_TURNS):
            foot = foot_on(self.curve, point)
            if foot is None:
                return None
            inside = self._boxed(foot)
            if math.dist(inside, foot) <= EDGE * (1 + math.hypot(*foot)):
                return foot
            point = inside
        return None

    def _boxed(self, point: Point) -> Point:
        if not self.bounds:
            return point
        return tuple([min(max(x, low), high) for x, (low, high) in zip(point, self.bounds, strict=True)])

    def left(self, point: Point, gradient: Point) -> Remainder:
        """What the constraints leave of the gradient of what is descended, at a point that obeys them."""
        across = None if self.curve is None else self.curve.subgradient(point)[1]
        free = [True] * len(point)
        for _ in range(len(point) + 1):
            multiplier = _multiplier(gradient, across, free)
            rest = gradient if across is None else minus(gradient, times(multiplier, across))
            held = [self._held(axis, point[axis], rest[axis]) for axis in range(len(point))]
            if [not one for one in held] == free or (across is not None and sum(held) >= len(point)):
                break
            free = [not one for one in held]
        rest = tuple([entry if open_ else 0.0 for entry, open_ in zip(rest, free, strict=True)])
        edges = tuple(axis for axis, open_ in enumerate(free) if not open_)
        return Remainder(math.hypot(*rest), multiplier if across is not None else math.nan, edges)

    def _held(self, axis: int, x: float, slope: float) -> bool:
        """Whether the walk is pressed against an edge across that axis."""
        if not self.bounds:
            return False
        low, high = self.bounds[axis]
        near = EDGE * (1 + abs(x))
        return (slope > 0 and x <= low + near) or (slope < 0 and x >= high - near)

    def reduced(self, point: Point, gradient: Point, hessian: Matrix) -> Matrix:
        """The Hessian of the Lagrangian f - λ g along the directions that are left: (0, 0) where none is."""
        remainder = self.left(point, gradient)
        free = [axis for axis in range(len(point)) if axis not in remainder.edges]
        full = np.array(hessian, dtype=float)
        if self.curve is None:
            return _rows(full[np.ix_(free, free)])
        full = full - remainder.multiplier * np.array(self.curve.hessian(point)[2], dtype=float)
        ways = self.ways(point, remainder.edges)
        if not (np.isfinite(full[np.ix_(free, free)]).all() and np.isfinite(ways).all()) or not free:
            return _rows(full[np.ix_(free, free)])
        full[remainder.edges, :] = full[:, remainder.edges] = 0.0
        return _rows(ways @ full @ ways.T)

    def ways(self, point: Point, edges: Sequence[int]) -> Array:
        """The directions that are left at a point held by these edges: unit vectors, one a row, orthogonal."""
        free = [axis for axis in range(len(point)) if axis not in edges]
        own = np.eye(len(point))[free]
        if self.curve is None or not free:
            return own
        normal = own @ np.array(self.curve.subgradient(point)[1], dtype=float)
        if not np.isfinite(normal).all():
            return np.full((len(free) - 1, len(point)), np.nan)
        return np.asarray(np.linalg.svd(normal[None, :])[2][1:] @ own)


@dataclass(frozen=True, slots=True)
class Remainder:
    """The slope that is left, the multiplier λ of the curve (NaN without one), the axes held by an edge of the box."""

    slope: float
    multiplier: float
    edges: tuple[int, ...]


def _multiplier(gradient: Point, across: Point | None, free: Sequence[bool]) -> float:
    """λ with which λ ∇g comes nearest to the gradient, along the free axes."""
    if across is None:
        return 0.0
    below = sum(a * a for a, open_ in zip(across, free, strict=True) if open_)
    above = sum(a * g for a, g, open_ in zip(across, gradient, free, strict=True) if open_)
    return above / below if below else 0.0


def _rows(matrix: np.ndarray) -> Matrix:
    return tuple(tuple(map(float, row)) for row in matrix)


def down_to(curve: Formulas, point: Point) -> Point | None:
    """A point of the curve near by: Newton's method along the gradient of g; None where it does not settle."""
    for _ in range(MOST_NEWTON):
        value, across = curve.subgradient(point)
        below = dot(across, across)
        if value == 0:
            return point
        if not 0 < below < math.inf or not math.isfinite(value):
            return None
        step = times(-value / below, across)
        point = along(point, 1.0, step)
        if math.hypot(*step) <= SMALL * (1 + math.hypot(*point)):
            return point
    return None


def foot_on(curve: Formulas, point: Point) -> Point | None:
    """The point of the curve that is nearest, by steps along its tangent. Hartmann (1999), foot point algorithm."""
    foot = down_to(curve, point)
    for _ in range(MOST_FEET):
        if foot is None:
            return None
        across = curve.subgradient(foot)[1]
        below, off = dot(across, across), minus(point, foot)
        if not 0 < below < math.inf:
            return foot
        slide = minus(off, times(dot(off, across) / below, across))
        if math.hypot(*slide) <= SMALL * (1 + math.hypot(*foot)):
            return foot
        farther = math.dist(foot, point)
        for share in (1.0, 0.5, 0.25, 0.1):  # a curve that bends away is followed in smaller steps
            moved = down_to(curve, along(foot, share, slide))
            if moved is not None and math.dist(moved, point) < farther:
                break
        else:
            return foot
        foot = moved
    return foot


def constraint_of(text: str, bounds: Sequence[float] | None, formulas: Formulas) -> Constraint | Problem | None:
    """The constraint as it was typed: g = 0 as text ("x^2 + y^2 = 1" too), low and high of each variable; or None.

    A Problem names its field, and its place in the text.
    """
    curve = curve_of(text, formulas.variables, tuple(formulas.parameters.items())) if text.strip() else None
    if isinstance(curve, Problem):
        return curve
    if bounds is None:
        return None if curve is None else Constraint((), curve)
    names = ", ".join(f"{name} from, {name} to" for name in formulas.variables)
    if len(bounds) != 2 * len(formulas.variables):
        return refusal(BOUNDS, say("the bounds need {count} numbers: {names}", count=2 * len(formulas.variables),
                                   names=names))  # fmt: skip
    pairs = tuple(zip(map(float, bounds[0::2]), map(float, bounds[1::2]), strict=True))
    if not all(low < high for low, high in pairs):  # NaN is refused too
        return refusal(BOUNDS, say("each bound must go from a smaller number to a greater one"))
    return Constraint(pairs, curve)


@lru_cache(maxsize=32)
def curve_of(text: str, variables: tuple[str, ...], parameters: tuple[tuple[str, float], ...]) -> Formulas | Problem:
    """g over the variables of f; the two sides of an equation are subtracted."""
    left, sign, right = text.partition("=")
    if sign:
        for part, begins in ((left, 0), (right, len(left) + 1)):
            found = parse(part, variables, dict(parameters))
            if isinstance(found, Problem):
                return replace(found, start=found.start + begins, end=found.end + begins, field=FIELD)
        text = f"({left}) - ({right})"
    definition = parse(text, variables, dict(parameters))
    made = definition if isinstance(definition, Problem) else formulas_of(definition)
    if isinstance(made, Problem):
        return replace(made, field=FIELD)
    strangers = [name for name in made.parameters if name not in dict(parameters)]
    if strangers:
        told = say("{name} is neither a variable nor a parameter of f", name=strangers[0])
        return Problem("unknown-name", 0, len(text), told, FIELD)
    return made
