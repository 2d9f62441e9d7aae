"""A picture as a relief: its samples as a lit surface over the plane, in the units of a little stage."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from gradexplorer.field.breaks import breaks
from gradexplorer.field.levels import Levels
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Array
from gradexplorer.field.sample import Field
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass

HEIGHT = 0.8  # of the stage, whose longer side is 2
FLOOR = -0.35  # where the plane lies beneath the surface
MOST = 45_000  # vertices: with more of them, turning the stage is no longer smooth on a screen without a fast card
LIGHT = np.array([-0.45, -0.35, 0.82])  # from the left, from the front, from above
DARKEST = 0.55

Mesh = npt.NDArray[np.uint32]


@dataclass(frozen=True, eq=False)
class Stage:
    """Where points of the plane, and values of f, stand on the stage: x and y about 0, heights from 0 to HEIGHT.

    Heights follow the scale of the colours, so that surface, colours and contour lines say the same; of that scale, the
    part from `low` to `high` (of 0 to 1) takes all of the height.
    """

    box: Box
    levels: Levels
    low: float = 0.0
    high: float = 1.0

    def across(self, x: Array) -> Array:
        """Stage coordinate of x, which runs from left to right."""
        return (np.asarray(x) - self.box.centre[0]) * self.unit

    def along(self, y: Array) -> Array:
        """Stage coordinate of y, which runs away from who looks."""
        return (np.asarray(y) - self.box.centre[1]) * self.unit

    def height(self, values: Array) -> Array:
        """Stage height of values of f; NaN stays NaN."""
        return self.raised(self.levels.position(np.array(values, dtype=float)))

    def raised(self, places: Array) -> Array:
        """Stage height of places on the scale of the colours."""
        span = self.high - self.low
        return (places - self.low) * (HEIGHT / span) if span > 0 else places * 0.0

    def on_surface(self, x: Array, y: Array, values: Array) -> Array:
        """(n, 3) for points of the plane with their values; NaN where they are outside the box or have no value."""
        return self._placed(x, y, self.height(values))

    def on_floor(self, x: Array, y: Array) -> Array:
        """(n, 3) for points of the plane beneath the surface; NaN where they are outside the box."""
        return self._placed(x, y, np.full(np.shape(x), FLOOR))

    def plane_point(self, across: float, along: float) -> tuple[float, float]:
        """The point of the plane at these stage coordinates."""
        centre = self.box.centre
        return centre[0] + across / self.unit, centre[1] + along / self.unit

    @property
    def unit(self) -> float:
        """Stage units in one of the plane."""
        return 2.0 / max(self.box.width, self.box.height)

    def _placed(self, x: Array, y: Array, height: Array) -> Array:
        x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
        inside = (x >= self.box.x_min) & (x <= self.box.x_max) & (y >= self.box.y_min) & (y <= self.box.y_max)
        placed = np.column_stack([self.across(x), self.along(y), height])
        placed[~inside] = np.nan
        return placed


@dataclass(frozen=True, eq=False)
class Relief:
    """The surface: `vertices` (n, 3) float32 on the stage, `faces` (m, 3) triangles, `colours` (n, 4) float32, lit.

    No triangle spans a pole, a jump or ground where f is not defined.
    """

    stage: Stage
    vertices: npt.NDArray[np.float32]
    faces: Mesh
    colours: npt.NDArray[np.float32]


def relief(picture: Picture, box: Box, lut: npt.NDArray[np.uint8]) -> Relief:
    """The picture's samples within the box as a surface; `lut` is uint8 (256, 3), low first."""
    x, y, value, slopes = _samples(picture.field, box)
    out = breaks(value, *slopes, (float(x[1] - x[0]), float(y[1] - y[0]))) | ~np.isfinite(value)
    places = picture.levels.position(np.where(out, np.nan, value))
    low, high = float(np.fmin.reduce(places, axis=None)), float(np.fmax.reduce(places, axis=None))
    scale = (low, high) if low < high else (0.0, 1.0)
    stage = Stage(Box(x[0], x[-1], y[0], y[-1]), picture.levels, *scale)
    height = stage.raised(places)
    vertices = np.empty((*value.shape, 3), dtype=np.float32)
    vertices[..., 0], vertices[..., 1] = stage.across(x)[None, :], stage.along(y)[:, None]
    vertices[..., 2] = np.nan_to_num(height)
    colours = np.ones((*value.shape, 4), dtype=np.float32)
    shades = lut[np.nan_to_num(places * 255.0).astype(np.intp)] / 255.0
    colours[..., :3] = shades * _lit(height, stage.across(x), stage.along(y))[..., None]
    return Relief(stage, vertices.reshape(-1, 3), _faces(~out), colours.reshape(-1, 4))


def _samples(field: Field, box: Box) -> tuple[Array, Array, Array, tuple[Array, Array]]:
    """x, y, value and slopes of the samples in the box that have slopes, or of every second, fourth ... of them."""
    up, across = field.every
    x, y = field.x[::across], field.y[::up]
    columns, rows = _within(x, box.x_min, box.x_max), _within(y, box.y_min, box.y_max)
    here = rows, columns
    parts = x[columns], y[rows], field.value[::up, ::across][here], (field.gradient[0][here], field.gradient[1][here])
    while parts[2].size > MOST:
        x, y, value, (along_x, along_y) = parts
        parts = x[::2], y[::2], value[::2, ::2], (along_x[::2, ::2], along_y[::2, ::2])
    return parts


def _within(places: Array, low: float, high: float) -> slice:
    """The samples from low to high, with the next on both sides; all of them where that leaves less than three."""
    first, last = np.searchsorted(places, (low, high))
    found = slice(max(int(first) - 1, 0), min(int(last) + 1, len(places)))
    return found if found.stop - found.start > 2 else slice(None)


def _lit(height: Array, x: Array, y: Array) -> Array:
    """How much light falls on each vertex, from DARKEST to 1."""
    along, across = np.gradient(np.nan_to_num(height), y, x)
    normals = np.stack([-across, -along, np.ones_like(height)], axis=-1)
    facing = normals @ (LIGHT / np.linalg.norm(LIGHT)) / np.linalg.norm(normals, axis=-1)
    lit: Array = DARKEST + (1 - DARKEST) * np.clip(facing, 0.0, 1.0)
    return lit


def _faces(whole: Any) -> Mesh:
    """Two triangles for each cell whose four corners are all there."""
    rows, columns = whole.shape
    index = np.arange(rows * columns, dtype=np.uint32).reshape(rows, columns)
    corners = [index[:-1, :-1], index[:-1, 1:], index[1:, 1:], index[1:, :-1]]
    there = whole[:-1, :-1] & whole[:-1, 1:] & whole[1:, 1:] & whole[1:, :-1]
    one, two, three, four = (corner[there] for corner in corners)
    return np.concatenate([np.column_stack([one, two, three]), np.column_stack([one, three, four])])


def height_at(picture: Picture, x: Array, y: Array) -> Array:
    """f between the samples, from the four about each point; NaN outside the picture or beside missing ones."""
    field = picture.field
    column = (np.asarray(x) - field.x[0]) / (field.x[1] - field.x[0])
    row = (np.asarray(y) - field.y[0]) / (field.y[1] - field.y[0])
    inside = (column >= 0) & (column <= len(field.x) - 1) & (row >= 0) & (row <= len(field.y) - 1)
    left = np.clip(np.floor(column), 0, len(field.x) - 2).astype(np.intp)
    low = np.clip(np.floor(row), 0, len(field.y) - 2).astype(np.intp)
    right, up = column - left, row - low
    value = field.value
    lower = value[low, left] * (1 - right) + value[low, left + 1] * right
    upper = value[low + 1, left] * (1 - right) + value[low + 1, left + 1] * right
    return np.where(inside, lower * (1 - up) + upper * up, np.nan)
