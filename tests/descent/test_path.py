from __future__ import annotations

import json
import math
from collections.abc import Callable
from itertools import islice, pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.descent.path import Path, descend, walk
from gradexplorer.descent.stops import STOPS
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of

Formula = Callable[[str], Formulas]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
ROSENBROCK = "(1-x)^2+100*(y-x^2)^2"


def path(formulas: Formulas, start: tuple[float, ...], **settings: object) -> Path:
    found = descend(formulas, start, settings=settings)
    assert isinstance(found, Path), found
    return found


def test_one_step_on_x2_plus_10y2_from_2_1_lands_on_1p6_minus_1(formulas: Formula) -> None:
    found = path(formulas("x^2+10y^2"), (2, 1), steps=1)
    assert found.points == (pytest.approx((2, 1)), pytest.approx((1.6, -1.0), abs=1e-15))
    assert found.values == pytest.approx((14.0, 12.56), abs=1e-13)
    assert found.gradients == (pytest.approx((4.0, 20.0)), pytest.approx((3.2, -20.0), abs=1e-13))
    assert found.steps == pytest.approx((0.0, 0.1 * math.sqrt(416)), abs=1e-13)
    assert found.slopes[0] == pytest.approx(math.sqrt(416), rel=1e-15)
    assert found.stop == "budget"


def test_the_first_start_shrinks_by_four_fifths_a_step(formulas: Formula) -> None:
    found = path(formulas("x^2+y^2"), (2, 1), steps=20)
    assert len(found.points) == 21
    assert found.points[20] == pytest.approx((2 * 0.8**20, 0.8**20), rel=1e-12)
    assert found.evaluations == {"value": 21, "gradient": 21, "hessian": 0}


@pytest.mark.parametrize(
    ("part", "stop"),
    [(0.5, "converged"), (1.5, "converged"), (1.98, "converged"), (2.0, "oscillating"), (2.2, "diverged")],
)
def test_on_a_parabola_the_rate_must_stay_below_2_over_lambda(formulas: Formula, part: float, stop: str) -> None:
    # f = 1/2 lambda x^2 with lambda = 20: each step multiplies x by 1 - a lambda.
    found = path(formulas("10*x^2"), (1.0,), learning_rate=part / 20, steps=3000)
    assert found.stop == stop
    assert found.points[1][0] == pytest.approx(1 - part, abs=1e-12)


def test_arrived(formulas: Formula) -> None:
    found = path(formulas(HIMMELBLAU), (0, 0), learning_rate=0.01, steps=500)
    assert found.stop == "converged"
    assert found.points[-1] == pytest.approx((3, 2), abs=1e-8)
    assert found.slopes[-1] <= 1e-8 < found.slopes[-2]
    assert found.message == (
        f"arrived: after {len(found.points) - 1} steps the slope is at most 1e−8, at a minimum, for the Hessian has the"
        " positive eigenvalues 25.72 and 82.28"
    )


def test_a_start_on_the_minimum_takes_no_step(formulas: Formula) -> None:
    found = path(formulas("x^2+y^2"), (0, 0))
    assert (found.stop, len(found.points)) == ("converged", 1)
    assert found.message == "the start is a minimum already: the slope there is 0"


def test_stopped_at_a_saddle(formulas: Formula) -> None:
    found = path(formulas("x^2-y^2"), (2, 0), steps=500)
    assert found.stop == "saddle"
    assert "eigenvalues −2 and 2" in found.message


def test_stopped_at_a_maximum(formulas: Formula) -> None:
    assert path(formulas("-x^2-y^2"), (0, 0)).stop == "maximum"


def test_climbing_is_the_same_walk_on_minus_f(formulas: Formula) -> None:
    up, down = path(formulas("3-x^2-2y^2"), (1, 1), ascent=True), path(formulas("x^2+2y^2-3"), (1, 1))
    assert up.points == down.points
    assert up.values == pytest.approx([-value for value in down.values], abs=1e-14)
    assert path(formulas("3-x^2-2y^2"), (1, 1), ascent=True, steps=500).stop == "converged"
    assert path(formulas("3-x^2-2y^2"), (1, 1), ascent=True, steps=500).message.endswith(
        "at a maximum, for the Hessian has the negative eigenvalues −4 and −2"
    )
    assert path(formulas("x^2+y^2"), (0, 0), ascent=True).stop == "maximum"


def test_oscillating_names_the_rate_that_is_too_large(formulas: Formula) -> None:
    found = path(formulas("x^2+10y^2"), (2, 1), learning_rate=0.1, steps=60)
    assert found.stop == "oscillating"
    assert "the rate 0.1 reaches 2/λmax = 0.1 here" in found.message
    assert path(formulas("x^2+10y^2"), (2, 1), learning_rate=0.1, steps=19).stop == "budget"  # too few steps to tell


def test_at_a_kink_a_fixed_rate_swings_for_ever_and_says_so(formulas: Formula) -> None:
    found = path(formulas("|x|"), (0.25,), steps=40)
    assert found.stop == "oscillating"
    assert found.message.startswith("oscillating about a kink")
    assert "each step stays 0.1 long" in found.message


def test_zig_zag_that_still_falls_is_not_oscillating(formulas: Formula) -> None:
    assert path(formulas("x^2+10y^2"), (2, 1), learning_rate=0.09, steps=40).stop == "budget"


def test_rosenbrock_diverges_doubly_exponentially_and_keeps_the_last_point(formulas: Formula) -> None:
    found = path(formulas(ROSENBROCK), (-1.2, 1), learning_rate=0.01)
    assert found.stop == "diverged"
    assert len(found.points) - 1 <= 8
    assert "exceeds 2/λmax" in found.message
    far = max(*map(abs, found.points[-1]), abs(found.values[-1]))
    assert not far <= 1e150
    assert all(
        max(*map(abs, point), abs(value)) <= 1e150
        for point, value in zip(found.points[:-1], found.values[:-1], strict=True)
    )
    json.dumps(found.to_dict(), allow_nan=False)


def test_falling_for_ever_is_told_from_overshooting(formulas: Formula) -> None:
    found = path(formulas("-x^2-y^2"), (1, 1), steps=5000)
    assert found.stop == "diverged"
    assert "falls without bound" in found.message


def test_leaving_the_domain_keeps_the_last_point_with_a_value(formulas: Formula) -> None:
    found = path(formulas("sqrt(x)+y^2"), (0.1, 0), learning_rate=0.5)
    assert found.stop == "left-domain"
    assert len(found.points) == 1
    assert all(map(math.isfinite, found.values))
    assert "step 1 would leave the domain" in found.message
    # x - 0.5/(2 sqrt x) at 0.1
    assert "at (−0.6906, 0), square root of a negative number: x is -0.690569 here" in found.message


def test_a_start_outside_the_domain_stops_at_once_and_says_why(formulas: Formula) -> None:
    found = path(formulas("log(x)+y"), (-1, 0))
    assert (found.stop, len(found.points)) == ("left-domain", 1)
    assert found.message.startswith("f is not defined at the start: log of")
    assert found.to_dict()["values"] == [None]


def test_at_a_kink_the_walk_goes_on_with_the_stated_subgradient(formulas: Formula) -> None:
    found = path(formulas("|x|+y^2"), (0, 1), steps=3)
    assert [point[0] for point in found.points] == [0.0, 0.0, 0.0, 0.0]
    assert found.points[1][1] == pytest.approx(0.8, abs=1e-15)
    jumping = path(formulas("|x|"), (0.25,), steps=4)
    assert [point[0] for point in jumping.points] == pytest.approx([0.25, 0.15, 0.05, -0.05, 0.05], abs=1e-15)


def test_a_flat_place_is_left_undecided(formulas: Formula) -> None:
    assert "do not tell" in path(formulas("3"), (1, 1)).message
    assert "the eigenvalue 0" in path(formulas("x^2+0*y"), (1, 1), steps=500).message


def test_no_steps_at_all(formulas: Formula) -> None:
    found = path(formulas("x^2+y^2"), (2, 1), steps=0)
    assert (found.stop, len(found.points)) == ("budget", 1)


def test_the_window_takes_a_few_steps_a_frame(formulas: Formula) -> None:
    f = formulas("x^2+y^2")
    steps = walk(f, (2, 1), settings={"steps": 20})
    assert not isinstance(steps, Problem)
    assert [step.point for step in islice(steps, 3)] == [
        pytest.approx(point) for point in ((2, 1), (1.6, 0.8), (1.28, 0.64))
    ]
    assert steps.path is None
    assert len(list(steps)) == 18
    assert steps.path == path(f, (2, 1), steps=20)


@pytest.mark.parametrize(
    ("start", "method", "field"),
    [
        ((1,), "gradient-descent", "from"),
        ((1, 2, 3), "gradient-descent", "from"),
        ((1, math.nan), "gradient-descent", "from"),
        ((math.inf, 0), "gradient-descent", "from"),
        (("1", "2"), "gradient-descent", "from"),
        ((None, 2), "gradient-descent", "from"),
        ((10**400, 2), "gradient-descent", "from"),
        ((1, 2), "levitation", "method"),
    ],
)
def test_what_cannot_be_walked_is_a_problem(formulas: Formula, start: tuple[Any, ...], method: str, field: str) -> None:
    found = descend(formulas("x*y"), start, method)
    assert isinstance(found, Problem)
    assert (found.kind, found.field) == ("bad-request", field)


def test_the_dictionary_has_the_documented_keys(formulas: Formula) -> None:
    found = path(formulas("x^2+y^2"), (2, 1), steps=2).to_dict()
    assert {
        "variables",
        "method",
        "settings",
        "points",
        "values",
        "gradients",
        "evaluations",
        "stop",
        "message",
    } <= set(found)
    assert json.loads(json.dumps(found, allow_nan=False)) == found
    settings = found["settings"]
    assert isinstance(settings, dict)
    assert {"learning_rate": 0.1, "steps": 2, "tolerance": 1e-8, "ascent": False}.items() <= settings.items()


TEXTS = [
    "x^2+y^2",
    HIMMELBLAU,
    ROSENBROCK,
    "1/x+y",
    "|x|+|y|",
    "log(x)+y^2",
    "x*y",
    "floor(x)+y",
    "sqrt(x)+sqrt(y)",
    "exp(x*y)",
    "x^4-y^4",
]
coordinates = st.floats(-5, 5) | st.sampled_from([0.0, -0.0, 1e-300, 1e200, -1e308])


@given(st.sampled_from(TEXTS), coordinates, coordinates, st.sampled_from([1e-9, 0.01, 0.3, 10.0, 1e300]), st.booleans())
def test_every_walk_ends_in_one_of_the_named_stops(text: str, x: float, y: float, rate: float, ascent: bool) -> None:
    definition = parse(text)
    assert not isinstance(definition, Problem)
    f = formulas_of(definition)
    assert not isinstance(f, Problem)
    found = path(f, (x, y), learning_rate=rate, steps=40, ascent=ascent)
    assert found.stop in STOPS
    assert found.points[0] == (x, y)
    assert len(found.points) == len(found.values) == len(found.gradients) == len(found.slopes) == len(found.steps) <= 41
    assert (len(found.points) == 41) or found.stop not in {"budget", "oscillating"}
    json.dumps(found.to_dict(), allow_nan=False)
    sign = -1.0 if ascent else 1.0
    for (one, gradient), (two, _) in pairwise(zip(found.points, found.gradients, strict=True)):
        expected = [a - rate * sign * g for a, g in zip(one, gradient, strict=True)]
        assert list(two) == pytest.approx(expected, rel=0, abs=0, nan_ok=True)
