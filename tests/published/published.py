"""A published test function of two variables, as a person would type it and once more by hand for mpmath."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import mpmath as m


class Published(NamedTuple):
    """A test function: its text, the same for mpmath, the box of its points (xmin, xmax, ymin, ymax), its source."""

    name: str
    text: str
    exact: Callable[[m.mpf, m.mpf], m.mpf]
    box: tuple[float, float, float, float]
    source: str
