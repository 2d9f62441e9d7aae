"""Which values get a contour line, and how values become places on the colour scale."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gradexplorer.expression.sentence import Sentence
from gradexplorer.field.plane import Array

MODES = ("linear", "logarithmic", "quantile")


@dataclass(frozen=True, eq=False)
class Levels:
    """The values with a contour line, ascending, and the colour scale that agrees with them.

    `mode` is one of MODES, `says` why; colours run from `low` to `high`. `knots` and `places` are the scale: ascending
    values (measured from `origin` and logarithms where the mode is logarithmic) and their places from 0 to 1.
    """

    values: Array
    mode: str
    says: Sentence
    low: float
    high: float

    def position(self, values: Array) -> Array:
        """Places from 0 (low) to 1 (high) on the colour scale, ascending with the value; NaN stays NaN."""
        raise NotImplementedError
