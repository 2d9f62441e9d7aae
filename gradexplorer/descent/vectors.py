"""Vectors and matrices of a few floats, as tuples: what line searches and second-order rules reckon with."""

from __future__ import annotations

import math

import numpy as np

Vector = tuple[float, ...]
Matrix = tuple[Vector, ...]


def dot(u: Vector, v: Vector) -> float:
    """u . v."""
    return sum([a * b for a, b in zip(u, v, strict=True)])


def along(u: Vector, t: float, v: Vector) -> Vector:
    """u + t v."""
    return tuple([a + t * b for a, b in zip(u, v, strict=True)])


def minus(u: Vector, v: Vector) -> Vector:
    """u - v."""
    return tuple([a - b for a, b in zip(u, v, strict=True)])


def times(t: float, u: Vector) -> Vector:
    """t u."""
    return tuple([t * a for a in u])


def negative(u: Vector) -> Vector:
    """-u."""
    return tuple([-a for a in u])


def applied(matrix: Matrix, u: Vector) -> Vector:
    """The matrix times u."""
    return tuple([dot(row, u) for row in matrix])


def identity(count: int) -> Matrix:
    """Ones on the diagonal."""
    return tuple(tuple(float(row == column) for column in range(count)) for row in range(count))


def is_finite(u: Vector) -> bool:
    """Whether no entry is infinite or NaN."""
    return all(map(math.isfinite, u))


def solved(matrix: Matrix, right: Vector) -> Vector | None:
    """u with matrix u = right; None where there is no one finite answer."""
    if not all(map(is_finite, matrix)):
        return None
    try:
        found = tuple(map(float, np.linalg.solve(np.array(matrix), np.array(right))))
    except np.linalg.LinAlgError:
        return None
    return found if is_finite(found) else None


def spectrum(matrix: Matrix) -> tuple[Vector, tuple[Vector, ...]]:
    """Eigenvalues of a symmetric finite matrix, ascending, and for each its unit eigenvector."""
    values, columns = np.linalg.eigh(np.array(matrix))
    return tuple(map(float, values)), tuple(tuple(map(float, column)) for column in columns.T)
