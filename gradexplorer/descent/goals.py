"""Where walks should end: the minima (climbing: the maxima) near their ends."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from gradexplorer.descent.path import Path, descend
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

SAME = 1e-6  # goals closer together, beside their distance from the origin, are one
FARTHEST = 1e6  # from an end farther out nothing is looked for
STEPS = 100


class Goal(NamedTuple):
    """A minimum, or where `is_top` a maximum: its place, and f there."""

    point: tuple[float, ...]
    value: float
    is_top: bool


def goals(formulas: Formulas, paths: Sequence[Path], known: Sequence[tuple[float, ...]] = ()) -> tuple[Goal, ...]:
    """The known minima, or else those a trust region finds from the end of each path; and maxima for who climbs."""
    found = [Goal(tuple(point), float(formulas.value(point)), is_top=False) for point in known]
    ends = {(path.points[-1], climbs(path)): None for path in paths}
    for end, is_top in ends:
        if known and not is_top:
            continue
        goal = _from(formulas, end, is_top=is_top)
        if goal is not None and all(_apart(goal, other) for other in found):
            found.append(goal)
    return tuple(found)


def climbs(path: Path) -> bool:
    """Whether it goes up."""
    return bool(path.settings.get("ascent"))


def nearest(path: Path | None, found: Sequence[Goal]) -> tuple[Goal | None, float]:
    """The goal nearest to the path's end, and how far away it is; NaN where there is none."""
    fitting = [goal for goal in found if path is not None and goal.is_top == climbs(path)]
    if path is None or not fitting or not all(map(math.isfinite, path.points[-1])):
        return None, math.nan
    goal = min(fitting, key=lambda goal: math.dist(goal.point, path.points[-1]))
    return goal, math.dist(goal.point, path.points[-1])


def _from(formulas: Formulas, end: tuple[float, ...], *, is_top: bool) -> Goal | None:
    if not all(abs(entry) <= FARTHEST for entry in end):  # NaN is not, either
        return None
    goal: Goal | None = None
    for tolerance in (1e-8, 1e-11):  # the second as near as rounding lets it
        chosen = {"steps": STEPS, "ascent": is_top, "tolerance": tolerance}
        path = descend(formulas, end if goal is None else goal.point, "trust-region", chosen)
        if isinstance(path, Problem) or path.stop != "converged":
            break
        goal = Goal(path.points[-1], path.values[-1], is_top)
    return goal


def _apart(goal: Goal, other: Goal) -> bool:
    near = SAME * max(1.0, *map(abs, goal.point))
    return goal.is_top != other.is_top or math.dist(goal.point, other.point) > near
