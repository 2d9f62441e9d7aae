"""Lagrange points: where on a curve g = 0 the gradients of f and g are parallel, found along the traced curve."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from gradexplorer.descent.vectors import Vector, dot, minus, solved, times
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

Array = npt.NDArray[np.float64]
MOST_STEPS = 30
SMALL = 1e-12
REACH = 4.0  # lengths of a piece of the traced line: so far from it a point may lie


@dataclass(frozen=True, slots=True)
class LagrangePoint:
    """A point of the curve with ∇f = λ ∇g, f there, λ, and what f has there along the curve: minimum, maximum, flat."""

    point: tuple[float, float]
    value: float
    multiplier: float
    kind: str


def lagrange_points(f: Formulas, g: Formulas, x: Array, y: Array) -> tuple[LagrangePoint, ...]:
    """The Lagrange points along the lines through the vertices x, y (NaN between lines), the lowest first.

    f and g are functions of the same two variables. Where fx gy - fy gx changes its sign between two vertices, Newton's
    method solves ∇f = λ ∇g, g = 0. Nocedal & Wright (2006), (12.10) and (18.6).
    """
    if len(x) < 2:
        return ()
    with np.errstate(all="ignore"):
        (fx, fy), (gx, gy) = f.subgradient((x, y))[1], g.subgradient((x, y))[1]
        crossing = np.broadcast_to(fx * gy - fy * gx, x.shape)
    turns = np.flatnonzero((crossing[:-1] * crossing[1:] <= 0) & np.isfinite(x[:-1] + x[1:]))
    found: list[LagrangePoint] = []
    for at in turns.tolist():
        span = crossing[at] - crossing[at + 1]
        share = crossing[at] / span if span else 0.5
        start = float(x[at] + share * (x[at + 1] - x[at])), float(y[at] + share * (y[at + 1] - y[at]))
        reach = REACH * math.hypot(x[at + 1] - x[at], y[at + 1] - y[at])
        point = _refined(f, g, start, reach)
        if point is not None and all(math.dist(point.point, other.point) > reach * 1e-3 for other in found):
            found.append(point)
    return tuple(sorted(found, key=lambda one: one.value))


def _refined(f: Formulas, g: Formulas, start: tuple[float, float], reach: float) -> LagrangePoint | None:
    """Newton's method from there; None where it leads elsewhere, or to no point."""
    point, multiplier = start, _first_multiplier(f, g, start)
    for _ in range(MOST_STEPS):
        step = _step(f, g, point, multiplier)
        if step is None:
            return None
        point, multiplier = (point[0] + step[0], point[1] + step[1]), multiplier + step[2]
        if not math.dist(point, start) <= reach:
            return None
        if math.hypot(*step[:2]) <= SMALL * (1 + math.hypot(*point)):
            return _told(f, g, point, multiplier)
    return None


def _first_multiplier(f: Formulas, g: Formulas, point: tuple[float, float]) -> float:
    """λ with which λ ∇g comes nearest to ∇f; NaN where g is level."""
    slopes, across = f.subgradient(point)[1], g.subgradient(point)[1]
    below = dot(across, across)
    return dot(slopes, across) / below if below else math.nan


def _step(f: Formulas, g: Formulas, point: tuple[float, float], multiplier: float) -> Vector | None:
    """Newton's step in x, y and λ for ∇f - λ ∇g = 0, g = 0."""
    _, (fx, fy), bent = f.hessian(point)
    level, (gx, gy), own = g.hessian(point)
    (a, b), (c, d) = (minus(row, times(multiplier, other)) for row, other in zip(bent, own, strict=True))
    matrix = ((a, b, -gx), (c, d, -gy), (gx, gy, 0.0))
    return solved(matrix, (multiplier * gx - fx, multiplier * gy - fy, -level))


def _told(f: Formulas, g: Formulas, point: tuple[float, float], multiplier: float) -> LagrangePoint:
    """The kind by the curvature of f - λ g along the curve."""
    value, _, bent = f.hessian(point)
    _, (gx, gy), own = g.hessian(point)
    a, b, d = (bent[i][j] - multiplier * own[i][j] for i, j in ((0, 0), (0, 1), (1, 1)))
    along = (a * gy * gy - 2 * b * gx * gy + d * gx * gx) / (gx * gx + gy * gy)
    scale = SMALL * max(abs(a), abs(b), abs(d), 1e-300)
    kind = "minimum" if along > scale else "maximum" if along < -scale else "flat"
    return LagrangePoint(point, float(value), multiplier, kind)
