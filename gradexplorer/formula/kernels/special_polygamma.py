"""The digamma function and its derivatives, of arrays; NaN in the poles."""

from __future__ import annotations

import numpy as np
from numpy import inf, nan, pi
from numpy.typing import ArrayLike

from gradexplorer.formula.kernels.special_blocks import Array, OnBlock, blocked, by_region, horner
from gradexplorer.formula.kernels.special_hurwitz import asymptotic_from, hurwitz, steps_enough_for, term
from gradexplorer.formula.kernels.special_series import DIGAMMA_NEAR, DIGAMMA_ROOT, DIGAMMA_TAIL


def _digamma_near(u: Array) -> Array:
    """The digamma function on 1..2, through its root."""
    return ((u - DIGAMMA_ROOT[0]) - DIGAMMA_ROOT[1]) * horner(DIGAMMA_NEAR, u - 1.5)


def _digamma_large(u: Array) -> Array:
    square = 1.0 / (u * u)
    return np.log(u) - 0.5 / u - square * horner(DIGAMMA_TAIL, square)


def _digamma_shifted(u: Array) -> Array:
    """The digamma function for 2 <= u <= 8, by that six further up; DLMF 5.5.2."""
    fractions = 1.0 / u
    for k in range(1, 6):
        fractions += 1.0 / (u + k)
    return _digamma_large(u + 6.0) - fractions


def _digamma_reflected(u: Array) -> Array:
    """The digamma function for u < 0 by DLMF 5.5.4; NaN in the poles."""
    y = -u
    near = u - np.rint(u)
    near[near == 0.0] = nan
    beyond = by_region(
        y, (y < 1.0, lambda x: _digamma_near(1.0 + x)), (y >= 1.0, lambda x: _digamma_positive(x) + 1.0 / x)
    )
    return beyond - pi / np.tan(pi * near)


def _digamma_positive(u: Array) -> Array:
    return by_region(
        u,
        (u >= 8.0, _digamma_large),
        ((u > 2.0) & (u < 8.0), _digamma_shifted),
        ((u >= 1.0) & (u <= 2.0), _digamma_near),
        ((u > 0.0) & (u < 1.0), lambda x: _digamma_near(1.0 + x) - 1.0 / x),
    )


def _digamma(u: Array) -> Array:
    """The derivative of lgamma."""
    return by_region(u, (u > 0.0, _digamma_positive), ((u < 0.0) & (u > -inf), _digamma_reflected))


def _power(a: Array, exponent: float) -> Array:
    """a^exponent; the few that trigamma and tetragamma need as products, ten times as fast."""
    if exponent == -2.0:
        return 1.0 / (a * a)
    if exponent == -3.0:
        return 1.0 / (a * a * a)
    power: Array = np.power(a, exponent)
    return power


def _hurwitz(n: float, a: Array) -> Array:
    shifted = a < asymptotic_from(n)
    return by_region(
        a,
        (shifted, lambda x: np.asarray(hurwitz(n, x, steps_enough_for(n), _power))),
        (~shifted & (a < 1e150), lambda x: np.asarray(hurwitz(n, x, 0, _power))),
        (a >= 1e150, lambda x: np.asarray(term(n, x, _power) * (x / n))),
    )


def _polygamma_left(n: float, u: Array) -> Array:
    """The polygamma function for u < 0: the sum over all shifts of u, less those beyond it; see special.polygamma."""
    odd = 1.0 if n % 2 else -1.0
    near = u - np.rint(u)
    near[near == 0.0] = nan
    side = np.where((near < 0.0) & (n % 2 == 0), -1.0, 1.0)
    pole = side * term(n, np.abs(near), _power)
    rest = _hurwitz(n, 1.0 + near) + odd * (_hurwitz(n, 1.0 - near) - _hurwitz(n, 1.0 - u))
    return np.asarray(odd * (pole + rest))


def _polygamma_of(n: float) -> OnBlock:
    """The n-th derivative of digamma on a block; n is a whole number of at least 1."""
    odd = 1.0 if n % 2 else -1.0

    def on_block(u: Array) -> Array:
        return by_region(
            u,
            ((u > 0.0) & (u < inf), lambda x: odd * _hurwitz(n, x)),
            ((u < 0.0) & (u > -inf), lambda x: _polygamma_left(n, x)),
            (u == inf, np.zeros_like),
        )

    return on_block


digamma_array = blocked(_digamma)


def polygamma_array(n: ArrayLike, u: ArrayLike) -> Array:
    """The n-th derivative of digamma at u, broadcast; NaN unless n is 0, 1, 2, ..."""
    orders, points = np.asarray(n, dtype=np.float64), np.asarray(u, dtype=np.float64)
    if orders.size == 1:
        shape = np.broadcast_shapes(orders.shape, points.shape)
        return _polygamma(float(orders.reshape(())), points).reshape(shape)
    orders, points = np.broadcast_arrays(orders, points)
    result = np.full(orders.shape, nan)
    for order in np.unique(orders[(orders == np.floor(orders)) & (orders >= 0)]):
        here = orders == order
        result[here] = _polygamma(float(order), points[here])
    return result


def _polygamma(n: float, u: Array) -> Array:
    if n == 0:
        return digamma_array(u)
    if not (0 < n < 1e15 and n == np.floor(n)):
        return np.full(u.shape, nan)
    return blocked(_polygamma_of(n))(u)
