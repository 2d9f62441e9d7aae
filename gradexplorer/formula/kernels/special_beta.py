"""The beta function gamma(u) gamma(v)/gamma(u + v), of floats and of arrays.

Undefined where u, v or u + v is a pole of gamma: in the last case the value would be 0, but its derivatives, which are
made of digamma(u + v), could not be had.
"""

from __future__ import annotations

import math
from math import inf, nan
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gradexplorer.formula.kernels.special_blocks import Array, blocked_two, by_region_two
from gradexplorer.formula.kernels.special_gamma import HALF_LOG_TAU, gamma_array, lgamma_array
from gradexplorer.formula.kernels.special_series import STIRLING, horner

MODERATE = 80.0  # up to here no gamma of a sum overflows


def _gamma(u: float) -> float:
    try:
        return math.gamma(u)
    except OverflowError:
        return math.copysign(inf, u)


def _is_pole(u: float) -> bool:
    return u <= 0 and u == math.floor(u)


def beta(u: float, v: float) -> float:
    """The beta function; NaN at the poles, and for what is infinite."""
    if not (math.isfinite(u) and math.isfinite(v)) or _is_pole(u) or _is_pole(v) or _is_pole(u + v):
        return nan
    small, large = min(u, v), max(u, v)
    if small > -MODERATE and large < MODERATE:
        return _gamma(small) * (_gamma(large) / _gamma(large + small))
    if small >= 10.0:
        return math.exp(_log_of_two_large(small, large, math.log, math.log1p))
    if small > 0:
        return _gamma(small) * math.exp(_log_ratio(small, large, math.log, math.log1p))
    size = _size_by_logarithms(small, large)
    return -size if (_below(small) + _below(large) + _below(small + large)) % 2 else size


def _size_by_logarithms(small: float, large: float) -> float:
    """|beta|; NaN where a logarithm of gamma overflows."""
    try:
        exponent = math.lgamma(small) + math.lgamma(large) - math.lgamma(small + large)
    except OverflowError:
        return nan
    return math.exp(exponent) if exponent < 709.0 else inf


def _below(u: float) -> int:
    """1 where gamma(u) is negative."""
    return int(u < 0 and math.floor(u) % 2)


def _correction(u: Any) -> Any:
    """log gamma(u) less what Stirling's formula begins with."""
    return horner(STIRLING, 1.0 / u / u) / u


def _log_ratio(small: Any, large: Any, log: Any, log1p: Any) -> Any:
    """log(gamma(large)/gamma(large + small)), without the difference of two large numbers."""
    total = large + small
    main = small - (large - 0.5) * log1p(small / large) - small * log(total)
    return main + (_correction(large) - _correction(total))


def _log_of_two_large(small: Any, large: Any, log: Any, log1p: Any) -> Any:
    main = -(large - 0.5) * log1p(small / large) - small * log1p(large / small)
    corrections = _correction(small) + (_correction(large) - _correction(large + small))
    return main + (HALF_LOG_TAU - 0.5 * log(small)) + corrections


def _beta(u: Array, v: Array) -> Array:
    """The beta function; NaN at the poles, and for what is infinite."""
    small, large = np.minimum(u, v), np.maximum(u, v)
    total = small + large
    known = np.isfinite(small) & np.isfinite(large)
    for part in (small, large, total):
        known &= ~((part <= 0) & (part == np.floor(part)))
    moderate = (small > -MODERATE) & (large < MODERATE)
    positive: NDArray[np.bool_] = known & ~moderate & (small > 0)
    return by_region_two(
        small, large,
        (known & moderate, lambda a, b: gamma_array(a) * (gamma_array(b) / gamma_array(b + a))),
        (positive & (small >= 10.0), lambda a, b: np.exp(_log_of_two_large(a, b, np.log, np.log1p))),
        (positive & (small < 10.0), lambda a, b: gamma_array(a) * np.exp(_log_ratio(a, b, np.log, np.log1p))),
        (known & ~moderate & (small < 0), _by_logarithms),
    )  # fmt: skip


def _by_logarithms(small: Array, large: Array) -> Array:
    total = small + large
    exponent = lgamma_array(small) + lgamma_array(large) - lgamma_array(total)
    size = np.where(exponent < 709.0, np.exp(exponent), inf)
    size[~np.isfinite(exponent)] = nan
    signs = sum(((part < 0) & (np.floor(part) % 2 == 1)).astype(np.int64) for part in (small, large, total))
    return np.where(signs % 2 == 1, -size, size)


beta_array = blocked_two(_beta)
