"""The gradient as arrows: evaluated exactly where they stand."""

from __future__ import annotations

import math

import numpy as np

from gradexplorer.field.arrow_places import in_cells, lattice, on_contours
from gradexplorer.field.choices import Choices
from gradexplorer.field.contours import Contours
from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.quick import dataclass

LENGTHS = ("sqrt", "true", "log", "unit")
WAYS = ("ascent", "descent")

LONGEST = 0.9  # of the spacing, so that no arrow reaches its neighbour
STEEP = 0.98  # part of the arrows whose slopes set the scale; the rest, at poles and walls, are as long as the longest
WALLS = 0.9  # part of the arrows that set it where the steepest are so many times as steep as the usual ones
UNUSUAL = 25.0
DECADES = 1000.0  # a logarithmic length tells slopes apart down to this part of the steepest


@dataclass(frozen=True, slots=True)
class Scale:
    """How long an arrow is: the slope `steep` and all above are `longest_px` long; `length` is one of LENGTHS."""

    length: str
    steep: float
    longest_px: float

    def length_px(self, slope: Array) -> Array:
        """Lengths in pixels."""
        return np.asarray(self.longest_px * self.share(slope, self.length))

    def share(self, slope: Array, length: str) -> Array:
        """Parts of the longest length, from 0 to 1, if lengths went with the slope like this."""
        if length == "unit" or not self.steep > 0:
            return np.where(slope > 0, 1.0, 0.0)
        with np.errstate(over="ignore"):  # where the usual slopes die away below the smallest float
            part = np.minimum(slope / self.steep, 1.0)
        if length == "log":
            return np.asarray(np.log1p(DECADES * part) / math.log1p(DECADES))
        return np.sqrt(part) if length == "sqrt" else part


@dataclass(frozen=True, eq=False)
class Arrows:
    """n arrows, each array (n,): where the gradient was taken, the gradient, and the arrow on the screen.

    (`dx`, `dy`) is the gradient at (`x`, `y`), which is the middle of the arrow, or its foot where they are `rooted`;
    (`dx_px`, `dy_px`) is the whole arrow in pixels, y up, along the gradient or against it; none is longer than the
    spacing allows. Places without a gradient have no arrow.
    """

    x: Array
    y: Array
    dx: Array
    dy: Array
    dx_px: Array
    dy_px: Array
    scale: Scale
    rooted: bool = False


def arrows(
    surface: Surface,
    viewport: Viewport,
    choices: Choices,
    *,
    box: Box | None = None,
    contours: Contours | None = None,
) -> Arrows:
    """Arrows over the whole viewport, spaced so that exactly columns x rows of them have room in `box`.

    They stand on a grid, or with their feet on the contour lines. Without a box the shorter side has its number of
    arrows, and the spacing is the same both ways on the screen.
    """
    columns, rows = choices.arrow_columns, choices.arrow_rows
    if columns < 1 or rows < 1:
        none = np.empty(0)
        return Arrows(none, none, none, none, none, none, Scale(choices.arrow_length, 0.0, 0.0))
    cells = lattice(viewport, columns, rows, box)
    rooted = choices.arrow_places == "contours" and contours is not None and bool(contours.x.size)
    x, y = on_contours(cells, contours, viewport) if rooted and contours is not None else in_cells(cells)
    _, slopes = surface.gradient((x, y))
    dx, dy = (np.broadcast_to(slope, x.shape) for slope in slopes)
    seen = np.isfinite(dx) & np.isfinite(dy)
    x, y, dx, dy = x[seen], y[seen], dx[seen], dy[seen]
    with np.errstate(over="ignore"):
        slope = np.minimum(np.hypot(dx, dy), np.finfo(np.float64).max)
    scale = Scale(choices.arrow_length, _steep(slope), LONGEST * cells.room_px)
    along, upwards = _turned(dx * 1.0, dy * 1.0, viewport)
    reach = scale.length_px(slope) * (-1.0 if choices.arrow_way == "descent" else 1.0)
    return Arrows(x, y, dx, dy, along * reach, upwards * reach, scale, rooted)


def _steep(slope: Array) -> float:
    """The slope that gets the longest arrow: next to a pole, all others would be dots beside the steepest of all."""
    if not slope.size:
        return 0.0
    ranked = np.sort(slope)
    usual, steep, steepest = (float(ranked[math.ceil(part * (len(slope) - 1))]) for part in (0.5, WALLS, STEEP))
    return min(steepest, max(UNUSUAL * usual, steep)) or float(ranked[-1])


def _turned(dx: Array, dy: Array, viewport: Viewport) -> tuple[Array, Array]:
    """Unit vectors on the screen (y up) along the gradients; (0, 0) where the gradient vanishes."""
    # Divided first: a slope of 1e308 times pixels per unit does not fit a float.
    size = np.maximum(np.abs(dx), np.abs(dy))
    size[size == 0] = 1.0
    along, upwards = dx / size * viewport.x_scale, dy / size * viewport.y_scale
    norm = np.hypot(along, upwards)
    norm[norm == 0] = 1.0
    return along / norm, upwards / norm
