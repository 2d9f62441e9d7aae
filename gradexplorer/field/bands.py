"""The rows of a large array, band by band: what is worked out on the way to a band's results stays in the cache."""

from __future__ import annotations

from collections.abc import Callable

THREADS = 2  # of as many rows as a screen has: most of the work is NumPy's, which lets two go on side by side


def in_bands(work: Callable[[slice], bool], rows: int, height: int, threads: int = 1) -> bool:
    """Do the work for each band of rows, `height` of them in one; False as soon as it is for one of them."""
    height = max(height, 1)
    bands = [slice(low, min(low + height, rows)) for low in range(0, rows, height)]
    if min(threads, len(bands)) <= 1:
        return all(map(work, bands))
    from concurrent.futures import ThreadPoolExecutor  # the first picture, which is small, does without

    with ThreadPoolExecutor(threads) as pool:
        return all(pool.map(work, bands))
