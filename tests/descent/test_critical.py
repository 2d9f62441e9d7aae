"""Critical points: known ones of known functions, their kinds, and honest words where nothing can be proved."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from gradexplorer.descent.critical import CriticalPoints, critical_points
from gradexplorer.descent.critical_places import shortest
from gradexplorer.field.critical import Budget
from gradexplorer.formula.formulas import Formulas

Make = Callable[[str], Formulas]
COUNTED = Budget(seconds=600.0)  # how far a search comes within the boxes it has is the same on a busy machine


@pytest.fixture
def found(formulas: Make) -> Callable[..., CriticalPoints]:
    return lambda text, *box: critical_points(formulas(text), box, COUNTED)


Found = Callable[..., CriticalPoints]


def test_himmelblau_has_nine(found: Found) -> None:
    points = found("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", -5, 5, -5, 5)
    assert points.complete
    assert [point.kind for point in points] == ["minimum"] * 4 + ["saddle"] * 4 + ["maximum"]
    assert all(point.proved for point in points)
    assert points[0].point == (3.0, 2.0)
    # the published ones, to their digits
    assert points[-1].point == pytest.approx((-0.270845, -0.923039), abs=5e-7)
    assert points[-1].value == pytest.approx(181.617, abs=5e-4)
    minima = {(round(x, 6), round(y, 6)) for x, y in (point.point for point in points[:4])}
    assert minima == {(3.0, 2.0), (-2.805118, 3.131313), (-3.77931, -3.283186), (3.584428, -1.848127)}


def test_the_six_hump_camel_has_fifteen(found: Found) -> None:
    points = found("(4 - 2.1x^2 + x^4/3) x^2 + x y + (4y^2 - 4) y^2", -3, 3, -2, 2)
    assert points.complete
    assert [sum(point.kind == kind for point in points) for kind in ("minimum", "saddle", "maximum")] == [6, 7, 2]
    assert points[0].value == points[1].value == pytest.approx(-1.0316284534898774, rel=1e-15)
    assert (0.0, 0.0) in [point.point for point in points]


def test_peaks_has_nine(found: Found) -> None:
    points = found("3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3", -3, 3, -3, 3)
    assert points.complete
    assert [sum(point.kind == kind for point in points) for kind in ("minimum", "saddle", "maximum")] == [3, 3, 3]
    assert points[0].value == pytest.approx(-6.551133332835841, rel=1e-14)
    assert points[-1].value == pytest.approx(8.106213589442344, rel=1e-12)


def test_every_point_is_critical_as_the_contract_says(found: Found, formulas: Make) -> None:
    text = "sin(3x) cos(2y) + x y/5"
    points = found(text, -4, 4, -4, 4)
    assert points.complete
    assert len(points) > 20
    for point in points:
        value, gradient, _ = formulas(text).hessian(point.point)
        size = max(map(abs, point.eigenvalues))
        assert math.hypot(*gradient) <= 1e-8 * max(1.0, size)
        assert value == point.value
    assert list(points) == sorted(points, key=lambda point: point.value)


def test_one_and_three_variables(found: Found) -> None:
    # (x^3 - 3x)' = 3x^2 - 3; x^2 + y^2 + z^2 - xyz is level at 0 and where |x| = |y| = |z| = 2, xyz > 0
    line = found("x^3 - 3x", -2, 2)
    assert [(point.point, point.kind, point.eigenvalues) for point in line] == [
        ((1.0,), "minimum", (6.0,)),
        ((-1.0,), "maximum", (-6.0,)),
    ]
    space = found("x^2 + y^2 + z^2 - x y z", *(-3, 3) * 3)
    assert space.complete
    assert [point.kind for point in space] == ["minimum"] + ["saddle"] * 4
    assert {point.point for point in space[1:]} == {(2, 2, 2), (-2, -2, 2), (-2, 2, -2), (2, -2, -2)}


def test_a_curve_takes_a_box_of_the_plane_too(found: Found) -> None:
    assert found("x^2", -1, 1, -5, 5).box == (-1, 1, -5, 5)
    assert len(found("x^2", -1, 1, -5, 5)) == 1


def test_the_only_one_and_none(found: Found) -> None:
    assert found("x^2 + y^2", -1, 1, -1, 1).message == (
        "1 minimum: the only critical point of this box, which is proved"
    )
    nothing = found("x + y^3", -1, 1, -1, 1)
    assert (len(nothing), nothing.complete) == (0, True)
    assert nothing.message == "there is no critical point in this box, which is proved"


def test_a_monkey_saddle_is_degenerate_and_named_so(found: Found) -> None:
    points = found("x^3 - 3x y^2", -2, 2, -2, 2)
    assert [(point.point, point.kind, point.proved) for point in points] == [((0.0, 0.0), "degenerate", False)]
    assert not points.complete
    assert "(0, 0) is degenerate" in points.message


@pytest.mark.parametrize("text", ["f(x, y) = x^2", "x^2 y^2", "(x - y)^2", "(x^2 + y^2 - 1)^2", "x^4 + 0y"])
def test_points_that_are_not_isolated_are_named_so(found: Found, text: str) -> None:
    points = found(text, -2, 2, -2, 2)
    assert not points.complete
    assert "are not isolated" in points.message
    assert sum(point.kind == "degenerate" for point in points) == 1  # one stands for all
    assert len(points.open) > 10


def test_a_constant_is_named_so(found: Found) -> None:
    points = found("3", -2, 2, -2, 2)
    assert "f is constant: every point is critical" in points.message
    assert not points.complete


@pytest.mark.parametrize(
    ("text", "kind"), [("abs(x) + abs(y)", "minimum"), ("-sqrt(x^2 + y^2)", "maximum"), ("max(x, -x) + y^2", "minimum")]
)
def test_a_lowest_or_highest_kink_is_no_critical_point(found: Found, text: str, kind: str) -> None:
    points = found(text, -2, 3, -2, 3)
    assert len(points) == 0
    assert not points.complete
    assert f"f has a {kind} at a kink near (0, 0)" in points.message


def test_next_to_a_pole_nothing_is_claimed(found: Found) -> None:
    points = found("1/x^2 + y^2", -3, 3, -3, 3)
    assert len(points) == 0
    assert not points.complete
    assert "f is not defined at (0, 0)" in points.message


def test_points_beside_a_kink_are_found_all_the_same(found: Found) -> None:
    # |x^2 - 1|: a maximum at 0, and two kinks with a minimum each
    points = found("abs(x^2 - 1)", -2, 2)
    assert [(point.point, point.kind) for point in points] == [((0.0,), "maximum")]
    assert points.message.count("minimum at a kink") == 2


def test_a_search_that_runs_out_says_of_what(formulas: Make) -> None:
    text = "sin(20x) sin(20y)"
    points = critical_points(formulas(text), (-3, 3, -3, 3), Budget(boxes=100))
    assert not points.complete
    assert "there was too much to search" in points.message
    assert len(points.open) > 0


def test_its_json_is_that_of_the_contract(found: Found) -> None:
    told = found("x^2 + y^2", -1, 1, -1, 1).to_dict()
    assert told["box"] == [-1.0, 1.0, -1.0, 1.0]
    assert told["points"] == [
        {"point": [0.0, 0.0], "value": 0.0, "kind": "minimum", "eigenvalues": [2.0, 2.0], "proved": True}
    ]
    assert told["complete"] is True


def test_the_shortest_number_between_two_bounds() -> None:
    assert shortest(-1e-9, 2e-9) == 0.0
    assert shortest(2.9999, 3.0002) == 3.0
    assert shortest(0.333331, 0.333342) == 0.33334
    assert 1.25 <= shortest(1.25, 1.25) <= 1.25
