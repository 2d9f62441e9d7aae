"""Races: fair budgets, names, places in time, and how fast each racer comes in."""

from __future__ import annotations

import math

import pytest

from gradexplorer.descent.convergence import rate
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.race import Race, race
from gradexplorer.descent.racers import EVALUATIONS, MOST_RACERS, STEPS, Racer, Terms, named, racer_of
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.starts import grid, ring, scattered
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of

HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"


def formulas(text: str) -> Formulas:
    found = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(found, Formulas)
    return found


def raced(text: str, racers: list[Racer], terms: Terms = Terms()) -> Race:  # noqa: B008 - a frozen value
    found = race(formulas(text), named(racers), terms)
    assert found is not None
    return found


def everybody(start: tuple[float, float] = (0.0, 0.0)) -> list[Racer]:
    return [Racer("", method, {"learning_rate": 0.01}, start) for method in RULES]


# --- fair -------------------------------------------------------------------------------------------------------------


def test_with_equal_steps_a_run_is_the_walk_itself() -> None:
    found = raced(HIMMELBLAU, everybody(), Terms(STEPS, 30))
    for run in found.runs:
        alone = descend(formulas(HIMMELBLAU), (0.0, 0.0), run.racer.method, {"learning_rate": 0.01, "steps": 30})
        assert isinstance(alone, Path)
        assert run.path is not None
        assert run.path.points == alone.points
        assert run.path.evaluations == alone.evaluations
        assert run.path.stop == alone.stop


def test_with_equal_evaluations_nobody_spends_more_and_one_more_step_would() -> None:
    terms = Terms(EVALUATIONS, 60, 1.0, 2.0, 5.0)
    longer = raced(HIMMELBLAU, everybody(), Terms(STEPS, 200))
    for run, free in zip(raced(HIMMELBLAU, everybody(), terms).runs, longer.runs, strict=True):
        assert run.path is not None
        assert free.path is not None
        assert run.path.points == free.path.points[: run.last + 1]
        assert len(run.spent) == len(run.path.points)
        assert tuple(run.path.evaluations.values()) == run.spent[-1]
        assert terms.cost(run.spent[-1]) <= 60
        if run.last < free.last:
            assert terms.cost(free.spent[run.last + 1]) > 60


def test_gradient_descent_takes_one_value_and_one_gradient_a_point() -> None:
    # A budget of 20 pays for ten points at 1 + 1 each: the start and nine steps.
    (run,) = raced("x^2+y^2", [Racer("", "gradient-descent", {}, (1.0, 1.0))], Terms(EVALUATIONS, 20)).runs
    assert run.last == 9
    assert run.spent[-1] == (10, 10, 0)


def test_costs_never_fall_on_the_way() -> None:
    for run in raced(HIMMELBLAU, everybody()).runs:
        costs = [Terms().cost(counts) for counts in run.spent]
        assert costs == sorted(costs)


def test_at_the_same_tick_all_have_spent_the_same_share() -> None:
    found = raced(HIMMELBLAU, everybody(), Terms(EVALUATIONS, 100))
    assert found.places(0) == (0,) * len(found.runs)
    assert found.places(found.reach) == tuple(run.last for run in found.runs)
    half = found.terms.budget * (found.reach // 2) / found.reach
    for run, step in zip(found.runs, found.places(found.reach // 2), strict=True):
        assert step == 0 or found.terms.cost(run.spent[step]) <= half
        assert step == run.last or found.terms.cost(run.spent[step + 1]) > half
    for number, run in enumerate(found.runs):
        tick = found.tick_of(number, run.last // 2)
        assert found.places(tick)[number] >= run.last // 2


# --- nothing is lost --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("learning_rate", [0.0, -0.1, 1e308])
@pytest.mark.parametrize("equal", [STEPS, EVALUATIONS])
def test_every_method_ends_with_a_verdict_at_any_rate(learning_rate: float, equal: str) -> None:
    racers = [Racer("", method, {"learning_rate": learning_rate}, (0.5, 0.5)) for method in RULES]
    found = raced("sqrt(x)+log(y)+x^2*y^2", racers, Terms(equal, 50))
    assert found.fault is None
    assert all(run.path is not None and run.path.message for run in found.runs)


def test_a_start_outside_the_domain_is_a_verdict_and_the_others_race_on() -> None:
    racers = [Racer("", "adam", {}, (-1.0, 1.0)), Racer("", "adam", {}, (1.0, 1.0))]
    lost, fine = raced("log(x)^2+y^2", racers).runs
    assert lost.path is not None
    assert (lost.path.stop, lost.last) == ("left-domain", 0)
    assert lost.distance == pytest.approx(5**0.5)  # from (-1, 1) to the minimum (1, 0) that the other found
    assert fine.last == 100


def test_what_cannot_be_asked_of_a_racer_is_its_problem_alone() -> None:
    found = raced("x^2+y^2", [Racer("", "adam", {"momentum": 1}, (1.0, 1.0)), Racer("", "adam", {}, (1.0, 1.0))])
    assert found.fault is not None
    assert found.fault.message.startswith("adam has no setting momentum")
    assert found.runs[1].last == 100


def test_no_steps_and_ten_million_are_bounded() -> None:
    assert raced("x^2+y^2", [Racer("", "adam", {}, (1.0, 1.0))], Terms(STEPS, 0)).runs[0].last == 0
    many = [Racer("", "gradient-descent", {}, (1.0, float(at))) for at in range(MOST_RACERS)]
    found = raced("x^2+y^2", many, Terms(STEPS, 10**7))
    assert str(found.note) == "5,000 steps are the most each of 100 racers takes"


def test_a_race_that_is_stopped_gives_nothing() -> None:
    assert race(formulas("x^2+y^2"), named(everybody()), Terms(), lambda: True) is None


# --- where and how fast -----------------------------------------------------------------------------------------------


def test_the_distance_is_to_the_nearest_minimum_whoever_found_it() -> None:
    racers = [Racer("", "newton", {}, (2.5, 2.5)), Racer("", "gradient-descent", {"learning_rate": 0.0}, (3.0, 3.0))]
    there, here = raced(HIMMELBLAU, racers).runs
    assert there.distance == pytest.approx(0.0, abs=1e-8)
    assert here.distance == pytest.approx(1.0, abs=1e-8)  # from (3, 3) to (3, 2)


def test_who_climbs_is_measured_to_a_maximum() -> None:
    (run,) = raced("-x^2-y^2", [Racer("", "gradient-descent", {"ascent": True}, (1.0, 0.0))]).runs
    assert run.goal is not None
    assert run.goal.is_top
    assert run.distance < 1e-6


def test_exact_search_zig_zags_with_the_textbook_factor() -> None:
    # On x^2 + 10 y^2 from (10, 1): f shrinks by exactly (9/11)^2 = 0.6694 a step.
    path = descend(formulas("x^2+10y^2"), (10.0, 1.0), "gradient-descent", {"line_search": "exact"})
    assert isinstance(path, Path)
    found = rate(path.values, 0.0)
    assert found is not None
    assert found.kind == "linear"
    assert found.number == pytest.approx((9 / 11) ** 2, rel=1e-6)
    assert str(found.says) == "f − f* shrinks by the factor 0.669 a step over the last 20 steps: linear"


def test_fixed_steps_shrink_f_by_the_square_of_one_minus_twice_the_rate() -> None:
    # x^2 + y^2 with rate 0.1: x <- 0.8 x, so f <- 0.64 f.
    path = descend(formulas("x^2+y^2"), (2.0, 1.0))
    assert isinstance(path, Path)
    found = rate(path.values, 0.0)
    assert found is not None
    assert (found.kind, found.steps) == ("linear", 20)
    assert found.number == pytest.approx(0.64, rel=1e-9)


def test_newton_doubles_its_digits() -> None:
    path = descend(formulas("x - log(x) + y^2"), (0.5, 0.0), "newton")
    assert isinstance(path, Path)
    found = rate(path.values, 1.0)
    assert found is not None
    assert found.kind == "superlinear"
    assert found.number == pytest.approx(2.0, abs=0.2)
    assert "quadratic" in str(found.says)


def test_a_flat_bottom_is_sublinear() -> None:
    # x^4: x' = -4 x^3, so x ~ 1/sqrt(8 a k) and f ~ 1/k^2.
    path = descend(formulas("x^4+0*y"), (1.0, 0.0), "gradient-descent", {"learning_rate": 0.01, "steps": 3000})
    assert isinstance(path, Path)
    found = rate(path.values, 0.0)
    assert found is not None
    assert found.kind == "sublinear"
    assert found.number == pytest.approx(2.0, abs=0.05)


def test_standing_still_is_no_progress_and_three_points_tell_nothing() -> None:
    still = rate([1.0] * 30, 0.0)
    assert still is not None
    assert still.kind == "none"
    assert rate([3.0, 2.0, 1.0], 0.0) is None
    assert rate([math.nan] * 30, 0.0) is None


# --- names and starts -------------------------------------------------------------------------------------------------


def test_no_two_racers_have_one_name() -> None:
    racers = [
        Racer("", "adam", {}, (0.0, 0.0)), Racer("", "adam", {}, (1.0, 2.0)),
        Racer("", "adam", {"learning_rate": 0.5}, (0.0, 0.0)), Racer("", "adam", {"learning_rate": 0.5}, (0.0, 0.0)),
    ]  # fmt: skip
    names = [racer.name for racer in named(racers)]
    assert names[:2] == ["adam from (0, 0)", "adam from (1, 2)"]
    assert names[2:] == ["adam learning_rate=0.5 from (0, 0)", "adam learning_rate=0.5 from (0, 0) #2"]


def test_a_racer_is_typed_as_method_and_settings() -> None:
    assert racer_of("momentum, learning_rate=0.02,ascent=true") == ("momentum", {"learning_rate": 0.02, "ascent": True})
    with pytest.raises(ValueError, match="not of the form name=value"):
        racer_of("adam,fast")


def test_starts_lie_where_they_should() -> None:
    assert grid((0.0, 4.0, 0.0, 2.0), 2, 1) == [(1.0, 1.0), (3.0, 1.0)]
    assert ring((1.0, 1.0), 2.0, 4)[1] == pytest.approx((1.0, 3.0))
    places = scattered((0.0, 1.0, 5.0, 6.0), 50, 7)
    assert places == scattered((0.0, 1.0, 5.0, 6.0), 50, 7)
    assert all(0 <= x <= 1 and 5 <= y <= 6 for x, y in places)
    assert len(set(places)) == 50
