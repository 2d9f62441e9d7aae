"""Kernels on floats for what machine learning adds: squashing functions, rectifiers, the normal distribution."""

from __future__ import annotations

import math
from collections.abc import Callable
from math import inf, nan

SQRT_HALF = math.sqrt(0.5)
DENSITY_AT_0 = 1.0 / math.sqrt(math.tau)
LEAK = 0.01


def sigmoid(u: float) -> float:
    """1/(1 + exp(-u)), from the side that does not overflow."""
    if u >= 0:
        return 1.0 / (1.0 + math.exp(-u))
    grown = math.exp(u) if u == u else nan
    return grown / (1.0 + grown)


def softplus(u: float) -> float:
    """log(1 + exp(u)), as max(u, 0) + log1p(exp(-|u|))."""
    return max(u, 0.0) + math.log1p(math.exp(-abs(u))) if u == u else nan


def relu(u: float) -> float:
    """max(u, 0)."""
    return max(u, 0.0) if u == u else nan


def logit(u: float) -> float:
    """log(u/(1 - u)); in the middle by atanh, which keeps the digits near 1/2."""
    if not 0.0 < u < 1.0:
        return nan
    return 2.0 * math.atanh(2.0 * u - 1.0) if 0.25 <= u <= 0.75 else math.log(u) - math.log1p(-u)


def logsumexp(u: float, v: float) -> float:
    """log(exp(u) + exp(v)), from the larger one."""
    if u != u or v != v:
        return nan
    if u == v:
        return u + math.log(2.0)
    return max(u, v) + math.log1p(math.exp(-abs(u - v)))


def normpdf(u: float) -> float:
    """Density of the standard normal distribution."""
    return DENSITY_AT_0 * math.exp(-0.5 * u * u)


def normcdf(u: float) -> float:
    """Share of the standard normal distribution below u."""
    return 0.5 * math.erfc(-SQRT_HALF * u)


def weighed(weight: Callable[[float], float]) -> Callable[[float], float]:
    """u times a weight that falls faster than u grows."""
    return lambda u: u * weight(u) if u != -inf else 0.0


def elu(u: float) -> float:
    """u above 0, exp(u) - 1 below."""
    return u if u > 0 else math.expm1(u)


def leaky_relu(u: float) -> float:
    """u above 0, a hundredth of it below."""
    return u if u > 0 else LEAK * u


def softsign(u: float) -> float:
    """u/(1 + |u|)."""
    return u / (1.0 + abs(u)) if not math.isinf(u) else math.copysign(1.0, u)


def huber(u: float) -> float:
    """u^2/2 up to 1, |u| - 1/2 beyond."""
    size = abs(u)
    return 0.5 * size * size if size <= 1 else size - 0.5


KERNELS: dict[str, Callable[..., float]] = {
    "sigmoid": sigmoid,
    "softplus": softplus,
    "relu": relu,
    "logit": logit,
    "logsigmoid": lambda u: -softplus(-u),
    "logsumexp": logsumexp,
    "normpdf": normpdf,
    "normcdf": normcdf,
    "gelu": weighed(normcdf),
    "silu": weighed(sigmoid),
    "mish": weighed(lambda u: math.tanh(softplus(u))),
    "elu": elu,
    "leaky_relu": leaky_relu,
    "softsign": softsign,
    "huber": huber,
}
