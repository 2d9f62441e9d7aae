"""What the Hessian says: its eigenvalues and the kind of a point, in one place for readings and verdicts."""

from __future__ import annotations

import math

import numpy as np

Matrix = tuple[tuple[float, ...], ...]

CRITICAL = 1e-8  # a point is critical where the slope is at most this times max(1, |Hessian|)
VANISHES = 1e-9  # an eigenvalue below this part of the largest counts as zero


def eigenvalues(hessian: Matrix) -> tuple[float, ...]:
    """Eigenvalues of a symmetric matrix, ascending; all NaN where an entry is not finite."""
    if not all(math.isfinite(entry) for row in hessian for entry in row):
        return (math.nan,) * len(hessian)
    if len(hessian) == 2:
        (a, b), (_, d) = hessian
        middle, radius = a / 2 + d / 2, math.hypot(a / 2 - d / 2, b)
        return middle - radius, middle + radius
    if len(hessian) < 2:
        return tuple(row[0] for row in hessian)
    return tuple(map(float, np.linalg.eigvalsh(np.array(hessian))))


def signs(eigenvalues: tuple[float, ...]) -> tuple[int, int, int]:
    """How many eigenvalues are negative, zero (below 1e-9 of the largest) and positive; NaN counts as none of them."""
    zero = VANISHES * max(map(abs, eigenvalues), default=0.0)
    negative = sum(entry < -zero for entry in eigenvalues)
    positive = sum(entry > zero for entry in eigenvalues)
    return negative, sum(abs(entry) <= zero for entry in eigenvalues), positive


def kind_of(slope: float, eigenvalues: tuple[float, ...]) -> str:
    """The kind of a point where f has a gradient; `slope` is its length.

    "slope" away from critical points, else "minimum", "maximum" or "saddle", or "degenerate" where the
    Hessian does not tell.
    """
    size = max(map(abs, eigenvalues), default=0.0)
    if not slope <= CRITICAL * max(1.0, size if math.isfinite(size) else 1.0):
        return "slope"
    negative, zero, positive = signs(eigenvalues)
    if negative and positive:
        return "saddle"
    if zero or not (negative or positive):
        return "degenerate"
    return "minimum" if positive else "maximum"
