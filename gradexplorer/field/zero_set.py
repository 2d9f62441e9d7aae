"""The curve on which a function over the plane is 0, traced on a grid."""

from __future__ import annotations

from typing import Any

import contourpy
import numpy as np

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Stop, in_blocks
from gradexplorer.field.viewport import Box

SIDE = 241  # samples along each side: odd, so that an axis of symmetry is no side of a cell


def zero_set(surface: Surface, box: Box, stop: Stop) -> tuple[Array, Array]:
    """The lines on which the surface is 0, in plane coordinates with NaN between them; empty where there are none."""
    x, y = np.linspace(box.x_min, box.x_max, SIDE), np.linspace(box.y_min, box.y_max, SIDE)
    made = in_blocks(lambda point: (surface.value(point),), x, y, stop)
    if made is None:
        return np.empty(0), np.empty(0)
    known = np.where(np.isfinite(made[0]), made[0], np.nan)
    tracer = contourpy.contour_generator(x, y, known, name="serial", line_type=contourpy.LineType.ChunkCombinedNan)
    traced: Any = tracer.lines(0.0)[0][0]
    if traced is None:
        return np.empty(0), np.empty(0)
    return np.ascontiguousarray(traced[:, 0]), np.ascontiguousarray(traced[:, 1])
