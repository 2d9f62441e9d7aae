"""Whether a critical point near a box is one of many: the Hessian there leaves a direction in which f stays level."""

from __future__ import annotations

import numpy as np

from gradexplorer.field.critical_boxes import Boxes
from gradexplorer.formula.enclosures import Array, Mask
from gradexplorer.formula.formulas import Formulas

STEPS = 8
FLAT = 1e-6  # an eigenvalue below this part of the largest counts as none
VANISHES = 1e-7  # a slope below this part of max(1, |Hessian|), next to a point that is not known exactly
NEAR = 1.0  # how far outside its box the point may be, in widths of the box


def settled(formulas: Formulas, start: Array) -> tuple[Array, Array, Array]:
    """Where Newton steps lead from the points (variables, points): there, the gradient and the eigenvalues there.

    Directions in which the Hessian is flat are left alone. NaN where the road leaves the domain.
    """
    at = np.array(start)
    with np.errstate(all="ignore"):
        for _ in range(STEPS):
            gradient, values, vectors = _curvature(formulas, at)
            flat = np.abs(values) <= FLAT * np.abs(values).max(axis=1, keepdims=True)
            along = np.einsum("pij,pi->pj", vectors, gradient)
            step = np.where(flat, 0.0, along / np.where(flat, 1.0, values))
            at = at - np.einsum("pij,pj->ip", vectors, step)
        gradient, values, _ = _curvature(formulas, at)
    return at, gradient.T, values.T


def _curvature(formulas: Formulas, at: Array) -> tuple[Array, Array, Array]:
    """Gradients (points, n), eigenvalues (points, n) and eigenvectors (points, n, n); NaN where there are none."""
    _, gradient, hessian = formulas.hessian(tuple(at))
    matrices = np.moveaxis(np.array(hessian, dtype=float), -1, 0)
    known = np.isfinite(matrices).all(axis=(1, 2))
    values, vectors = np.linalg.eigh(np.where(known[:, None, None], matrices, 0.0))
    return np.array(gradient, dtype=float).T, np.where(known[:, None], values, np.nan), vectors


def level_around(formulas: Formulas, boxes: Boxes) -> Mask:
    """For each box whether Newton's steps from its middle settle, in it or next to it, where a direction is level."""
    at, gradient, values = settled(formulas, boxes.middle)
    width = boxes.hi - boxes.lo
    with np.errstate(all="ignore"):
        near = ((at >= boxes.lo - NEAR * width) & (at <= boxes.hi + NEAR * width)).all(axis=0)
        largest = np.abs(values).max(axis=0)
        vanishes = np.sqrt((gradient**2).sum(axis=0)) <= VANISHES * np.maximum(1.0, largest)
        return np.asarray(near & vanishes & (np.abs(values).min(axis=0) <= FLAT * largest))
