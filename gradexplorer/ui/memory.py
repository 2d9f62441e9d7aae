"""What a picture has handed back is kept for the next one.

The C library of Linux gives memory back to the system as soon as it is free, and gets it back page by page, each page
cleared: on the arrays and images of a picture that is a tenth of all the time.
"""

from __future__ import annotations

import ctypes
import sys

KEPT_BYTES = 64 << 20
LARGEST_BYTES = 32 << 20  # what is larger is handed back whole, as ever
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of glibc's malloc.h


def keep_memory() -> bool:
    """Whether so much free memory is kept from now on: by glibc alone; the systems of others do so of themselves."""
    if not sys.platform.startswith("linux"):
        return False
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if mallopt is None:
        return False
    return all(mallopt(*option) for option in ((_TRIM_THRESHOLD, KEPT_BYTES), (_MMAP_THRESHOLD, LARGEST_BYTES)))
