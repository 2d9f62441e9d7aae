"""A section of the landscape: f along a straight line through a place of the plane."""

from __future__ import annotations

import math

import numpy as np

from gradexplorer.field.direction import slope_along
from gradexplorer.field.heights import heights
from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Stop
from gradexplorer.field.trace import Scale, traced
from gradexplorer.quick import dataclass

SAMPLES = 400  # to begin with; more where the line bends
TALL_PX = 200.0  # how finely heights are told apart


@dataclass(frozen=True, eq=False)
class Section:
    """f along a line: `along` is the distance from the place (plane units, NaN between pieces), `value` f there.

    `here` is f at the place and `slope` the directional derivative D_u f = grad f . u there, both NaN where undefined;
    `low` and `high` are the heights that fit what is seen, without poles.
    """

    along: Array
    value: Array
    reach: tuple[float, float]
    here: float
    slope: float
    low: float
    high: float


def section(
    surface: Surface, place: tuple[float, float], direction: tuple[float, float], reach: tuple[float, float], stop: Stop
) -> Section | None:
    """Section through the place along the unit direction, from reach[0] to reach[1]; None once stop() says so."""
    (x, y), (across, up) = place, direction

    def line(t: Array) -> tuple[Array, Array]:
        value, (slope_x, slope_y) = surface.gradient((x + across * t, y + up * t))
        return value, slope_x * across + slope_y * up

    even = np.linspace(*reach, SAMPLES + 1)
    begun = np.unique(np.concatenate([even, [0.0]]) if reach[0] < 0 < reach[1] else even)
    with np.errstate(all="ignore"):
        value, slope = line(even)
        low, high = heights(value, slope, float(even[1] - even[0]))
    scale = Scale((reach[1] - reach[0]) / SAMPLES, (high - low) / TALL_PX, low, high)
    trace = traced(line, begun, scale, stop)
    if trace is None:
        return None
    here, slopes = surface.gradient((float(x), float(y)))
    return Section(*trace.pieces(), reach, float(here), slope_along(list(map(float, slopes)), direction), low, high)


def reach_in(
    box: tuple[float, float, float, float], place: tuple[float, float], direction: tuple[float, float]
) -> tuple[float, float]:
    """How far the line through the place runs within the box (xmin, xmax, ymin, ymax): (from, to), from below to.

    Where the place is outside and the line misses the box, as far as the box is wide to both sides.
    """
    low, high = -math.inf, math.inf
    for at, step, begin, end in zip(place, direction, box[::2], box[1::2], strict=True):
        if abs(step) > 1e-12:
            one, two = (begin - at) / step, (end - at) / step
            low, high = max(low, min(one, two)), min(high, max(one, two))
        elif not begin <= at <= end:
            high = -math.inf
    if not low < high:
        half = (box[1] - box[0]) / 2
        return -half, half
    return low, high
