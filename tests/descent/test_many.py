"""Many walkers at once walk as one walker does."""

from __future__ import annotations

import gc

import numpy as np
import pytest

from gradexplorer.descent import many
from gradexplorer.descent.many import AT_REST, DIVERGED, LEFT, SPENT, walk_each, walk_many
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of

HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2"
CODES = {"converged": AT_REST, "saddle": AT_REST, "maximum": AT_REST, "diverged": DIVERGED, "left-domain": LEFT}


def formulas_from(text: str) -> Formulas:
    definition = parse(text, ("x", "y"))
    assert isinstance(definition, Definition)
    made = formulas_of(definition)
    assert isinstance(made, Formulas)
    return made


def together(text: str, method: str, starts: np.ndarray, **settings: object) -> tuple[object, list[Path]]:
    formulas = formulas_from(text)
    chosen = settings_of(RULES[method], settings)
    assert isinstance(chosen, dict)
    ends = walk_many(formulas, (starts[:, 0].copy(), starts[:, 1].copy()), RULES[method], chosen, lambda: False)
    paths = [descend(formulas, start, method, settings) for start in starts.tolist()]
    assert all(isinstance(path, Path) for path in paths)
    return ends, paths  # type: ignore[return-value]


FIXED = sorted(name for name, rule in RULES.items() if rule.elementwise)


@pytest.mark.parametrize("method", FIXED)
@pytest.mark.parametrize("text", [HIMMELBLAU, "x^2 + 3y^2 - x y", "log(x + 4) + y^2", "abs(x) + y^2/2", "x^3 - 3x*y^2"])
def test_each_start_ends_where_one_walker_from_there_does(method: str, text: str) -> None:
    starts = np.random.default_rng(4).uniform(-3.9, 3.9, (40, 2))
    ends, paths = together(text, method, starts, steps=60)
    for number, path in enumerate(paths):
        code = CODES.get(path.stop, SPENT)
        found = np.array([ends.points[0][number], ends.points[1][number]])
        if code == DIVERGED:
            assert ends.codes[number] == DIVERGED
            continue
        assert ends.codes[number] == code, (path.stop, path.points[0])
        assert ends.steps[number] == len(path.points) - 1
        rough = 1e-5 if method == "nadam" else 1e-9
        np.testing.assert_allclose(found, path.points[-1], rtol=rough, atol=rough)


def test_nadam_here_makes_much_of_a_rounding() -> None:
    # so that nobody may ask more of it above: one walker, once with its start moved by the last digit
    start = np.random.default_rng(4).uniform(-3.9, 3.9, (40, 2))[33]
    formulas = formulas_from(HIMMELBLAU)
    here, beside = (
        descend(formulas, (x, start[1]), "nadam", {"steps": 60}) for x in (start[0], np.nextafter(start[0], 9))
    )
    assert isinstance(here, Path)
    assert isinstance(beside, Path)
    assert 1e-8 < np.hypot(*np.subtract(here.points[-1], beside.points[-1])) < 1e-5


def test_gradient_descent_on_a_bowl_by_hand() -> None:
    # x <- x - 0.1 * 2x = 0.8 x: after three steps 0.512 of where it began
    ends, _ = together("x^2 + y^2", "gradient-descent", np.array([[1.0, 0.0], [-2.0, 4.0]]), learning_rate=0.1, steps=3)
    np.testing.assert_allclose(ends.points[0], [0.512, -1.024], rtol=1e-14)
    np.testing.assert_allclose(ends.points[1], [0.0, 2.048], rtol=1e-14)
    assert ends.steps.tolist() == [3, 3]
    assert ends.codes.tolist() == [SPENT, SPENT]


def test_a_setting_may_have_a_value_for_each_walker() -> None:
    chosen = settings_of(RULES["gradient-descent"], {"steps": 1})
    assert isinstance(chosen, dict)
    rates = np.array([0.1, 0.25, 0.5])
    starts = (np.ones(3), np.zeros(3))
    formulas = formulas_from("x^2 + y^2")
    ends = walk_many(formulas, starts, RULES["gradient-descent"], chosen | {"learning_rate": rates}, lambda: False)
    assert ends is not None
    np.testing.assert_allclose(ends.points[0], [0.8, 0.5, 0.0], rtol=0, atol=1e-15)
    assert ends.codes.tolist() == [SPENT, SPENT, AT_REST]


def test_walkers_are_let_go_without_mixing_them_up() -> None:
    # far more walkers than a block, those on the left at rest at once
    x = np.concatenate([np.zeros(9000), np.linspace(1, 2, 9000)])
    chosen = settings_of(RULES["adam"], {"steps": 40})
    assert isinstance(chosen, dict)
    formulas = formulas_from("x^2 + y^2")
    ends = walk_many(formulas, (x, np.zeros(18000)), RULES["adam"], chosen, lambda: False)
    assert ends is not None
    assert (ends.codes[:9000] == AT_REST).all()
    path = descend(formulas, (float(x[13000]), 0.0), "adam", {"steps": 40})
    assert isinstance(path, Path)
    assert ends.points[0][13000] == pytest.approx(path.points[-1][0], rel=1e-12)


@pytest.mark.parametrize("method", ["gradient-descent", "adam", "rprop"])
def test_it_does_not_matter_in_which_blocks_they_walk(method: str, monkeypatch: pytest.MonkeyPatch) -> None:
    x, y = np.random.default_rng(8).uniform(-4, 4, (2, 100))
    chosen = settings_of(RULES[method], {"steps": 80, "learning_rate": 0.01})
    assert isinstance(chosen, dict)
    formulas = formulas_from(HIMMELBLAU)
    whole = walk_many(formulas, (x, y), RULES[method], chosen, lambda: False)
    monkeypatch.setattr(many, "BLOCK", 16)
    monkeypatch.setattr(many, "REMEMBERING", 8)
    parts = walk_many(formulas, (x, y), RULES[method], chosen, lambda: False)
    assert whole is not None
    assert parts is not None
    np.testing.assert_array_equal(parts.points, whole.points)
    np.testing.assert_array_equal(parts.steps, whole.steps)
    np.testing.assert_array_equal(parts.codes, whole.codes)


def test_a_stopped_job_has_no_answer() -> None:
    chosen = settings_of(RULES["adam"], {})
    assert isinstance(chosen, dict)
    starts = (np.ones(3), np.ones(3))
    assert walk_many(formulas_from("x*y"), starts, RULES["adam"], chosen, lambda: True) is None
    assert walk_each(formulas_from("x*y"), starts, "newton", [{}] * 3, lambda: True) is None


def test_a_rule_that_walks_alone_is_refused() -> None:
    chosen = settings_of(RULES["newton"], {})
    assert isinstance(chosen, dict)
    with pytest.raises(ValueError, match="one start at a time"):
        walk_many(formulas_from("x*y"), (np.ones(1), np.ones(1)), RULES["newton"], chosen, lambda: False)


def test_the_memory_of_the_walkers_goes_with_them_and_waits_for_no_garbage_collector() -> None:
    chosen = settings_of(RULES["adam"], {"steps": 5})
    assert isinstance(chosen, dict)
    gc.collect()
    gc.disable()
    try:
        assert walk_many(formulas_from("x*y"), (np.ones(9), np.ones(9)), RULES["adam"], chosen, lambda: False)
        left = [type(each).__name__ for each in gc.get_objects() if type(each).__name__ in {"Block", "Loop", "Pool"}]
    finally:
        gc.enable()
    assert left == []
