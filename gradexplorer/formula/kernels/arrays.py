"""Kernels on NumPy arrays of floats (or floats, which broadcast): NaN where undefined.

They may set NumPy's floating-point flags; callers run them under np.errstate(all="ignore").
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy import nan

from gradexplorer.formula.kernels import learning_arrays, special

Kernel = Callable[..., Any]  # arrays in, an array out; floats are allowed wherever arrays are


def div(u: Any, v: Any) -> Any:
    """u/v; a pole is undefined. Zeros are rare, so look for one before paying for a mask."""
    return u / v if np.all(v) else u / np.where(v == 0, nan, v)


def power(u: Any, v: Any) -> Any:
    """u^v in the reals; see floats.power."""
    fractional = np.isinf(v) | (v != np.floor(v))
    undefined = np.isnan(u) | np.isnan(v) | ((u == 0) & (v < 0)) | ((u < 0) & fractional)
    return np.where(undefined, nan, np.power(u, v))


def without_poles(function: Callable[[Any], Any]) -> Kernel:
    """The function with its poles undefined: infinite at a finite argument."""

    def kernel(u: Any) -> Any:
        result = function(u)
        infinite = np.isinf(result)
        return np.where(infinite & np.isfinite(u), nan, result) if np.any(infinite) else result

    return kernel


def atan2(u: Any, v: Any) -> Any:
    """Angle of the point (v, u); the origin has none."""
    return np.where((u == 0) & (v == 0), nan, np.arctan2(u, v))


def hypot(u: Any, v: Any) -> Any:
    """Length of (u, v); NaN if one is, even beside an infinity."""
    return np.where(np.isnan(u) | np.isnan(v), nan, np.hypot(u, v))


def mod(u: Any, v: Any) -> Any:
    """Remainder with the sign of v; undefined for v = 0 and infinite u."""
    return np.where((v == 0) | np.isinf(u), nan, np.mod(u, v))


def where(c: Any, v: Any, w: Any) -> Any:
    """v where c holds, w where it does not; undefined where c is."""
    undefined = np.isnan(c)
    chosen = np.where(c != 0, v, w)
    return np.where(undefined, nan, chosen) if np.any(undefined) else chosen


def both(u: Any, v: Any) -> Any:
    """1 where both hold; v is not looked at where u does not hold."""
    return np.where(u == 0, 0.0, np.where(np.isnan(u) | np.isnan(v), nan, v != 0))


def either(u: Any, v: Any) -> Any:
    """1 where one holds; v is not looked at where u holds."""
    held = (u != 0) & ~np.isnan(u)
    return np.where(held, 1.0, np.where(np.isnan(u) | np.isnan(v), nan, v != 0))


def holds_not(u: Any) -> Any:
    """1 where u does not hold."""
    return np.where(np.isnan(u), nan, u == 0)


def seam(k: Any, p: Any, q: Any, r: Any) -> Any:
    """r; undefined where k = 0 unless p = q, for the derivative of what meets there."""
    return r if np.all(k) else np.where((k == 0) & ~np.equal(p, q), nan, r)


def comparison(compare: Callable[[Any, Any], Any]) -> Kernel:
    """1.0 or 0.0, NaN where an operand is undefined."""

    def kernel(u: Any, v: Any) -> Any:
        return np.where(np.isnan(u) | np.isnan(v), nan, compare(u, v))

    return kernel


KERNELS: dict[str, Kernel] = {
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "div": div,
    "pow": power,
    "neg": np.negative,
    "lt": comparison(np.less),
    "le": comparison(np.less_equal),
    "gt": comparison(np.greater),
    "ge": comparison(np.greater_equal),
    "eq": comparison(np.equal),
    "ne": comparison(np.not_equal),
    "and": both,
    "or": either,
    "not": holds_not,
    "where": where,
    "seam": seam,
    "sqrt": np.sqrt,
    "cbrt": np.cbrt,
    "exp": np.exp,
    "expm1": np.expm1,
    "log": without_poles(np.log),
    "log10": without_poles(np.log10),
    "log2": without_poles(np.log2),
    "log1p": without_poles(np.log1p),
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "cot": lambda u: div(np.cos(u), np.sin(u)),
    "sec": lambda u: div(1.0, np.cos(u)),
    "csc": lambda u: div(1.0, np.sin(u)),
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "atan2": atan2,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "coth": lambda u: div(1.0, np.tanh(u)),
    "sech": lambda u: div(1.0, np.cosh(u)),
    "csch": lambda u: div(1.0, np.sinh(u)),
    "asinh": np.arcsinh,
    "acosh": np.arccosh,
    "atanh": without_poles(np.arctanh),
    "abs": np.abs,
    "sign": np.sign,
    "floor": np.floor,
    "ceil": np.ceil,
    "round": np.round,
    "trunc": np.trunc,
    "mod": mod,
    "min": np.minimum,
    "max": np.maximum,
    "hypot": hypot,
    "erf": special.erf_array,
    "erfc": special.erfc_array,
    "gamma": special.gamma_array,
    "lgamma": special.lgamma_array,
    "digamma": special.digamma_array,
    "polygamma": special.polygamma_array,
    "factorial": lambda u: special.gamma_array(u + 1.0),
    "beta": special.beta_array,
    "erfinv": special.erfinv_array,
    "besselj": special.besselj_array,
    "sphericalj": special.sphericalj_array,
    "sinc": special.sinc_array,
    **learning_arrays.KERNELS,
}
