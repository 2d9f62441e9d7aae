"""A step done once with numbers that take notes is a program that does the same to arrays."""

from __future__ import annotations

import operator
from typing import Any, NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer import function
from gradexplorer.descent.played import Apart, Played, apart, mapped, outputs_of
from gradexplorer.descent.rule import Here
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.descent.traced import Notes, OneByOne, Traced
from gradexplorer.formula.pool import Pool, Program

ELEMENTWISE = sorted(name for name, rule in RULES.items() if rule.elementwise)
X = np.array([1.0, -2.0, 3.0])


class Pair(NamedTuple):
    k: int
    parts: tuple[Any, ...]


def whole(row: Apart) -> Any:
    """The row as it was nested, its factors multiplied in."""
    values = iter(row.values)
    return mapped(row.shape, lambda factor: factor * next(values) if type(factor) is float else factor)


def played(work: Any, *arrays: Any) -> tuple[Any, int]:
    """What the work on traced arrays gives, and how many operations on arrays that takes."""
    notes = Notes()
    found = work(*[notes.input(array, given=False) for array in arrays]).plain()
    program = Program(notes.lines, [found.place], notes.branches)
    with np.errstate(all="ignore"):
        return program.run(Pool(len(X)), arrays)[0], len(program.calls)


def test_nested_values_keep_their_kind() -> None:
    found = mapped((Pair(1, (2, None)),), lambda entry: entry and entry + 1)
    assert found == (Pair(2, (3, None)),)
    assert type(found[0]) is Pair


def test_numbers_stay_numbers_and_arrays_arrays() -> None:
    step = Played(lambda kept, given: Pair(given.k + 1, (kept[0] * given.parts[0] / 2.0**given.k,)))
    row = step(Pool(2), [3.0], apart(Pair(2, (np.array([1.0, -2.0]),))))
    found = whole(row)
    assert found.k == 3
    np.testing.assert_array_equal(found.parts[0], [0.75, -1.5])


def test_a_branch_by_a_number_is_taken_anew_when_the_number_asks_for_it() -> None:
    step = Played(lambda kept, given: given + 1.0 if kept[0] > 2 else given - 1.0)
    pool = Pool(1)
    found = [whole(step(pool, [k], apart(np.array([5.0])))).item() for k in (1, 2, 3, 4, 1)]
    assert found == [4.0, 4.0, 6.0, 6.0, 4.0]


def test_a_branch_by_what_lies_in_an_array_is_refused() -> None:
    with pytest.raises(OneByOne):
        Played(lambda kept, given: given if kept[0] > 0 else -given)(Pool(1), [np.ones(1)], apart(np.ones(1)))
    with pytest.raises(OneByOne):
        Played(lambda kept, given: given * float(kept[0]))(Pool(1), [np.ones(1)], apart(np.ones(1)))


# --- factors ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("work", "operations"),
    [
        (lambda u, v: 4 * u * v + 2 * v, 4),  # 2 (2 u v + v)
        (lambda u, v: 6 * u - 6 * v, 2),  # 6 (u - v)
        (lambda u, v: (0.5 * u) * (3 * v), 2),  # 1.5 (u v)
        (lambda u, v: 3 * u / (2 * v), 2),  # 1.5 (u/v)
        (lambda u, v: 3 / (2 * v), 1),  # 1.5/v
        (lambda u, v: (5 * u + 10) / 5, 2),  # 1 (u + 2), and times 1 is nothing
        (lambda u, v: 1 - 2 * u, 2),  # -2 (u - 0.5)
        (lambda u, v: np.sqrt(9 * (u * u)) + 6, 4),  # 3 (sqrt(u u) + 2)
        (lambda u, v: np.sqrt(-4 * u), 2),  # not through the root
        (lambda u, v: u * u + u * u, 2),  # noted once
        (lambda u, v: -1 * (u * -1) + v, 1),
        (lambda u, v: np.abs(-3 * u), 2),
        (lambda u, v: 1e200 * u * 1e-200, 2),  # a factor that large is multiplied in at once, and so is one that small
        (lambda u, v: 0 * u + v / 0, 3),
    ],
)
def test_a_factor_is_carried_along_and_multiplied_in_once(work: Any, operations: int) -> None:
    found, count = played(work, X, X[::-1].copy())
    with np.errstate(all="ignore"):
        expected = work(X, X[::-1])
    np.testing.assert_allclose(found, expected, rtol=1e-15)
    assert count <= operations


def test_a_moving_mean_keeps_its_factor_from_step_to_step() -> None:
    # m <- 0.9 m + 0.1 g is m = 0.1 n with n <- 0.9 n + g: two operations, not three, and the factor stays
    step = Played(lambda kept, given: 0.9 * given + 0.1 * kept[0])
    pool, row, mean = Pool(3), apart(np.zeros(3)), np.zeros(3)
    for k in range(50):
        row = step(pool, [X], row)
        mean = 0.9 * mean + 0.1 * X
        assert row.shape == 0.1
        np.testing.assert_allclose(whole(row), mean, rtol=1e-13)
        assert k < 1 or len(step._made) == 2


def test_what_only_decays_does_not_carry_its_factor_on() -> None:
    step = Played(lambda kept, given: 0.5 * given)
    row = step(Pool(3), [], apart(X.copy()))
    for _ in range(3):
        row = step(Pool(3), [], row)
    np.testing.assert_allclose(whole(row), X / 16, rtol=1e-15)
    assert len(step._made) <= 2


# --- rules and tapes -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ELEMENTWISE)
def test_every_rule_for_many_walkers_steps_as_it_is_written(method: str) -> None:
    rule = RULES[method]
    settings = settings_of(rule, {})
    assert isinstance(settings, dict)
    source = np.random.default_rng(6)
    point: Any = tuple(source.normal(size=(2, 30)))

    def moved(kept: Any, memory: Any) -> Any:
        here = Here(tuple(kept[1:3]), np.nan, tuple(kept[3:]))
        return rule.step(settings, kept[0], memory, here, None)  # type: ignore[arg-type]

    step, pool, row, expected = Played(moved), Pool(30), Apart(None, []), (None, None)
    for k in range(6):
        gradient = tuple(source.normal(size=(2, 30)))
        here, rate = Here(point, np.nan, gradient), 0.1 / (k + 1)
        if k == 0:
            memory: Any = rule.start(settings, here, None)  # type: ignore[arg-type]
            row = apart(mapped(memory, lambda entry: entry.copy() if isinstance(entry, np.ndarray) else entry))
        with np.errstate(all="ignore"):
            expected = rule.step(settings, rate, memory, here, None)  # type: ignore[arg-type, assignment]
            found = step(pool, [rate, *point, *gradient], row)
        there, after = whole(found)
        np.testing.assert_allclose(there, expected[0], rtol=1e-13)
        ours: list[Any] = []
        theirs: list[Any] = []
        mapped(after, ours.append)
        mapped(expected[1], theirs.append)
        for one, other in zip(ours, theirs, strict=True):
            if other is not None:
                np.testing.assert_allclose(one, other, rtol=1e-12)
        row, memory, point = Apart(found.shape[1], found.values[2:]), expected[1], there


@pytest.mark.parametrize(
    "text",
    ["x^2 + y^2", "exp(x) sin(y) - x y", "abs(x - y) + max(x, y)", "x^3 - 3 x y^2", "3", "x", "(x + y)^2",
     "a x y + b", "(3 - 2x)^3 - 5 y x^2", "min(x, 1) + floor(y) y"],
)  # fmt: skip
@given(seed=st.integers(0, 1000))
def test_a_tape_done_with_them_is_the_gradient(text: str, seed: int) -> None:
    formulas = function(text, variables=("x", "y")).formulas
    tape = formulas.slopes_tape()
    assert tape is not None
    point = list(np.random.default_rng(seed).uniform(-3, 3, (2, 50)))
    before = [entry.copy() for entry in point]
    step = Played(lambda kept, given: outputs_of(tape, [*formulas.parameters.values()], kept))
    pool = Pool(50)
    for _ in range(2):
        found = whole(step(pool, point, Apart(None, [])))
        np.testing.assert_array_equal(found, formulas.subgradient(point)[1])  # to the last digit
    np.testing.assert_array_equal(point, before)


def test_where_f_may_be_undefined_its_gradient_takes_a_mask_and_is_no_tape() -> None:
    assert function("log(x) + y", variables=("x", "y")).formulas.slopes_tape() is None


def test_constants_are_worked_out_beforehand() -> None:
    notes = Notes()
    x = notes.input(X, given=False)
    found = notes.traced(2.0) * 3.0 * x
    assert isinstance(found, Traced)
    assert found.factor is not None
    assert found.factor.value == 6.0
    assert found.factor.is_constant
    assert operator.add(found, found).plain().wide
