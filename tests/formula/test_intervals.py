"""Kernels on intervals: every value that a word takes on the numbers within lies between the bounds."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer.expression.words import WORDS
from gradexplorer.formula.kernels import floats, intervals
from gradexplorer.formula.kernels.intervals_number import Interval

SPICY = (
    0.0,
    -0.0,
    0.5,
    -0.5,
    1.0,
    -1.0,
    2.0,
    -2.0,
    -8.0,
    3.7,
    -3.7,
    math.pi,
    25.0,
    1e-300,
    5e-324,
    -5e-324,
    1e6,
    1e308,
)
BY_ORDER = {"polygamma", "besselj", "sphericalj"}

ends = st.sampled_from(SPICY) | st.floats(-4, 4) | st.floats(-40, 40) | st.floats(allow_nan=False, allow_infinity=False)
shares = st.sampled_from((0.0, 0.5, 1.0)) | st.floats(0, 1)


@st.composite
def intervals_with_points(draw: st.DrawFn, count: int) -> tuple[list[tuple[float, float]], list[list[float]]]:
    """So many intervals, and points inside them: ends, middles, zeros, and numbers between."""
    bounds, points = [], []
    for _ in range(count):
        first = draw(ends)
        near = draw(st.booleans())
        second = first + draw(st.floats(-0.5, 0.5)) if near else draw(ends)
        lo, hi = min(first, second), max(first, second)
        bounds.append((lo, hi))
        inside = [
            lo,
            hi,
            *(min(max(lo * (1 - share) + hi * share, lo), hi) for share in draw(st.lists(shares, max_size=4))),
        ]
        points.append([*inside, *(whole for whole in (0.0, 1.0, -1.0, float(round(inside[-1]))) if lo <= whole <= hi)])
    return bounds, points


def bounds_of(word: str, bounds: list[tuple[float, float]]) -> tuple[float, float, bool]:
    with np.errstate(all="ignore"):
        found = intervals.KERNELS[word](*(Interval(np.array([lo]), np.array([hi])) for lo, hi in bounds))
    lo, hi, holes = (np.broadcast_to(part, (1,))[0] for part in (found.lo, found.hi, found.holes))
    return float(lo), float(hi), bool(holes)


def encloses(word: str, bounds: list[tuple[float, float]], points: list[list[float]]) -> None:
    lo, hi, holes = bounds_of(word, bounds)
    for point in itertools.islice(itertools.product(*points), 60):
        value = floats.KERNELS[word](*point)
        if math.isnan(value):
            assert holes or math.isnan(lo), (word, bounds, point)
        else:
            assert lo <= value <= hi, (word, bounds, point, value, lo, hi)


def test_each_word_has_a_kernel_and_each_kernel_a_word() -> None:
    assert set(intervals.KERNELS) == set(WORDS)


@pytest.mark.parametrize("word", sorted(set(WORDS) - BY_ORDER))
def test_an_interval_encloses_the_values_of_the_numbers_within(word: str) -> None:
    @given(intervals_with_points(WORDS[word].arity))
    @settings(max_examples=60)
    def law(case: tuple[list[tuple[float, float]], list[list[float]]]) -> None:
        encloses(word, *case)

    law()


@pytest.mark.parametrize("word", sorted(BY_ORDER))
def test_a_function_of_an_order_is_enclosed_for_each_order(word: str) -> None:
    @given(st.sampled_from((0.0, 1.0, 2.0, 3.0, 7.0, -1.0, -2.0, 0.5)), intervals_with_points(1))
    @settings(max_examples=300)
    def law(order: float, case: tuple[list[tuple[float, float]], list[list[float]]]) -> None:
        (bounds,), (points,) = case
        with np.errstate(all="ignore"):
            found = intervals.KERNELS[word](order, Interval(np.array([bounds[0]]), np.array([bounds[1]])))
        lo, hi, holes = (np.broadcast_to(part, (1,))[0] for part in (found.lo, found.hi, found.holes))
        for point in points:
            value = floats.KERNELS[word](order, point)
            assert (holes or math.isnan(lo)) if math.isnan(value) else lo <= value <= hi, (
                order,
                bounds,
                point,
                value,
                lo,
                hi,
            )

    law()
