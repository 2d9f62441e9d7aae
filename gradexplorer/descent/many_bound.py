"""Many walkers under a constraint: in a box all together, clipped after each step; on a curve one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import numpy as np

from gradexplorer.descent.bound import refused
from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.edges import clipped
from gradexplorer.descent.many import LEFT, Array, Ends, Stop, note, walk_each, walk_many
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rule import Rule, Settings
from gradexplorer.descent.traced import OneByOne
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

ASKED = 4  # walks along a curve between two looks at stop()


def together(rule: Rule, settings: Settings, constraint: Constraint | None) -> bool:
    """Whether many walk at once."""
    return rule.walks_arrays(settings) and (constraint is None or constraint.curve is None)


def walk_all(
    formulas: Formulas, starts: tuple[Array, ...], rule: Rule, settings: Sequence[Settings], swept: Settings,
    constraint: Constraint | None, stop: Stop, apart: float = 0.0,
) -> Ends | None:  # fmt: skip
    """Ends of the walks from the starts, by whatever road is quickest; None once stop() says so.

    `settings` are those of each walk, or one for all; `swept` holds the settings that differ, an array each. Under a
    constraint a walk begins at the nearest point that obeys; on a curve, walks with the same settings that begin less
    than about `apart` from each other are one. ValueError with a sentence for rules that cannot obey.
    """
    first = settings[0]
    problem = None if constraint is None else refused(rule, first)
    if problem is not None:
        raise ValueError(problem.message)
    if together(rule, first, constraint):
        bounds = constraint.bounds if constraint is not None else ()
        with suppress(OneByOne):
            return walk_many(formulas, clipped(starts, bounds), rule, {**first, **swept}, stop, bounds)
    each = settings if len(settings) > 1 else [first] * len(starts[0])
    if constraint is None:
        return walk_each(formulas, starts, rule.name, each, stop)
    return _one_by_one(formulas, starts, rule.name, each, constraint, stop, apart)


def _one_by_one(
    formulas: Formulas, starts: tuple[Array, ...], method: str, settings: Sequence[Settings], constraint: Constraint,
    stop: Stop, apart: float,
) -> Ends | None:  # fmt: skip
    """A start near which no point obeys counts as one that leaves the domain at once."""
    count = len(starts[0])
    ends = Ends(tuple(start.copy() for start in starts), np.zeros(count, np.int32), np.full(count, LEFT, np.uint8))
    walked: dict[object, Path | Problem] = {}
    for number, start in enumerate(zip(*(start.tolist() for start in starts), strict=True)):
        if number % ASKED == 0 and stop():
            return None
        begins = constraint.nearest(start)
        if begins is None:
            continue
        cell = tuple([round(x / apart) for x in begins]) if apart else number
        if cell not in walked:
            walked[cell] = descend(formulas, begins, method, settings[number], constraint)
        path = walked[cell]
        if isinstance(path, Problem):
            continue
        note(ends, number, path)
    return ends
