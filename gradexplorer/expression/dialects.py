"""The dialects of Python that a formula can be copied as: one table each of what they call our words.

A word that a dialect has no name for is said in others: `instead` first, then what the word's row means.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from gradexplorer.expression.words import FUNCTIONS
from gradexplorer.quick import dataclass


@dataclass(frozen=True)
class Dialect:
    """One way to write Python.

    says       its name for people
    imports    the import lines; each stands in the source where what it makes known is used
    names      word -> what is called; with <u>, <v>, <w> the whole text, in which these are the arguments
    constants  pi, e and "nan"
    instead    word -> the same in our own language, for words without a name here
    infix      the operators that are written between their arguments
    tensors    True where functions take no plain numbers
    """

    says: str
    imports: Mapping[str, str]
    names: Mapping[str, str]
    constants: Mapping[str, str]
    instead: Mapping[str, str] = field(default_factory=dict)
    infix: bool = True
    tensors: bool = False


_NUMPY_WORDS = {word: row.numpy for word, row in FUNCTIONS.items() if row.numpy}
_UNDER_ONE = {
    "cot": "1/tan(u)", "sec": "1/cos(u)", "csc": "1/sin(u)", "coth": "1/tanh(u)", "sech": "1/cosh(u)",
    "csch": "1/sinh(u)", "factorial": "gamma(u + 1)",
}  # fmt: skip
_LOGIC = {"and": "logical_and", "or": "logical_or", "not": "logical_not", "where": "where"}


def _of(module: str, words: Mapping[str, str]) -> dict[str, str]:
    return {word: f"{module}.{name}" for word, name in words.items()}


_SPECIAL = {
    "erf": "erf", "erfc": "erfc", "gamma": "gamma", "lgamma": "gammaln", "digamma": "digamma", "polygamma": "polygamma",
    "sigmoid": "expit", "beta": "beta", "erfinv": "erfinv", "normcdf": "ndtr", "logit": "logit",
}  # fmt: skip

NUMPY = Dialect(
    "NumPy",
    {"np.": "import numpy as np", "special.": "from scipy import special"},
    _of("np", _NUMPY_WORDS | _LOGIC)
    | _of("special", _SPECIAL | {"besselj": "jv", "sphericalj": "spherical_jn", "logsigmoid": "log_expit"}),
    {"pi": "np.pi", "e": "np.e", "nan": "np.nan"},
    _UNDER_ONE | {"softplus": "logsumexp(0, u)", "relu": "max(u, 0)"},
)

JAX = Dialect(
    "JAX",
    {"jnp.": "import jax.numpy as jnp", "jax.": "import jax"},
    _of("jnp", _NUMPY_WORDS | _LOGIC)
    | _of("jax.scipy.special", _SPECIAL)
    | _of("jax.nn", {
        "relu": "relu", "softplus": "softplus", "elu": "elu", "leaky_relu": "leaky_relu", "silu": "silu",
        "softsign": "soft_sign", "logsigmoid": "log_sigmoid",
    }),
    {"pi": "jnp.pi", "e": "jnp.e", "nan": "jnp.nan"},
    _UNDER_ONE,
)  # fmt: skip

PYTORCH = Dialect(
    "PyTorch",
    {"math.": "import math", "torch.": "import torch"},
    _of("torch", {word: name for word, name in _NUMPY_WORDS.items() if word not in {"cbrt", "mod"}} | _LOGIC)
    | _of("torch", {"mod": "remainder", "sigmoid": "sigmoid", "logsumexp": "logaddexp"})
    | _of("torch.special", {word: name for word, name in _SPECIAL.items() if word not in {"gamma", "beta", "sigmoid"}})
    | _of("torch.nn.functional", {
        "relu": "relu", "softplus": "softplus", "elu": "elu", "leaky_relu": "leaky_relu", "silu": "silu",
        "softsign": "softsign", "logsigmoid": "logsigmoid", "mish": "mish", "gelu": "gelu",
    }),
    {"pi": "math.pi", "e": "math.e", "nan": "math.nan"},
    _UNDER_ONE | {
        "cbrt": "sign(u)*abs(u)^(1/3)",
        "gamma": "where(u > 0, 1, 1 - 2*mod(floor(u), 2))*exp(lgamma(u))",
        "beta": "gamma(u)*gamma(v)/gamma(u + v)",
    },
    tensors=True,
)  # fmt: skip

_SYMPY_SAME = (
    "sqrt", "exp", "log", "sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "atan2", "sinh", "cosh",
    "tanh", "coth", "sech", "csch", "asinh", "acosh", "atanh", "sign", "floor", "erf", "erfc", "erfinv", "gamma",
    "digamma", "polygamma", "factorial", "beta", "besselj",
)  # fmt: skip

SYMPY = Dialect(
    "SymPy",
    {"sympy.": "import sympy"},
    _of("sympy", {word: word for word in _SYMPY_SAME})
    | _of("sympy", {
        "abs": "Abs", "ceil": "ceiling", "mod": "Mod", "min": "Min", "max": "Max", "sphericalj": "jn", "and": "And",
        "or": "Or", "not": "Not", "eq": "Eq", "ne": "Ne",
    })
    | {
        "cbrt": "sympy.real_root(<u>, 3)", "log10": "sympy.log(<u>, 10)", "log2": "sympy.log(<u>, 2)",
        "sinc": "sympy.sinc(sympy.pi*(<u>))", "where": "sympy.Piecewise((<v>, <u>), (<w>, True))",
    },
    {"pi": "sympy.pi", "e": "sympy.E", "nan": "sympy.nan"},
    {
        "expm1": "exp(u) - 1", "log1p": "log(1 + u)", "hypot": "sqrt(u^2 + v^2)", "lgamma": "log(abs(gamma(u)))",
        "round": "where(mod(u, 2) == 1/2, u - 1/2, floor(u + 1/2))", "trunc": "sign(u)*floor(abs(u))",
        "sigmoid": "1/(1 + exp(-u))", "softplus": "log(1 + exp(u))", "relu": "max(u, 0)",
        "logsumexp": "log(exp(u) + exp(v))",
    },
    infix=False,
)  # fmt: skip

DIALECTS: dict[str, Dialect] = {"numpy": NUMPY, "pytorch": PYTORCH, "jax": JAX, "sympy": SYMPY}
