"""The rows of a large array, band by band: what is worked out on the way to a band's results stays in the cache."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

T = TypeVar("T")
U = TypeVar("U")

MANY = 500_000  # samples, from which on a second thread is worth its while
THREADS = 2  # of as many rows as a screen has: most of the work is NumPy's, which lets two go on side by side


def in_bands(work: Callable[[slice], bool], rows: int, height: int, threads: int = 1) -> bool:
    """Do the work for each band of rows, `height` of them in one; False as soon as it is for one of them."""
    height = max(height, 1)
    bands = [slice(low, min(low + height, rows)) for low in range(0, rows, height)]
    if min(threads, len(bands)) <= 1:
        return all(map(work, bands))
    with _pool(threads) as pool:
        return all(pool.map(work, bands))


def both(one: Callable[[], T], other: Callable[[], U], threads: int = THREADS) -> tuple[T, U]:
    """What both functions give; with two threads, worth their while from some ten milliseconds on, side by side."""
    if threads == 1:
        return one(), other()
    with _pool(1) as pool:
        beside = pool.submit(other)
        mine = one()
        return mine, beside.result()


def _pool(threads: int) -> ThreadPoolExecutor:
    from concurrent.futures import ThreadPoolExecutor  # the first picture, which is small, does without

    return ThreadPoolExecutor(threads)
