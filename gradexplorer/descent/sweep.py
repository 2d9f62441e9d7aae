"""Sweeps: how a walk ends for every value of a setting, and for every pair of values of two."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.many import AT_REST, SPENT, Array, Codes, Stop
from gradexplorer.descent.many_bound import walk_all
from gradexplorer.descent.rule import Rule
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass


@dataclass(frozen=True, eq=False)
class Sweep:
    """One walk for each value of `names[0]` and, where there are two names, each of `names[1]`.

    Arrays have the shape of the values: (n,) or (n, m). `loss` is f where the walk ended (NaN where it diverged or left
    the domain), `steps` how many it took to the tolerance (NaN where it never came there), `codes` as in many.Ends.
    """

    names: tuple[str, ...]
    values: tuple[Array, ...]
    loss: Array
    steps: Array
    codes: Codes

    def best(self) -> tuple[float, ...] | None:
        """The values with which the walk comes to rest soonest, or else ends lowest; None where all fail."""
        for what in (self.steps, self.loss):
            if np.isfinite(what).any():
                place = np.unravel_index(int(np.nanargmin(what)), what.shape)
                return tuple(float(values[at]) for values, at in zip(self.values, place, strict=True))
        return None

    def largest_settling(self) -> float:
        """The largest value of the first setting that neither diverges nor leaves the domain; NaN where all do."""
        fine = np.isfinite(self.loss)
        along = fine if fine.ndim == 1 else fine.any(axis=1)
        return float(self.values[0][along].max()) if along.any() else math.nan


def rates(middle: float, count: int = 61, decades: float = 3.0) -> Array:
    """Learning rates evenly spaced on a logarithmic scale, that many decades to both sides of the middle."""
    return np.geomspace(middle * 10.0**-decades, middle * 10.0**decades, count)


def sweep(
    formulas: Formulas, start: Sequence[float], method: str, settings: Mapping[str, Any],
    over: Mapping[str, Sequence[float]], stop: Stop, constraint: Constraint | None = None,
) -> Sweep | None:  # fmt: skip
    """Sweep of the settings in `over` (one or two of them, each with its values), the others as given.

    None once stop() says so. ValueError where a setting or a value cannot be, or the method cannot obey a constraint.
    """
    rule, names = RULES[method], tuple(over)
    values = tuple(np.array([float(value) for value in over[name]]) for name in names)
    grids = [grid.ravel() for grid in np.meshgrid(*values, indexing="ij")]
    rows = [dict(zip(names, map(float, row), strict=True)) for row in zip(*grids, strict=True)]
    chosen = [_checked(rule, {**settings, **row}) for row in rows]
    starts = tuple(np.full(len(rows), float(coordinate)) for coordinate in start)
    ends = walk_all(formulas, starts, rule, chosen, dict(zip(names, grids, strict=True)), constraint, stop)
    if ends is None or stop():
        return None
    loss = np.array(formulas.value(ends.points), dtype=float)
    loss[(ends.codes != AT_REST) & (ends.codes != SPENT)] = np.nan
    steps = np.where(ends.codes == AT_REST, ends.steps, np.nan)
    shape = tuple(len(part) for part in values)
    return Sweep(names, values, loss.reshape(shape), steps.reshape(shape), ends.codes.reshape(shape))


def _checked(rule: Rule, settings: Mapping[str, Any]) -> dict[str, Any]:
    chosen = settings_of(rule, settings)
    if isinstance(chosen, Problem):
        raise ValueError(chosen.message)
    return dict(chosen)
