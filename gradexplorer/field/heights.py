"""Between which heights a curve is seen: all of it that matters, and no pole."""

from __future__ import annotations

import math

import numpy as np

from gradexplorer.field.numerals import round_step, tens
from gradexplorer.field.plane import Array

FAR_OUT = 4.0  # a range so many times wider than that of 96 % of the samples is due to a few of them at a pole, ...
POLE = 0.4  # ... if within a sample the curve covers this part of what it is away from the middle
LEFT_OUT = 0.08  # part of the samples above (or below) what is seen of a pole
SAME = 1e-12  # values that differ by less than this part of their size differ by rounding alone
MARGIN = 0.06  # of the range, above and below
SLOPES = 0.35  # so much of the range is added at most where the derivative reaches beyond it
NEAR_ZERO = 0.35  # the axis is seen if it is nearer than this part of the range
GRAIN = 20  # the heights are round to about this part of the range
LARGEST = 1e250


def heights(value: Array, slope: Array, step: float) -> tuple[float, float]:
    """(low, high) for evenly spaced samples of f and its derivative, `step` apart; (-1, 1) where f is undefined."""
    low, high = _range(value, slope * step)
    if not low < high:
        reach = max(abs(low) / 2, 1.0)
        return low - reach, high + reach
    low, high = _with_slopes(low, high, slope)
    span = high - low
    if 0 < low < NEAR_ZERO * span or -NEAR_ZERO * span < high < 0:
        low, high = min(low, 0.0), max(high, 0.0)
    return _rounded(low - MARGIN * (high - low), high + MARGIN * (high - low))


def _range(value: Array, rise: Array) -> tuple[float, float]:
    """Lowest and highest value, without what rises to a pole; `rise` is that of the curve within one sample."""
    there = np.isfinite(value) & (np.abs(value) < LARGEST)
    if not there.any():
        return 0.0, 0.0
    ranked = np.sort(value[there])
    low, high = float(ranked[0]), float(ranked[-1])
    if high - low <= SAME * max(abs(low), abs(high)):
        return low, low
    inner = _quantile(ranked, 0.98) - _quantile(ranked, 0.02)
    if high - low > FAR_OUT * inner:
        middle = _quantile(ranked, 0.5)
        cut_low, cut_high = (_is_pole(value, rise, extreme, middle) for extreme in (low, high))
        low = _quantile(ranked, LEFT_OUT) if cut_low else low
        high = _quantile(ranked, 1 - LEFT_OUT) if cut_high else high
    return low, high


def _quantile(ranked: Array, part: float) -> float:
    return float(ranked[round(part * (len(ranked) - 1))])


def _is_pole(value: Array, rise: Array, extreme: float, middle: float) -> bool:
    """Whether f is undefined next to the sample of this value, or leaps within it: 1/x does so by its own size."""
    place = int(np.argmax(value == extreme))
    around = value[max(place - 1, 0) : place + 2]
    return bool(not np.isfinite(around).all() or abs(rise[place]) > POLE * abs(extreme - middle))


def _with_slopes(low: float, high: float, slope: Array) -> tuple[float, float]:
    """The range, widened towards what the derivative reaches, so that both can be seen."""
    lowest, highest = _range(slope, np.zeros_like(slope))
    more = SLOPES * (high - low)
    return max(min(low, lowest), low - more), min(max(high, highest), high + more)


def _rounded(low: float, high: float) -> tuple[float, float]:
    """Both outwards to a round number: heights that follow each sample's last digit would tremble under a slider."""
    span = high - low
    if not (math.isfinite(span) and span > 1e-290):
        return low, high
    mantissa, exponent = round_step(span / GRAIN / 2)
    unit = tens(mantissa, exponent)
    below, above = math.floor(low / unit), math.ceil(high / unit)
    if max(abs(below), abs(above)) > 1e12:
        return low, high
    return tens(mantissa * below, exponent), tens(mantissa * above, exponent)
