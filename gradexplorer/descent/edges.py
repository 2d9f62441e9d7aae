"""The edges of a box, for many walkers at once: they stop there, and have no slope left across them."""

from __future__ import annotations

import numpy as np

from gradexplorer.descent import elementwise as each
from gradexplorer.descent.rule import Point

Bounds = tuple[tuple[float, float], ...]  # low and high of each variable; none where there is no box
EDGE = 1e-12  # of a bound: so near counts as on it


def clipped(point: Point, bounds: Bounds) -> Point:
    """The nearest point in the box."""
    return tuple([each.clamp(x, low, high) for x, (low, high) in zip(point, bounds, strict=True)]) if bounds else point


def left(point: Point, gradient: Point, bounds: Bounds, *, climbing: bool) -> Point:
    """The gradient, 0 along each axis across which a walk is pressed against an edge: Constraint.left, for arrays."""
    if not bounds:
        return gradient
    entries = []
    for x, slope, (low, high) in zip(point, gradient, bounds, strict=True):
        down, near = -slope if climbing else slope, EDGE * (1 + np.abs(x))
        held = ((down > 0) & (x <= low + near)) | ((down < 0) & (x >= high - near))
        entries.append(np.where(held, 0.0, slope))
    return tuple(entries)
