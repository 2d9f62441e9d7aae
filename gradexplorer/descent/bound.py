"""A walk that is bound by a constraint: where it may begin, and how its steps are looked at."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from gradexplorer.descent.constraint import Constraint, constraint_of
from gradexplorer.descent.rule import Point, Rule
from gradexplorer.descent.settings import refusal
from gradexplorer.descent.stops import Step
from gradexplorer.descent.vectors import Matrix, negative
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.formula.formulas import Formulas


def refused(rule: Rule, settings: Mapping[str, Any]) -> Problem | None:
    """Why the rule cannot walk under a constraint, if it cannot: it would measure f on its way, off the constraint."""
    if rule.walks_arrays(settings):
        return None
    told: Phrase = (
        "{method} looks where the constraint does not allow to go; first-order methods with a fixed rate obey it"
    )
    return refusal("method", say(told, method=rule.name))


def binding(
    text: str, bounds: Sequence[float] | None, formulas: Formulas, rule: Rule, settings: Mapping[str, Any]
) -> Constraint | Problem | None:
    """The constraint as it was typed, for walks by the rule: a Problem with it, or with the rule; None for none."""
    found = constraint_of(text, bounds, formulas)
    return found if found is None or isinstance(found, Problem) else refused(rule, settings) or found


def begin(constraint: Constraint, at: Point, rule: Rule, settings: Mapping[str, Any]) -> Point | Problem:
    """The nearest point that obeys; a Problem for rules that cannot."""
    problem = refused(rule, settings)
    if problem is not None:
        return problem
    near = constraint.nearest(at)
    return near or refusal("from", say("no point that obeys the constraint was found near the start"))


def measured(constraint: Constraint, step: Step, climbing: bool) -> Step:
    """The step with the slope that the constraint leaves."""
    if not step.slope < math.inf:
        return step
    return step._replace(slope=constraint.left(step.point, descended(step, climbing)).slope)


def all_measured(constraint: Constraint | None, steps: Sequence[Step], climbing: bool) -> Sequence[Step]:
    """The steps as a verdict looks at them."""
    return steps if constraint is None else [measured(constraint, step, climbing) for step in steps]


def curvature(
    constraint: Constraint, step: Step, climbing: bool, hessian: Callable[[Point], Matrix]
) -> Callable[[Point], Matrix]:
    """The Hessian along the directions that the constraint leaves at the step."""
    return lambda point: constraint.reduced(point, descended(step, climbing), hessian(point))


def descended(step: Step, climbing: bool) -> Point:
    """The gradient of what is descended."""
    return negative(step.gradient) if climbing else step.gradient
