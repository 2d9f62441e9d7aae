"""The dots of a path that a hand can take hold of: those that are not in a crowd."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QPointF

from gradexplorer.field.plane import Array

PICK_PX, ALONE_PX = 5.0, 10.0  # so near a hand takes hold of a dot; closer neighbours cannot be told apart


def alone(x: Array, y: Array) -> npt.NDArray[np.bool_]:
    """Which points of a path (pixels) are far enough from the points before and after them."""
    with np.errstate(all="ignore"):
        apart = np.hypot(np.diff(x), np.diff(y))
    return np.asarray((np.append(apart, np.inf) >= ALONE_PX) & (np.insert(apart, 0, np.inf) >= ALONE_PX))


def dot_at(x: Array, y: Array, at: QPointF, skipped: int | None = None) -> tuple[float, int] | None:
    """Distance and number of the dot at that pixel, but for the one that is skipped; None for none, or in a crowd."""
    with np.errstate(all="ignore"):
        off = np.where(alone(x, y), np.hypot(x - at.x(), y - at.y()), np.inf)
    off[np.isnan(off)] = np.inf
    if skipped is not None and skipped < len(off):
        off[skipped] = np.inf
    nearest = int(np.argmin(off)) if len(off) else 0
    return (float(off[nearest]), nearest) if len(off) and off[nearest] <= PICK_PX else None
