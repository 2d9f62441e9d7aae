"""What belongs to a function of one variable (or of many), put on the plane of the canvas."""

from __future__ import annotations

import math
from dataclasses import replace

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.plane import Plane


def is_plain(plane: Plane) -> bool:
    """True where the two variables are the two axes, and nothing needs lifting."""
    return plane.along == (0, 1)


def reading_on(plane: Plane, reading: Reading, place: tuple[float, float]) -> Reading:
    """The reading as the canvas draws it: two coordinates, and the gradient within the plane."""
    if is_plain(plane):
        return reading
    gradient = _pair(plane, reading.gradient)
    angle = math.degrees(math.atan2(gradient[1], gradient[0])) if any(gradient) else math.nan
    return replace(
        reading,
        variables=plane.axes,
        point=place,
        gradient=gradient,
        slope=math.hypot(*gradient),
        ascent_angle_deg=angle,
    )


def path_on(plane: Plane, path: Path | None, place: tuple[float, float]) -> Path | None:
    """The path as the canvas draws it; along an axis without a variable it stays at the probe's place."""
    if path is None or is_plain(plane):
        return path
    points = tuple(plane.place(point, place) for point in path.points)
    gradients = tuple(_pair(plane, gradient) for gradient in path.gradients)
    return replace(path, variables=plane.axes, points=points, gradients=gradients)


def _pair(plane: Plane, entries: tuple[float, ...]) -> tuple[float, float]:
    """The entries along the two axes; 0 along an axis without a variable, where f is defined."""
    by_axis = {axis: entry for axis, entry in zip(plane.along, entries, strict=True) if axis is not None}
    flat = math.nan if any(map(math.isnan, entries)) else 0.0
    return by_axis.get(0, flat), by_axis.get(1, flat)
