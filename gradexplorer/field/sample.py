"""Formulas over a box become a Field: value and gradient on a grid, block by block."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from gradexplorer.field.bands import MANY, THREADS, in_bands
from gradexplorer.field.plane import Array, Point, Surface
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass

# A block of this many samples: larger ones take more memory, and are not faster; half as many are a tenth slower.
BLOCK = 32_768

Stop = Callable[[], bool]


@dataclass(frozen=True, eq=False)
class Field:
    """Value and gradient on a grid whose outermost samples lie on the edges of the box.

    `x` is (columns,), `y` (rows,); `value` is float64 (rows, columns), row 0 at the bottom; NaN outside the domain,
    infinite only by overflow. The two slopes in `gradient` belong to every so manieth sample: with `every` = (up,
    across) to value[::up, ::across].
    """

    box: Box
    x: Array
    y: Array
    value: Array
    gradient: tuple[Array, Array]
    every: tuple[int, int] = (1, 1)

    @property
    def image_box(self) -> Box:
        """What an image with one pixel a sample covers: the box and half a cell more on every side."""
        half_x, half_y = self.box.width / (2 * (len(self.x) - 1)), self.box.height / (2 * (len(self.y) - 1))
        return Box(self.box.x_min - half_x, self.box.x_max + half_x, self.box.y_min - half_y, self.box.y_max + half_y)


def sample(
    surface: Surface, box: Box, columns: int, rows: int, stop: Stop, every: tuple[int, int] = (1, 1)
) -> Field | None:
    """Field over the box, or None once stop() says so; stop() is asked before each block of rows.

    The surface has two variables (see plane.on_plane); columns and rows are at least 2. Slopes that nobody needs are
    not worked out: `every` is that of the Field.
    """
    x, y = np.linspace(box.x_min, box.x_max, columns), np.linspace(box.y_min, box.y_max, rows)
    up, across = every
    if every == (1, 1):
        made = in_blocks(lambda point: _flat(surface.gradient(point)), x, y, stop)
        return None if made is None else Field(box, x, y, made[0], (made[1], made[2]))
    threads = THREADS if columns * rows >= MANY else 1
    values = in_blocks(lambda point: (surface.value(point),), x, y, stop, threads)
    slopes = None if values is None else in_blocks(lambda point: surface.gradient(point)[1], x[::across], y[::up], stop)
    return None if values is None or slopes is None else Field(box, x, y, values[0], (slopes[0], slopes[1]), every)


def _flat(answer: tuple[Any, tuple[Any, ...]]) -> tuple[Any, ...]:
    value, slopes = answer
    return value, *slopes


def in_blocks(
    function: Callable[[Point], tuple[Any, ...]], x: Array, y: Array, stop: Stop, threads: int = 1
) -> list[Array] | None:
    """What the function gives on the open grid, each of its outputs as an array (rows, columns)."""
    count = len(function((x[None, :1], y[:1, None])))
    outputs = [np.empty((len(y), len(x))) for _ in range(count)]

    def fill(rows: slice) -> bool:
        if stop():
            return False
        for output, answer in zip(outputs, function((x[None, :], y[rows, None])), strict=True):
            output[rows] = answer
        return True

    # Between two operations a thread waits for the other: with two, blocks are larger.
    return outputs if in_bands(fill, len(y), threads * BLOCK // len(x), threads) else None
