"""Arithmetic of one coordinate, which is a float (one walker) or an array (many): rules are written with these once.

Floats take the short way, and two coordinates are written out: a walk of ten thousand steps is made of them, and a loop
over two entries takes four times as long. Nothing here raises for a finite float; with arrays it is for the caller to
silence NumPy's warnings of overflow (np.errstate).
"""

from __future__ import annotations

import math
from math import sqrt as _sqrt
from typing import Any

import numpy as np

Number = Any
Vector = tuple[Any, ...]  # of coordinates


def sqrt(u: Number) -> Number:
    """Square root; u is not negative."""
    return _sqrt(u) if type(u) is float else np.sqrt(u)


def sign(u: Number) -> Number:
    """-1, 0 or 1; NaN of NaN."""
    if type(u) is float:
        return 1.0 if u > 0 else -1.0 if u < 0 else u * 0.0
    return np.sign(u)


def larger(u: Number, v: Number) -> Number:
    """The larger of the two."""
    return max(u, v) if type(u) is float else np.maximum(u, v)


def over_root(u: Number, square: Number, epsilon: float) -> Number:
    """u/(sqrt(square) + epsilon), and 0 where that is 0/0: where no gradient ever was there is nothing to move."""
    if type(square) is float:
        below = _sqrt(square) + epsilon
        return u / below if below else 0.0
    below = np.sqrt(square) + epsilon
    return u / below if epsilon else np.where(below == 0, 0.0, u / np.where(below == 0, 1.0, below))


def by_sign(u: Number, negative: Number, zero: Number, positive: Number) -> Number:
    """One of the three as u is below, at or above 0."""
    if type(u) is float:
        return positive if u > 0 else negative if u < 0 else zero
    return np.where(u > 0, positive, np.where(u < 0, negative, zero))


def clamp(u: Number, low: float, high: float) -> Number:
    """u, but not below low nor above high."""
    if type(u) is float:
        return low if u < low else min(u, high)
    return np.clip(u, low, high)


def forward(u: Vector, t: Number, v: Vector) -> Vector:
    """u + t v."""
    if len(u) == 2:
        return u[0] + t * v[0], u[1] + t * v[1]
    return tuple([a + t * b for a, b in zip(u, v, strict=True)])


def back(u: Vector, t: Number, v: Vector) -> Vector:
    """u - t v."""
    if len(u) == 2:
        return u[0] - t * v[0], u[1] - t * v[1]
    return tuple([a - t * b for a, b in zip(u, v, strict=True)])


def blend(s: Number, u: Vector, t: Number, v: Vector) -> Vector:
    """s u + t v; with t = 1 - s the moving mean that keeps the share s of its old value u."""
    if len(u) == 2:
        return s * u[0] + t * v[0], s * u[1] + t * v[1]
    return tuple([s * a + t * b for a, b in zip(u, v, strict=True)])


def add_squares(u: Vector, v: Vector) -> Vector:
    """u + v^2, each coordinate by itself."""
    if len(u) == 2:
        p, q = v
        return u[0] + p * p, u[1] + q * q
    return tuple([a + b * b for a, b in zip(u, v, strict=True)])


def blend_squares(s: Number, u: Vector, t: Number, v: Vector) -> Vector:
    """s u + t v^2, each coordinate by itself."""
    if len(u) == 2:
        p, q = v
        return s * u[0] + t * (p * p), s * u[1] + t * (q * q)
    return tuple([s * a + t * (b * b) for a, b in zip(u, v, strict=True)])


def over_roots(u: Vector, squares: Vector, epsilon: float) -> Vector:
    """u/(sqrt(squares) + epsilon), each coordinate by itself: see over_root."""
    if len(u) == 2:
        p, q = squares
        if type(p) is float and (p or epsilon) and (q or epsilon):
            return u[0] / (_sqrt(p) + epsilon), u[1] / (_sqrt(q) + epsilon)
        return over_root(u[0], p, epsilon), over_root(u[1], q, epsilon)
    return tuple([over_root(a, square, epsilon) for a, square in zip(u, squares, strict=True)])


def largest(u: Vector, v: Vector) -> Vector:
    """The larger of the two, each coordinate by itself."""
    if len(u) == 2:
        return larger(u[0], v[0]), larger(u[1], v[1])
    return tuple(map(larger, u, v))


def length(vector: Vector) -> Number:
    """Euclidean length of a vector of coordinates."""
    if type(vector[0]) is float:
        return math.hypot(*vector)
    total = vector[0]
    for entry in vector[1:]:
        total = np.hypot(total, entry)
    return np.abs(total)


def zeros(vector: Vector) -> Vector:
    """A zero for each coordinate, of its shape."""
    return tuple([0.0 if type(entry) is float else np.zeros_like(entry) for entry in vector])


def fills(vector: Vector, value: float) -> Vector:
    """The value for each coordinate, in its shape."""
    return tuple([value if type(entry) is float else np.full_like(entry, value) for entry in vector])
