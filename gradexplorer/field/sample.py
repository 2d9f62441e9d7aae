"""Formulas over a box become a Field: value and gradient on a grid, block by block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.viewport import Box

# A block of this many samples keeps every register of the tape inside the cache.
BLOCK = 8192

Stop = Callable[[], bool]


@dataclass(frozen=True, eq=False)
class Field:
    """Value and gradient on a grid whose outermost samples lie on the edges of the box.

    `x` is (columns,), `y` (rows,); `value` and the two slopes in `gradient` are float64 (rows, columns), row 0 at the
    bottom; NaN outside the domain, infinite only by overflow.
    """

    box: Box
    x: Array
    y: Array
    value: Array
    gradient: tuple[Array, Array]

    @property
    def image_box(self) -> Box:
        """What an image with one pixel a sample covers: the box and half a cell more on every side."""
        half_x, half_y = self.box.width / (2 * (len(self.x) - 1)), self.box.height / (2 * (len(self.y) - 1))
        return Box(self.box.x_min - half_x, self.box.x_max + half_x, self.box.y_min - half_y, self.box.y_max + half_y)


def sample(surface: Surface, box: Box, columns: int, rows: int, stop: Stop) -> Field | None:
    """Field over the box, or None once stop() says so; stop() is asked before each block of rows.

    The surface has two variables (see plane.on_plane); columns and rows are at least 2.
    """
    x, y = np.linspace(box.x_min, box.x_max, columns), np.linspace(box.y_min, box.y_max, rows)
    value, across, up = (np.empty((rows, columns)) for _ in range(3))
    height = max(BLOCK // columns, 1)
    for low in range(0, rows, height):
        if stop():
            return None
        block = slice(low, low + height)
        value[block], (across[block], up[block]) = surface.gradient((x[None, :], y[block, None]))
    return Field(box, x, y, value, (across, up))
