"""The gamma function and its logarithm, of arrays; NaN in the poles."""

from __future__ import annotations

import numpy as np
from numpy import inf, nan, pi

from gradexplorer.formula.kernels.special_blocks import Array, blocked, by_region, horner
from gradexplorer.formula.kernels.special_series import LGAMMA_NEAR_TWO, STIRLING

HALF_LOG_TAU = 0.9189385332046727  # log(2 pi)/2
SQRT_TAU = 2.5066282746310002  # sqrt(2 pi)


def _stirling(z: Array) -> tuple[Array, Array]:
    """Two factors of gamma(z) for z >= 7.5, neither of which overflows where the product does not."""
    z = np.minimum(z, 250.0)
    half = np.power(z, 0.5 * z - 0.25)
    correction = np.exp(horner(STIRLING, 1.0 / (z * z)) / z)
    return half * np.exp(-z), half * (SQRT_TAU * correction)


def _gamma_large(u: Array) -> Array:
    small, large = _stirling(u)
    return small * large


def _gamma_shifted(u: Array) -> Array:
    """The gamma function for -1/2 < u <= 8, as gamma(u + 8)/(u (u + 1) ... (u + 7))."""
    z = u + 8.0
    lost = u - (z - 8.0)  # what rounding u + 8 lost; gamma answers to it by its logarithmic derivative, about log z
    product = u.copy()
    for k in range(1, 8):
        product *= u + k
    return _gamma_large(z) * (1.0 + lost * (np.log(z) - 0.5 / z)) / product


def _sine_of_pi(u: Array) -> Array:
    """sin(pi u), exact in its zeros."""
    whole = np.rint(u)
    sine = np.sin(pi * (u - whole))
    return np.where(np.fmod(whole, 2.0) == 0.0, sine, -sine)


def _gamma_reflected(u: Array) -> Array:
    """The gamma function for u <= -1/2, by DLMF 5.5.3; NaN in the poles."""
    sine = _sine_of_pi(u)
    sine[sine == 0.0] = nan
    y = -u
    ratio = pi / (sine * y)
    small, large = _stirling(np.maximum(y, 8.0))
    near = y < 8.0
    if np.any(near):
        small[near], large[near] = _gamma_shifted(y[near]), 1.0
    return ratio / large / small


def _gamma(u: Array) -> Array:
    """The gamma function; inf where it overflows."""
    return by_region(
        u,
        (u >= 8.0, _gamma_large),
        ((u > -0.5) & (u < 8.0) & (u != 0.0), _gamma_shifted),
        ((u <= -0.5) & (u > -inf), _gamma_reflected),
    )


def _lgamma_above_one(s: Array) -> Array:
    """lgamma(1 + s) for |s| <= 1/2, as lgamma(2 + s) - log(1 + s)."""
    return s * horner(LGAMMA_NEAR_TWO, s) - np.log1p(s)


def _lgamma_large(u: Array) -> Array:
    """Stirling's series for u >= 8, DLMF 5.11.1, summed so that inf gives inf."""
    series = horner(STIRLING, 1.0 / (u * u)) / u
    return (u - 0.5) * (np.log(u) - 1.0) + ((HALF_LOG_TAU - 0.5) + series)


def _lgamma_reflected(u: Array) -> Array:
    sine = np.abs(_sine_of_pi(u))
    sine[sine == 0.0] = nan
    return np.log(pi / (sine * -u)) - _lgamma(-u)


def _lgamma(u: Array) -> Array:
    """Logarithm of |gamma(u)|."""
    return by_region(
        u,
        (u >= 8.0, _lgamma_large),
        ((u >= 2.5) & (u < 8.0), lambda x: np.log(_gamma_shifted(x))),
        ((u >= 1.5) & (u < 2.5), lambda x: (x - 2.0) * horner(LGAMMA_NEAR_TWO, x - 2.0)),
        ((u >= 0.5) & (u < 1.5), lambda x: _lgamma_above_one(x - 1.0)),
        ((u > -0.5) & (u < 0.5) & (u != 0.0), lambda x: _lgamma_above_one(x) - np.log(np.abs(x))),
        ((u <= -0.5) & (u > -inf), _lgamma_reflected),
    )


gamma_array = blocked(_gamma)
lgamma_array = blocked(_lgamma)
