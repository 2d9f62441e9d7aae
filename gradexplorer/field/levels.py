"""Which values get a contour line, and how values become places on the colour scale."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.numerals import power_below, round_step, short, tens
from gradexplorer.field.plane import Array
from gradexplorer.field.sample import Field
from gradexplorer.field.spread import TINY, Spread, spread_of
from gradexplorer.quick import dataclass

MODES = ("linear", "logarithmic", "quantile", "probe", "manual")

SKEWED = 0.25  # half of the view below this part of the values: equal steps would show the other half alone
DECADES = 30.0  # a positive f that spans more than this needs no other origin than 0
FAR_OUT = 4.0  # a range so many times wider than that of 96 % of the view is due to a few samples at a pole
FENCE = 4.0  # times the height of the middle half of the view, above it and below; Tukey (1977) takes 3
LOWEST_RING = 0.005  # part of the view inside the innermost logarithmic level
# Mantissas of logarithmic levels, from sparse to dense.
PER_DECADE = ((1.0,), (1.0, 2.0, 5.0), (1.0, 1.5, 2.0, 3.0, 5.0, 7.0), (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0))


@dataclass(frozen=True, eq=False)
class Levels:
    """The values with a contour line, ascending, and the colour scale that agrees with them.

    `mode` is how they are spread, `says` why; colours run from `low` to `high`. Logarithmic levels are counted from
    `origin`, upwards or (where `origin` is not below `low`) downwards; where there are `knots`, these are evenly spaced
    in colour. `is_seen` is False where there is nothing to see: f is constant in the view, or not defined.
    """

    values: Array
    mode: str
    says: Sentence
    low: float
    high: float
    origin: float = 0.0
    knots: Array | None = None
    is_seen: bool = True

    def position(self, values: Array) -> Array:
        """Places from 0 (low and all below) to 1 (high and all above) on the colour scale; NaN stays NaN."""
        clipped: Array = np.clip(values, self.low, self.high)
        if not self.low < self.high:
            return clipped * 0.0 + 0.5
        if self.knots is not None:
            return self._between(clipped, self.knots)
        if self.mode == "logarithmic":
            return self._logarithmic(clipped)
        span = self.high - self.low
        if math.isfinite(span):
            clipped -= self.low
            clipped /= span
            return clipped
        return np.asarray((clipped / 2 - self.low / 2) / (self.high / 2 - self.low / 2))

    def _between(self, clipped: Array, knots: Array) -> Array:
        places: Array = np.asarray(np.interp(clipped, knots, np.linspace(0.0, 1.0, len(knots))))
        if np.diff(knots).min() < TINY:  # so near to each other that a slope between them is no float
            lost = ~np.isfinite(places) & ~np.isnan(clipped)
            places[lost] = (np.searchsorted(knots, clipped[lost], side="right") - 1) / (len(knots) - 1)
        return places

    def _logarithmic(self, clipped: Array) -> Array:
        # Distances are halved: between two floats they may be twice the largest of them.
        near, far = abs(self.low / 2 - self.origin / 2), abs(self.high / 2 - self.origin / 2)
        begin = math.log(near)
        with np.errstate(divide="ignore"):  # at the origin itself, which is below all colours
            places = (np.log(np.abs(clipped / 2 - self.origin / 2)) - begin) / (math.log(far) - begin)
        return np.asarray(np.clip(places, 0.0, 1.0))


def choose(field: Field, count: int = 20, mode: str = "auto", given: Sequence[float] = ()) -> Levels:
    """About `count` levels for what is seen of f; mode "auto" takes the spread in which most can be seen.

    `given` are the values of "manual", or the one height through which "probe" puts a level (none where it is not
    finite). No values where f is constant or nowhere defined in the view; `says` then says so.
    """
    spread = spread_of(field)
    if spread is None:
        told = say("f is not defined anywhere in this view")
        return Levels(np.empty(0), "linear", told, 0.0, 1.0, is_seen=False)
    if spread.constant:
        middle = spread.low / 2 + spread.high / 2
        told = say("f is {value} everywhere in this view", value=short(float(f"{middle:.6g}")))
        return Levels(np.empty(0), "linear", told, middle, middle, is_seen=False)
    if mode == "manual" and given:
        return _manual(spread, given)
    best = "logarithmic" if _grows(spread) or _grows(spread.mirrored()) else "linear"
    spreads = {"linear": _linear, "logarithmic": _logarithmic, "quantile": _quantile}
    levels = spreads.get(mode, spreads[best])(spread, max(count, 1))
    return _through(levels, given[0]) if mode == "probe" and given and math.isfinite(given[0]) else levels


def _part(inner: float, outer: float, start: float) -> float:
    """(inner - start)/(outer - start), without overflow; 1 where outer is start."""
    return (inner / 2 - start / 2) / (outer / 2 - start / 2) if outer != start else 1.0


def _grows(spread: Spread) -> bool:
    """Whether levels should grow upwards from the lowest value.

    Half of the view is low; what is high is a wall at the edge of the view or a pole, not a hill inside; and what is
    low is a basin inside the view, or f is positive and spans decades.
    """
    high = spread.quantile(0.98)
    if spread.low_pole or _part(spread.quantile(0.5), high, spread.low) > SKEWED:
        return False
    wall = _part(spread.border_high, spread.high, spread.low) >= 0.5
    pole = spread.high_pole and _part(high, spread.high, spread.low) < 0.1
    return (wall or pole) and (spread.low < spread.border_low or _spans_decades(spread))


def _spans_decades(spread: Spread) -> bool:
    return 0 <= spread.low < spread.high / DECADES


def _fences(spread: Spread) -> tuple[float, float]:
    """Between which values nearly all of the view lies, told from its middle half, as Tukey tells what is far out."""
    first, third = spread.quantile(0.25), spread.quantile(0.75)
    reach = FENCE * (third / 2 - first / 2)
    low, high = max(spread.quantile(0.05) / 2, first / 2 - reach), min(spread.quantile(0.95) / 2, third / 2 + reach)
    return 2 * low, 2 * high


def _linear(spread: Spread, count: int) -> Levels:
    low, high = spread.low, spread.high
    inner = spread.quantile(0.98) / 2 - spread.quantile(0.02) / 2
    cut = high / 2 - low / 2 > FAR_OUT * inner and (spread.low_pole or spread.high_pole)
    if cut:
        least, most = _fences(spread)
        low, high = (least if spread.low_pole else low), (most if spread.high_pole else high)
        low, high = (low, high) if low < high else (spread.low, spread.high)
    mantissa, exponent = round_step((high / 2 - low / 2) / (count / 2) or math.ulp(0.0))
    step = tens(mantissa, exponent)
    first, last = math.ceil(low / step), math.floor(high / step)
    values = [tens(mantissa * k, exponent) for k in range(first, last + 1)]
    inside = np.array([value for value in values if low < value < high])
    told = say("levels in equal steps of {step}", step=short(step))
    if cut:
        told = say("{told}; the values near a pole are left out", told=told)
    return Levels(inside, "linear", told, low, high)


def _logarithmic(spread: Spread, count: int) -> Levels:
    down = not _grows(spread) and _grows(spread.mirrored())
    spread = spread.mirrored() if down else spread
    distances = spread.ranked / 2 - spread.low / 2  # halved, so that they fit a float
    above = distances[distances > 0]
    ring = float(above[int(LOWEST_RING * len(above))]) if above.size else 0.0
    # A pole may rise above all that is seen; ten times as high as nearly everything is high enough for the colours.
    far = min(spread.high / 2 - spread.low / 2, 10 * (spread.quantile(0.98) / 2 - spread.low / 2))
    if not 0 < 2 * ring < 2 * far < math.inf:
        return _linear(spread.mirrored() if down else spread, count)
    origin = 0.0 if _spans_decades(spread) else _round_below(spread.low, 2 * ring)
    offsets = [offset for offset in _offsets(max(2 * ring, spread.low - origin), 2 * far, count) if offset > TINY]
    if not offsets:  # near the smallest float there are no powers of ten
        return _linear(spread.mirrored() if down else spread, count)
    high = min(spread.low + 2 * far, spread.high)
    values = np.unique([value for value in (_sum(origin, offset) for offset in offsets) if spread.low < value < high])
    low = max(origin + offsets[0] / 2, spread.low)
    told = say(
        "levels in powers of ten down from {origin}: half of the view lies in the highest {part} % of the values"
        if down
        else "levels in powers of ten up from {origin}: half of the view lies in the lowest {part} % of the values",
        origin=short(-origin if down else origin),
        part=f"{100 * _part(spread.quantile(0.5), spread.high, spread.low):.2g}",
    )  # fmt: skip
    if down:
        return Levels(-values[::-1], "logarithmic", told, -high, -low, -origin)
    return Levels(values, "logarithmic", told, low, high, origin)


def _round_below(value: float, ring: float) -> float:
    """The multiple of a power of ten, no larger than the innermost ring, at or just below the value."""
    exponent = power_below(ring)
    whole = math.floor(value / tens(1, exponent))
    # Far from zero there is no rounder number nearby than the value itself.
    return tens(whole, exponent) if abs(whole) < 1e12 else value


def _sum(origin: float, offset: float) -> float:
    """The level: the sum, as round as the next levels being at least half as far again allows."""
    exponent = power_below(offset)
    unit = 5 if offset >= tens(5, exponent) else 1
    whole = (origin / tens(unit, exponent - 1)) + offset / tens(unit, exponent - 1)
    return tens(unit * round(whole), exponent - 1) if abs(whole) < 1e12 else origin + offset


def _offsets(ring: float, far: float, count: int) -> list[float]:
    """Round distances from about the innermost ring to the farthest, at most about `count`, as dense as that allows."""
    lowest, highest = power_below(ring), power_below(far)
    best = [tens(1, exponent) for exponent in range(lowest, highest + 1, max(-(-(highest - lowest + 1) // count), 1))]
    for mantissas in PER_DECADE:
        found = [tens(mantissa, exponent) for exponent in range(lowest, highest + 1) for mantissa in mantissas]
        found = [offset for offset in found if ring * 0.75 <= offset < far]
        best = found if best[:1] == [] or 0 < len(found) <= count * 1.15 else best
    return best


def _quantile(spread: Spread, count: int) -> Levels:
    knots = np.unique([spread.low, *(spread.quantile((k + 0.5) / count) for k in range(count)), spread.high])
    triples = zip(knots, knots[1:], knots[2:], strict=False)
    values = np.unique([_rounded(float(value), float(before), float(after)) for before, value, after in triples])
    values = values[(values > spread.low) & (values < spread.high)]
    told = say("levels with equally much of the view between one and the next")
    knots = np.unique([spread.low, *values, spread.high])
    return Levels(values, "quantile", told, spread.low, spread.high, knots=knots)


def _rounded(value: float, before: float, after: float) -> float:
    """The value, rounded as far as it stays near the middle between its neighbours."""
    gap = min(value / 2 - before / 2, after / 2 - value / 2)
    if gap < TINY:  # near the smallest float there are no powers of ten
        return value
    exponent = power_below(gap)
    digits = round(value / tens(1, exponent)) if abs(value) / tens(1, exponent) < 1e12 else None
    return value if digits is None else tens(digits, exponent)


def _manual(spread: Spread, given: Sequence[float]) -> Levels:
    """The values as they were typed; each step from one to the next is as large in colour as any other."""
    values = np.unique(np.asarray(given, dtype=np.float64))
    inside = values[(values > spread.low) & (values < spread.high)]
    told = say("{count} levels as typed, {seen} of them in this view", count=len(values), seen=len(inside))
    knots = np.unique([spread.low, *inside, spread.high])
    return Levels(inside, "manual", told, spread.low, spread.high, knots=knots)


def _through(levels: Levels, height: float) -> Levels:
    """The levels, moved so that one of them is the height: by one distance, or where they grow by one factor."""
    if not levels.low < height < levels.high or not len(levels.values):
        return levels
    told = say("{told}, moved so that one goes through the probe", told=levels.says)
    nearest = int(np.argmin(np.abs(levels.position(levels.values) - levels.position(np.array(height)))))
    with np.errstate(over="ignore", invalid="ignore"):
        if levels.mode == "logarithmic":
            factor = (height - levels.origin) / (levels.values[nearest] - levels.origin)
            values = levels.origin + (levels.values - levels.origin) * factor
        else:
            values = levels.values + (height - levels.values[nearest])
    values[nearest] = height
    values = np.unique(values[(values > levels.low) & (values < levels.high)])
    return replace(levels, values=values, says=told)
