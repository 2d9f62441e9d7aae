"""Everything the canvas paints of a landscape, made in one go behind the window."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from gradexplorer.field.arrows import Arrows
from gradexplorer.field.contours import Contours
from gradexplorer.field.levels import Levels
from gradexplorer.field.sample import Field
from gradexplorer.field.viewport import Box, Viewport


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
