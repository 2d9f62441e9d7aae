"""The nearest minimum that is known, and how far from the way down it lies: -grad f need not point at it."""

from __future__ import annotations

import math
from collections.abc import Iterable

from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.quick import dataclass

Point = tuple[float, ...]

# How a minimum came to be known.
SOURCES: dict[str, Phrase] = {
    "gallery": "known of this landscape",
    "search": "found by the search for critical points",
    "path": "where the path ended",
}
STRAIGHT_DEG = 0.5


@dataclass(frozen=True)
class Nearest:
    """The minimum, how it is known (one of SOURCES), its distance, and the angle between -grad f and the way there.

    The angle is in degrees, 0 to 180; NaN where there is no gradient, or where the point is the minimum itself.
    """

    point: Point
    source: str
    distance: float
    off: float


def nearest(point: Point, gradient: Point, minima: Iterable[tuple[Point, str]]) -> Nearest | None:
    """The nearest of the minima, each with its source; None where there is none."""
    known = [(math.dist(point, minimum), minimum, source) for minimum, source in minima if len(minimum) == len(point)]
    if not known:
        return None
    distance, minimum, source = min(known, key=lambda entry: entry[0])
    slope = math.hypot(*gradient)
    if not (0 < slope < math.inf and 0 < distance < math.inf):
        return Nearest(minimum, source, distance, math.nan)
    way = [(there - here) / distance for here, there in zip(point, minimum, strict=True)]
    down = [-part / slope for part in gradient]
    # By chords, which keep their digits where an arc cosine loses them (Kahan 2006).
    apart, together = math.dist(way, down), math.hypot(*(a + b for a, b in zip(way, down, strict=True)))
    return Nearest(minimum, source, distance, math.degrees(2 * math.atan2(apart, together)))


def told(found: Nearest | None, place: str, distance: str, angle: str) -> Sentence:
    """What there is to say of it; the numbers as people read them."""
    if found is None:
        return say("no minimum is known: K looks for critical points")
    source = say(SOURCES[found.source])
    if math.isnan(found.off):
        if found.distance == 0:
            return say("this is the nearest minimum ({source})", source=source)
        return say("the nearest minimum is {place} ({source}), {distance} away", place=place, source=source,
                   distance=distance)  # fmt: skip
    if found.off <= STRAIGHT_DEG:
        return say("−∇f points straight at the nearest minimum, {place} ({source}), {distance} away", place=place,
                   source=source, distance=distance)  # fmt: skip
    return say("−∇f points {angle} away from the nearest minimum, {place} ({source}), {distance} away", angle=angle,
               place=place, source=source, distance=distance)  # fmt: skip
