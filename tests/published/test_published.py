"""The tape's gradient and Hessian of a hundred published functions against derivatives by mpmath with 50 digits.

Where cancellation leaves fewer digits than that, the digits that are said to hold do, and they are said to be few.
"""

from __future__ import annotations

import random

import mpmath
import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.formula.trusted import Digits, trusted
from tests.published.more_functions import MORE
from tests.published.published import Published
from tests.published.published_functions import FUNCTIONS

ALL = (*FUNCTIONS, *MORE)
BY_NAME = {function.name: function for function in ALL}
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


def held(formulas: Formulas, point: tuple[float, float]) -> list[Digits]:
    """Of each of the six numbers, how many digits are said to hold."""
    found = trusted(formulas, point)
    return [found.value, *found.gradient, found.hessian[0][0], found.hessian[0][1], found.hessian[1][1]]


def is_right(found: float, exact: mpmath.mpf) -> bool:
    with mpmath.workdps(50):
        return bool(abs(mpmath.mpf(float(found)) - exact) <= TOLERANCE * max(1, abs(exact)))


def check(found: float, exact: mpmath.mpf, digits: Digits, what: object) -> None:
    """Right to twelve digits; or said to be less sure, and as sure as that."""
    if is_right(found, exact):
        return
    with mpmath.workdps(50):
        error = abs(mpmath.mpf(float(found)) - exact)
        says = f"{what}: {found!r} is not {mpmath.nstr(exact, 20)}, and {digits} digits are said to hold"
        assert digits is not None, says
        assert digits < 13, says
        assert error <= 10 * abs(exact) * mpmath.mpf(10) ** -digits, says


def test_there_are_a_hundred_and_more_each_with_a_source() -> None:
    assert len(FUNCTIONS) == 40
    assert len(BY_NAME) == len(ALL) >= 100
    assert all(function.source for function in ALL)


@pytest.mark.parametrize("name", BY_NAME)
def test_value_gradient_and_hessian_are_right_to_twelve_digits(name: str) -> None:
    function = BY_NAME[name]
    f = formulas(function)
    assert f.variables == ("x", "y")
    places = points(function)
    columns = flat(f.hessian(tuple(np.array(coordinates) for coordinates in zip(*places, strict=True))))
    for number, point in enumerate(places):
        truths, digits = exactly(function, point), held(f, point)
        for place, (order, found, truth) in enumerate(zip(ORDERS, flat(f.hessian(point)), truths, strict=True)):
            in_array = np.broadcast_to(columns[place], (5,))[number]
            check(found, truth, digits[place], (name, point, order, "float"))
            check(in_array, truth, digits[place], (name, point, order, "array"))


def test_where_cancellation_takes_the_digits_the_check_says_so() -> None:
    rump = BY_NAME["Rump"]
    f, point = formulas(rump), (77617.0, 33096.0)
    truths = exactly(rump, point)
    assert not is_right(f.value(point), truths[0])
    assert held(f, point)[0] == 0


def test_few_of_them_need_that_excuse() -> None:
    excused = {
        function.name
        for function in ALL
        for point in points(function)
        for found, truth in zip(flat(formulas(function).hessian(point)), exactly(function, point), strict=True)
        if not is_right(found, truth)  # type: ignore[arg-type]
    }
    assert excused <= {"Schaffer 1", "Mishra 8"}, excused
