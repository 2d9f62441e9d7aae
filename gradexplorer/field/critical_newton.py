"""The interval Newton step, many boxes at once: where in a box a gradient can vanish, and whether it does just once.

With the Hessian H over a box X and the gradient g in its middle m, every zero in X solves A (x - m) = -b for some A in
C H and b in C g(m), whatever the matrix C; with C near the inverse of H that is nearly solved already. Solving for one
coordinate after the other (Hansen and Sengupta, BIT 21 (1981) 203) gives an X' that holds every zero of X; if X' lies
inside X, there is exactly one. Neumaier, Interval Methods for Systems of Equations (1990), section 5.1.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gradexplorer.formula.enclosures import Array, Bounds, Mask
from gradexplorer.formula.kernels.intervals_arithmetic import add, div, mul, sub
from gradexplorer.formula.kernels.intervals_number import EPSILON, TINY, Interval, holds_zero


class Step(NamedTuple):
    """What is left of each box (lowest and highest corners), and which have no zero, and which exactly one."""

    lo: Array
    hi: Array
    empty: Mask
    single: Mask


def newton_step(lo: Array, hi: Array, middle: Array, slope: Bounds, hessian: Bounds) -> Step:
    """One step for boxes of shape (n, boxes); `slope` bounds the gradient in their middles.

    Where the Hessian is unbounded or cannot be inverted, the box stays as it is.
    """
    with np.errstate(all="ignore"):
        inverse = _inverse(hessian.lo / 2 + hessian.hi / 2)
        matrix = _product(inverse, hessian.lo, hessian.hi)
        right = _product(inverse, slope.lo[:, None], slope.hi[:, None])
        return _solved(lo, hi, middle, matrix, right)


def _solved(lo: Array, hi: Array, middle: Array, matrix: list[list[Interval]], right: list[list[Interval]]) -> Step:
    count = len(lo)
    boxes = [Interval(lo[axis], hi[axis]) for axis in range(count)]
    centres = [Interval(middle[axis], middle[axis]) for axis in range(count)]
    empty, single = np.zeros(lo.shape[1], dtype=bool), np.ones(lo.shape[1], dtype=bool)
    for axis in range(count):
        total = right[axis][0]
        for other in range(count):
            if other != axis:
                total = add(total, mul(matrix[axis][other], sub(boxes[other], centres[other])))
        pivot = matrix[axis][axis]
        moved = sub(centres[axis], div(total, pivot))
        known = ~holds_zero(pivot) & ~np.isnan(moved.lo) & ~np.isnan(moved.hi)
        single &= known & (moved.lo > lo[axis]) & (moved.hi < hi[axis])
        least = np.where(known, np.maximum(moved.lo, lo[axis]), lo[axis])
        most = np.where(known, np.minimum(moved.hi, hi[axis]), hi[axis])
        empty |= least > most
        boxes[axis] = Interval(np.minimum(least, most), most)
    left = np.stack([box.lo for box in boxes]), np.stack([box.hi for box in boxes])
    return Step(*left, empty, single & ~empty)


def _inverse(matrices: Array) -> Array:
    """Inverses of matrices (n, n, boxes); NaN where there is none."""
    count = len(matrices)
    if count == 1:
        return np.where(matrices == 0, np.nan, 1.0 / matrices)
    if count == 2:
        (a, b), (c, d) = matrices
        determinant = a * d - b * c
        return np.array([[d, -b], [-c, a]]) / np.where(determinant == 0, np.nan, determinant)
    stacked = np.moveaxis(matrices, -1, 0)
    singular = ~(np.isfinite(stacked).all(axis=(1, 2)) & (np.linalg.det(np.nan_to_num(stacked)) != 0))
    safe = np.where(singular[:, None, None], np.eye(count), stacked)
    return np.moveaxis(np.where(singular[:, None, None], np.nan, np.linalg.inv(safe)), 0, -1)


def _product(left: Array, lo: Array, hi: Array) -> list[list[Interval]]:
    """The product of plain matrices (n, n, boxes) with those between bounds (n, m, boxes), rounded outwards."""
    first, second = left[:, :, None] * lo[None], left[:, :, None] * hi[None]
    terms = np.minimum(first, second), np.maximum(first, second)
    count = len(left)
    # rounding n products and their sum errs by no more than this
    slack = (count + 2) * EPSILON * np.maximum(np.abs(first), np.abs(second)).sum(axis=1) + count * TINY
    least, most = terms[0].sum(axis=1) - slack, terms[1].sum(axis=1) + slack
    return [[Interval(least[i, j], most[i, j]) for j in range(least.shape[1])] for i in range(count)]
