"""The gradient as arrows: evenly spaced, evaluated exactly where they stand."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.viewport import Box, Viewport

LENGTHS = ("sqrt", "true", "unit")

LONGEST = 0.9  # of the spacing, so that no arrow reaches its neighbour
STEEP = 0.98  # part of the arrows whose slopes set the scale; the rest, at poles and walls, are as long as the longest
MOST = 200  # arrows a side: beyond that they are dust


@dataclass(frozen=True, eq=False)
class Arrows:
    """n arrows, each array (n,): where the gradient was taken, the gradient, and the arrow on the screen.

    (`x`, `y`) is the middle of the arrow, (`dx`, `dy`) the gradient there; (`dx_px`, `dy_px`) is the whole arrow in
    pixels, y up; none is longer than the spacing allows. Places without a gradient have no arrow.
    """

    x: Array
    y: Array
    dx: Array
    dy: Array
    dx_px: Array
    dy_px: Array


def arrows(
    surface: Surface,
    viewport: Viewport,
    columns: int = 20,
    rows: int = 20,
    *,
    box: Box | None = None,
    length: str = "sqrt",
) -> Arrows:
    """Arrows over the whole viewport, spaced so that exactly columns x rows of them stand in `box`.

    Without a box the shorter side has its number of arrows, and the spacing is the same both ways on the screen. The
    arrows stand at fixed places of the plane: a box that is panned slides over them. `length` is one of LENGTHS: the
    length of an arrow goes with the square root of the slope, with the slope, or is always the same.
    """
    if columns < 1 or rows < 1:
        return Arrows(*(np.empty(0) for _ in range(6)))
    x, y, room_px = _places(viewport, columns, rows, box)
    grid_x, grid_y = np.broadcast_arrays(x[None, :], y[:, None])
    _, slopes = surface.gradient((x[None, :], y[:, None]))
    dx, dy = (np.broadcast_to(slope, grid_x.shape) for slope in slopes)
    seen = np.isfinite(dx) & np.isfinite(dy)
    dx, dy = dx[seen], dy[seen]
    along, upwards = _turned(dx * 1.0, dy * 1.0, viewport)
    reach = LONGEST * room_px * _share(dx, dy, length)
    return Arrows(grid_x[seen], grid_y[seen], dx, dy, along * reach, upwards * reach)


def _places(viewport: Viewport, columns: int, rows: int, box: Box | None) -> tuple[Array, Array, float]:
    """Coordinates of the columns and rows of arrows, and the shorter spacing in pixels."""
    seen = viewport.box
    if box is None:
        room_px = min(viewport.width / columns, viewport.height / rows)
        x = _line(0.0, room_px / viewport.x_scale, seen.x_min, seen.x_max)
        return x, _line(0.0, room_px / viewport.y_scale, seen.y_min, seen.y_max), room_px
    step_x, step_y = box.width / columns, box.height / rows
    x = _line(_anchor(box.x_min, step_x), step_x, seen.x_min, seen.x_max)
    y = _line(_anchor(box.y_min, step_y), step_y, seen.y_min, seen.y_max)
    return x, y, min(step_x * viewport.x_scale, step_y * viewport.y_scale)


def _anchor(low: float, step: float) -> float:
    """Where counting starts: at 0, unless arrows would then stand on the very edge of the box."""
    return low if abs(low / step % 1.0 - 0.5) < 1e-6 else 0.0


def _line(start: float, step: float, low: float, high: float) -> Array:
    """The places start + (k + 1/2) step between low and high."""
    first = math.ceil((low - start) / step - 0.5 - 1e-9)
    last = math.floor((high - start) / step - 0.5 + 1e-9)
    return np.asarray(start + (np.arange(first, min(last, first + MOST - 1) + 1) + 0.5) * step, dtype=np.float64)


def _turned(dx: Array, dy: Array, viewport: Viewport) -> tuple[Array, Array]:
    """Unit vectors on the screen (y up) along the gradients; (0, 0) where the gradient vanishes."""
    # Divided first: a slope of 1e308 times pixels per unit does not fit a float.
    size = np.maximum(np.abs(dx), np.abs(dy))
    size[size == 0] = 1.0
    along, upwards = dx / size * viewport.x_scale, dy / size * viewport.y_scale
    norm = np.hypot(along, upwards)
    norm[norm == 0] = 1.0
    return along / norm, upwards / norm


def _share(dx: Array, dy: Array, length: str) -> Array:
    """Part of the longest length that each arrow takes, from 0 to 1."""
    with np.errstate(over="ignore"):
        slope = np.minimum(np.hypot(dx, dy), np.finfo(np.float64).max)
    if length == "unit" or not slope.any():
        return np.where(slope > 0, 1.0, 0.0)
    steep = np.sort(slope)[math.ceil(STEEP * (len(slope) - 1))] or slope.max()
    share = np.minimum(slope / steep, 1.0) if steep > 0 else slope
    return share if length == "true" else np.sqrt(share)
