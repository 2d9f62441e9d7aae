"""Noisy walks repeated: seeds, means and deviations."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.repeats import Repeats, repeated
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]


def never() -> bool:
    return False


def found(f: Formulas, start: tuple[float, ...], count: int = 20, **settings: object) -> Repeats:
    made = repeated(f, start, "gradient-descent", settings, never, count=count)
    assert isinstance(made, Repeats)
    return made


def test_the_first_repeat_is_the_walk_itself(formulas: Formula) -> None:
    f = formulas("x^2+y^2")
    settings = {"noise": 0.5, "seed": 7, "steps": 10}
    alone = descend(f, (2, 1), settings=settings)
    assert isinstance(alone, Path)
    repeats = found(f, (2.0, 1.0), count=3, **settings)
    assert repeats.points[0].tolist() == [list(point) for point in alone.points]
    assert not np.array_equal(repeats.points[0], repeats.points[1])


def test_mean_and_deviation_are_those_of_the_linear_recurrence(formulas: Formula) -> None:
    # x <- (1 - 2a) x - a n: mean (1 - 2a)^k x0, variance a^2 s^2 (1 - q^2k)/(1 - q^2), q = 1 - 2a
    a, s, q, k = 0.1, 1.0, 0.8, 10
    repeats = found(formulas("x^2"), (3.0,), count=400, learning_rate=a, noise=s, steps=k)
    deviation = a * s * ((1 - q ** (2 * k)) / (1 - q * q)) ** 0.5
    assert repeats.mean()[k, 0] == pytest.approx(3 * q**k, abs=4 * deviation / 20)
    assert repeats.spread()[k, 0] == pytest.approx(deviation, rel=0.15)
    assert repeats.end_covariance()[0, 0] == pytest.approx(deviation**2, rel=0.3)


def test_lost_walks_are_counted_and_left_out(formulas: Formula) -> None:
    repeats = found(formulas("sqrt(x)"), (0.3,), learning_rate=0.2, noise=1.0, steps=20)
    assert repeats.lost > 0
    assert repeats.count + repeats.lost == 20
    assert np.isfinite(repeats.values).all()


def test_a_walk_that_has_ended_stays(formulas: Formula) -> None:
    repeats = found(formulas("x^2+y^2"), (2.0, 1.0), count=2, learning_rate=0.5, steps=5)
    assert repeats.points.shape == (2, 2, 2)  # without noise both arrive at once
    assert repeats.end_value() == (0.0, 0.0)


def test_what_cannot_be_is_a_problem_and_a_stop_is_heard(formulas: Formula) -> None:
    assert isinstance(repeated(formulas("x"), (1.0,), "adam", {"noise": -1}, never), Problem)
    assert repeated(formulas("x"), (1.0,), "adam", {"noise": 1.0}, lambda: True) is None
