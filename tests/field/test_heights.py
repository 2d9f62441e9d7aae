"""Between which heights a curve is seen."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.field.heights import heights
from gradexplorer.formula.formulas import Formulas

X = np.linspace(-3.0, 3.0, 1600) + 1e-3
STEP = float(X[1] - X[0])


def seen(formulas: Callable[[str], Formulas], text: str) -> tuple[float, float]:
    value, (slope,) = formulas(text).gradient((X,))
    return heights(value, slope, STEP)


def test_a_parabola_is_seen_from_below_the_axis_to_above_its_ends(formulas: Callable[[str], Formulas]) -> None:
    # f from 0 to 9, its derivative from -6: of that 35 % of 9, to -3.15; 6 % of 12.15 more: -3.88 and 9.73, to halves.
    low, high = seen(formulas, "x^2")
    assert low == pytest.approx(-4.0)
    assert high == pytest.approx(10.0)


@pytest.mark.parametrize(("text", "most"), [("1/x", 5.0), ("tan(x)", 8.0), ("1/x^2", 30.0), ("1/sin(x)", 8.0)])
def test_a_pole_does_not_flatten_the_rest(formulas: Callable[[str], Formulas], text: str, most: float) -> None:
    low, high = seen(formulas, text)
    assert 1.0 < high <= most
    assert -most <= low < 0.1


def test_a_sharp_peak_is_no_pole(formulas: Callable[[str], Formulas]) -> None:
    low, high = seen(formulas, "exp(-1000x^2)")
    assert high > 1.0
    assert low < 0.0


def test_the_axis_is_seen_where_it_is_near(formulas: Callable[[str], Formulas]) -> None:
    assert seen(formulas, "2 + sin(x)")[0] < 0
    assert seen(formulas, "1000 + sin(x)")[0] > 990


@pytest.mark.parametrize(("value", "low", "high"), [(0.0, -1.0, 1.0), (8.0, 4.0, 12.0), (-1.0, -2.0, 0.0)])
def test_a_constant_has_room_on_both_sides(value: float, low: float, high: float) -> None:
    assert heights(np.full(50, value), np.zeros(50), 0.1) == (low, high)


def test_where_nothing_is_defined_there_still_is_a_view() -> None:
    nowhere = np.full(50, math.nan)
    assert heights(nowhere, nowhere, 0.1) == (-1.0, 1.0)


@given(st.lists(st.floats(allow_nan=True, allow_infinity=True), min_size=2, max_size=40))
def test_whatever_the_values_the_view_has_a_height(values: list[float]) -> None:
    with np.errstate(all="ignore"):
        low, high = heights(np.array(values), np.gradient(np.array(values)), 0.1)
    assert math.isfinite(low)
    assert math.isfinite(high)
    assert low < high
