"""What a figure is asked for, checked: its size, its box, the plane it shows."""

from __future__ import annotations

from collections.abc import Sequence

from gradexplorer.field.plane import Plane, plane_of
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.canvas.layout import layout

LARGEST_PX = 8192
MOST_DOTS = 100_000_000  # of a PNG
START_BOX = Box(-3.0, 3.0, -3.0, 3.0)


def plane_through(variables: tuple[str, ...], at: Sequence[float] | None, axes: Sequence[str] | None) -> Plane:
    """The plane through a point; ValueError for axes that are not two of the variables."""
    if axes is not None and (len(set(axes)) != 2 or len(axes) != 2 or not set(axes) <= set(variables)):
        raise ValueError(f"the axes are two of {', '.join(variables)}")
    held = {} if at is None else dict(zip(variables, at, strict=True))
    return plane_of(variables, held, tuple(axes) if axes else variables[:2])


def viewport_of(
    plane: Plane, box: Box | tuple[float, ...] | None, size: tuple[int, int], *, title: bool, colour_bar: bool,
    equal: bool,
) -> Viewport:  # fmt: skip
    """The view of exactly the box: in a plot of its aspect, or where the axes have units of their own, in all of it."""
    whole = checked_box(box or START_BOX)
    equal = equal and not plane.is_line
    aspect = whole.width / whole.height if equal else None
    plot = layout(*size, title, colour_bar and not plane.is_line, aspect).plot
    return Viewport.showing(whole, plot.width(), plot.height(), equal)


def checked_size(size: Sequence[int], scale: float = 1.0) -> tuple[int, int]:
    """The size; ValueError where a picture cannot have it."""
    width, height = size
    if not (1 <= width <= LARGEST_PX and 1 <= height <= LARGEST_PX):
        raise ValueError(f"a picture has from 1 to {LARGEST_PX} pixels a side, not {width}x{height}")
    if not 0 < width * scale * height * scale <= MOST_DOTS:
        raise ValueError(f"{width}x{height} pixels at this scale are more than {MOST_DOTS // 1_000_000} million dots")
    return width, height


def checked_box(sides: Sequence[float]) -> Box:
    """The box; ValueError where it has no inside."""
    box = Box(*map(float, sides))
    if not (0 < box.width < float("inf") and 0 < box.height < float("inf")):
        raise ValueError("a box is xmin,xmax,ymin,ymax with xmin below xmax and ymin below ymax")
    return box
