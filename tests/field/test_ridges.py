"""Ridges and valleys: where the gradient runs along one eigenvector of the Hessian, and f bends across it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.plane import on_plane, plane_of
from gradexplorer.field.ridges import Line, ridges
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas

VIEW = Viewport(Box(-3.0, 3.0, -2.0, 2.0), 600, 400)
Make = Callable[[str], Formulas]


def lines_of(f: Formulas, view: Viewport = VIEW) -> tuple[Line, Line]:
    found = ridges(on_plane(f), view, lambda: False)
    assert found is not None
    return found


def points(line: Line) -> tuple[np.ndarray, np.ndarray]:
    """The ends that lie on sides of cells; the middles between them are as good as a cell is small."""
    return line.x[::3], line.y[::3]


def drawn(line: Line) -> int:
    return int(np.isfinite(line.x).sum())


def test_a_long_bowl_has_its_long_axis_for_a_valley_and_no_ridge(formulas: Make) -> None:
    # grad (2x, 20y), Hessian diag(2, 20): across the valley is y, and 20y = 0 on the x axis
    ridge, valley = lines_of(formulas("x^2 + 10y^2"))
    assert drawn(ridge) == 0
    x, y = points(valley)
    np.testing.assert_allclose(y, 0.0, rtol=0, atol=1e-12)
    assert x.min() < -2.95
    assert x.max() > 2.95
    assert np.diff(np.sort(x)).max() < 6 / 100  # no gap is longer than a cell, 5 pixels


def test_the_monkey_saddle_has_three_ridges_and_three_valleys(formulas: Make) -> None:
    # x^3 - 3xy^2 = r^3 cos 3t: it rises most along t = 0, 120, 240 degrees, and falls most between them
    ridge, valley = lines_of(formulas("x^3 - 3x*y^2"))
    for line, first in ((ridge, 0.0), (valley, 60.0)):
        x, y = points(line)
        far = np.hypot(x, y) > 0.2
        turn = (np.degrees(np.arctan2(y, x))[far] - first + 60.0) % 120.0 - 60.0
        np.testing.assert_allclose(turn, 0.0, rtol=0, atol=0.05)
        sides = np.rint((np.degrees(np.arctan2(y, x))[far] - first) / 120.0).astype(int) % 3
        assert np.bincount(sides, minlength=3).min() > 30


def test_the_floor_of_rosenbrocks_valley(formulas: Make) -> None:
    f = formulas("(1-x)^2 + 100(y-x^2)^2")
    _, valley = lines_of(f)
    x, y = points(valley)
    inside = (np.abs(x) < 1.3) & (np.abs(y - x**2) < 0.2)
    assert inside.sum() > 100
    for at_x, at_y in zip(x[inside][::20], y[inside][::20], strict=True):
        assert at_y == pytest.approx(_floor(f, at_x), abs=2e-4)


def _floor(f: Formulas, x: float) -> float:
    """Where on the upright line through x the slope across vanishes, by halving; the eigenvectors are NumPy's."""

    def across(y: float) -> float:
        _, gradient, matrix = f.hessian((x, y))
        way = np.linalg.eigh(np.array(matrix))[1][:, 1]
        return float(way @ np.array(gradient)) * (1.0 if way[1] > 0 else -1.0)

    low, high = x * x - 0.1, x * x + 0.1
    assert across(low) < 0 < across(high)
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if across(middle) < 0 else (low, middle)
    return low


@pytest.mark.parametrize("text", ["sin(x)cos(y) + x/5", "x^4 - 3x^2 + y^2 x + y/2", "exp(-x^2-2y^2+x*y) - x*y/9"])
def test_on_the_lines_the_gradient_runs_along_an_eigenvector_and_f_bends_across_it(formulas: Make, text: str) -> None:
    f = formulas(text)
    for line, sign in zip(lines_of(f), (-1.0, 1.0), strict=True):
        x, y = points(line)
        assert x.size > 100
        for at in list(zip(x.tolist(), y.tolist(), strict=True))[::7]:
            _, gradient, matrix = f.hessian(at)
            values, ways = np.linalg.eigh(np.array(matrix))
            which = 0 if sign < 0 else 1
            assert sign * values[which] > 0
            # Where the eigenvalues are nearly equal the eigenvectors turn within a pixel.
            size = np.hypot(*gradient) * np.abs(values).max() / (values[1] - values[0]) + 0.02 * np.abs(values).max()
            assert abs(ways[:, which] @ np.array(gradient)) < 1e-3 * size


@pytest.mark.parametrize(
    "text",
    ["x^2 + y^2", "exp(-x^2-y^2)", "3", "x + 2y", "abs(x - 0.13)", "1/(x - 0.13)^2", "log(-1 - x^2)", "1e300 x"],
)
def test_what_has_no_direction_of_its_own_has_no_lines(formulas: Make, text: str) -> None:
    ridge, valley = lines_of(formulas(text))
    assert drawn(ridge) == drawn(valley) == 0


def test_a_level_floor_is_a_valley_too(formulas: Make) -> None:
    # All of the gradient vanishes on the floor of (y - x^2/3)^2: there is no way along it, but one across.
    x, y = points(lines_of(formulas("(y - x^2/3)^2"))[1])
    floor = np.abs(y - x**2 / 3) < 0.1
    assert floor.sum() > 100
    np.testing.assert_allclose(y[floor], x[floor] ** 2 / 3, rtol=0, atol=1e-6)


def test_a_valley_of_f_is_a_ridge_of_minus_f(formulas: Make) -> None:
    _, valley = lines_of(formulas("sin(x) + x*y - y^3"))
    ridge, _ = lines_of(formulas("-(sin(x) + x*y - y^3)"))
    np.testing.assert_allclose(ridge.x, valley.x, rtol=0, atol=1e-12, equal_nan=True)


def test_a_slice_of_a_function_of_three_variables(formulas: Make) -> None:
    f = formulas("x^2 + 10y^2 + z*x")
    plane = plane_of(f.variables, held={"z": 2.0})
    found = ridges(on_plane(f, plane), VIEW, lambda: False)
    assert found is not None
    np.testing.assert_allclose(points(found[1])[1], 0.0, rtol=0, atol=1e-12)


@pytest.mark.parametrize("text", ["10^307*(x^2+y^2)", "exp(x^2)^(y^2)*1e300", "gamma(x)*gamma(y)"])
def test_values_beyond_the_largest_float_raise_nothing(formulas: Make, text: str) -> None:
    for line in lines_of(formulas(text), Viewport(Box(-60.0, 60.0, -40.0, 40.0), 300, 200)):
        assert np.array_equal(np.isnan(line.x), np.isnan(line.y))


def test_stop_is_asked(formulas: Make) -> None:
    assert ridges(on_plane(formulas("x^2 + 10y^2")), VIEW, lambda: True) is None
