"""What a word gives for plain numbers: enough to know the constants of a text, before anything is compiled."""

from __future__ import annotations

import math
from collections.abc import Callable

_NAN = math.nan


def _power(base: float, exponent: float) -> float:
    if (base < 0 and exponent != math.floor(exponent)) or (base == 0 and exponent < 0):
        return _NAN
    return math.pow(base, exponent)


def _sign(u: float) -> float:
    return float((u > 0) - (u < 0))


def _cbrt(u: float) -> float:
    root = math.copysign(abs(u) ** (1 / 3), u)
    return root if root == 0 else root - (root**3 - u) / (3 * root * root)


def _sigmoid(u: float) -> float:
    return 1 / (1 + math.exp(-u)) if u >= 0 else math.exp(u) / (1 + math.exp(u))


def _atan2(u: float, v: float) -> float:
    return math.atan2(u, v) if u or v else _NAN


_VALUES: dict[str, Callable[..., float]] = {
    "add": lambda u, v: u + v, "sub": lambda u, v: u - v, "mul": lambda u, v: u * v, "div": lambda u, v: u / v,
    "pow": _power, "neg": lambda u: -u, "lt": lambda u, v: u < v, "le": lambda u, v: u <= v, "gt": lambda u, v: u > v,
    "ge": lambda u, v: u >= v, "eq": lambda u, v: u == v, "ne": lambda u, v: u != v,
    "and": lambda u, v: bool(u and v), "or": lambda u, v: bool(u or v), "not": lambda u: not u,
    "sqrt": math.sqrt, "cbrt": _cbrt, "exp": math.exp, "expm1": math.expm1, "log": math.log, "log10": math.log10,
    "log2": math.log2, "log1p": math.log1p, "sin": math.sin, "cos": math.cos, "tan": math.tan,
    "cot": lambda u: 1 / math.tan(u), "sec": lambda u: 1 / math.cos(u), "csc": lambda u: 1 / math.sin(u),
    "asin": math.asin, "acos": math.acos, "atan": math.atan, "atan2": _atan2, "sinh": math.sinh, "cosh": math.cosh,
    "tanh": math.tanh, "coth": lambda u: 1 / math.tanh(u), "sech": lambda u: 2 / (math.exp(abs(u)) + math.exp(-abs(u))),
    "csch": lambda u: 1 / math.sinh(u), "asinh": math.asinh, "acosh": math.acosh, "atanh": math.atanh,
    "abs": abs, "sign": _sign, "floor": lambda u: float(math.floor(u)), "ceil": lambda u: float(math.ceil(u)),
    "round": lambda u: float(round(u)), "mod": lambda u, v: u % v, "min": min, "max": max, "hypot": math.hypot,
    "erf": math.erf, "erfc": math.erfc, "gamma": math.gamma, "lgamma": math.lgamma,
    "factorial": lambda u: math.gamma(u + 1), "sigmoid": _sigmoid,
    "softplus": lambda u: max(u, 0.0) + math.log1p(math.exp(-abs(u))),
    "relu": lambda u: max(u, 0.0), "trunc": lambda u: float(math.trunc(u)), "logit": lambda u: math.log(u / (1 - u)),
    "normpdf": lambda u: math.exp(-u * u / 2) / math.sqrt(math.tau),
    "normcdf": lambda u: math.erfc(-u / math.sqrt(2)) / 2,
}  # fmt: skip


def _is_pole(u: float) -> bool:
    return u <= 0 and u == math.floor(u)


# Of the words whose values are not worked out here: where they have none.
_OUTSIDE: dict[str, Callable[..., bool]] = {
    "digamma": _is_pole,
    "polygamma": lambda n, u: n < 0 or n != math.floor(n) or _is_pole(u),
    "beta": lambda u, v: _is_pole(u) or _is_pole(v) or _is_pole(u + v),
    "besselj": lambda n, _: abs(n) > 1000 or n != math.floor(n),
    "sphericalj": lambda n, _: not 0 <= n <= 1000 or n != math.floor(n),
    "erfinv": lambda u: abs(u) >= 1,
}


def computed(word: str, arguments: list[float]) -> float | None:
    """The word's value: NaN where it has none, inf where it is too large; None where we do not know."""
    function = _VALUES.get(word)
    if function is None:
        outside = _OUTSIDE.get(word)
        return _NAN if outside and outside(*arguments) else None
    try:
        return float(function(*arguments))
    except (ValueError, ZeroDivisionError):
        return _NAN
    except OverflowError:
        return 0.0 if word in {"sech", "csch"} else math.inf
