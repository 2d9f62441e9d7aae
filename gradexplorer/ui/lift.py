"""What belongs to a function of one variable (or of many), put on the plane of the canvas."""

from __future__ import annotations

import math
from dataclasses import replace

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.plane import Plane
from gradexplorer.ui.language import tr
from gradexplorer.ui.numbers import short

DIGITS = 4  # of a coordinate in a note
MOST_NAMED = 3


def is_plain(plane: Plane) -> bool:
    """True where the two variables are the two axes, and nothing needs lifting."""
    return plane.along == (0, 1)


def reading_on(plane: Plane, reading: Reading, place: tuple[float, float]) -> Reading:
    """The reading as the canvas draws it: two coordinates, and the gradient within the plane.

    On a curve it stands at the height of f, on the axis where f is undefined, and its gradient lies along the axis.
    """
    if is_plain(plane):
        return reading
    if plane.is_line:
        place = (reading.point[0], reading.value if math.isfinite(reading.value) else 0.0)
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
    """The path as the canvas draws it: its projection on the plane, or its points on the curve.

    Along an axis without a variable it stays at the probe's place.
    """
    if path is None or is_plain(plane):
        return path
    if plane.is_line:
        points = tuple((point[0], value) for point, value in zip(path.points, path.values, strict=True))
    else:
        points = tuple(plane.place(point, place) for point in path.points)
    gradients = tuple(_pair(plane, gradient) for gradient in path.gradients)
    return replace(path, variables=plane.axes, points=points, gradients=gradients)


def note_on(plane: Plane, path: Path | None) -> str:
    """Of what the picture is a slice, and how far a walk leaves it: the canvas shows where it went in the plane."""
    held = plane.held_by_name
    if not held:
        return ""
    said = tr("slice at {places}", places=_some([f"{name} = {short(at, DIGITS)}" for name, at in held.items()]))
    ends = {} if path is None else dict(zip(path.variables, path.points[-1], strict=True))
    left = [
        tr("{name} goes to {value}", name=name, value=short(ends[name], DIGITS))
        for name, at in held.items()
        if ends.get(name, at) != at
    ]
    return tr("{said}; the path is projected: {ends}", said=said, ends=_some(left)) if left else said


def _some(entries: list[str]) -> str:
    """The first of them, and how many more there are."""
    more = len(entries) - MOST_NAMED
    named = ", ".join(entries[:MOST_NAMED])
    return tr("{named} and {n} more", named=named, n=more) if more > 0 else named


def _pair(plane: Plane, entries: tuple[float, ...]) -> tuple[float, float]:
    """The entries along the two axes; 0 along an axis without a variable, where f is defined."""
    if plane.is_line:
        return entries[0], entries[0] * 0.0
    by_axis = {axis: entry for axis, entry in zip(plane.along, entries, strict=True) if axis is not None}
    flat = math.nan if any(map(math.isnan, entries)) else 0.0
    return by_axis.get(0, flat), by_axis.get(1, flat)
