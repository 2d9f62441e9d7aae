"""sinc as NumPy has it, sin(pi u)/(pi u): of floats and of arrays, exactly 0 at whole numbers but 0."""

from __future__ import annotations

import math

import numpy as np
from numpy import pi
from numpy.typing import ArrayLike

from gradexplorer.formula.kernels.special_blocks import Array, blocked


def sinc(u: float) -> float:
    """sin(pi u)/(pi u), and 1 at 0."""
    if not math.isfinite(u):
        return 0.0 if math.isinf(u) else u
    if u == 0:
        return 1.0
    whole = round(u)
    sine = math.sin(pi * (u - whole))
    return (-sine if whole % 2 else sine) / (pi * u)


def _sinc(u: Array) -> Array:
    """sin(pi u)/(pi u), and 1 at 0."""
    whole = np.rint(u)
    sine = np.sin(pi * (u - whole))
    value = np.where(np.fmod(whole, 2.0) == 0.0, sine, -sine) / (pi * u)
    return np.where(u == 0, 1.0, np.where(np.isinf(u), 0.0, value))


_blocked = blocked(_sinc)


def sinc_array(u: ArrayLike) -> Array:
    """The same of arrays."""
    return _blocked(u)
