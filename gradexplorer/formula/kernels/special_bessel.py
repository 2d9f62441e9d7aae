"""Bessel functions of whole order: J_n, and the spherical j_n, of which the derivatives of sinc are made.

Near 0, where z^2 < 4(order + 1), their power series; elsewhere orders 0 and 1 and the recurrence: upwards as far as the
order is below z, and beyond, where that would lose all digits, by the ratios of neighbours, which come from above.
`half` is 0 for J_n and 1/2 for j_n: j_n(z) = sqrt(pi/(2z)) J_(n + 1/2)(z). Errors are a few 1e-16, absolute.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from math import inf, nan
from typing import Any

from gradexplorer.formula.kernels.special_series import HANKEL, horner

LARGEST_ORDER = 1000.0  # the work grows with the order
FAR = 25.0  # from here on orders 0 and 1 by Hankel's expansion
SQRT_PI = 1.772453850905516

_SERIES_TERMS = 20
_MILLER_START = 70  # J_70(25) is 2e-17: taken as 0


def is_order(n: float) -> bool:
    """Whether there is a Bessel function of this order here."""
    return abs(n) <= LARGEST_ORDER and n == math.floor(n)


def besselj(n: float, u: float) -> float:
    """J_n(u); undefined unless n is whole, -1000 to 1000."""
    if not is_order(n) or u != u:
        return nan
    order, z = abs(n), abs(u)
    if z == inf:
        return 0.0
    negative = order % 2 == 1 and (n < 0) != (u < 0)
    value = near_zero(order, z, 0.0) if z * z < 4.0 * (order + 1.0) else _climb(order, z, *lowest(z), 0.0)
    return -value if negative else value


def sphericalj(n: float, u: float) -> float:
    """j_n(u); undefined unless n is whole, 0 to 1000."""
    if not is_order(n) or n < 0 or u != u:
        return nan
    z = abs(u)
    if z == inf:
        return 0.0
    if z * z < 4.0 * (n + 1.5):
        value = near_zero(n, z, 0.5)
    else:
        sine = math.sin(z) / z
        value = _climb(n, z, sine, (sine - math.cos(z)) / z, 0.5)
    return -value if n % 2 == 1 and u < 0 else value


def near_zero(order: float, z: float, half: float) -> float:
    """The function by its power series, for z^2 < 4(order + half + 1). DLMF 10.2.2 and 10.53.1."""
    lead = 1.0
    for k in range(1, int(order) + 1):
        lead *= z / (2.0 * (k + half))
    return lead * float(series(order, z, half))


def series(order: Any, z: Any, half: float) -> Any:
    """The power series, less the leading factor; of floats or arrays."""
    square = -0.25 * z * z
    total = term = 1.0
    for k in range(1, _SERIES_TERMS + 1):
        term = term * square / (k * (order + (half + k)))
        total = total + term
    return total


def lowest(z: float) -> tuple[float, float]:
    """J_0 and J_1 at z >= 2."""
    return miller(z) if z < FAR else hankel(z, math.sin, math.cos, math.sqrt)


def miller(z: Any) -> tuple[Any, Any]:
    """J_0 and J_1 at 2 <= z < 25, floats or arrays: down the recurrence, scaled by J_0 + 2 J_2 + 2 J_4 + ... = 1."""
    above, here, total = 0.0 * z, 0.0 * z + 1.0, 0.0 * z
    for k in range(_MILLER_START, 0, -1):
        above, here = here, (2.0 * k / z) * here - above
        if k % 2:
            total = total + (here if k == 1 else 2.0 * here)
    return here / total, above / total


def hankel(z: Any, sin: Callable[[Any], Any], cos: Callable[[Any], Any], sqrt: Callable[[Any], Any]) -> tuple[Any, Any]:
    """J_0 and J_1 at z >= 25, by DLMF 10.17.3; of floats or arrays."""
    plus, minus = sin(z) + cos(z), sin(z) - cos(z)
    size = 1.0 / (SQRT_PI * sqrt(z))
    square = 1.0 / z / z
    even_0, odd_0, even_1, odd_1 = (horner(coefficients, square) for coefficients in HANKEL)
    return size * (plus * even_0 - minus * (odd_0 / z)), size * (minus * even_1 + plus * (odd_1 / z))


def first_ratio(order: float, z: float) -> int:
    """Order from which on the ratio of neighbours may be taken as 0, to know that at `order` > z."""
    return int(order) + 12 + math.ceil(9.0 * math.cbrt(z))


def _climb(order: float, z: float, first: float, second: float, half: float) -> float:
    """The function of this order, from those of orders 0 and 1."""
    if order < 2:
        return second if order else first
    top = max(1, int(min(order, z)))
    below, here = first, second
    for k in range(1, top):
        below, here = here, (2.0 * (k + half) / z) * here - below
    if order > top:
        ratio = 0.0
        for k in range(first_ratio(order, z), top, -1):
            ratio = 1.0 / (2.0 * (k + half) / z - ratio)
            if k <= order:
                here *= ratio
    return here
