"""Lagrange points along a traced curve, worked by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.descent.lagrange import lagrange_points
from gradexplorer.field.viewport import Box
from gradexplorer.field.zero_set import zero_set
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
BOX = Box(-2.0, 2.0, -2.0, 2.0)


def traced(g: Formulas) -> tuple[np.ndarray, np.ndarray]:
    return zero_set(g, BOX, lambda: False)


def test_a_slope_over_the_circle_has_one_lowest_and_one_highest_place(formulas: Formula) -> None:
    # x + y on the unit circle: (1, 1) = l (2x, 2y): l = -1/sqrt 2 below, 1/sqrt 2 above
    g = formulas("x^2+y^2-1")
    low, high = lagrange_points(formulas("x+y"), g, *traced(g))
    half = 0.5**0.5
    assert (low.point, high.point) == (pytest.approx((-half, -half)), pytest.approx((half, half)))
    assert (low.value, low.multiplier, low.kind) == (pytest.approx(-(2**0.5)), pytest.approx(-half), "minimum")
    assert (high.value, high.multiplier, high.kind) == (pytest.approx(2**0.5), pytest.approx(half), "maximum")


def test_the_product_on_the_circle_has_four(formulas: Formula) -> None:
    # x y: minima -1/2 at (1, -1)/sqrt 2 and its opposite, maxima 1/2; multipliers -1/2, 1/2
    g = formulas("x^2+y^2-1")
    found = lagrange_points(formulas("x*y"), g, *traced(g))
    assert [point.kind for point in found] == ["minimum", "minimum", "maximum", "maximum"]
    assert [point.value for point in found] == pytest.approx([-0.5, -0.5, 0.5, 0.5])
    assert [point.multiplier for point in found] == pytest.approx([-0.5, -0.5, 0.5, 0.5])


def test_where_there_is_no_curve_there_are_no_points(formulas: Formula) -> None:
    g = formulas("x^2+y^2+1")
    assert lagrange_points(formulas("x+y"), g, *traced(g)) == ()
