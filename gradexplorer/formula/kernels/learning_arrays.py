"""Kernels on arrays for what machine learning adds; see learning_floats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy import inf, nan

from gradexplorer.formula.kernels.learning_floats import DENSITY_AT_0, LEAK, SQRT_HALF
from gradexplorer.formula.kernels.special_erf import erfc_array


def sigmoid(u: Any) -> Any:
    """1/(1 + exp(-u)), from the side that does not overflow."""
    shrunk = np.exp(-np.abs(u))
    return np.where(u >= 0, 1.0, shrunk) / (1.0 + shrunk)


def softplus(u: Any) -> Any:
    """log(1 + exp(u)), as max(u, 0) + log1p(exp(-|u|))."""
    return np.maximum(u, 0.0) + np.log1p(np.exp(-np.abs(u)))


def logit(u: Any) -> Any:
    """log(u/(1 - u)); in the middle by atanh, which keeps the digits near 1/2."""
    value = np.where(np.abs(u - 0.5) <= 0.25, 2.0 * np.arctanh(2.0 * u - 1.0), np.log(u) - np.log1p(-u))
    return np.where((u > 0) & (u < 1), value, nan)


def normpdf(u: Any) -> Any:
    """Density of the standard normal distribution."""
    return DENSITY_AT_0 * np.exp(-0.5 * u * u)


def normcdf(u: Any) -> Any:
    """Share of the standard normal distribution below u."""
    return 0.5 * erfc_array(-SQRT_HALF * u)


def weighed(weight: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """u times a weight that falls faster than u grows."""
    return lambda u: np.where(u == -inf, 0.0, u * weight(u))


def softsign(u: Any) -> Any:
    """u/(1 + |u|)."""
    return np.where(np.isinf(u), np.sign(u), u / (1.0 + np.abs(u)))


def huber(u: Any) -> Any:
    """u^2/2 up to 1, |u| - 1/2 beyond."""
    size = np.abs(u)
    return np.where(size <= 1, 0.5 * size * size, size - 0.5)


KERNELS: dict[str, Callable[..., Any]] = {
    "sigmoid": sigmoid,
    "softplus": softplus,
    "relu": lambda u: np.maximum(u, 0.0),
    "logit": logit,
    "logsigmoid": lambda u: -softplus(-u),
    "logsumexp": np.logaddexp,
    "normpdf": normpdf,
    "normcdf": normcdf,
    "gelu": weighed(normcdf),
    "silu": weighed(sigmoid),
    "mish": weighed(lambda u: np.tanh(softplus(u))),
    "elu": lambda u: np.where(u > 0, u, np.expm1(np.minimum(u, 0.0))),
    "leaky_relu": lambda u: np.where(u > 0, u, LEAK * u),
    "softsign": softsign,
    "huber": huber,
}
