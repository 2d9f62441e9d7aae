"""How the special functions of arrays go about it: in blocks that fit the cache, each region by its own formula."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy import nan
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
OnBlock = Callable[[Array], Array]
OnTwo = Callable[[Array, Array], Array]

BLOCK = 8192  # elements: 64 kB of float64, a few of which stay in the second-level cache


def blocked(on_block: OnBlock) -> Callable[[ArrayLike], Array]:
    """The function of a one-dimensional block made one of arrays of any shape."""

    def kernel(u: ArrayLike) -> Array:
        whole = np.asarray(u, dtype=np.float64)
        flat = np.ascontiguousarray(whole).reshape(-1)
        result = np.empty_like(flat)
        for first in range(0, flat.size, BLOCK):
            result[first : first + BLOCK] = on_block(flat[first : first + BLOCK])
        return result.reshape(whole.shape)

    kernel.__doc__ = on_block.__doc__
    return kernel


def by_region(u: Array, *cases: tuple[NDArray[np.bool_], OnBlock]) -> Array:
    """Each function where its mask holds (they do not overlap); NaN where none does."""
    result: Array | None = None
    for inside, function in cases:
        count = np.count_nonzero(inside)
        if count == u.size:
            return function(u)
        if count:
            if result is None:
                result = np.full_like(u, nan)
            result[inside] = function(u[inside])
    return np.full_like(u, nan) if result is None else result


def blocked_two(on_block: OnTwo) -> Callable[[ArrayLike, ArrayLike], Array]:
    """The function of two one-dimensional blocks of one length made one of arrays that broadcast."""

    def kernel(u: ArrayLike, v: ArrayLike) -> Array:
        first, second = np.broadcast_arrays(np.asarray(u, dtype=np.float64), np.asarray(v, dtype=np.float64))
        result = np.empty(first.size)
        left, right = first.reshape(-1), second.reshape(-1)
        for start in range(0, first.size, BLOCK):
            block = slice(start, start + BLOCK)
            result[block] = on_block(left[block], right[block])
        return result.reshape(first.shape)

    kernel.__doc__ = on_block.__doc__
    return kernel


def by_region_two(u: Array, v: Array, *cases: tuple[NDArray[np.bool_], OnTwo]) -> Array:
    """As by_region, of two arguments."""
    result: Array | None = None
    for inside, function in cases:
        count = np.count_nonzero(inside)
        if count == u.size:
            return function(u, v)
        if count:
            if result is None:
                result = np.full_like(u, nan)
            result[inside] = function(u[inside], v[inside])
    return np.full_like(u, nan) if result is None else result


def horner(coefficients: tuple[float, ...], u: Array) -> Array:
    """The polynomial at u, in place; the lowest power comes first."""
    total = coefficients[-1] * u
    for coefficient in coefficients[-2:0:-1]:
        total += coefficient
        total *= u
    total += coefficients[0]
    return total
