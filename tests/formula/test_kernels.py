"""One meaning in every table of kernels: the keys are the words; floats, arrays and digits agree on spicy arguments."""

from __future__ import annotations

import itertools
import math

import mpmath
import numpy as np
import pytest

from gradexplorer.expression.words import TRUTHS, WORDS
from gradexplorer.formula.kernels import arrays, digits, floats

SPICY = (0.0, -0.0, 1.0, -1.0, 0.5, -0.5, 2.0, -8.0, 3.7, 1e-300, 5e-324, 1e308, -1e308, math.inf, -math.inf, math.nan)
ORDINARY = (-2.5, -1.0, -0.3, 0.0, 0.25, 0.5, 1.0, 1.75, 3.0)


def arguments_of(word: str, numbers: tuple[float, ...]) -> list[tuple[float, ...]]:
    few = numbers if WORDS[word].arity < 3 else numbers[::3]
    return list(itertools.product(few, repeat=WORDS[word].arity))


@pytest.mark.parametrize("table", [floats.KERNELS, arrays.KERNELS, digits.KERNELS])
def test_each_word_has_a_kernel_and_each_kernel_a_word(table: dict[str, object]) -> None:
    assert set(table) == set(WORDS)


@pytest.mark.parametrize("word", sorted(WORDS))
def test_floats_and_arrays_agree_whatever_the_argument(word: str) -> None:
    points = arguments_of(word, SPICY)
    with np.errstate(all="ignore"):
        columns = [np.array(column) for column in zip(*points, strict=True)]
        many = np.broadcast_to(np.asarray(arrays.KERNELS[word](*columns), dtype=float), len(points))
    for point, from_array in zip(points, many, strict=True):
        from_float = floats.KERNELS[word](*point)
        assert isinstance(from_float, float)
        assert from_float == pytest.approx(from_array, rel=2e-13, abs=1e-300, nan_ok=True), (word, point)


@pytest.mark.parametrize("word", sorted(WORDS))
def test_floats_agree_with_digits_at_ordinary_numbers(word: str) -> None:
    with mpmath.workdps(40):
        for point in arguments_of(word, ORDINARY):
            exact = float(digits.KERNELS[word](*map(mpmath.mpf, point)))
            assert floats.KERNELS[word](*point) == pytest.approx(exact, rel=4e-15, abs=1e-15, nan_ok=True), (
                word,
                point,
            )


@pytest.mark.parametrize("word", sorted(set(WORDS) - {"where", "seam", "and", "or"}))
def test_what_is_undefined_stays_undefined(word: str) -> None:
    arity = WORDS[word].arity
    for place in range(arity):
        for other in (0.0, 1.0, math.inf):
            point = [other] * arity
            point[place] = math.nan
            assert math.isnan(floats.KERNELS[word](*point)), (word, point)


def test_a_where_looks_only_at_the_branch_taken() -> None:
    for where in (floats.KERNELS["where"], arrays.KERNELS["where"]):
        assert where(1.0, 2.0, math.nan) == 2.0
        assert where(0.0, math.nan, 3.0) == 3.0
        assert math.isnan(where(math.nan, 2.0, 3.0))


def test_a_pole_is_undefined_and_an_overflow_infinite() -> None:
    kernels = floats.KERNELS
    for word, point in (
        ("div", (1.0, 0.0)),
        ("log", (0.0,)),
        ("pow", (0.0, -1.0)),
        ("gamma", (-2.0,)),
        ("atanh", (1.0,)),
    ):
        assert math.isnan(kernels[word](*point))
    for word, point in (("exp", (1000.0,)), ("mul", (1e200, 1e200)), ("pow", (10.0, 400.0)), ("gamma", (200.0,))):
        assert kernels[word](*point) == math.inf
    assert kernels["pow"](-10.0, 401.0) == -math.inf


def test_powers_are_real() -> None:
    assert math.isnan(floats.KERNELS["pow"](-8.0, 1 / 3))
    assert floats.KERNELS["cbrt"](-8.0) == -2.0
    assert floats.KERNELS["pow"](-2.0, 3.0) == -8.0
    assert math.isnan(floats.KERNELS["pow"](math.nan, 0.0))
    assert math.isnan(floats.KERNELS["pow"](1.0, math.nan))


@pytest.mark.parametrize("word", sorted(TRUTHS))
def test_a_truth_is_one_or_zero(word: str) -> None:
    for point in arguments_of(word, ORDINARY):
        assert floats.KERNELS[word](*point) in (0.0, 1.0)
