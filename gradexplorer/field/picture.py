"""Everything the canvas paints of a landscape, made in one go behind the window."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from gradexplorer.field.arrows import Arrows, arrows
from gradexplorer.field.contours import Contours, contours, strides
from gradexplorer.field.levels import Levels, choose
from gradexplorer.field.plane import Surface, on_plane
from gradexplorer.field.sample import Field, Stop, sample
from gradexplorer.field.shade import shade
from gradexplorer.field.viewport import Box, Viewport

SAMPLES = 640 * 360  # enough for the eye once the picture is smoothed to full size


@dataclass(frozen=True, slots=True)
class Choices:
    """What the user may choose about the picture of a landscape.

    `levels` is "auto" or one of levels.MODES, `arrow_length` one of arrows.LENGTHS; a count of 0 leaves the layer out.
    """

    levels: str = "auto"
    level_count: int = 20
    arrow_columns: int = 20
    arrow_rows: int = 20
    arrow_length: str = "sqrt"


@dataclass(frozen=True, eq=False)
class Picture:
    """The landscape over a viewport.

    `rgba` is uint8 (rows, columns, 4), row 0 at the bottom, one pixel a sample, transparent where f is not defined;
    it covers `image_box`, half a sample more than the viewport's box on every side.
    """

    viewport: Viewport
    box: Box
    field: Field
    levels: Levels
    contours: Contours
    arrows: Arrows
    rgba: npt.NDArray[np.uint8]

    @property
    def image_box(self) -> Box:
        """What rgba covers."""
        return self.field.image_box


def draw(
    formulas: Surface, viewport: Viewport, choices: Choices, lut: npt.NDArray[np.uint8], stop: Stop, *,
    box: Box | None = None, held: Mapping[str, float] | None = None,
) -> Picture | None:  # fmt: skip
    """The whole picture, or None once stop() says so.

    `box` is the box asked for, in which the arrows are counted (see arrows.arrows); `held` gives the values of
    variables beyond the two seen.
    """
    surface = on_plane(formulas, held)
    columns, rows = grid_size(viewport)
    field = sample(surface, viewport.box, columns, rows, stop, strides(columns, rows, viewport))
    if field is None:
        return None
    levels = choose(field, choices.level_count, choices.levels)
    if choices.level_count < 1:
        levels = replace(levels, values=levels.values[:0])
    lines = contours(field, levels, viewport, stop)
    if lines is None or stop():
        return None
    pointers = arrows(
        surface, viewport, choices.arrow_columns, choices.arrow_rows, box=box, length=choices.arrow_length
    )
    return Picture(viewport, viewport.box, field, levels, lines, pointers, shade(field, levels, lut))


def grid_size(viewport: Viewport) -> tuple[int, int]:
    """Columns and rows to sample: about SAMPLES in the shape of the viewport, no finer than its pixels.

    Each is one more than a multiple of four, so that every second or fourth sample reaches from edge to edge.
    """
    columns = math.sqrt(SAMPLES * viewport.width / viewport.height)
    sides = min(columns, viewport.width), min(SAMPLES / columns, viewport.height)
    across, up = (max(round(side / 4) * 4, 4) + 1 for side in sides)
    return across, up
