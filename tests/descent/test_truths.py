"""What is known of the methods: limits of the rate, exact zig-zag, arrival in n steps, first steps, stops."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import MOST_STEPS
from gradexplorer.descent.stops import STOPS
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of

Formula = Callable[[str], Formulas]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
ROSENBROCK = "(1-x)^2+100*(y-x^2)^2"


def path(formulas: Formulas, start: tuple[float, ...], method: str, **chosen: object) -> Path:
    found = descend(formulas, start, method, chosen)
    assert isinstance(found, Path), found
    return found


# --- limits of the rate -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "momentum", "limit"),
    [
        ("gradient-descent", None, 2.0),
        ("momentum", 0.9, 3.8),
        ("momentum", 0.5, 3.0),
        ("nesterov", 0.9, 3.8 / 2.8),
        ("nesterov", 0.5, 1.5),
    ],
)
def test_below_its_limit_a_rate_converges_and_above_it_diverges(
    formulas: Formula, method: str, momentum: float | None, limit: float
) -> None:
    # 1/2 lambda x^2, lambda = 4: gradient descent 2/lambda, heavy ball 2(1+m)/lambda, Nesterov 2(1+m)/((1+2m) lambda)
    own = {} if momentum is None else {"momentum": momentum}
    for share, stop in ((0.97, "converged"), (1.03, "diverged")):
        found = path(formulas("2*x^2"), (1.0,), method, learning_rate=share * limit / 4, steps=20_000, **own)
        assert found.stop == stop
    assert "exceeds 2" in found.message


# --- exact line search, conjugate directions, Newton ------------------------------------------------------------------


@pytest.mark.parametrize("k", [2.0, 10.0, 50.0])
def test_exact_line_search_zig_zags_by_k_minus_1_over_k_plus_1_squared(formulas: Formula, k: float) -> None:
    found = path(formulas(f"(x^2+{k}*y^2)/2"), (k, 1.0), "gradient-descent", line_search="exact", steps=10)
    for before, after in pairwise(found.values):
        assert after / before == pytest.approx(((k - 1) / (k + 1)) ** 2, rel=1e-10)
    assert found.points[1] == pytest.approx((k * (k - 1) / (k + 1), -(k - 1) / (k + 1)), rel=1e-12)


def test_newton_arrives_on_a_quadratic_in_one_step(formulas: Formula) -> None:
    found = path(formulas("3*x^2 + 2*x*y + y^2 - 5*x + y"), (7.0, -3.0), "newton")
    # 6x + 2y = 5, 2x + 2y = -1
    assert (found.stop, len(found.points)) == ("converged", 2)
    assert found.points[1] == pytest.approx((1.5, -2.0), abs=1e-12)
    assert found.evaluations == {"value": 2, "gradient": 2, "hessian": 1}


@pytest.mark.parametrize("beta", ["polak-ribiere+", "fletcher-reeves"])
def test_conjugate_gradients_arrive_in_n_steps(formulas: Formula, beta: str) -> None:
    text = "x^2 + 3*y^2 + 10*z^2 + x*y - z*x + 2*z"
    found = path(formulas(text), (1.0, 2.0, 3.0), "conjugate-gradient", line_search="exact", beta=beta)
    assert found.stop == "converged"
    assert len(found.points) == 4


def test_bfgs_with_exact_search_arrives_in_n_steps_too(formulas: Formula) -> None:
    found = path(formulas("x^2 + 3*y^2 + x*y"), (1.0, 2.0), "bfgs", line_search="exact")
    assert (found.stop, len(found.points)) == ("converged", 3)
    # and has then learned the inverse of the Hessian ((2, 1), (1, 6)): ((6, -1), (-1, 2))/11
    nearly = path(formulas("x^2 + 3*y^2 + x*y"), (1.0, 2.0), "bfgs", line_search="exact", tolerance=0, steps=3)
    inverse = nearly.memories[-1].inverse
    assert [*inverse[0], *inverse[1]] == pytest.approx([6 / 11, -1 / 11, -1 / 11, 2 / 11], abs=1e-6)


def test_newton_on_rosenbrock_passes_a_summit_and_arrives(formulas: Formula) -> None:
    found = path(formulas(ROSENBROCK), (-1.2, 1.0), "newton")
    assert found.values[2] == pytest.approx(1411.845, rel=1e-6)
    assert found.stop == "converged"
    assert found.points[-1] == pytest.approx((1, 1), abs=1e-9)


def test_newton_unmodified_goes_to_the_maximum_of_himmelblau_and_modified_to_3_2(formulas: Formula) -> None:
    found = path(formulas(HIMMELBLAU), (0, 0), "newton", modified=False)
    assert found.stop == "maximum"
    assert found.points[-1] == pytest.approx((-0.270845, -0.923039), abs=1e-5)
    assert "unmodified" in found.message
    found = path(formulas(HIMMELBLAU), (0, 0), "newton")
    assert found.stop == "converged"
    assert found.points[-1] == pytest.approx((3, 2), abs=1e-9)


def test_where_newtons_step_is_not_defined_the_verdict_says_why(formulas: Formula) -> None:
    found = path(formulas("x + y^2"), (1, 1), "newton", modified=False)
    assert found.stop == "line-search-failed"
    assert found.message == "no step from (1, 1): the Hessian is singular here, so Newton's step is not defined"
    found = path(formulas("x^2 + |y|"), (1, 0), "newton")
    assert "no second derivatives" in found.message


# --- first steps ------------------------------------------------------------------------------------------------------


@given(st.floats(-4, 4), st.floats(-4, 4), st.floats(1e-4, 1.0))
def test_adams_first_step_is_the_rate_in_each_coordinate(x: float, y: float, rate: float) -> None:
    definition = parse(HIMMELBLAU)
    assert not isinstance(definition, Problem)
    f = formulas_of(definition)
    assert isinstance(f, Formulas)
    for method in ("adam", "amsgrad"):
        found = path(f, (x, y), method, learning_rate=rate, steps=1)
        assert found.steps[-1] <= rate * math.sqrt(2) * (1 + 1e-9)
        for before, after, g in zip(found.points[0], found.points[-1], found.gradients[0], strict=True):
            if abs(g) > 1e-3:
                assert after - before == pytest.approx(-math.copysign(rate, g), rel=2e-5)


def test_rmsprops_first_step_is_ten_rates_and_with_the_slides_decay_3p2(formulas: Formula) -> None:
    for decay, share in ((0.99, 10.0), (0.9, 1 / math.sqrt(0.1))):
        found = path(formulas("x^2+y^2"), (2, 1), "rmsprop", decay=decay, steps=1)
        assert found.points[0][0] - found.points[1][0] == pytest.approx(0.01 * share, rel=1e-6)


def test_momentum_and_nesterov_move_as_their_inner_life_says(formulas: Formula) -> None:
    for method in ("momentum", "nesterov"):
        found = path(formulas(HIMMELBLAU), (1, 1), method, steps=8)
        for k in range(1, len(found.points)):
            inner = found.inner(k)
            assert inner.carried is not None
            assert inner.pulled is not None
            for at in range(2):
                moved = found.points[k][at] - found.points[k - 1][at]
                assert inner.carried[at] + inner.pulled[at] == pytest.approx(moved, abs=1e-12)


# --- line searches ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("method", ["gradient-descent", "bfgs", "conjugate-gradient"])
@pytest.mark.parametrize("text", [HIMMELBLAU, ROSENBROCK, "exp(x)+exp(-x)+y^4+100"])
def test_every_step_of_a_wolfe_search_keeps_both_conditions(formulas: Formula, method: str, text: str) -> None:
    found = path(formulas(text), (-1.2, 1.0), method, line_search="wolfe", steps=25)
    c1, c2 = 1e-4, 0.1 if method == "conjugate-gradient" else 0.9
    for k in range(1, len(found.points)):
        inner = found.inner(k)
        taken = [trial for trial in inner.trials if trial.accepted]
        assert len(taken) == 1
        assert taken[0].point == found.points[k]
        direction = inner.direction
        assert direction is not None
        before = sum(g * p for g, p in zip(found.gradients[k - 1], direction, strict=True))
        after = sum(g * p for g, p in zip(found.gradients[k], direction, strict=True))
        slack = 1e-15 * abs(found.values[k - 1])
        assert found.values[k] <= found.values[k - 1] + c1 * taken[0].rate * before + slack
        assert abs(after) <= c2 * abs(before)


def test_armijo_keeps_every_trial_and_each_is_half_the_one_before(formulas: Formula) -> None:
    found = path(formulas(HIMMELBLAU), (0, 0), "gradient-descent", line_search="armijo", steps=1)
    trials = found.inner(1).trials
    assert [trial.rate for trial in trials] == [2.0**-k for k in range(len(trials))]
    assert [trial.accepted for trial in trials] == [False] * (len(trials) - 1) + [True]
    # one value at each trial beside the start's; the gradient at the start and where it was taken
    assert found.evaluations == {"value": 1 + len(trials), "gradient": 2, "hessian": 0}


def test_a_search_that_finds_nothing_says_so_and_keeps_its_trials(formulas: Formula) -> None:
    # at a jump upward in the direction of descent every step is too high
    found = path(formulas("where(x<1, 5, x)+y^2"), (1.0, 0.0), "gradient-descent", line_search="armijo")
    assert found.stop == "line-search-failed"
    assert len(found.failed) > 20
    assert found.message == "the line search found no step from (1, 0) that lowers f enough"
    for rate in (0.0, -1.0):
        found = path(formulas("x^2"), (1.0,), "bfgs", learning_rate=rate)
        assert "a line search needs a first trial greater than 0" in found.message


def test_down_a_slope_without_end_every_search_runs_out(formulas: Formula) -> None:
    for method in ("gradient-descent", "bfgs", "conjugate-gradient"):
        for search in ("exact", "wolfe"):
            found = path(formulas("-x^2-y^2"), (1, 1), method, line_search=search, steps=500)
            assert found.stop == "diverged", (method, search)
            assert "falls without bound" in found.message


# --- regions and simplexes --------------------------------------------------------------------------------------------


def test_a_trust_region_never_steps_beyond_its_circle_and_never_up(formulas: Formula) -> None:
    found = path(formulas(ROSENBROCK), (-1.2, 1.0), "trust-region", radius=0.3)
    assert found.stop == "converged"
    for k in range(1, len(found.points)):
        inner = found.inner(k)
        assert inner.radius is not None
        assert math.dist(inner.trials[0].point, found.points[k - 1]) <= inner.radius * (1 + 1e-9)
        assert found.values[k] <= found.values[k - 1]
        assert inner.centre == found.points[k - 1]


def test_nelder_mead_asks_for_values_alone_and_shows_its_best_vertex(formulas: Formula) -> None:
    found = path(formulas(HIMMELBLAU), (0, 0), "nelder-mead", steps=200)
    assert found.stop == "converged"
    assert found.evaluations["gradient"] == found.evaluations["hessian"] == 0
    assert all(after <= before for before, after in pairwise(found.values))
    for k in range(1, len(found.points)):
        assert found.inner(k).simplex[0] == found.points[k]
        assert len(found.inner(k).simplex) == 3
        assert found.inner(k).before == (found.inner(k - 1).simplex if k > 1 else found.inner(1).before)


# --- noise, schedules, clipping, decay --------------------------------------------------------------------------------


def test_the_same_seed_walks_the_same_and_noise_has_its_spread(formulas: Formula) -> None:
    f = formulas("0*x+0*y")
    one = path(f, (0, 0), "gradient-descent", noise=2.0, seed=5, steps=4000, tolerance=0, learning_rate=1.0)
    assert one.stop == "converged"  # a plain: no noise is drawn where there is nothing to do
    g = formulas("1e-3*x+0*y")
    walks = [path(g, (0, 0), "gradient-descent", noise=2.0, seed=seed, steps=4000) for seed in (5, 5, 6)]
    assert walks[0].points == walks[1].points != walks[2].points
    drawn = [entry for noise in walks[0].noises for entry in noise]
    assert sum(entry**2 for entry in drawn) / len(drawn) == pytest.approx(4.0, rel=0.05)


@pytest.mark.parametrize(
    ("schedule", "rates"),
    [
        ("constant", [0.1, 0.1, 0.1, 0.1]),
        ("step", [0.1, 0.1, 0.05, 0.05]),
        ("exponential", [0.1, 0.1 * 0.5**0.5, 0.05, 0.1 * 0.5**1.5]),
        ("cosine", [0.1, 0.05 * (1 + 0.5**0.5), 0.05, 0.05 * (1 - 0.5**0.5)]),
        ("inverse-time", [0.1, 0.1 / 1.5, 0.05, 0.1 / 2.5]),
    ],
)
def test_schedules(formulas: Formula, schedule: str, rates: list[float]) -> None:
    found = path(formulas("3*x+0*y"), (0, 0), "gradient-descent", schedule=schedule, schedule_every=2, steps=4)
    assert [found.rate(k) for k in range(1, 5)] == pytest.approx(rates, rel=1e-12)
    moved = [before[0] - after[0] for before, after in pairwise(found.points)]
    assert moved == pytest.approx([3 * rate for rate in rates], rel=1e-12)


def test_a_long_gradient_is_clipped_and_a_short_one_is_not(formulas: Formula) -> None:
    found = path(formulas("3*x+4*y"), (0, 0), "gradient-descent", clip=2.0, steps=1)
    assert found.points[1] == pytest.approx((-0.12, -0.16), abs=1e-15)
    assert found.gradients[0] == (3.0, 4.0)
    assert path(formulas("3*x+4*y"), (0, 0), "gradient-descent", clip=6.0, steps=1).points[1] == pytest.approx(
        (-0.3, -0.4)
    )


def test_weight_decay_pulls_towards_0_up_or_down(formulas: Formula) -> None:
    for ascent, sign in ((False, -1), (True, 1)):
        found = path(formulas("3*x+0*y"), (2, 5), "gradient-descent", weight_decay=0.5, ascent=ascent, steps=1)
        assert found.points[1] == pytest.approx((2 + sign * 0.3 - 0.1, 5 - 0.25), abs=1e-14)


# --- bad input --------------------------------------------------------------------------------------------------------


def test_a_rate_of_0_moves_nothing_and_a_negative_one_climbs(formulas: Formula) -> None:
    found = path(formulas("x^2+y^2"), (2, 1), "gradient-descent", learning_rate=0)
    assert (found.stop, set(found.points)) == ("budget", {(2.0, 1.0)})
    assert found.message.endswith("the rate is 0, so no step moves")
    found = path(formulas("x^2+y^2"), (2, 1), "momentum", learning_rate=-0.01, steps=5)
    assert found.message.endswith("the rate is negative, so each step leads up")


def test_ten_million_steps_are_bounded_and_it_is_said(formulas: Formula) -> None:
    found = path(formulas("1e-9*x"), (0.0,), "gradient-descent", steps=10**7, tolerance=0)
    assert (found.stop, len(found.points)) == ("budget", MOST_STEPS + 1)
    assert found.message.endswith("100000 steps are the most a walk takes")


TEXTS = [
    "x^2+y^2",
    HIMMELBLAU,
    ROSENBROCK,
    "1/x+y",
    "|x|+|y|",
    "log(x)+y^2",
    "floor(x)+y",
    "sqrt(x)+sqrt(y)",
    "3",
    "x^3",
]
COORDINATES = st.floats(-5, 5) | st.sampled_from([0.0, -0.0, 1e-300, 1e200, -1e308])
RATES = st.sampled_from([None, 0.0, -1.0, 1e-9, 0.3, 10.0, 1e300, 1e308])


@settings(max_examples=300)
@given(st.sampled_from(list(RULES)), st.sampled_from(TEXTS), COORDINATES, COORDINATES, RATES, st.booleans())
def test_whatever_is_asked_every_method_ends_in_a_named_stop(
    method: str, text: str, x: float, y: float, rate: float | None, ascent: bool
) -> None:
    definition = parse(text)
    assert not isinstance(definition, Problem)
    f = formulas_of(definition)
    assert isinstance(f, Formulas)
    chosen: dict[str, object] = {"steps": 30, "ascent": ascent} | ({} if rate is None else {"learning_rate": rate})
    found = path(f, (x, y)[: len(f.variables)], method, **chosen)
    assert found.stop in STOPS
    assert found.points[0] == (x, y)[: len(f.variables)]
    assert not any(math.isnan(value) for value in found.values[1:-1])
    json.dumps(found.to_dict(), allow_nan=False)
    for k in range(1, len(found.points)):
        lines = found.arithmetic(k)
        assert [line.result for line in lines if line.name == "x"][-1] == found.points[k]
        for line in lines:
            assert line.text()
            assert line.put_in(repr)
            assert line.latex_put_in(repr)
        found.inner(k)


def test_ten_variables_are_walked_by_every_method() -> None:
    names = [f"v{k}" for k in range(10)]
    definition = parse("+".join(f"{k + 1}*({name}-{k})^2" for k, name in enumerate(names)), names)
    assert not isinstance(definition, Problem)
    f = formulas_of(definition)
    assert isinstance(f, Formulas)
    for method in RULES:
        found = path(f, (0.5,) * 10, method, steps=40)
        assert len(found.points[-1]) == 10
        assert found.values[-1] < found.values[0], method
