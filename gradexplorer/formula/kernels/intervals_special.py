"""Intervals of the gamma family and of the Bessel functions, from what is known of their graphs."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy import inf, nan

from gradexplorer.formula.kernels import special
from gradexplorer.formula.kernels.intervals_arithmetic import div, mul, sub
from gradexplorer.formula.kernels.intervals_number import (
    Interval,
    Kernel,
    chosen,
    clipped,
    down,
    greatest_size,
    hull,
    interval,
    is_thin,
    least_size,
    up,
    without,
)
from gradexplorer.formula.kernels.intervals_shapes import BESIDE, OURS, increasing, reaches, smooth, valley, wave

# Where gamma is least on the right of 0, and how low it is there: DLMF 5.4.19 and 5.4.20.
_LOWEST_AT = 1.4616321449683623
_LOWEST = 0.8856031944108887
_SINE = wave(np.sin, np.pi / 2, -np.pi / 2)
_LOG = increasing(np.log, domain=(0.0, inf), without_ends=True)


def _right(u: Interval) -> Interval:
    """The part of it on the right of 0."""
    return Interval(np.maximum(u.lo, 0.0), np.where(u.hi <= 0, nan, u.hi), u.holes)


def _poles(u: Interval) -> tuple[Any, Any]:
    """Whether it may hold 0, -1, -2, ..., and whether it is such a number."""
    return (u.lo <= 0) & (np.floor(u.hi) >= np.ceil(u.lo)), (u.lo == u.hi) & (u.lo <= 0) & (u.lo == np.floor(u.lo))


def _by_side(right: Interval, left: Interval, u: Interval) -> Interval:
    """One formula right of 0, another between two poles on the left; anything where a pole is inside."""
    poles, nowhere = _poles(u)
    found = chosen(u.lo > 0, right, left)
    anything = Interval(-inf, inf, True)
    return without(nowhere | np.isnan(u.lo), chosen(poles, anything, found))


_gamma_right = valley(special.gamma_array, (_LOWEST_AT, _LOWEST), gaps=OURS)
_lgamma_right = valley(special.lgamma_array, (_LOWEST_AT, math.log(_LOWEST)), gaps=OURS)


def _sine_of_pi(u: Interval) -> Interval:
    """sin(pi u) for u between two whole numbers: of the distance from the nearer end, so that it keeps its sign."""
    whole = np.floor(u.lo)
    part = Interval(np.maximum(u.lo - whole, 0.0), np.minimum(u.hi - whole, 1.0))
    sine = _SINE(mul(interval(math.pi), part))
    lo, hi = np.clip(down(sine.lo, OURS, BESIDE), 0.0, 1.0), np.clip(up(sine.hi, OURS, BESIDE), 0.0, 1.0)
    odd = np.mod(whole, 2) == 1
    return Interval(np.where(odd, -hi, lo), np.where(odd, -lo, hi), u.holes)


def gamma(u: Interval) -> Interval:
    """The gamma function; on the left of 0 by reflection, DLMF 5.5.3."""
    mirrored = mul(_sine_of_pi(u), _gamma_right(sub(interval(1.0), u)))
    left = div(Interval(down(math.pi), up(math.pi)), mirrored)
    right = _gamma_right(u)
    return _by_side(right, Interval(left.lo, left.hi, u.holes), u)


def lgamma(u: Interval) -> Interval:
    """Logarithm of |gamma|, on the left of 0 by the same formula."""
    sine = _sine_of_pi(u)
    size = Interval(least_size(sine), greatest_size(sine))
    log_pi = Interval(down(math.log(math.pi)), up(math.log(math.pi)))
    left = sub(sub(log_pi, _LOG(size)), _lgamma_right(sub(interval(1.0), u)))
    return _by_side(_wider(_lgamma_right(u)), Interval(left.lo, left.hi, u.holes), u)


def _wider(u: Interval) -> Interval:
    return Interval(u.lo - BESIDE, u.hi + BESIDE, u.holes)


def digamma(u: Interval) -> Interval:
    """Digamma, which rises between its poles."""
    rising = increasing(special.digamma_array, gaps=OURS, beside=BESIDE)(u)
    return _by_side(rising, _steep(rising), u)


def _steep(u: Interval) -> Interval:
    """Next to a pole on the left of 0 the digits of the distance from it are lost: allow for that."""
    return Interval(down(u.lo, 1e4, 1e-12), up(u.hi, 1e4, 1e-12), u.holes)


def polygamma(n: Interval, u: Interval) -> Interval:
    """The n-th derivative of digamma for one whole n: rising if that is even, positive and convex if it is odd."""
    if not is_thin(n):
        return Interval(np.full(np.shape(u.lo), -inf), np.full(np.shape(u.lo), inf), True)
    order = float(n.lo)
    if order == 0:
        return digamma(u)
    if order < 0 or order != math.floor(order):
        return without(True, u)
    left, right = special.polygamma_array(order, u.lo), special.polygamma_array(order, u.hi)
    lo, hi = down(np.minimum(left, right), OURS, BESIDE), up(np.maximum(left, right), OURS, BESIDE)
    at_ends = Interval(lo, hi, u.holes)
    if order % 2 == 0:
        return _by_side(at_ends, _steep(at_ends), u)
    middle = u.lo / 2 + u.hi / 2  # a convex function lies above its tangents
    fall = np.abs(special.polygamma_array(order + 1, middle)) * (u.hi - u.lo)
    tangent = down(special.polygamma_array(order, middle) - fall, 1e4, BESIDE)
    convex = Interval(np.maximum(np.minimum(lo, np.nan_to_num(tangent)), 0.0), hi, u.holes)
    return _by_side(at_ends, _steep(convex), u)


def beta(u: Interval, v: Interval) -> Interval:
    """gamma(u) gamma(v)/gamma(u + v); for positive arguments it falls with both."""
    positive = (u.lo > 0) & (v.lo > 0)
    lo, hi = special.beta_array(u.hi, v.hi), special.beta_array(u.lo, v.lo)
    lo = np.where(np.isnan(lo), 0.0, np.maximum(down(lo, OURS), 0.0))
    overflows = np.isnan(hi)
    falling = Interval(lo, np.where(overflows, inf, up(hi, OURS)), u.holes | v.holes | overflows)
    anything = Interval(-inf, inf, True)
    return without(np.isnan(u.lo) | np.isnan(v.lo), chosen(positive, falling, anything))


def _of_order(kind: Any, slope: Any, bounds: Any) -> Kernel:
    """A Bessel function of one whole order; of anything else nothing is known."""

    def kernel(n: Interval, u: Interval) -> Interval:
        if not is_thin(n):
            return Interval(np.full(np.shape(u.lo), -inf), np.full(np.shape(u.lo), inf), True)
        order = float(n.lo)
        if math.isnan(float(kind(order, 1.0))):
            return without(True, u)
        curvature, within = bounds(order)
        return smooth(lambda v: kind(order, v), lambda v: slope(order, v), curvature, within)(u)

    return kernel


def _besselj_slope(n: float, u: Any) -> Any:
    """DLMF 10.6.1."""
    return (special.besselj_array(n - 1, u) - special.besselj_array(n + 1, u)) / 2


def _sphericalj_slope(n: float, u: Any) -> Any:
    """DLMF 10.51.2."""
    return (n * special.sphericalj_array(abs(n - 1), u) - (n + 1) * special.sphericalj_array(n + 1, u)) / (2 * n + 1)


# J_n(x) is the mean of cos(n t - x sin t), so that no derivative of it exceeds 1: DLMF 10.9.2.
besselj = _of_order(special.besselj_array, _besselj_slope, lambda _: (1.0, (-1.0, 1.0)))
# j_n(x) is the integral of P_n(t) e^(ixt) over -1..1, halved: its second derivative is at most 1/3: DLMF 10.54.2.
sphericalj = _of_order(special.sphericalj_array, _sphericalj_slope, lambda _: (1 / 3, (-1.0, 1.0)))
sinc = smooth(
    special.sinc_array, lambda u: -np.pi * special.sphericalj_array(1.0, np.pi * u), 3.2899, (-0.2172336283, 1.0)
)


def tangent(u: Interval) -> Interval:
    """tan, which rises between its poles at odd multiples of pi/2."""
    return _rising(u, np.tan(u.lo), np.tan(u.hi), np.pi / 2)


def cotangent(u: Interval) -> Interval:
    """1/tan, which falls between its poles at the multiples of pi."""
    return _rising(u, _cot(u.hi), _cot(u.lo), 0.0)


def _cot(u: Any) -> Any:
    return np.cos(u) / np.sin(u)


def _rising(u: Interval, lo: Any, hi: Any, pole: float) -> Interval:
    poles = reaches(u, pole, np.pi) | ~(u.hi - u.lo < 3.2)
    branch = Interval(down(lo, 2 * OURS), up(hi, 2 * OURS), u.holes)
    return without(np.isnan(u.lo), chosen(poles, Interval(-inf, inf, True), branch))


def atan2(u: Interval, v: Interval) -> Interval:
    """Angle of the point (v, u): extreme in the corners, unless the box meets the cut along the negative v-axis."""
    corners = np.stack(np.broadcast_arrays(*[np.arctan2(a, b) for a in (u.lo, u.hi) for b in (v.lo, v.hi)]))
    across = (u.lo <= 0) & (u.hi >= 0)
    cut = across & (v.lo <= 0)
    lo = np.where(cut, -np.pi, np.min(corners, axis=0))
    hi = np.where(cut, np.pi, np.max(corners, axis=0))
    undefined = np.isnan(u.lo) | np.isnan(v.lo) | ((u.lo == 0) & (u.hi == 0) & (v.lo == 0) & (v.hi == 0))
    holes = u.holes | v.holes | (across & (v.lo <= 0) & (v.hi >= 0))
    return without(undefined, clipped(down(lo, 8), up(hi, 8), holes))


def modulo(u: Interval, v: Interval) -> Interval:
    """Remainder of u by v with the sign of v; without jumps where u/v stays between two whole numbers."""
    quotient = div(u, v)
    k = np.floor(quotient.lo)
    single = (k == np.floor(quotient.hi)) & np.isfinite(k)
    steady = sub(u, mul(v, Interval(np.where(single, k, 0.0), np.where(single, k, 0.0))))
    reach = hull(Interval(np.minimum(v.lo, 0.0), np.maximum(v.hi, 0.0)), interval(0.0))
    found = chosen(single, steady, Interval(reach.lo, reach.hi, u.holes | v.holes))
    found.holes = u.holes | quotient.holes
    return without(np.isnan(quotient.lo), found)


KERNELS: dict[str, Kernel] = {
    "gamma": gamma,
    "lgamma": lgamma,
    "digamma": digamma,
    "polygamma": polygamma,
    "factorial": lambda u: gamma(Interval(down(u.lo + 1.0), up(u.hi + 1.0), u.holes)),
    "beta": beta,
    "besselj": besselj,
    "sphericalj": sphericalj,
    "sinc": sinc,
    "tan": tangent,
    "cot": cotangent,
    "atan2": atan2,
    "mod": modulo,
}
