"""What each word does on intervals: the bounds enclose every value that the word takes on the numbers within.

An interval is a pair of arrays, one entry a box; see intervals_number. Outward rounding makes that a proof, as far as
the libraries' functions are as good as they say. Kernels may set NumPy's floating-point flags.
"""

from __future__ import annotations

import numpy as np
from numpy import inf

from gradexplorer.formula.kernels import intervals_arithmetic, intervals_special, learning_arrays, special
from gradexplorer.formula.kernels.intervals_arithmetic import div, neg
from gradexplorer.formula.kernels.intervals_number import (
    Interval,
    Kernel,
    clipped,
    down,
    greatest_size,
    interval,
    least_size,
    lifted,
    narrowing,
    up,
)
from gradexplorer.formula.kernels.intervals_shapes import OURS, decreasing, increasing, steps, valley, wave

_learned = learning_arrays.KERNELS
_cosine = wave(np.cos, 0.0, np.pi)
_sine = wave(np.sin, np.pi / 2, -np.pi / 2)
_arc_sine = increasing(np.arcsin, domain=(-1.0, 1.0))
_cosh = valley(np.cosh, (0.0, 1.0))
_softplus = increasing(_learned["softplus"], (0.0, inf), gaps=OURS)


def _absolute(u: Interval) -> Interval:
    return Interval(least_size(u), greatest_size(u), u.holes)


def _hypot(u: Interval, v: Interval) -> Interval:
    lo = np.maximum(down(np.hypot(least_size(u), least_size(v)), 4), 0.0)
    return Interval(lo, up(np.hypot(greatest_size(u), greatest_size(v)), 4), u.holes | v.holes)


def _smaller(u: Interval, v: Interval) -> Interval:
    return Interval(np.minimum(u.lo, v.lo), np.minimum(u.hi, v.hi), u.holes | v.holes)


def _larger(u: Interval, v: Interval) -> Interval:
    return Interval(np.maximum(u.lo, v.lo), np.maximum(u.hi, v.hi), u.holes | v.holes)


def _logsumexp(u: Interval, v: Interval) -> Interval:
    lo, hi = np.logaddexp(u.lo, v.lo), np.logaddexp(u.hi, v.hi)
    return clipped(down(lo, OURS, 1e-15), up(hi, OURS, 1e-15), u.holes | v.holes)


def _one_over(kernel: Kernel) -> Kernel:
    return lambda u: div(interval(1.0), kernel(u))


def _even(kernel: Kernel) -> Kernel:
    """The kernel of |u|."""
    return lambda u: kernel(_absolute(u))


def _turned(u: Interval) -> Interval:
    """pi/2 more: acos(u) is pi/2 + asin(-u)."""
    right = np.pi / 2
    return Interval(np.maximum(down(u.lo + right, 4, 1e-15), 0.0), up(u.hi + right, 4, 1e-15), u.holes)


_TABLE: dict[str, Kernel] = {
    **intervals_arithmetic.KERNELS,
    **intervals_special.KERNELS,
    "sqrt": increasing(np.sqrt, (0.0, inf), domain=(0.0, inf)),
    "cbrt": increasing(np.cbrt),
    "exp": increasing(np.exp, (0.0, inf)),
    "expm1": increasing(np.expm1, (-1.0, inf)),
    "log": increasing(np.log, domain=(0.0, inf), without_ends=True),
    "log10": increasing(np.log10, domain=(0.0, inf), without_ends=True),
    "log2": increasing(np.log2, domain=(0.0, inf), without_ends=True),
    "log1p": increasing(np.log1p, domain=(-1.0, inf), without_ends=True),
    "sin": _sine,
    "cos": _cosine,
    "sec": _one_over(_cosine),
    "csc": _one_over(_sine),
    "asin": _arc_sine,
    "acos": lambda u: _turned(_arc_sine(neg(u))),
    "atan": increasing(np.arctan),
    "sinh": increasing(np.sinh),
    "cosh": _cosh,
    "tanh": increasing(np.tanh, (-1.0, 1.0)),
    "coth": _one_over(increasing(np.tanh, (-1.0, 1.0))),
    "sech": _one_over(_cosh),
    "csch": _one_over(increasing(np.sinh)),
    "asinh": increasing(np.arcsinh),
    "acosh": increasing(np.arccosh, (0.0, inf), domain=(1.0, inf)),
    "atanh": increasing(np.arctanh, domain=(-1.0, 1.0), without_ends=True),
    "abs": _absolute,
    "sign": steps(np.sign),
    "floor": steps(np.floor),
    "ceil": steps(np.ceil),
    "round": steps(np.round),
    "trunc": steps(np.trunc),
    "min": _smaller,
    "max": _larger,
    "hypot": _hypot,
    "erf": increasing(special.erf_array, (-1.0, 1.0), gaps=OURS),
    "erfc": decreasing(special.erfc_array, (0.0, 2.0), gaps=OURS),
    "erfinv": increasing(special.erfinv_array, domain=(-1.0, 1.0), without_ends=True, gaps=OURS),
    # machine learning
    "sigmoid": increasing(_learned["sigmoid"], (0.0, 1.0), gaps=OURS),
    "softplus": _softplus,
    "relu": steps(lambda u: np.maximum(u, 0.0)),
    "logit": increasing(_learned["logit"], domain=(0.0, 1.0), without_ends=True, gaps=OURS, beside=1e-15),
    "logsigmoid": lambda u: neg(_softplus(neg(u))),
    "logsumexp": _logsumexp,
    "normpdf": _even(decreasing(_learned["normpdf"], (0.0, 0.4), gaps=OURS)),
    "normcdf": increasing(_learned["normcdf"], (0.0, 1.0), gaps=OURS),
    "gelu": valley(_learned["gelu"], (-0.7517915246935645, -0.16997120747990369), gaps=OURS),
    "silu": valley(_learned["silu"], (-1.2784645427610738, -0.27846454276107384), gaps=OURS),
    "mish": valley(_learned["mish"], (-1.1924312145154952, -0.30884341301725043), gaps=OURS),
    "elu": increasing(_learned["elu"], (-1.0, inf)),
    "leaky_relu": increasing(_learned["leaky_relu"]),
    "softsign": increasing(_learned["softsign"], (-1.0, 1.0)),
    "huber": valley(_learned["huber"], (0.0, 0.0)),
}

KERNELS: dict[str, Kernel] = {word: lifted(kernel) for word, kernel in _TABLE.items()}

# The same for a tape without choices: where the argument of a logarithm is negative, no part of f counts.
NARROWING: dict[str, Kernel] = KERNELS | {
    word: lifted(narrowing(KERNELS[word], first, last))
    for first, last, words in (
        (0.0, inf, "sqrt log log10 log2"),
        (-1.0, inf, "log1p"),
        (-1.0, 1.0, "asin acos atanh erfinv"),
        (1.0, inf, "acosh"),
        (0.0, 1.0, "logit"),
    )
    for word in words.split()
}
