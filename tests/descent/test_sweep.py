"""How a walk ends for every value of a setting."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradexplorer.descent.many import AT_REST, DIVERGED
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.sweep import Sweep, rates, sweep
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of


def formulas_from(text: str) -> Formulas:
    definition = parse(text, ("x", "y"))
    assert isinstance(definition, Definition)
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    return formulas


def swept(
    text: str, method: str, over: dict[str, object], start: tuple[float, ...] = (1.0, 1.0), **settings: object
) -> Sweep:
    found = sweep(formulas_from(text), start, method, settings, over, lambda: False)  # type: ignore[arg-type]
    assert found is not None
    return found


def test_one_step_on_a_bowl_for_three_rates_by_hand() -> None:
    # x <- (1 - 2a) x and the same for y: f = 2 (1 - 2a)^2
    found = swept("x^2 + y^2", "gradient-descent", {"learning_rate": (0.1, 0.25, 0.5)}, steps=1)
    np.testing.assert_allclose(found.loss, [2 * 0.64, 2 * 0.25, 0.0], rtol=0, atol=1e-15)
    assert found.codes[2] == AT_REST
    assert found.steps[2] == 1
    assert found.best() == (0.5,)


def test_the_largest_rate_that_settles_is_the_bound_of_the_theory() -> None:
    # x^2/2 * 10: lambda_max = 10, so rates up to 2/10 settle
    values = np.linspace(0.15, 0.25, 41)
    found = swept("5 x^2 + y^2/2", "gradient-descent", {"learning_rate": values}, steps=5000)
    assert found.largest_settling() == pytest.approx(0.2, abs=0.003)
    assert (found.codes[values > 0.203] == DIVERGED).all()
    assert np.isnan(found.loss[values > 0.203]).all()


@pytest.mark.parametrize("method", sorted(name for name, rule in RULES.items() if rule.elementwise))
def test_any_setting_of_any_method_is_swept_as_walked_one_by_one(method: str) -> None:
    values = {"increase": (1.1, 1.5), "decrease": (0.3, 0.7), "max_step": (1.0, 2.0)}
    others = {"steps": 8} | ({"schedule": "cosine"} if "schedule" in RULES[method].settings else {})
    for name, default in RULES[method].settings.items():
        if not isinstance(default, float) or name in {"tolerance", "noise"}:
            continue
        over = values.get(name, (0.2, 0.4))
        found = swept("x^2 + 3 y^2", method, {name: over}, (1.0, -2.0), **others)
        for number, value in enumerate(over):
            walked = descend(formulas_from("x^2 + 3 y^2"), (1.0, -2.0), method, others | {name: value})
            assert isinstance(walked, Path)
            x, y = walked.points[-1]
            assert found.loss[number] == pytest.approx(x * x + 3 * y * y, rel=1e-9, abs=1e-30), (name, value)


def test_two_settings_make_a_map() -> None:
    over = {"learning_rate": (0.01, 0.1), "momentum": (0.0, 0.5, 0.9)}
    found = swept("x^2 + 3 y^2", "momentum", over, steps=100)
    assert found.loss.shape == (2, 3)
    alone = swept("x^2 + 3 y^2", "momentum", {"learning_rate": (0.1,)}, steps=100, momentum=0.5)
    assert found.loss[1, 1] == pytest.approx(alone.loss[0], rel=1e-12)


def test_a_rule_that_walks_alone_is_swept_too() -> None:
    found = swept("x^2 + 3 y^2", "newton", {"learning_rate": (0.5, 1.0)}, steps=3)
    # Newton takes the share a of the way: (1 - a)^3 is left
    assert found.loss[0] == pytest.approx(4 * 0.5**6, rel=1e-9)
    assert found.loss[1] == pytest.approx(0.0, abs=1e-20)


def test_where_everything_fails_there_is_no_best() -> None:
    found = swept("x^2 + y^2", "gradient-descent", {"learning_rate": (5.0, 6.0)}, steps=3000)
    assert found.best() is None
    assert math.isnan(found.largest_settling())


def test_rates_are_even_on_a_logarithmic_scale() -> None:
    np.testing.assert_allclose(rates(0.1, 3, 1.0), [0.01, 0.1, 1.0], rtol=1e-12)


def test_a_value_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="momentum"):
        swept("x^2", "momentum", {"momentum": (0.5, 2.0)})
