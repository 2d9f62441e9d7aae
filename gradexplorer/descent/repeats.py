"""A noisy walk repeated with other seeds: where the walks go on the average, and how far they scatter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.path import Path, walk
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

Array = npt.NDArray[np.float64]
Stop = Callable[[], bool]

REPEATS = 20
LOST = frozenset({"diverged", "left-domain"})


@dataclass(frozen=True, eq=False)
class Repeats:
    """Walks from one start with seeds that follow one another; those that were lost are counted and left out.

    `points` (walks, steps + 1, n) and `values` (walks, steps + 1) hold a walk that has ended where it is.
    """

    points: Array
    values: Array
    lost: int = 0

    @property
    def count(self) -> int:
        """How many walks there are to speak of."""
        return len(self.points)

    def mean(self) -> Array:
        """The mean point at each step, (steps + 1, n)."""
        return np.asarray(self.points.mean(axis=0))

    def spread(self) -> Array:
        """The standard deviation of the points at each step, (steps + 1, n); 0 of a single walk."""
        return _deviation(self.points)

    def end_value(self) -> tuple[float, float]:
        """f where the walks end: mean and standard deviation."""
        last = self.values[:, -1]
        return float(last.mean()), float(_deviation(last))

    def end_covariance(self) -> Array:
        """The covariance of the ends, (n, n)."""
        ends = self.points[:, -1]
        off = ends - ends.mean(axis=0)
        return np.asarray(off.T @ off / max(len(ends) - 1, 1))


def _deviation(values: Array) -> Array:
    """Along the first axis, by n - 1."""
    if len(values) < 2:
        return np.zeros(values.shape[1:])
    return np.asarray(values.std(axis=0, ddof=1))


def repeated(
    formulas: Formulas, start: Sequence[float], method: str, settings: Mapping[str, Any], stop: Stop,
    constraint: Constraint | None = None, count: int = REPEATS,
) -> Repeats | Problem | None:  # fmt: skip
    """The walk, repeated with so many seeds from its own on; None once stop() says so; a Problem with its settings."""
    paths: list[Path] = []
    for seed in range(count):
        begun = walk(formulas, start, method, {**settings, "seed": int(settings.get("seed", 0)) + seed}, constraint)
        if isinstance(begun, Problem):
            return begun
        for _ in begun:
            if stop():
                return None
        assert begun.path is not None
        paths.append(begun.path)
    kept = [path for path in paths if path.stop not in LOST]
    longest = max((len(path.points) for path in kept), default=1)
    points = np.empty((len(kept), longest, len(start)))
    values = np.empty((len(kept), longest))
    for row, path in enumerate(kept):
        here = len(path.points)
        points[row, :here], values[row, :here] = path.points, path.values
        points[row, here:], values[row, here:] = path.points[-1], path.values[-1]
    return Repeats(points, values, len(paths) - len(kept))
