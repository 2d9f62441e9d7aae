"""Walks under constraints: the nearest point that obeys, multipliers and stops, worked by hand."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from gradexplorer.descent.constraint import Constraint, constraint_of, foot_on
from gradexplorer.descent.path import Path, descend
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
HALF = math.sqrt(0.5)


def made(f: Formulas, text: str = "", bounds: tuple[float, ...] | None = None) -> Constraint:
    found = constraint_of(text, bounds, f)
    assert isinstance(found, Constraint)
    return found


def walked(f: Formulas, start: tuple[float, ...], constraint: Constraint, **settings: object) -> Path:
    found = descend(f, start, "gradient-descent", settings, constraint)
    assert isinstance(found, Path)
    return found


def test_the_foot_on_a_circle_and_on_a_parabola(formulas: Formula) -> None:
    assert foot_on(formulas("x^2+y^2-1"), (3.0, 4.0)) == pytest.approx((0.6, 0.8), abs=1e-12)
    # nearest to (0, 1) on y = x^2: 2x^2 = 1, from the right
    x, y = foot_on(formulas("y-x^2"), (0.3, 1.0))  # type: ignore[misc]
    assert (x - 0.3) + 2 * x * (y - 1.0) == pytest.approx(0.0, abs=1e-7)  # stands upright on the tangent
    assert foot_on(formulas("x^2+y^2+1"), (1.0, 1.0)) is None


def test_on_the_circle_the_lowest_place_of_a_slope_and_its_multiplier(formulas: Formula) -> None:
    # x + y on x^2 + y^2 = 1: at (-1, -1)/sqrt 2, (1, 1) = l (2x, 2y) with l = -1/sqrt 2
    f = formulas("x+y")
    found = walked(f, (1.0, 0.0), made(f, "x^2+y^2=1"), learning_rate=0.2, steps=400)
    assert found.stop == "converged"
    assert found.points[-1] == pytest.approx((-HALF, -HALF), abs=1e-7)
    assert all(abs(x * x + y * y - 1) < 1e-12 for x, y in found.points)
    assert "λ = −0.7071" in found.message
    assert "at a minimum along it" in found.message


def test_a_start_on_the_top_of_the_circle_rests_at_a_maximum(formulas: Formula) -> None:
    f = formulas("y + 0*x")
    found = walked(f, (0.0, 2.0), made(f, "x^2+y^2-1"))
    assert (found.stop, found.points) == ("maximum", ((0.0, 1.0),))


def test_the_edge_of_a_box_holds_the_walk(formulas: Formula) -> None:
    # (x - 3)^2 + y^2 within [-1, 1]^2: to (1, 0); each step of rate 0.1 leaves 0.8 of y
    f = formulas("(x-3)^2+y^2")
    found = walked(f, (0.0, 1.0), made(f, bounds=(-1, 1, -1, 1)), learning_rate=0.1, steps=200)
    assert found.points[1] == pytest.approx((0.6, 0.8))
    assert found.points[2] == pytest.approx((1.0, 0.64))  # 0.6 + 0.48 is brought back
    assert (found.stop, found.points[-1][0]) == ("converged", 1.0)
    assert found.message.startswith("arrived at the edge of the box")
    assert found.message.endswith("beyond x = 1")


def test_inside_the_box_all_is_as_ever(formulas: Formula) -> None:
    f = formulas("x^2+y^2")
    bound = walked(f, (1.0, 0.5), made(f, bounds=(-2, 2, -2, 2)), steps=200)
    free = descend(f, (1.0, 0.5), settings={"steps": 200})
    assert isinstance(free, Path)
    assert (bound.points, bound.message) == (free.points, free.message)


def test_a_start_outside_goes_to_the_nearest_point(formulas: Formula) -> None:
    f = formulas("x^2+y^2")
    assert walked(f, (5.0, 0.5), made(f, bounds=(-2, 2, -2, 2)), steps=1).points[0] == (2.0, 0.5)
    both = walked(f, (5.0, 5.0), made(f, "x-y", (-2, 2, -2, 2)), steps=1)
    assert both.points[0] == pytest.approx((2.0, 2.0))


def test_in_space_the_curve_is_a_surface(formulas: Formula) -> None:
    # nearest to the origin on x + 2y + 2z = 9: (1, 2, 2); gradient (2, 4, 4) = 2 (1, 2, 2)
    f = formulas("x^2+y^2+z^2")
    found = walked(f, (9.0, 0.0, 0.0), made(f, "x+2y+2z=9"), steps=400)
    assert found.points[-1] == pytest.approx((1, 2, 2), abs=1e-7)
    assert "λ = 2," in found.message


def test_each_step_is_told_with_its_way_back(formulas: Formula) -> None:
    f = formulas("(x-3)^2+y^2")
    found = walked(f, (0.0, 1.0), made(f, bounds=(-1, 1, -1, 1)), learning_rate=0.1, steps=3)
    *_, step, back = found.arithmetic(2)
    assert step.result == pytest.approx((1.08, 0.64))
    assert back.result == found.points[2]


def test_climbing_obeys_too(formulas: Formula) -> None:
    f = formulas("x+y")
    found = walked(f, (1.0, 0.0), made(f, "x^2+y^2=1"), learning_rate=0.2, steps=400, ascent=True)
    assert found.points[-1] == pytest.approx((HALF, HALF), abs=1e-7)


def test_momentum_and_adam_obey_and_a_search_is_refused(formulas: Formula) -> None:
    f = formulas("x+y")
    for method in ("momentum", "adam"):
        found = descend(f, (1.0, 0.0), method, {"steps": 30}, made(f, "x^2+y^2=1"))
        assert isinstance(found, Path)
        assert all(abs(math.hypot(*point) - 1) < 1e-12 for point in found.points)
    refused = descend(f, (1.0, 0.0), "bfgs", {}, made(f, "x^2+y^2=1"))
    assert isinstance(refused, Problem)
    assert refused.field == "method"


@pytest.mark.parametrize(
    ("text", "kind", "start"),
    [("x^2 + = 1", "syntax", 4), ("x^2 + y^2 = foo(1)", "unknown-name", 12), ("k*x = 1", "unknown-name", 0),
     ("x = (", "syntax", 4)],
)  # fmt: skip
def test_faults_stand_at_their_place_in_the_text(formulas: Formula, text: str, kind: str, start: int) -> None:
    found = constraint_of(text, None, formulas("x+y"))
    assert isinstance(found, Problem)
    assert (found.kind, found.field) == (kind, "subject_to")
    assert abs(found.start - start) <= 1


def test_bounds_that_cannot_be(formulas: Formula) -> None:
    for bounds in ((1.0, 0.0, 0.0, 1.0), (0.0, 1.0), (math.nan, 1.0, 0.0, 1.0)):
        found = constraint_of("", bounds, formulas("x+y"))
        assert isinstance(found, Problem)
        assert found.field == "bounds"
    assert constraint_of("  ", None, formulas("x+y")) is None


def test_no_point_of_an_empty_curve_is_near(formulas: Formula) -> None:
    f = formulas("x+y")
    refused = descend(f, (1.0, 0.0), "gradient-descent", {}, made(f, "x^2+y^2=-1"))
    assert isinstance(refused, Problem)
    assert refused.field == "from"
