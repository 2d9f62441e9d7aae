"""A field and its levels become contour lines with NaN between them, and their labels."""

from __future__ import annotations

from dataclasses import dataclass

from gradexplorer.field.plane import Array


@dataclass(frozen=True, slots=True)
class Label:
    """A number on a contour line: the place of its centre in the plane, and its turn on the screen.

    `angle_deg` is counter-clockwise as seen, from -90 (exclusive) to 90, so that the text is never upside down.
    """

    x: float
    y: float
    angle_deg: float
    text: str


@dataclass(frozen=True, eq=False)
class Contours:
    """All lines of all levels in two arrays, in plane coordinates, NaN between lines and between levels.

    `level_of[i]` is the slice of x and y that holds the lines of level i; it is empty where nothing crosses the level.
    """

    x: Array
    y: Array
    level_of: tuple[slice, ...]
    labels: tuple[Label, ...]
