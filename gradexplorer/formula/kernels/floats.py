"""Kernels on Python floats: never raise, never complex, NaN where undefined."""

from __future__ import annotations

import math
from collections.abc import Callable
from math import inf, nan

from gradexplorer.formula.kernels import learning_floats, special

Kernel = Callable[..., float]


def guarded(function: Callable[[float], float], overflow: float = inf) -> Kernel:
    """The function with its exceptions turned into values: NaN outside the domain, `overflow` where too large."""

    def kernel(u: float) -> float:
        try:
            return function(u)
        except ValueError:
            return nan
        except OverflowError:
            return overflow

    return kernel


def odd(function: Callable[[float], float]) -> Kernel:
    """An odd function guarded against overflow to either side."""

    def kernel(u: float) -> float:
        try:
            return function(u)
        except OverflowError:
            return math.copysign(inf, u)

    return kernel


def div(u: float, v: float) -> float:
    """u/v; a pole is undefined."""
    return u / v if v else nan


def power(u: float, v: float) -> float:
    """u^v in the reals: a negative base needs a whole exponent; 0 to a negative power is a pole; NaN stays NaN."""
    if u != u or v != v or (u == 0 and v < 0) or (u < 0 and v % 1 != 0):
        return nan
    try:
        return float(u**v)
    except OverflowError:
        return -inf if u < 0 and v % 2 == 1 else inf


def log(u: float) -> float:
    """Natural logarithm; undefined at and below 0."""
    return math.log(u) if u > 0 else nan


def floor(u: float) -> float:
    """Whole number below, as a float; infinities stay."""
    return float(math.floor(u)) if math.isfinite(u) else u


def ceil(u: float) -> float:
    """Whole number above, as a float; infinities stay."""
    return float(math.ceil(u)) if math.isfinite(u) else u


def even_round(u: float) -> float:
    """Nearest whole number, halves to the even one; infinities stay."""
    return float(round(u)) if math.isfinite(u) else u


def mod(u: float, v: float) -> float:
    """Remainder with the sign of v; undefined for v = 0 and infinite u."""
    return u % v if v and math.isfinite(u) else nan


def sign(u: float) -> float:
    """-1, 0, 1, or NaN."""
    return 1.0 if u > 0 else -1.0 if u < 0 else u * 0.0


def smaller(u: float, v: float) -> float:
    """The smaller one; NaN if one is."""
    return nan if u != u or v != v else min(u, v)


def larger(u: float, v: float) -> float:
    """The larger one; NaN if one is."""
    return nan if u != u or v != v else max(u, v)


def atan2(u: float, v: float) -> float:
    """Angle of the point (v, u); the origin has none."""
    return nan if u == 0 and v == 0 else math.atan2(u, v)


def hypot(u: float, v: float) -> float:
    """Length of (u, v); NaN if one is, even beside an infinity."""
    return nan if u != u or v != v else math.hypot(u, v)


def where(c: float, v: float, w: float) -> float:
    """v where c holds, w where it does not; undefined where c is."""
    return (v if c else w) if c == c else nan


def both(u: float, v: float) -> float:
    """1 where both hold; v is not looked at where u does not hold."""
    return nan if u != u else 0.0 if u == 0 else nan if v != v else float(v != 0)


def either(u: float, v: float) -> float:
    """1 where one holds; v is not looked at where u holds."""
    return nan if u != u else 1.0 if u != 0 else nan if v != v else float(v != 0)


def holds_not(u: float) -> float:
    """1 where u does not hold."""
    return nan if u != u else float(u == 0)


def seam(k: float, p: float, q: float, r: float) -> float:
    """r; undefined where k = 0 unless p = q, for the derivative of what meets there."""
    return r if k != 0 or p == q else nan


def comparison(compare: Callable[[float, float], bool]) -> Kernel:
    """1.0 or 0.0, NaN where an operand is undefined."""

    def kernel(u: float, v: float) -> float:
        return nan if u != u or v != v else float(compare(u, v))

    return kernel


_sin, _cos, _tan = guarded(math.sin), guarded(math.cos), guarded(math.tan)
_sinh, _cosh, _tanh = odd(math.sinh), guarded(math.cosh), math.tanh

KERNELS: dict[str, Kernel] = {
    "add": lambda u, v: u + v,
    "sub": lambda u, v: u - v,
    "mul": lambda u, v: u * v,
    "div": div,
    "pow": power,
    "neg": lambda u: -u,
    "lt": comparison(lambda u, v: u < v),
    "le": comparison(lambda u, v: u <= v),
    "gt": comparison(lambda u, v: u > v),
    "ge": comparison(lambda u, v: u >= v),
    "eq": comparison(lambda u, v: u == v),
    "ne": comparison(lambda u, v: u != v),
    "and": both,
    "or": either,
    "not": holds_not,
    "where": where,
    "seam": seam,
    "sqrt": guarded(math.sqrt),
    "cbrt": math.cbrt,
    "exp": guarded(math.exp),
    "expm1": guarded(math.expm1),
    "log": log,
    "log10": lambda u: math.log10(u) if u > 0 else nan,
    "log2": lambda u: math.log2(u) if u > 0 else nan,
    "log1p": lambda u: math.log1p(u) if u > -1 else nan,
    "sin": _sin,
    "cos": _cos,
    "tan": _tan,
    "cot": lambda u: div(_cos(u), _sin(u)),
    "sec": lambda u: div(1.0, _cos(u)),
    "csc": lambda u: div(1.0, _sin(u)),
    "asin": guarded(math.asin),
    "acos": guarded(math.acos),
    "atan": math.atan,
    "atan2": atan2,
    "sinh": _sinh,
    "cosh": _cosh,
    "tanh": _tanh,
    "coth": lambda u: div(1.0, _tanh(u)),
    "sech": lambda u: div(1.0, _cosh(u)),
    "csch": lambda u: div(1.0, _sinh(u)),
    "asinh": math.asinh,
    "acosh": guarded(math.acosh),
    "atanh": guarded(math.atanh),
    "abs": abs,
    "sign": sign,
    "floor": floor,
    "ceil": ceil,
    "round": even_round,
    "trunc": lambda u: float(math.trunc(u)) if math.isfinite(u) else u,
    "mod": mod,
    "min": smaller,
    "max": larger,
    "hypot": hypot,
    "erf": special.erf,
    "erfc": special.erfc,
    "gamma": special.gamma,
    "lgamma": special.lgamma,
    "digamma": special.digamma,
    "polygamma": special.polygamma,
    "factorial": lambda u: special.gamma(u + 1.0),
    "beta": special.beta,
    "erfinv": special.erfinv,
    "besselj": special.besselj,
    "sphericalj": special.sphericalj,
    "sinc": special.sinc,
    **learning_floats.KERNELS,
}
