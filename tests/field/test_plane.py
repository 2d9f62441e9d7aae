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
    value, (across, up) = on_plane(formulas("y^2")).gradient((X, Y))
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
    value, (across, up) = on_plane(f, plane_of(f.variables, {"z": 2.0})).gradient((X, Y))
    np.testing.assert_array_equal(value, X * Y + 200)
    np.testing.assert_array_equal(across, np.broadcast_to(Y, (2, 3)))
    np.testing.assert_array_equal(up, np.broadcast_to(X, (2, 3)))
    assert plane_of(f.variables, {"y": 5.0}).axes == ("x", "z")


@pytest.mark.parametrize("variables", [("x",), ("y",), ("t",), ("x", "y"), ("x", "y", "z"), ()])
def test_point_and_place_are_inverse(variables: tuple[str, ...]) -> None:
    plane = plane_of(variables, {"z": 7.0})
    assert plane.place(plane.point(1.5, -2.5), otherwise=(1.5, -2.5)) == (1.5, -2.5)
    assert len(plane.point(1.5, -2.5)) == len(variables)


def test_what_nobody_has_moved_is_held_at_one() -> None:
    plane = plane_of(("x", "y", "z", "w"), {"w": -2.0})
    assert (plane.axes, plane.held_by_name) == (("x", "y"), {"z": 1.0, "w": -2.0})
    assert plane.point(5.0, 6.0) == (5.0, 6.0, 1.0, -2.0)


def test_the_axes_may_be_chosen_and_lie_in_any_order() -> None:
    plane = plane_of(("x", "y", "z"), {"y": 7.0}, ("z", "x"))
    assert plane.axes == ("z", "x")
    assert plane.point(1.0, 2.0) == (2.0, 7.0, 1.0)
    assert plane.place((2.0, 7.0, 1.0)) == (1.0, 2.0)


@pytest.mark.parametrize("axes", [("x", "q"), ("x", "x"), ("q", "r")])
def test_an_axis_that_is_no_variable_is_taken_over_by_one(axes: tuple[str, str]) -> None:
    assert plane_of(("x", "y", "z"), axes=axes).axes == ("x", "y")


def test_one_variable_is_a_line_whose_height_is_no_coordinate() -> None:
    plane = plane_of(("t",))
    assert plane.is_line
    assert plane.axes == ("t", "f(t)")
    assert plane.pair(3.0, 99.0, otherwise=(2.0, 1.0)) == (3.0, 1.0)
    # y alone keeps the second coordinate of the pair, which was its own while there was an x.
    assert plane_of(("y",)).pair(3.0, 99.0, otherwise=(2.0, 1.0)) == (2.0, 3.0)
    assert plane_of(("x", "y")).pair(3.0, 4.0, otherwise=(2.0, 1.0)) == (3.0, 4.0)
