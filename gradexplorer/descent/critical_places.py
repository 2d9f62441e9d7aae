"""What lies where a search for critical points could not decide: looked at by numbers, proved by nothing."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np

from gradexplorer.descent.reading import Reading, read
from gradexplorer.descent.shapes import around, shape
from gradexplorer.field.critical import SMALLEST, Search
from gradexplorer.field.critical_boxes import Boxes, gathered
from gradexplorer.field.critical_flat import settled
from gradexplorer.formula.enclosures import Array
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

MOST = 200  # places looked at one by one
LEVEL = 1e-8  # a slope that is as good as none, beside a Hessian of ordinary size
STEEP = 1e4  # next to a pole or a kink the Hessian is so large that any slope is small beside it
CRITICAL = ("minimum", "maximum", "saddle", "degenerate")
CLOSE = 2.0**-16  # tiny boxes no further apart than this part of the whole belong to one point
ROUND = 0.01  # of the box: as far as the heights about a degenerate point are looked at
WIDE = 2.0**-12  # longer than this, as a part of the whole box: no single point


@dataclass(frozen=True)
class Place:
    """Where something is open: its corners, how many boxes, the reading at one point, and what seems to lie there.

    `kind` is "point" (a critical point, not proved to be alone), "level" (many of them, in a row or all around), "flat"
    (f is constant), "minimum", "maximum" or "kink" (at a kink, so that it is no critical point), "torn" (a kink, a
    jump, a pole or an edge of the domain), "undefined" or "open". Of a degenerate or level place `shape` is what the
    heights about it look like, one of shapes.SHAPES, "" where they do not tell.
    """

    kind: str
    lo: tuple[float, ...]
    hi: tuple[float, ...]
    boxes: int
    reading: Reading
    shape: str = ""

    @property
    def is_critical(self) -> bool:
        """Whether the reading is of a critical point."""
        return self.kind == "point" or (
            self.kind in {"level", "flat"} and self.reading.kind == "degenerate" and _is_level(self.reading)
        )


def places_of(formulas: Formulas, whole: Boxes, found: Search) -> tuple[Place, ...]:
    """The places of a search, boxes that touch taken together."""
    groups = gathered(found.level, MOST)
    reach = ROUND * float((whole.hi - whole.lo).min())
    places = [_level(formulas, whole, group) for group in groups]
    beside = [_beside(found.open, group) for group in groups]
    rest = found.open[~np.any(beside, axis=0)] if beside else found.open
    width = whole.hi - whole.lo
    tiny = (rest.hi - rest.lo <= 2 * SMALLEST * width).all(axis=0)
    for part, apart in ((rest[tiny], CLOSE * width), (rest[~tiny], 0.0)):
        places += [_open(formulas, whole, group) for group in gathered(part, MOST, apart)]
    return tuple(_shaped(formulas, place, reach) for place in places)


def _shaped(formulas: Formulas, place: Place, reach: float) -> Place:
    """The place, with its shape where the Hessian does not tell."""
    if place.kind not in {"point", "level"} or place.reading.kind != "degenerate":
        return place
    return replace(place, shape=shape(formulas, place.reading.point, reach, level=place.kind == "level"))


def _beside(boxes: Boxes, group: Boxes) -> Array:
    """Which boxes lie within the group's hull or next to it: they are open for the same reason."""
    hull, margin = group.hull, (group.hi - group.lo).max(axis=1, keepdims=True) * 4
    return np.asarray(((boxes.lo <= hull.hi + margin) & (boxes.hi >= hull.lo - margin)).all(axis=0))


def _level(formulas: Formulas, whole: Boxes, group: Boxes) -> Place:
    """A place where f is level: read in its middle, or else in the box nearest to that."""
    hull = group.hull
    nearest = group[[int(np.abs(group.middle - hull.middle).sum(axis=0).argmin())]]
    reading = _read_near(formulas, whole, _moved(nearest, hull.middle))
    if reading.kind != "degenerate":
        reading = _read_near(formulas, whole, nearest)
    everywhere = bool(((hull.hi - hull.lo) >= 0.9 * (whole.hi - whole.lo)).all())
    level = everywhere and not any(itertools.chain(*reading.hessian))
    return _place("flat" if level and _is_constant(formulas, whole) else "level", hull, len(group), reading)


def _moved(one: Boxes, middle: Array) -> Boxes:
    """The box, with another middle."""
    return Boxes(one.lo + (middle - one.middle), one.hi + (middle - one.middle), one.torn)


def _is_constant(formulas: Formulas, whole: Boxes) -> bool:
    shares = np.linspace(0, 1, 7)[:, None]
    samples = [formulas.gradient(tuple((whole.lo + share * (whole.hi - whole.lo))[:, 0]))[1] for share in shares]
    return not np.any(samples)


def _open(formulas: Formulas, whole: Boxes, group: Boxes) -> Place:
    hull = group.hull
    reading = _read_near(formulas, whole, hull)
    wide = bool((hull.hi - hull.lo > WIDE * (whole.hi - whole.lo)).any())
    if wide:
        return _place("torn" if hull.torn[0] else "open", hull, len(group), reading)
    if reading.kind in CRITICAL and _is_level(reading):
        return _place("point", hull, len(group), reading)
    if hull.torn[0]:
        kind = "undefined" if reading.kind == "undefined" else _kink(formulas, hull, reading)
        return _place(kind, hull, len(group), reading)
    return _place("open", hull, len(group), reading)


def _place(kind: str, hull: Boxes, boxes: int, reading: Reading) -> Place:
    return Place(kind, tuple(hull.lo[:, 0].tolist()), tuple(hull.hi[:, 0].tolist()), boxes, reading)


def _kink(formulas: Formulas, hull: Boxes, reading: Reading) -> str:
    """What a kink is: "minimum" or "maximum" where f is higher or lower all around, at two distances; else "kink"."""
    width = (hull.hi - hull.lo).max()
    rings = np.array([around(len(hull.lo), 24) * (factor * width) for factor in (4, 64)])
    points = np.array(reading.point)[:, None, None] + np.moveaxis(rings, 1, 0)
    values = formulas.value(tuple(points))
    if (values > reading.value).all():
        return "minimum"
    return "maximum" if (values < reading.value).all() else "torn" if np.isnan(values).any() else "kink"


def _read_near(formulas: Formulas, whole: Boxes, near: Boxes) -> Reading:
    """The reading at what may be the critical point of a small box: a point of few digits, else where Newton leads."""
    sides = zip(near.lo[:, 0], near.hi[:, 0], strict=True)
    middle = near.middle
    led = settled(formulas, middle)[0]
    margin = near.hi - near.lo
    led = np.where((led >= near.lo - margin) & (led <= near.hi + margin), led, middle)
    grain = 1e-9 * (whole.hi - whole.lo)
    brief = np.array([[shortest(lo, hi)] for (lo,), (hi,) in zip(led - grain, led + grain, strict=True)])
    candidates = [np.array([[shortest(lo, hi)] for lo, hi in sides]), brief, led, middle]
    readings = [read(formulas, inside(whole, candidate)[:, 0].tolist()) for candidate in candidates]
    for kinds in (CRITICAL, ("kink",), ("undefined",)):
        for reading in readings:
            if reading.kind in kinds and (reading.kind not in CRITICAL or _is_level(reading)):
                return reading
    return readings[0]


def _is_level(reading: Reading) -> bool:
    size = max((abs(entry) for entry in reading.eigenvalues if not math.isnan(entry)), default=0.0)
    return reading.slope <= LEVEL * max(1.0, min(size, STEEP))


def inside(whole: Boxes, points: Array) -> Array:
    """The points (variables, points), moved to the edge of the box where rounding has led them past it."""
    return np.asarray(np.clip(points, whole.lo, whole.hi) + 0.0)


def shortest(lo: float, hi: float) -> float:
    """The number of fewest digits from lo to hi."""
    if lo <= 0 <= hi:
        return 0.0
    middle = lo / 2 + hi / 2
    if not math.isfinite(middle) or middle == 0:
        return middle
    size = math.floor(math.log10(abs(middle)))
    for digits in range(17):
        found = round(middle, digits - size)
        if lo <= found <= hi:
            return found
    return middle
