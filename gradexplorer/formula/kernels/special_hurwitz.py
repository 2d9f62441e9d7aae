"""n! zeta(n + 1, a), from which all polygammas are made, by Euler-Maclaurin summation."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from gradexplorer.formula.kernels.special_series import EULER_MACLAURIN

Floats: TypeAlias = float | NDArray[np.float64]
Power: TypeAlias = Callable[[Any, float], Any]  # power(a, s) is a^s for a > 0; overflow gives inf


def term(n: float, a: Floats, power: Power) -> Floats:
    """n!/a^(n + 1), without an overflow half-way."""
    if n <= 20:
        factor, base = float(math.factorial(int(n))), a
    else:
        factor, base = 1.0, a / math.exp(math.lgamma(n + 1.0) / (n + 1.0))
    value: Floats = factor * power(base, -(n + 1.0))
    return value


def hurwitz(n: float, a: Floats, steps: int, power: Power) -> Floats:
    """The factorial of n, times the sum of 1/(a + k)^(n + 1) over k = 0, 1, ...; n is whole and at least 1.

    `a` is a positive float or an array of them; the first `steps` terms are summed one by one, the others by the
    asymptotic series. DLMF 25.11.1 and 25.11.5.
    """
    total: Floats = 0.0
    for k in range(steps):
        total = total + term(n, a + k, power)
    z = a + steps
    first = term(n, z, power)
    return total + first / 2.0 + first * (z / n) * (1.0 + _tail(n, 1.0 / (z * z)))


def asymptotic_from(n: float) -> float:
    """The smallest a for which the asymptotic series alone has all the digits."""
    return 10.0 + 0.5 * n


def steps_enough_for(n: float, a: float | None = None) -> int:
    """How many terms to sum one by one, until the asymptotic series holds or the rest is too small to count.

    Without `a`, enough for every a > 0: the first falls with a, the second rises, and most are needed where they meet.
    """
    growth = math.expm1(92.0 / (n + 1.0))  # (1 + growth)^-(n + 1) is 1e-40
    if a is None:
        a = (asymptotic_from(n) - 1.0) / (1.0 + growth)
    return math.ceil(max(0.0, min(asymptotic_from(n) - a, a * growth + 1.0)))


def _tail(n: float, square: Floats) -> Floats:
    """Sum of B_2k/(2k)! n (n + 1) ... (n + 2k - 1) z^-2k, given square = z^-2."""
    total: Floats = 0.0
    for k in range(len(EULER_MACLAURIN), 0, -1):
        total = (total + EULER_MACLAURIN[k - 1]) * square * ((n + 2 * k - 2) * (n + 2 * k - 1))
    return total
