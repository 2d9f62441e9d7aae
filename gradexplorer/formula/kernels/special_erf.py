"""The error function and its complement, of arrays."""

from __future__ import annotations

import numpy as np

from gradexplorer.formula.kernels.special_blocks import Array, blocked, by_region, horner
from gradexplorer.formula.kernels.special_series import ERF_NEAR, ERFC_SHIFT, ERFC_TAIL


def _erf_near(u: Array) -> Array:
    """The error function for |u| <= 1."""
    return u * horner(ERF_NEAR, u * u)


def _scaled_erfc(u: Array) -> Array:
    """exp(u^2) erfc(u) for u >= 0."""
    return horner(ERFC_TAIL, (u - ERFC_SHIFT) / (u + ERFC_SHIFT)) / (1.0 + 2.0 * u)


def _erf_far(u: Array) -> Array:
    """The error function for 1 <= |u|; beyond 6 it rounds to 1."""
    size = np.minimum(np.abs(u), 6.0)
    result: Array = np.copysign(1.0 - np.exp(-size * size) * _scaled_erfc(size), u)
    return result


def _erf(u: Array) -> Array:
    """The error function."""
    near = np.abs(u) < 1.0
    return by_region(u, (near, _erf_near), (~near, _erf_far))


def _erfc_tail(u: Array) -> Array:
    """The complement for u >= 1/2.

    Rounding u^2 would cost up to 700 ulp: what it loses is found by Dekker's splitting, and put back.
    """
    u = np.minimum(u, 28.0)  # where erfc has long become 0
    large = 134217729.0 * u  # 2^27 + 1
    high = large - (large - u)
    low = u - high
    square = u * u
    lost = ((high * high - square) + 2.0 * high * low) + low * low
    return np.exp(-square) * (1.0 - lost) * _scaled_erfc(u)


def _erfc(u: Array) -> Array:
    """1 - erf(u), exact for large u."""
    return by_region(
        u,
        (u <= -1.0, lambda x: 1.0 - _erf_far(x)),
        ((u > -1.0) & (u < 0.5), lambda x: 1.0 - _erf_near(x)),
        (u >= 0.5, _erfc_tail),
    )


erf_array = blocked(_erf)
erfc_array = blocked(_erfc)
