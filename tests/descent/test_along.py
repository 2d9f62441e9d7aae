"""The slope along a direction: by hand, at a kink, and of more variables than are seen."""

from __future__ import annotations

import math

import pytest

from gradexplorer.descent.along import along
from gradexplorer.descent.reading import read
from gradexplorer.expression.parse import parse
from gradexplorer.field.direction import Direction
from gradexplorer.field.plane import plane_of
from gradexplorer.formula.formulas import Formulas, formulas_of


def formulas(text: str) -> Formulas:
    made = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(made, Formulas)
    return made


def test_slope_and_bend_along_an_angle() -> None:
    # f = x^2 + 3 x y: gradient (2x + 3y, 3x) = (5, 3) at (1, 1), Hessian ((2, 3), (3, 0)); u = (3, 4)/5
    f = formulas("x^2 + 3 x y")
    degrees = math.degrees(math.atan2(4, 3))
    found = along(f, plane_of(f.variables), read(f, (1.0, 1.0)), Direction("angle", degrees))
    assert found.slope == pytest.approx((15 + 12) / 5, rel=1e-14)
    assert found.bend == pytest.approx((2 * 9 + 2 * 3 * 12) / 25, rel=1e-14)
    assert found.steepest == pytest.approx(math.sqrt(34), rel=1e-15)
    assert found.off == pytest.approx(degrees - math.degrees(math.atan2(3, 5)), abs=1e-12)


def test_at_a_kink_the_slopes_of_both_sides_are_given() -> None:
    f = formulas("abs(x) + y")
    plane, reading = plane_of(f.variables), read(f, (0.0, 0.0))
    across = along(f, plane, reading, Direction("angle", 0.0))
    assert across.sides == (-1.0, 1.0)
    assert math.isnan(across.slope)
    # along the fold there is one slope, kink or no kink
    up = along(f, plane, reading, Direction("angle", 90.0))
    assert (up.sides, up.slope) == ((1.0, 1.0), 1.0)


def test_of_three_variables_the_two_that_are_seen_count() -> None:
    f = formulas("x + 2 y + 7 z")
    found = along(f, plane_of(f.variables, axes=("x", "y")), read(f, (0.0, 0.0, 0.0)), Direction())
    assert found.slope == pytest.approx(math.sqrt(5), rel=1e-15)


def test_where_f_is_undefined_there_is_no_slope() -> None:
    f = formulas("log(x) + y")
    found = along(f, plane_of(f.variables), read(f, (-1.0, 0.0)), Direction())
    assert math.isnan(found.slope)
    assert math.isnan(found.off)
