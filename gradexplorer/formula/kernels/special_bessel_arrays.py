"""The Bessel functions of arrays; see special_bessel."""

from __future__ import annotations

import numpy as np
from numpy import inf
from numpy.typing import NDArray

from gradexplorer.formula.kernels.special_bessel import FAR, LARGEST_ORDER, first_ratio, hankel, miller, series
from gradexplorer.formula.kernels.special_blocks import Array, blocked_two, by_region_two


def _whole(n: Array, u: Array) -> NDArray[np.bool_]:
    inside: NDArray[np.bool_] = (np.abs(n) <= LARGEST_ORDER) & (n == np.floor(n)) & ~np.isnan(u)
    return inside


def _besselj(n: Array, u: Array) -> Array:
    """J_n(u); NaN unless n is whole, -1000 to 1000."""
    order, z = np.abs(n), np.abs(u)
    known = _whole(n, u)
    near = z * z < 4.0 * (order + 1.0)
    value = by_region_two(
        order, z,
        (known & near, lambda m, x: _near_zero(m, x, 0.0)),
        (known & ~near & (z < FAR), lambda m, x: _climb(m, x, *miller(x), 0.0)),
        (known & ~near & (z >= FAR) & (z < inf), lambda m, x: _climb(m, x, *hankel(x, np.sin, np.cos, np.sqrt), 0.0)),
        (known & (z == inf), lambda _, x: np.zeros_like(x)),
    )  # fmt: skip
    return np.where((order % 2 == 1) & ((n < 0) != (u < 0)), -value, value)


def _sphericalj(n: Array, u: Array) -> Array:
    """j_n(u); NaN unless n is whole, 0 to 1000."""
    z = np.abs(u)
    known = _whole(n, u) & (n >= 0)
    near = z * z < 4.0 * (n + 1.5)
    value = by_region_two(
        n, z,
        (known & near, lambda m, x: _near_zero(m, x, 0.5)),
        (known & ~near & (z < inf), _spherical_far),
        (known & (z == inf), lambda _, x: np.zeros_like(x)),
    )  # fmt: skip
    return np.where((n % 2 == 1) & (u < 0), -value, value)


def _spherical_far(order: Array, z: Array) -> Array:
    sine = np.sin(z) / z
    return _climb(order, z, sine, (sine - np.cos(z)) / z, 0.5)


def _near_zero(order: Array, z: Array, half: float) -> Array:
    lead = np.ones_like(z)
    for k in range(1, int(order.max()) + 1):
        lead *= np.where(k <= order, z / (2.0 * (k + half)), 1.0)
    product: Array = lead * series(order, z, half)
    return product


def _climb(order: Array, z: Array, first: Array, second: Array, half: float) -> Array:
    """The functions of these orders, from those of orders 0 and 1."""
    top = np.maximum(1.0, np.floor(np.minimum(order, z)))
    below, here = first, np.where(order < 1, first, second)
    for k in range(1, int(top.max())):
        following = np.where(k < top, (2.0 * (k + half) / z) * here - below, here)
        below, here = here, following
    beyond = order > top
    if beyond.any():
        here[beyond] *= _ratios(order[beyond], z[beyond], top[beyond], half)
    return here


def _ratios(order: Array, z: Array, top: Array, half: float) -> Array:
    """The function of order `order` over that of order `top`, which is just below z."""
    product, ratio = np.ones_like(z), np.zeros_like(z)
    for k in range(first_ratio(float(order.max()), float(z.max())), int(top.min()), -1):
        ratio = 1.0 / (2.0 * (k + half) / z - ratio)
        product = np.where((k > top) & (k <= order), product * ratio, product)
    return product


besselj_array = blocked_two(_besselj)
sphericalj_array = blocked_two(_sphericalj)
