"""A function of one variable over a viewport: its curve, its derivative's, and where they break."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any, Protocol

import numpy as np

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.heights import heights as fitting
from gradexplorer.field.numerals import round_step, short, tens
from gradexplorer.field.plane import Array, Point
from gradexplorer.field.sample import Stop
from gradexplorer.field.trace import FAR, Line, Scale, Trace, traced
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.quick import dataclass

PER_PX = 2  # samples to begin with
ROUND = 400  # ... and at about so many round numbers, where holes, poles and jumps like to be
MOST_MARKS = 60
APART_PX = 0.03  # so near a chord a sample is not needed to draw it; ...
PASSES = 5  # ... after so many looks, one in 32 may be left
BAND_PX = 1.5  # an undefined part narrower than this is a hole in the line


class Curved(Protocol):
    """What the curve needs of formulas: value and derivative, and the second derivative as the slope of the first."""

    @property
    def variables(self) -> tuple[str, ...]:
        """One name."""

    def gradient(self, point: Point) -> tuple[Any, tuple[Any, ...]]:
        """Value and derivative over arrays."""

    def hessian(self, point: Point) -> tuple[Any, tuple[Any, ...], tuple[tuple[Any, ...], ...]]:
        """Value, derivative and second derivative over arrays."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A dot where the curve breaks: filled at a value that f takes, hollow at a limit that it does not take."""

    x: float
    y: float
    filled: bool


@dataclass(frozen=True, eq=False)
class Curve:
    """The curve over the viewport, whose box reaches upwards from the lowest to the highest value that is seen.

    `x`, `y` and `slope_x`, `slope_y` are the pieces of f and of its derivative, NaN between them; `bands` are the parts
    of the axis where f is undefined, `poles` the places where it runs off, and `steepest` the largest slope in view.
    """

    viewport: Viewport
    x: Array
    y: Array
    slope_x: Array
    slope_y: Array
    bands: tuple[tuple[float, float], ...]
    poles: tuple[float, ...]
    marks: tuple[Mark, ...]
    steepest: float
    says: Sentence
    caution: Sentence | None = None

    @property
    def is_seen(self) -> bool:
        """Whether f is defined anywhere in view."""
        return bool(np.isfinite(self.y).any())

    @property
    def box(self) -> Box:
        """What is seen."""
        return self.viewport.box


def curve(formulas: Curved, viewport: Viewport, heights: tuple[float, float] | None, stop: Stop) -> Curve | None:
    """Curve over the breadth of the viewport, between these heights (None: all that fits); None once stop() says so."""
    box = viewport.box
    ends = np.linspace(box.x_min, box.x_max, PER_PX * viewport.width + 1)
    even = (ends[1:] + ends[:-1]) / 2  # between round numbers, where it is chance whether a pole is met
    with np.errstate(all="ignore"):
        value, slope = _value(formulas)(even)
    if heights is not None and not heights[1] - heights[0] > 4 * math.ulp(max(map(abs, heights))):
        heights = None
    low, high = heights or fitting(value, slope, float(even[1] - even[0]))
    viewport = replace(viewport, box=box._replace(y_min=low, y_max=high))
    scale = Scale(1 / viewport.x_scale, 1 / viewport.y_scale, low, high)
    begun = np.unique(np.concatenate([ends[[0, -1]], even, _round_numbers(box)]))
    f, slopes = (traced(line, begun, scale, stop) for line in (_value(formulas), _slope(formulas)))
    if f is None or slopes is None:
        return None
    poles = _poles(f, scale)
    return Curve(
        viewport, *_thinned(f, scale), *_thinned(slopes, scale), _bands(f, scale), poles, _marks(f, scale),
        _steepest(slope), _told(value, low, high, poles, fitted=heights is None),
    )  # fmt: skip


def _value(formulas: Curved) -> Line:
    def line(x: Array) -> tuple[Array, Array]:
        value, (slope,) = formulas.gradient((x,))
        return value, slope

    return line


def _slope(formulas: Curved) -> Line:
    def line(x: Array) -> tuple[Array, Array]:
        _, (slope,), ((bend,),) = formulas.hessian((x,))
        return slope, bend

    return line


def _round_numbers(box: Box) -> Array:
    """Multiples of a round number within the box."""
    mantissa, exponent = round_step(box.width / ROUND)
    unit = tens(mantissa, exponent)
    first, last = math.ceil(box.x_min / unit), math.floor(box.x_max / unit)
    if max(abs(first), abs(last)) > 1e12:
        return np.empty(0)
    return np.array([tens(mantissa * count, exponent) for count in range(first, last + 1)])


def _thinned(trace: Trace, scale: Scale) -> tuple[Array, Array]:
    """The pieces, without samples that lie on the straight line between their neighbours as far as can be seen."""
    x, y = trace.pieces()
    for _ in range(PASSES):
        # Every other sample, so that no two neighbours go at once; in pixels, and not beyond what a pixel can count.
        px, py = x / scale.across, np.clip(y / scale.up, -1e9, 1e9)
        dx, dy = px[2::2] - px[:-2:2], py[2::2] - py[:-2:2]
        with np.errstate(invalid="ignore", divide="ignore"):
            apart = np.abs((px[1:-1:2] - px[:-2:2]) * dy - (py[1:-1:2] - py[:-2:2]) * dx) / np.hypot(dx, dy)
        kept = np.ones(len(x), dtype=bool)
        kept[1 : 1 + 2 * len(apart) : 2] = ~(apart < APART_PX)
        x, y = x[kept], y[kept]
    return x, y


def _bands(trace: Trace, scale: Scale) -> tuple[tuple[float, float], ...]:
    """From where to where f is undefined, as far as that can be seen."""
    missing = np.concatenate([[False], np.isnan(trace.y), [False]])
    begins, ends = np.flatnonzero(missing[1:] & ~missing[:-1]), np.flatnonzero(missing[:-1] & ~missing[1:])
    last = len(trace.x) - 1
    found = (
        (float(trace.x[max(begin - 1, 0)]), float(trace.x[min(end, last)]))
        for begin, end in zip(begins.tolist(), ends.tolist(), strict=True)
    )
    return tuple((low, high) for low, high in found if high - low >= BAND_PX * scale.across)


def _poles(trace: Trace, scale: Scale) -> tuple[float, ...]:
    """Where the curve leaves the view for good: at a break, or beside a place without a value."""
    far = np.abs(trace.y - (scale.low + scale.high) / 2) > FAR * (scale.high - scale.low)
    breaks = np.flatnonzero(trace.broken)
    found = [float(trace.x[i]) for i in breaks if far[i] and far[i + 1]]
    lone = (np.flatnonzero(np.isnan(trace.y[1:-1])) + 1).tolist()
    found += [float(trace.x[i]) for i in lone if far[i - 1] and far[i + 1]]
    return tuple(sorted(found)) if len(found) <= MOST_MARKS else ()


def _marks(trace: Trace, scale: Scale) -> tuple[Mark, ...]:
    """Dots at jumps, holes and lone points. A jump at no round number has none: its end that counts is not known."""
    there = np.concatenate([[False], ~np.isnan(trace.y), [False]])
    alone = np.flatnonzero(there[1:-1] & ~there[:-2] & ~there[2:])
    marks = [_mark(trace, i, filled=True) for i in alone.tolist() if trace.first[i]]
    for i in np.flatnonzero(trace.broken).tolist():
        for end, other in ((i, i + 1), (i + 1, i)):
            if trace.first[end] and not trace.first[other]:
                marks += [_mark(trace, end, filled=True), _mark(trace, other, filled=False)]
    for i in (np.flatnonzero(np.isnan(trace.y[1:-1])) + 1).tolist():
        narrow = trace.x[i + 1] - trace.x[i - 1] < BAND_PX * scale.across
        if narrow and abs(trace.y[i + 1] - trace.y[i - 1]) < scale.up:
            marks.append(Mark(float(trace.x[i]), float(trace.y[i - 1]), filled=False))
    seen = {mark for mark in marks if scale.low <= mark.y <= scale.high}
    return tuple(sorted(seen, key=lambda mark: (mark.x, mark.filled))) if len(seen) <= MOST_MARKS else ()


def _mark(trace: Trace, at: int, *, filled: bool) -> Mark:
    return Mark(float(trace.x[at]), float(trace.y[at]), filled)


def _steepest(slope: Array) -> float:
    """The slope that nearly all are below."""
    ranked: Array = np.sort(np.abs(slope[np.isfinite(slope)]))
    return float(ranked[round(0.98 * (len(ranked) - 1))]) if len(ranked) else 0.0


def _told(value: Array, low: float, high: float, poles: tuple[float, ...], *, fitted: bool) -> Sentence:
    if not np.isfinite(value).any():
        return say("f is not defined anywhere in this view")
    if not fitted:
        return say("the heights are those chosen by hand; Home shows all that fits")
    if poles:
        return say("the heights fit what is seen of the curve, without what runs off to a pole")
    return say("the heights fit what is seen of the curve, from {low} to {high}", low=short(low), high=short(high))
