"""What may be chosen about the picture of a landscape."""

from __future__ import annotations

from gradexplorer.quick import dataclass

COLOURS = ("viridis", "cividis", "CET-CBL2", "CET-L1")  # colour maps of heights, see ui.colormap


@dataclass(frozen=True, slots=True)
class Choices:
    """How levels and arrows are chosen and shown; a count of 0 leaves the layer out.

    levels         "auto" or one of levels.MODES
    level_values   the heights of "manual"
    arrow_length   one of arrows.LENGTHS
    arrow_places   one of arrow_places.PLACES
    arrow_way      one of arrows.WAYS
    arrow_tinted   arrows take the colour of their slope
    colours        one of COLOURS
    """

    levels: str = "auto"
    level_count: int = 20
    level_values: tuple[float, ...] = ()
    arrow_columns: int = 20
    arrow_rows: int = 20
    arrow_length: str = "sqrt"
    arrow_places: str = "grid"
    arrow_way: str = "ascent"
    arrow_tinted: bool = False
    colours: str = "viridis"
