"""Exact values at exact points, and exact coordinates of critical points: right, or left out."""

from __future__ import annotations

import math

import pytest

from gradexplorer.calculus.exact import coordinates, values_at
from gradexplorer.descent.critical import critical_points
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_text
from gradexplorer.formula.formulas import Formulas, formulas_of

LIMIT_S = 20.0


def formulas(text: str, **parameters: float) -> Formulas:
    made = formulas_of(parse(text, None, parameters))  # type: ignore[arg-type]
    assert isinstance(made, Formulas)
    return made


def told(text: str, *point: str, **parameters: float) -> dict[str, str]:
    found = values_at(formulas(text, **parameters), point, LIMIT_S)
    return {name: to_text(tree) for name, tree in found.items()}


def test_values_by_hand() -> None:
    assert told("2 y exp(-x^2)", "1", "1") == {"f": "2*exp(-1)", "x": "-4*exp(-1)", "y": "2*exp(-1)"}
    assert told("sin(x) cos(y)", "pi/3", "pi/4") == {"f": "sqrt(6)/4", "x": "sqrt(2)/4", "y": "-sqrt(6)/4"}
    assert told("x^2 + y^2", "sqrt(2)", "-1/3") == {"f": "19/9", "x": "2*sqrt(2)", "y": "-2/3"}
    assert told("a*x^2", "1/3", a=0.5) == {"f": "1/18", "x": "1/3"}


def test_what_cannot_be_said_is_left_out() -> None:
    assert told("log(x) + y", "-1", "0") == {}  # not defined there
    assert "f" not in told("besselj(0, x) + y", "1", "2") or "besselj" in told("besselj(0, x) + y", "1", "2")["f"]
    assert told("x + y", "q", "0") == {}  # no number
    assert "x" not in told("abs(x) + y", "0", "1")  # a kink
    assert told("x^9 + y", "98765", "1") == {"y": "1"}  # whole numbers of forty-five digits tell nobody anything


@pytest.mark.parametrize(
    ("text", "box", "found"),
    [
        ("x^4 - 4x^2 + y^2", (-3, 3, -3, 3), {("-sqrt(2)", "0"), ("sqrt(2)", "0"), ("0", "0")}),
        ("sin(x) + y^2", (0, 3, -1, 1), {("pi/2", "0")}),
        ("x^3 - 2x + y^2", (-2, 2, -2, 2), {("sqrt(6)/3", "0"), ("-sqrt(6)/3", "0")}),
        ("(3x - 1)^2 + (y - 0.7)^2", (-2, 2, -2, 2), {("1/3", "7/10")}),
    ],
)
def test_coordinates_by_hand(text: str, box: tuple[float, ...], found: set[tuple[str, ...]]) -> None:
    f = formulas(text)
    points = [coordinates(f, point.point, LIMIT_S) for point in critical_points(f, box)]
    assert {tuple(map(to_text, place)) for place in points if place is not None} == found
    assert None not in points


def test_a_number_that_only_looks_simple_is_no_exact_one() -> None:
    # the gradient of (x - 0.333333333333)^2 does not vanish at 1/3
    assert coordinates(formulas("(x - 0.333333333333)^2"), (0.333333333333,), LIMIT_S) is None
    f = formulas("(x^2 + y - 11)^2 + (x + y^2 - 7)^2")
    assert coordinates(f, (3.5844283403304917, -1.8481265269644034), LIMIT_S) is None


def test_no_time_means_no_answer_and_no_fault() -> None:
    assert coordinates(formulas("x^2"), (math.sqrt(2),), 1e-9) is None
    assert set(values_at(formulas("x^2"), ("1",), 1e-9)) <= {"f", "x"}
