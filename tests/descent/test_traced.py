"""A step done once with numbers that take notes is a program that does the same to arrays."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
import pytest

from gradexplorer.descent.rule import Here
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.descent.traced import OneByOne, Played, mapped
from gradexplorer.formula.pool import Pool

ELEMENTWISE = sorted(name for name, rule in RULES.items() if rule.elementwise)


class Pair(NamedTuple):
    k: int
    parts: tuple[Any, ...]


def copied(value: Any) -> Any:
    return mapped(value, lambda entry: entry.copy() if isinstance(entry, np.ndarray) else entry)


def test_nested_values_keep_their_kind() -> None:
    found = mapped({"a": Pair(1, (2, None))}, lambda entry: entry and entry + 1)
    assert found == {"a": Pair(2, (3, None))}
    assert type(found["a"]) is Pair


def test_numbers_stay_numbers_and_arrays_arrays() -> None:
    played = Played(lambda kept, given: Pair(given.k + 1, (kept * given.parts[0] / 2.0**given.k,)))
    found = played(Pool(2), 3.0, Pair(2, (np.array([1.0, -2.0]),)))
    assert found.k == 3
    assert type(found.k) is int
    np.testing.assert_array_equal(found.parts[0], [0.75, -1.5])


def test_a_branch_by_a_number_is_taken_anew_when_the_number_asks_for_it() -> None:
    played = Played(lambda kept, given: given + 1.0 if kept > 2 else given - 1.0)
    pool = Pool(1)
    assert [played(pool, k, np.array([5.0])).item() for k in (1, 2, 3, 4, 1)] == [4.0, 4.0, 6.0, 6.0, 4.0]


def test_a_branch_by_what_lies_in_an_array_is_refused() -> None:
    with pytest.raises(OneByOne):
        Played(lambda kept, given: given if kept > 0 else -given)(Pool(1), np.ones(1), np.ones(1))
    with pytest.raises(OneByOne):
        Played(lambda kept, given: given * float(kept))(Pool(1), np.ones(1), np.ones(1))


@pytest.mark.parametrize("method", ELEMENTWISE)
def test_every_rule_for_many_walkers_steps_as_it_is_written(method: str) -> None:
    rule = RULES[method]
    settings = settings_of(rule, {})
    assert isinstance(settings, dict)
    source = np.random.default_rng(6)
    point: Any = tuple(source.normal(size=(2, 30)))
    played = Played(
        lambda kept, given: rule.step(settings, kept[0], given[1], Here(kept[1], np.nan, given[0]), None)  # type: ignore[arg-type]
    )
    pool, memory = Pool(30), None
    for k in range(6):
        gradient = tuple(source.normal(size=(2, 30)))
        here, rate = Here(point, np.nan, gradient), 0.1 / (k + 1)
        memory = rule.start(settings, here, None) if k == 0 else memory  # type: ignore[arg-type]
        with np.errstate(all="ignore"):
            expected: Any = rule.step(settings, rate, copied(memory), here, None)  # type: ignore[arg-type]
            there, memory = played(pool, (rate, point), (copied(gradient), copied(memory)))
        np.testing.assert_array_equal(there, expected[0])
        ours: list[Any] = []
        theirs: list[Any] = []
        mapped(memory, ours.append)
        mapped(expected[1], theirs.append)
        for one, other in zip(ours, theirs, strict=True):
            np.testing.assert_array_equal(one, other)
        point = there
