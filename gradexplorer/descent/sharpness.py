"""How sharply f is curved along a path: the eigenvalues of its Hessian at every point."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gradexplorer.descent.path import Path
from gradexplorer.descent.seen import decay_of
from gradexplorer.descent.stability import Array
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass


@dataclass(frozen=True, eq=False)
class Spectrum:
    """Curvatures of what is descended (of −f when climbing, with weight decay) at points of a path.

    `values` (points, n) are ascending, `directions` (points, n, n) hold the unit vectors that belong to them as
    columns; NaN where f has no finite second derivatives.
    """

    values: Array
    directions: Array

    @property
    def steepest(self) -> Array:
        """The largest curvature at each point."""
        return self.values[:, -1]


def spectrum(formulas: Formulas, path: Path, points: Sequence[int] | None = None) -> Spectrum:
    """The spectrum at the points of those numbers, or at all of them."""
    chosen = path.points if points is None else [path.points[number] for number in points]
    at = tuple(np.array(coordinate, dtype=float) for coordinate in zip(*chosen, strict=True))
    count = len(at)
    with np.errstate(all="ignore"):
        rows = formulas.hessian(at)[2]
        stack = np.empty((len(chosen), count, count))
        for i, row in enumerate(rows):
            for j, entry in enumerate(row):
                stack[:, i, j] = entry
    sign = -1.0 if path.settings["ascent"] else 1.0
    stack = sign * stack + decay_of(path.rule, path.settings) * np.eye(count)
    fine = np.isfinite(stack).all(axis=(1, 2)) & (np.abs(stack).max(axis=(1, 2)) < 1e150)
    values, directions = np.linalg.eigh(np.where(fine[:, None, None], stack, np.eye(count)))
    values[~fine], directions[~fine] = np.nan, np.nan
    return Spectrum(values, directions)
