"""One rule walks once or many times: on arrays of starts it goes exactly where it goes on each start alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from gradexplorer.descent import schedule, seen
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rule import Here, Rule
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
VECTOR = [rule for rule in RULES.values() if rule.elementwise]


def many(formulas: Formulas, rule: Rule, starts: tuple[Any, ...], chosen: dict[str, object]) -> tuple[Any, ...]:
    """Where the starts get to: what a walk of many does, in its simplest form."""
    settings = settings_of(rule, chosen)
    assert isinstance(settings, dict)
    assert rule.walks_arrays(settings)
    point, memory = starts, None
    for k in range(settings["steps"]):
        value, gradient = formulas.subgradient(point)
        here = Here(point, value, seen.seen(rule, settings, point, gradient))
        memory = rule.start(settings, here, None) if memory is None else memory  # type: ignore[arg-type]
        point, memory = rule.step(settings, schedule.rate(settings, k), memory, here, None)  # type: ignore[arg-type,misc]
    return point


@pytest.mark.parametrize("rule", VECTOR, ids=[rule.name for rule in VECTOR])
@pytest.mark.parametrize("more", [{}, {"clip": 2.0, "weight_decay": 0.03, "schedule": "cosine"}], ids=["plain", "all"])
def test_many_walk_as_each_alone(formulas: Formula, rule: Rule, more: dict[str, object]) -> None:
    f = formulas(HIMMELBLAU)
    chosen = {name: value for name, value in more.items() if name in rule.settings}
    chosen |= {"steps": 25, "tolerance": 0.0} | ({"learning_rate": 0.01} if rule.name != "adadelta" else {})
    xs, ys = np.meshgrid(np.linspace(-4, 4, 5), np.linspace(-3.5, 4.5, 4))
    found = many(f, rule, (xs, ys), chosen)
    for place in np.ndindex(xs.shape):
        alone = descend(f, (float(xs[place]), float(ys[place])), rule.name, chosen)
        assert isinstance(alone, Path)
        assert (found[0][place], found[1][place]) == pytest.approx(alone.points[-1], rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("rule", VECTOR, ids=[rule.name for rule in VECTOR])
def test_where_the_gradient_is_0_no_array_moves_and_nothing_warns(formulas: Formula, rule: Rule) -> None:
    chosen: dict[str, object] = {name: 0.0 for name in ("epsilon", "weight_decay") if name in rule.settings}
    found = many(formulas("0*x+0*y"), rule, (np.array([1.0, 2.0]), np.array([3.0, 4.0])), chosen | {"steps": 3})
    assert found[0].tolist() == [1.0, 2.0]
    assert found[1].tolist() == [3.0, 4.0]


def test_with_a_line_search_each_walks_alone() -> None:
    rule = RULES["gradient-descent"]
    settings = settings_of(rule, {"line_search": "armijo"})
    assert isinstance(settings, dict)
    assert not rule.walks_arrays(settings)
    assert not any(RULES[name].elementwise for name in ("newton", "bfgs", "trust-region", "nelder-mead"))
