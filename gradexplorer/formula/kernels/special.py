"""Special functions of one float (and those of arrays, by name): never an exception, NaN where undefined.

The gamma family has poles at 0, -1, -2, ...; a pole is undefined. Accuracy: about 1e-15 relative, and as much
absolute where the value passes through zero.
"""

from __future__ import annotations

import math
from math import inf, nan

from gradexplorer.formula.kernels.special_bessel import besselj, sphericalj
from gradexplorer.formula.kernels.special_bessel_arrays import besselj_array, sphericalj_array
from gradexplorer.formula.kernels.special_beta import beta, beta_array
from gradexplorer.formula.kernels.special_erf import erf_array, erfc_array
from gradexplorer.formula.kernels.special_erfinv import erfinv, erfinv_array
from gradexplorer.formula.kernels.special_gamma import gamma_array, lgamma_array
from gradexplorer.formula.kernels.special_hurwitz import hurwitz, steps_enough_for, term
from gradexplorer.formula.kernels.special_polygamma import digamma_array, polygamma_array
from gradexplorer.formula.kernels.special_series import (
    DIGAMMA_NEAR,
    DIGAMMA_ROOT,
    DIGAMMA_TAIL,
    LGAMMA_NEAR_TWO,
    horner,
)
from gradexplorer.formula.kernels.special_sinc import sinc, sinc_array

__all__ = [
    "besselj",
    "besselj_array",
    "beta",
    "beta_array",
    "digamma",
    "digamma_array",
    "erf",
    "erf_array",
    "erfc",
    "erfc_array",
    "erfinv",
    "erfinv_array",
    "gamma",
    "gamma_array",
    "lgamma",
    "lgamma_array",
    "polygamma",
    "polygamma_array",
    "sinc",
    "sinc_array",
    "sphericalj",
    "sphericalj_array",
]

erf = math.erf
erfc = math.erfc


def gamma(u: float) -> float:
    """The gamma function; inf where it overflows, with its sign."""
    try:
        return math.gamma(u)
    except ValueError:
        return nan
    except OverflowError:
        return math.copysign(inf, u)  # the only negative overflows are next to 0


def lgamma(u: float) -> float:
    """Logarithm of |gamma(u)|."""
    if 0.5 <= u < 8.0:
        return _lgamma_near(u)
    try:
        return math.lgamma(u) if u > -inf else nan  # beyond -2^52 every float is a pole
    except ValueError:
        return nan
    except OverflowError:
        return inf


def _lgamma_near(u: float) -> float:
    """The same on 1/2..8, where math.lgamma has few correct digits next to its zeros 1 and 2."""
    if u >= 2.5:
        return math.log(math.gamma(u))
    if u >= 1.5:
        return (u - 2.0) * horner(LGAMMA_NEAR_TWO, u - 2.0)
    return (u - 1.0) * horner(LGAMMA_NEAR_TWO, u - 1.0) - math.log1p(u - 1.0)


def digamma(u: float) -> float:
    """The derivative of lgamma. Shift up by DLMF 5.5.2, reflect by 5.5.4, then the series 5.11.2."""
    if u > 0:
        return _digamma_positive(u)
    if u == 0 or not math.isfinite(u) or u == math.floor(u):
        return nan
    y = -u
    beyond = _digamma_positive(1.0 + y) if y < 1 else _digamma_positive(y) + 1.0 / y
    return beyond - math.pi / math.tan(math.pi * (u - round(u)))


def _digamma_positive(u: float) -> float:
    if u < 1e-300:
        return -1.0 / u if u >= 1e-308 else -inf
    if u < 1:
        return _digamma_near(u + 1.0) - 1.0 / u
    if u <= 2:
        return _digamma_near(u)
    shifted = [0.0]
    while u < 8:
        shifted.append(1.0 / u)
        u += 1.0
    square = 1.0 / (u * u) if u < 1e100 else 0.0
    return math.log(u) - 0.5 / u - square * horner(DIGAMMA_TAIL, square) - math.fsum(shifted)


def _digamma_near(u: float) -> float:
    """The digamma function on 1..2, through its root."""
    return ((u - DIGAMMA_ROOT[0]) - DIGAMMA_ROOT[1]) * horner(DIGAMMA_NEAR, u - 1.5)


def polygamma(n: float, u: float) -> float:
    """The n-th derivative of digamma; undefined unless n is 0, 1, 2, ...

    DLMF 25.11.12; to the left of 0 the sum runs over all shifts of u, less those beyond it.
    """
    if n == 0:
        return digamma(u)
    if not (0 < n < 1e15 and n == math.floor(n)) or math.isnan(u) or u == -inf:
        return nan
    odd = 1.0 if n % 2 else -1.0
    if u > 0:
        return odd * _hurwitz(n, u) if u < inf else 0.0 * odd
    near = u - round(u)
    if near == 0:
        return nan
    side = -1.0 if near < 0 and n % 2 == 0 else 1.0
    pole = side * float(term(n, abs(near), _power))
    rest = _hurwitz(n, 1.0 + near) + odd * (_hurwitz(n, 1.0 - near) - _hurwitz(n, 1.0 - u))
    return odd * (pole + rest)


def _hurwitz(n: float, a: float) -> float:
    return float(hurwitz(n, a, steps_enough_for(n, a), _power) if a < 1e150 else term(n, a, _power) * (a / n))


def _power(a: float, exponent: float) -> float:
    try:
        return float(a**exponent)
    except (OverflowError, ZeroDivisionError):
        return inf
