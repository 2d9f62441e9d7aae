"""Kernels on mpmath's numbers: as many digits as mpmath.mp is set to; NaN where undefined, as everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import mpmath as mp

from gradexplorer.formula.kernels.special_bessel import LARGEST_ORDER

Kernel = Callable[..., Any]  # mpf in, mpf out; floats are allowed wherever mpf are


def real(function: Callable[..., Any]) -> Kernel:
    """The function on the reals: NaN for NaN, at a pole, and where mpmath would answer with a complex number."""

    def kernel(*arguments: Any) -> Any:
        numbers = [mp.mpf(argument) for argument in arguments]
        if any(mp.isnan(number) for number in numbers):
            return mp.nan
        try:
            result = function(*numbers)
        except (ValueError, ZeroDivisionError, OverflowError):  # the last: a number with a billion digits
            return mp.nan
        return result if isinstance(result, mp.mpf) else mp.mpf(result) if mp.im(result) == 0 else mp.nan

    return kernel


def without_poles(function: Callable[..., Any]) -> Kernel:
    """The function with infinite values at finite arguments undefined."""

    def kernel(*arguments: Any) -> Any:
        result = real(function)(*arguments)
        return mp.nan if mp.isinf(result) and all(mp.isfinite(mp.mpf(argument)) for argument in arguments) else result

    return kernel


def power(u: Any, v: Any) -> Any:
    """u^v in the reals; see floats.power."""
    if (u == 0 and v < 0) or (u < 0 and not mp.isint(v)):
        return mp.nan
    return mp.power(u, v)


def where(c: Any, v: Any, w: Any) -> Any:
    """v where c holds, w where it does not; undefined where c is."""
    return mp.nan if mp.isnan(c) else v if c else w


def both(u: Any, v: Any) -> Any:
    """1 where both hold; v is not looked at where u does not hold."""
    return mp.nan if mp.isnan(u) else mp.mpf(0) if not u else mp.nan if mp.isnan(v) else mp.mpf(bool(v))


def either(u: Any, v: Any) -> Any:
    """1 where one holds; v is not looked at where u holds."""
    return mp.nan if mp.isnan(u) else mp.mpf(1) if u else mp.nan if mp.isnan(v) else mp.mpf(bool(v))


def sigmoid(u: Any) -> Any:
    """1/(1 + exp(-u))."""
    return 1 / (1 + mp.exp(-u))


def polygamma(n: Any, u: Any) -> Any:
    """The n-th derivative of digamma, for whole n >= 0."""
    return mp.polygamma(int(n), u) if mp.isint(n) and n >= 0 else mp.nan


def besselj(n: Any, u: Any) -> Any:
    """J_n(u), for whole n."""
    return mp.besselj(int(n), u) if mp.isint(n) and abs(n) <= LARGEST_ORDER else mp.nan


def sphericalj(n: Any, u: Any) -> Any:
    """j_n(u), for whole n >= 0."""
    if not (mp.isint(n) and 0 <= n <= LARGEST_ORDER):
        return mp.nan
    if u == 0:
        return mp.mpf(n == 0)
    value = mp.sqrt(mp.pi / 2 / abs(u)) * mp.besselj(n + mp.mpf(1) / 2, abs(u))
    return -value if u < 0 and n % 2 else value


def beta(u: Any, v: Any) -> Any:
    """The beta function; undefined where one of its three gammas is."""
    poles = any(part <= 0 and mp.isint(part) for part in (u, v, u + v))
    return mp.nan if poles else mp.beta(u, v)


def normpdf(u: Any) -> Any:
    """Density of the standard normal distribution."""
    return mp.exp(-u * u / 2) / mp.sqrt(2 * mp.pi)


def normcdf(u: Any) -> Any:
    """Share of the standard normal distribution below u."""
    return mp.erfc(-u / mp.sqrt(2)) / 2


def logsumexp(u: Any, v: Any) -> Any:
    """log(exp(u) + exp(v))."""
    return max(u, v) + mp.log1p(mp.exp(-abs(u - v)))


def softplus(u: Any) -> Any:
    """log(1 + exp(u))."""
    return logsumexp(u, mp.mpf(0))


KERNELS: dict[str, Kernel] = {
    "add": real(lambda u, v: u + v),
    "sub": real(lambda u, v: u - v),
    "mul": real(lambda u, v: u * v),
    "div": real(lambda u, v: u / v),
    "pow": real(power),
    "neg": real(lambda u: -u),
    "lt": real(lambda u, v: u < v),
    "le": real(lambda u, v: u <= v),
    "gt": real(lambda u, v: u > v),
    "ge": real(lambda u, v: u >= v),
    "eq": real(lambda u, v: u == v),
    "ne": real(lambda u, v: u != v),
    "and": both,
    "or": either,
    "not": real(lambda u: not u),
    "where": where,
    "seam": lambda k, p, q, r: r if k != 0 or p == q else mp.nan,
    "sqrt": real(mp.sqrt),
    "cbrt": real(lambda u: mp.sign(u) * mp.cbrt(abs(u))),
    "exp": real(mp.exp),
    "expm1": real(mp.expm1),
    "log": without_poles(mp.log),
    "log10": without_poles(mp.log10),
    "log2": without_poles(lambda u: mp.log(u, 2)),
    "log1p": without_poles(mp.log1p),
    "sin": real(mp.sin),
    "cos": real(mp.cos),
    "tan": real(mp.tan),
    "cot": real(mp.cot),
    "sec": real(mp.sec),
    "csc": real(mp.csc),
    "asin": real(mp.asin),
    "acos": real(mp.acos),
    "atan": real(mp.atan),
    "atan2": real(lambda u, v: mp.nan if u == 0 and v == 0 else mp.atan2(u, v)),
    "sinh": real(mp.sinh),
    "cosh": real(mp.cosh),
    "tanh": real(mp.tanh),
    "coth": real(mp.coth),
    "sech": real(mp.sech),
    "csch": real(mp.csch),
    "asinh": real(mp.asinh),
    "acosh": real(mp.acosh),
    "atanh": without_poles(mp.atanh),
    "abs": real(abs),
    "sign": real(mp.sign),
    "floor": real(mp.floor),
    "ceil": real(mp.ceil),
    "round": real(mp.nint),
    "trunc": real(lambda u: mp.floor(u) if u > 0 else mp.ceil(u)),
    "mod": real(lambda u, v: mp.nan if v == 0 else u - v * mp.floor(u / v)),
    "min": real(min),
    "max": real(max),
    "hypot": real(mp.hypot),
    "erf": real(mp.erf),
    "erfc": real(mp.erfc),
    "gamma": without_poles(mp.gamma),
    "lgamma": without_poles(lambda u: mp.log(abs(mp.gamma(u)))),
    "digamma": without_poles(mp.digamma),
    "polygamma": without_poles(polygamma),
    "factorial": without_poles(mp.factorial),
    "sigmoid": real(sigmoid),
    "softplus": real(softplus),
    "relu": real(lambda u: max(u, mp.mpf(0))),
    "beta": without_poles(beta),
    "erfinv": without_poles(lambda u: mp.erfinv(u) if abs(u) < 1 else mp.nan),
    "besselj": real(besselj),
    "sphericalj": real(sphericalj),
    "sinc": real(mp.sincpi),
    "logit": real(lambda u: mp.log(u) - mp.log1p(-u) if 0 < u < 1 else mp.nan),
    "logsigmoid": real(lambda u: -softplus(-u)),
    "logsumexp": real(logsumexp),
    "normpdf": real(normpdf),
    "normcdf": real(normcdf),
    "gelu": real(lambda u: u * normcdf(u)),
    "silu": real(lambda u: u * sigmoid(u)),
    "mish": real(lambda u: u * mp.tanh(softplus(u))),
    "elu": real(lambda u: u if u > 0 else mp.expm1(u)),
    "leaky_relu": real(lambda u: u if u > 0 else u / 100),
    "softsign": real(lambda u: u / (1 + abs(u))),
    "huber": real(lambda u: u * u / 2 if abs(u) <= 1 else abs(u) - mp.mpf(1) / 2),
}
