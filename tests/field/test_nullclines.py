"""Where a partial derivative vanishes."""

from __future__ import annotations

import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.field.nullclines import Curves, nullclines
from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import sample
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas, formulas_of

BOX = Box(-3.0, 3.0, -2.0, 2.0)


def curves_of(text: str, every: tuple[int, int] = (1, 1)) -> tuple[Curves, Curves]:
    definition = parse(text, ("x", "y"))
    assert isinstance(definition, Definition)
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    surface = on_plane(formulas)
    field = sample(surface, BOX, 61, 41, lambda: False, every)
    assert field is not None
    return nullclines(surface, field)


def drawn(curves: Curves) -> int:
    return int(np.isfinite(curves.x).sum())


@pytest.mark.parametrize("every", [(1, 1), (2, 2), (4, 4)])
def test_a_bowl_is_level_along_each_axis_on_a_straight_line(every: tuple[int, int]) -> None:
    # d/dx ((x - 0.13)^2 + (y - 0.07)^2) = 2 (x - 0.13), which is 0 on x = 0.13
    along_x, along_y = curves_of("(x - 0.13)^2 + (y - 0.07)^2", every)
    assert drawn(along_x) > 5
    np.testing.assert_allclose(along_x.x[np.isfinite(along_x.x)], 0.13, rtol=0, atol=1e-12)
    np.testing.assert_allclose(along_y.y[np.isfinite(along_y.y)], 0.07, rtol=0, atol=1e-12)
    assert np.nanmin(along_x.y) == -2.0
    assert np.nanmax(along_x.y) == 2.0


def test_a_kink_where_the_slope_changes_sign_is_no_zero_of_it() -> None:
    along_x, _ = curves_of("abs(x - 0.13) + y^2")
    assert drawn(along_x) == 0


def test_a_pole_where_the_slope_changes_sign_is_no_zero_of_it() -> None:
    # d/dx 1/(x - 0.13)^2 = -2/(x - 0.13)^3, positive on one side and negative on the other
    along_x, _ = curves_of("1/(x - 0.13)^2 + y^2")
    assert drawn(along_x) == 0


def test_the_points_traced_lie_where_the_slope_is_small() -> None:
    # d/dx of sin(x) cos(y) is cos(x) cos(y): 0 at x = pi/2 and at y = pi/2
    along_x, _ = curves_of("sin(x) cos(y)")
    known = np.isfinite(along_x.x)
    assert np.abs(np.cos(along_x.x[known]) * np.cos(along_x.y[known])).max() < 2e-3


def test_a_plane_that_is_never_level_has_no_curves() -> None:
    along_x, along_y = curves_of("x + 2y")
    assert drawn(along_x) == drawn(along_y) == 0
