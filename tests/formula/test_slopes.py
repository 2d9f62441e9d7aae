"""One-sided slopes: where a kink, a jump, an edge or a hole meets the point, each side says what it does."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from gradexplorer.expression.words import WORDS
from gradexplorer.formula import slopes
from gradexplorer.formula.formulas import Formulas

Make = Callable[..., Formulas]
INF, NAN = math.inf, math.nan


def sides(f: Formulas, at: float) -> tuple[float, float]:
    return -f.one_sided((at,), (-1.0,)), f.one_sided((at,), (1.0,))


def test_each_word_has_a_series() -> None:
    assert set(slopes.KERNELS) == set(WORDS)


@pytest.mark.parametrize(
    ("text", "at", "left", "right"),
    [
        ("abs(x)", 0.0, -1.0, 1.0),
        ("abs(x)*x", 0.0, 0.0, 0.0),
        ("abs(x)^2", 0.0, 0.0, 0.0),
        ("max(x, 2*x)", 0.0, 1.0, 2.0),
        ("min(x^2, x)", 1.0, 2.0, 1.0),  # x^2 below 1, x above
        ("relu(x)", 0.0, 0.0, 1.0),
        ("floor(x)", 2.0, INF, 0.0),
        ("ceil(x)", 2.0, 0.0, INF),
        ("round(x)", 0.5, 0.0, INF),
        ("round(x)", 1.5, INF, 0.0),
        ("sign(x)", 0.0, INF, INF),
        ("mod(x, 2)", 2.0, -INF, 1.0),
        ("leaky_relu(x)", 0.0, 0.01, 1.0),
        ("leaky_relu(x, 0.2)", 0.0, 0.2, 1.0),
        ("leaky_relu(x^2)", 0.0, 0.0, 0.0),
        ("elu(x)", 0.0, 1.0, 1.0),
        ("elu(x, 2)", 0.0, 2.0, 1.0),
        ("elu(abs(x))", 0.0, -1.0, 1.0),
        ("softsign(x)", 0.0, 1.0, 1.0),
        ("huber(x)", 1.0, 1.0, 1.0),
        ("abs(huber(x) - 1/2)", -1.0, -1.0, 1.0),
        ("trunc(x)", 0.0, 0.0, 0.0),
        ("trunc(x)", 1.0, INF, 0.0),
        ("trunc(x)", -1.0, 0.0, INF),
        ("step(x)", 0.0, INF, INF),
        ("clip(x, 0, 1)", 1.0, 1.0, 0.0),
        ("frac(x)", 1.0, -INF, 1.0),
        ("sinc(abs(x)) + abs(x)", 0.0, -1.0, 1.0),
        ("besselj(1, abs(x))", 0.0, -0.5, 0.5),
        ("logsumexp(x, abs(x))", 0.0, 0.0, 1.0),  # (x - x)/2 to the left, (x + x)/2 to the right
        ("beta(1 + abs(x), 2)", 0.0, 0.75, -0.75),  # 1/((1 + t)(2 + t)): slope -3/4
        ("sqrt(x)", 0.0, NAN, INF),
        ("sqrt(abs(x))", 0.0, -INF, INF),
        ("cbrt(x)", 0.0, INF, INF),
        ("cbrt(x)^3", 0.0, 1.0, 1.0),
        ("sqrt(x^2 + x^4)", 0.0, -1.0, 1.0),
        ("where(x == 0, 1, sin(x)/x)", 0.0, 0.0, 0.0),
        ("where(x == 0, 0, exp(-1/x^2))", 0.0, 0.0, 0.0),
        ("where(x < 0, exp(x), cos(x))", 0.0, 1.0, 0.0),
        ("x if x > 0 else 0", 0.0, 0.0, 1.0),
        ("where(x < 1 and x > 0, x^2, 1)", 1.0, 2.0, 0.0),
        ("hypot(x, 0)", 0.0, -1.0, 1.0),
        ("abs(x - 2) + gamma(x)", 2.0, -1.0 + 0.42278433509846713, 1.0 + 0.42278433509846713),
        ("x^abs(x)", 1.0, 1.0, 1.0),
        ("log(x)", -1.0, NAN, NAN),
    ],
)
def test_slopes_from_the_left_and_from_the_right(
    formulas: Make, text: str, at: float, left: float, right: float
) -> None:
    assert sides(formulas(text), at) == pytest.approx((left, right), rel=1e-9, abs=1e-12, nan_ok=True)


def test_a_cone_rises_alike_in_every_direction(formulas: Make) -> None:
    cone = formulas("sqrt(x^2 + y^2)")
    for angle in (0.0, 0.7, 2.0, 4.0):
        assert cone.one_sided((0.0, 0.0), (math.cos(angle), math.sin(angle))) == pytest.approx(1.0, rel=1e-12)


def test_an_angle_jumps_only_where_its_cut_is_crossed(formulas: Make) -> None:
    angle = formulas("atan2(y, x)")
    assert angle.one_sided((-1.0, 0.0), (0.0, 1.0)) == pytest.approx(-1.0)
    assert angle.one_sided((-1.0, 0.0), (0.0, -1.0)) == -INF


@pytest.mark.parametrize("name", sorted(name for name, word in WORDS.items() if word.arity == 1 and word.derivatives))
def test_where_a_word_is_smooth_both_sides_are_its_derivative(formulas: Make, name: str) -> None:
    f = formulas(f"{name}(x/3)")
    at = 4.7 if name in {"acosh", "coth"} else 1.3
    (slope,) = f.gradient((at,))[1]
    assert not math.isnan(slope)
    assert sides(f, at) == pytest.approx((slope, slope), rel=1e-11, abs=1e-12)
