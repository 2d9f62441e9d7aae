"""The tape's gradient and Hessian of forty published functions against derivatives by mpmath with 50 digits."""

from __future__ import annotations

import random

import mpmath
import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from tests.published.published_functions import FUNCTIONS, Published

BY_NAME = {function.name: function for function in FUNCTIONS}
ORDERS = [(0, 0), (1, 0), (0, 1), (2, 0), (1, 1), (0, 2)]
TOLERANCE = 1e-12


def formulas(function: Published) -> Formulas:
    definition = parse(function.text)
    assert isinstance(definition, Definition), definition.message
    compiled = formulas_of(definition)
    assert isinstance(compiled, Formulas)
    return compiled


def points(function: Published) -> list[tuple[float, float]]:
    """Five ordinary points of the box; by chance none lies on a kink, which is a set without area."""
    dice = random.Random(function.name)
    x_min, x_max, y_min, y_max = function.box
    return [(dice.uniform(x_min, x_max), dice.uniform(y_min, y_max)) for _ in range(5)]


def exactly(function: Published, point: tuple[float, float]) -> list[mpmath.mpf]:
    """f, f_x, f_y, f_xx, f_xy, f_yy: high-precision differences of the formula written by hand."""
    with mpmath.workdps(50):
        at = tuple(mpmath.mpf(coordinate) for coordinate in point)
        return [mpmath.diff(function.exact, at, order) if sum(order) else function.exact(*at) for order in ORDERS]


def flat(found: tuple[object, tuple[object, ...], tuple[tuple[object, ...], ...]]) -> list[object]:
    value, (f_x, f_y), ((f_xx, f_xy), (f_yx, f_yy)) = found
    assert np.array_equal(f_xy, f_yx)
    return [value, f_x, f_y, f_xx, f_xy, f_yy]


def check(found: float, exact: mpmath.mpf, what: object) -> None:
    with mpmath.workdps(50):
        error = abs(mpmath.mpf(float(found)) - exact)
        assert error <= TOLERANCE * max(1, abs(exact)), f"{what}: {found!r} is not {mpmath.nstr(exact, 20)}"


def test_there_are_forty_each_with_a_source() -> None:
    assert len(BY_NAME) == len(FUNCTIONS) == 40
    assert all(function.source for function in FUNCTIONS)


@pytest.mark.parametrize("name", BY_NAME)
def test_value_gradient_and_hessian_are_right_to_twelve_digits(name: str) -> None:
    function = BY_NAME[name]
    f = formulas(function)
    assert f.variables == ("x", "y")
    places = points(function)
    columns = flat(f.hessian(tuple(np.array(coordinates) for coordinates in zip(*places, strict=True))))
    for number, point in enumerate(places):
        truths = exactly(function, point)
        for order, found, in_array, truth in zip(ORDERS, flat(f.hessian(point)), columns, truths, strict=True):
            check(found, truth, (name, point, order, "float"))
            check(np.broadcast_to(in_array, (5,))[number], truth, (name, point, order, "array"))
