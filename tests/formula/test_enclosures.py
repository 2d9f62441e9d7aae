"""Bounds of gradient and Hessian over boxes enclose what the formulas give at the points inside."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.formula.enclosures import Enclosures
from gradexplorer.formula.formulas import Formulas

Make = Callable[..., Formulas]

TEXTS = (
    "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    "3*(1-x)^2*exp(-x^2-(y+1)^2) - 10*(x/5-x^3-y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3",
    "sin(x*y)/(1 + x^2) + atan(x - y) + sqrt(x + 5)",
    "abs(x - 0.3)*y + max(x, y^2) + relu(x*y)",
    "log(x) + x^y + 1/y^2 + tan(x)",
    "where(x > y, x^3, y*sin(x)) + gelu(x)*erf(y)",
    "besselj(1, x*y) + sinc(x) + gamma(y + 4)",
    "a*x^2*y + cosh(x - a)",
)


@pytest.mark.parametrize("text", TEXTS)
def test_what_lies_in_a_box_lies_between_its_bounds(formulas: Make, text: str) -> None:
    made = formulas(text, variables=("x", "y"))
    dice = np.random.default_rng(7)
    lo = dice.uniform(-3, 3, (2, 400))
    hi = lo + 10.0 ** dice.uniform(-8, 0.3, (2, 400))
    gradient, hessian = Enclosures(made).hessian(lo, hi)
    again = Enclosures(made).gradient(lo, hi)
    for share in dice.uniform(0, 1, (6, 2, 400)):
        _, slopes, curvatures = made.hessian(tuple(lo + share * (hi - lo)))
        for bounds, values in (
            (gradient, np.array(slopes)),
            (again, np.array(slopes)),
            (hessian, np.array(curvatures)),
        ):
            slack = 1e-12 * np.maximum(1, np.abs(values))  # the values themselves are rounded
            inside = (bounds.lo <= values + slack) & (values - slack <= bounds.hi)
            undefined = np.isnan(values) & (bounds.holes | np.isnan(bounds.lo))
            assert (inside | undefined).all()


def test_where_f_has_no_value_its_derivatives_have_none(formulas: Make) -> None:
    bounds = Enclosures(formulas("log(x) + y^2")).gradient(np.array([[-2.0], [1.0]]), np.array([[-1.0], [2.0]]))
    assert np.isnan(bounds.lo).all()


def test_left_of_the_domain_nothing_counts(formulas: Make) -> None:
    # d/dx log x = 1/x: over [-1, 2] f has values on (0, 2] alone, where 1/x is at least 1/2
    bounds = Enclosures(formulas("log(x)")).gradient(np.array([[-1.0]]), np.array([[2.0]]))
    assert bounds.lo[0, 0] == pytest.approx(0.5, rel=1e-14)
    assert bounds.holes.all()


def test_in_a_choice_what_is_left_of_the_domain_does_count(formulas: Make) -> None:
    bounds = Enclosures(formulas("where(x > 0, log(x), x^2)")).gradient(np.array([[-1.0]]), np.array([[2.0]]))
    assert bounds.lo[0, 0] <= -2


def test_even_powers_and_poles_keep_their_sign(formulas: Make) -> None:
    # -1/x^2 is at most -1/4 on both sides of its pole
    bounds = Enclosures(formulas("1/x")).gradient(np.array([[-1.0]]), np.array([[2.0]]))
    assert bounds.hi[0, 0] == pytest.approx(-0.25, rel=1e-14)
    assert bounds.holes.all()
