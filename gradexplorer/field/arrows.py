"""The gradient as arrows: evenly spaced, evaluated exactly where they stand."""

from __future__ import annotations

from dataclasses import dataclass

from gradexplorer.field.plane import Array

LENGTHS = ("sqrt", "true", "unit")


@dataclass(frozen=True, eq=False)
class Arrows:
    """n arrows, each array (n,): the place of the tail's middle, the gradient there, and the arrow on the screen.

    `x`, `y` is where the gradient (`dx`, `dy`) was taken, the middle of the arrow; `dx_px`, `dy_px` is the whole arrow
    in pixels, y up; none is longer than the spacing allows. Places without a gradient have no arrow.
    """

    x: Array
    y: Array
    dx: Array
    dy: Array
    dx_px: Array
    dy_px: Array
