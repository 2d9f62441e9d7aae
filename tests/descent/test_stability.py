"""Limits, roots and ways: what each step multiplies what is left by, worked by hand and seen in walks."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.descent import stability
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.sharpness import spectrum
from gradexplorer.descent.stability_says import of_rate, of_tenth, of_way
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
M = {"momentum": 0.5}


def test_limits_by_hand() -> None:
    # lambda = 10: 2/10; 2 (1.5)/10; 3/(2 * 10)
    assert stability.limit("gradient-descent", {}, 10.0) == stability.Limit(0.2, "2/λmax")
    assert stability.limit("momentum", M, 10.0) == stability.Limit(0.3, "2(1 + m)/λmax")
    assert stability.limit("nesterov", M, 10.0) == stability.Limit(0.15, "2(1 + m)/((1 + 2m) λmax)")
    assert stability.limit("adam", {}, 10.0) is None
    assert stability.limit("gradient-descent", {"line_search": "armijo"}, 10.0) is None


@pytest.mark.parametrize("method", ["gradient-descent", "momentum", "nesterov"])
@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.9])
def test_at_the_limit_a_root_is_on_the_unit_circle_and_beyond_it_outside(method: str, momentum: float) -> None:
    settings = {"momentum": momentum}
    bound = stability.limit(method, settings, 3.0)
    assert bound is not None
    at, below, above = (
        max(map(abs, stability.multipliers(method, settings, share * bound.rate, 3.0))) for share in (1.0, 0.999, 1.001)
    )
    assert at == pytest.approx(1.0, abs=1e-9)
    assert below < 1.0 < above


@pytest.mark.parametrize(("method", "momentum"), [("gradient-descent", 0.0), ("momentum", 0.5), ("nesterov", 0.8)])
def test_the_walk_does_what_the_roots_say(formulas: Formula, method: str, momentum: float) -> None:
    # 5 x^2, lambda = 10: in the long run |x| shrinks by the largest root a step
    settings = {"learning_rate": 0.03, "steps": 120, "tolerance": 0.0}
    settings |= {"momentum": momentum} if method != "gradient-descent" else {}
    found = descend(formulas("5x^2"), (1.0,), method, settings)
    assert isinstance(found, Path)
    share = max(map(abs, stability.multipliers(method, settings, 0.03, 10.0)))
    points = np.abs(np.array(found.points)[:, 0])
    seen = (points[60:100].max() / points[20:60].max()) ** (1 / 40)
    assert seen == pytest.approx(share, rel=0.02)


def test_swings_begin_where_the_roots_leave_the_positive_axis() -> None:
    for method in ("momentum", "nesterov"):
        start = stability.swings_from(method, M, 10.0)
        calm = stability.multipliers(method, M, 0.99 * start, 10.0)
        wild = stability.multipliers(method, M, 1.01 * start, 10.0)
        assert all(root.imag == 0 and root.real > 0 for root in calm)
        assert any(root.imag != 0 for root in wild)
    assert stability.swings_from("gradient-descent", {}, 10.0) == pytest.approx(0.1)


def test_the_best_rate_of_descent_makes_both_ends_equally_slow() -> None:
    # 2/(2 + 20): 1 - 2a = 9/11, 1 - 20a = -9/11
    rate = stability.best("gradient-descent", {}, (2.0, 20.0))
    assert rate == pytest.approx(1 / 11)
    assert 1 - 2 * rate == pytest.approx(-(1 - 20 * rate))  # type: ignore[operator]
    assert stability.best("gradient-descent", {}, (-1.0, 20.0)) is None


def test_no_pair_of_the_map_beats_polyaks() -> None:
    pair = stability.best_pair((2.0, 20.0))
    assert pair is not None
    own = float(stability.growth("momentum", np.array([pair[0]]), np.array([pair[1]]), (2.0, 20.0))[0])
    # (sqrt(kappa) - 1)/(sqrt(kappa) + 1)
    assert own == pytest.approx((math.sqrt(10) - 1) / (math.sqrt(10) + 1), rel=1e-6)
    rates, momenta = np.logspace(-3, 0, 200)[:, None], np.linspace(0, 0.99, 100)[None, :]
    assert stability.growth("momentum", rates, momenta, (2.0, 20.0)).min() >= own - 1e-9


def test_ways_of_a_stretched_bowl(formulas: Formula) -> None:
    # x^2 + 10 y^2 with 0.09: along y 1 - 1.8 = -0.8, along x 1 - 0.18 = 0.82; ln 0.1 / ln 0.8 = 10.3
    path = descend(formulas("x^2+10y^2"), (2, 1), "gradient-descent", {"learning_rate": 0.09, "steps": 3})
    assert isinstance(path, Path)
    found = spectrum(formulas("x^2+10y^2"), path)
    assert found.steepest.tolist() == [20.0] * 4
    ways = stability.ways("gradient-descent", path.settings, 0.09, found.values[0], found.directions[0])
    assert ways is not None
    assert [abs(way.direction[1]) for way in ways] == [1.0, 0.0]
    assert [way.largest.real for way in ways] == pytest.approx([-0.8, 0.82])
    assert [str(of_way(way)) for way in ways] == ["zig-zags across", "goes straight in"]
    assert [str(of_tenth(way)) for way in ways] == ["11 steps", "12 steps"]


@pytest.mark.parametrize(
    ("curvature", "rate", "says"),
    [
        (10.0, 0.1, "arrives in one step"), (10.0, 0.2, "zig-zags for ever"),
        (10.0, 0.3, "flies apart, side to side"), (-1.0, 0.1, "falls away: curved downward"),
        (0.0, 0.1, "stays: f is flat this way"),
    ],
)  # fmt: skip
def test_what_a_walk_does_along_a_way(curvature: float, rate: float, says: str) -> None:
    ways = stability.ways("gradient-descent", {}, rate, np.array([curvature]), np.eye(1))
    assert ways is not None
    assert str(of_way(ways[0])) == says


def test_climbing_and_weight_decay_count(formulas: Formula) -> None:
    path = descend(formulas("-x^2"), (1.0,), "gradient-descent", {"ascent": True, "weight_decay": 0.5, "steps": 1})
    assert isinstance(path, Path)
    assert spectrum(formulas("-x^2"), path, [0]).values.tolist() == [[2.5]]


def test_where_there_are_no_second_derivatives_nothing_is_known(formulas: Formula) -> None:
    path = descend(formulas("abs(x)+y^2"), (0.0, 1.0), "gradient-descent", {"steps": 2})
    assert isinstance(path, Path)
    assert math.isnan(spectrum(formulas("abs(x)+y^2"), path, [0]).steepest[0])


def test_the_rate_beside_its_limit_in_words() -> None:
    descent = RULES["gradient-descent"]
    assert str(of_rate(descent, {}, 0.05, 20.0)) == (
        "λmax = 20, so the rate may be up to 2/λmax = 0.1; 0.05 is 50 % of that"
    )
    assert str(of_rate(descent, {}, 0.2, 20.0)).endswith(
        "200 % of that: too large, each step overshoots farther than the last"
    )
    assert "no rate is too large" in str(of_rate(descent, {}, 0.2, -1.0))
    assert "searched for" in str(of_rate(descent, {"line_search": "exact"}, 1.0, 20.0))
    assert "scale of its own" in str(of_rate(RULES["adam"], {}, 1.0, 20.0))
