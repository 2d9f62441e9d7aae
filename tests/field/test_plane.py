from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.plane import on_plane, plane_of
from gradexplorer.formula.formulas import Formulas

X = np.array([[1.0, 2.0, 3.0]])
Y = np.array([[10.0], [20.0]])


def test_two_variables_lie_along_the_axes_in_their_order(formulas: Callable[[str], Formulas]) -> None:
    f = formulas("x*y")
    assert on_plane(f) is f
    assert plane_of(("w", "b")).axes == ("w", "b")


def test_one_variable_is_drawn_as_a_cylinder(formulas: Callable[[str], Formulas]) -> None:
    value, (across, up) = on_plane(formulas("x^2")).gradient((X, Y))
    np.testing.assert_array_equal(value, [[1, 4, 9], [1, 4, 9]])
    np.testing.assert_array_equal(across, [[2, 4, 6], [2, 4, 6]])
    np.testing.assert_array_equal(up, np.zeros((2, 3)))


def test_y_alone_lies_along_y(formulas: Callable[[str], Formulas]) -> None:
    surface = on_plane(formulas("y^2"))
    value, (across, up) = surface.gradient((X, Y))
    assert surface.variables == ("x", "y")
    np.testing.assert_array_equal(value, [[100, 100, 100], [400, 400, 400]])
    np.testing.assert_array_equal(across, np.zeros((2, 3)))
    np.testing.assert_array_equal(up, [[20, 20, 20], [40, 40, 40]])


def test_where_a_cylinder_is_undefined_it_is_flat_in_no_direction(formulas: Callable[[str], Formulas]) -> None:
    value, (across, up) = on_plane(formulas("log(x)")).gradient((np.array([[-1.0, 1.0]]), Y))
    assert np.isnan(value[:, 0]).all()
    assert np.isnan(across[:, 0]).all()
    assert np.isnan(up[:, 0]).all()
    np.testing.assert_array_equal(up[:, 1], [0, 0])


def test_further_variables_are_held(formulas: Callable[[str], Formulas]) -> None:
    f = formulas("x*y + 100*z")
    value, (across, up) = on_plane(f, {"z": 2.0}).gradient((X, Y))
    np.testing.assert_array_equal(value, X * Y + 200)
    np.testing.assert_array_equal(across, np.broadcast_to(Y, (2, 3)))
    np.testing.assert_array_equal(up, np.broadcast_to(X, (2, 3)))
    assert plane_of(f.variables, {"y": 5.0}).axes == ("x", "z")


@pytest.mark.parametrize("variables", [("x",), ("y",), ("t",), ("x", "y"), ("x", "y", "z"), ()])
def test_point_and_place_are_inverse(variables: tuple[str, ...]) -> None:
    plane = plane_of(variables, {"z": 7.0})
    assert plane.place(plane.point(1.5, -2.5), otherwise=(1.5, -2.5)) == (1.5, -2.5)
    assert len(plane.point(1.5, -2.5)) == len(variables)
