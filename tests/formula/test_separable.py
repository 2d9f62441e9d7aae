"""Exponentials on an open grid: what is taken apart, and that nobody can tell from the numbers."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import arrays
from gradexplorer.formula.separable import OnArrays, fits, separated

Make = Callable[..., Formulas]
X, Y = np.linspace(-3.0, 3.0, 61)[None, :], np.linspace(-2.0, 2.0, 41)[:, None]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("exp(x + y)", 1),
        ("exp(-x^2 - y^2)", 1),
        ("exp(-((x-1)^2 + (y+2)^2)/2)", 1),
        ("a exp(-b(x^2 + y^2)/c)", 1),
        ("exp(3 - (x - sin(y) + 2))", 1),
        ("exp(-x^2-(y+1)^2) + exp(-x^2-y^2)", 2),
        ("exp(x y)", 0),  # a product of both is a term of both
        ("exp(x + y + x y)", 0),
        ("exp(x) + exp(y)", 0),  # of one variable each: that costs nothing as it is
        ("exp(sqrt(x^2 + y^2))", 0),
        ("exp((x + y)/(1 + x^2))", 0),
        ("exp(" + " + ".join(f"x^{n} + y^{n}" for n in range(1, 60)) + ")", 0),  # too many terms
    ],
)
def test_an_exponential_is_taken_apart_where_its_exponent_is_a_sum_of_terms_of_one_variable(
    formulas: Make, text: str, count: int
) -> None:
    f = formulas(text)
    assert len(separated(f.tape, len(f.variables)).products) == count


def test_of_three_variables_it_becomes_three_exponentials(formulas: Make) -> None:
    f = formulas("exp(x + y + z)")
    (product,) = separated(f.tape, 3).products
    assert product == slice(1, 4)


def test_nothing_is_worked_out_that_is_needed_no_more(formulas: Make) -> None:
    f = formulas("exp(x + y)")
    words = sorted(line.word for line in separated(f.tape, 2).tape.instructions)
    assert words == ["exp", "exp", "input", "input", "mul"]


@pytest.mark.parametrize(
    "text",
    [
        "exp(-x^2 - y^2)",
        "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3",
        "exp(200x + 300y)",
        "exp(-4000x^2 - 4000y^2)",  # both factors leave the floats, as the product does
        "exp(log(x) + y)",  # undefined for half of the grid
    ],
)
def test_values_and_slopes_are_those_of_the_plain_interpreter(formulas: Make, text: str) -> None:
    f = formulas(text)
    with np.errstate(all="ignore"):
        plain = run(f.tape_to(1), (X, Y), arrays.KERNELS)
    value, slopes = f.gradient((X, Y))
    for ours, its in zip((value, *slopes), plain, strict=True):
        scale = np.nanmax(np.where(np.isfinite(its), np.abs(its), 0.0)) * 1e-300 + 1e-305
        np.testing.assert_allclose(ours, np.broadcast_to(its, ours.shape), rtol=1e-11, atol=scale)


def test_a_product_whose_factors_would_leave_the_floats_is_not_made(formulas: Make) -> None:
    """e^(800 - 790): the first factor is infinite, the second 0, and their product nothing."""
    f = formulas("exp(800x^2 - 790x^2 + 800y^2 - 790)")
    x, y = np.linspace(0.0, 1.0, 31)[None, :], np.linspace(0.0, 1.0, 31)[:, None]
    assert f.value((x, y))[-1, -1] == pytest.approx(np.exp(20.0), rel=1e-12)
    assert not fits((np.array([[0.0, 800.0]]), np.array([[-790.0]])))


@given(st.floats(-800, 800), st.floats(-800, 800))
def test_where_it_fits_the_product_is_the_exponential_of_the_sum(u: float, v: float) -> None:
    one, other = np.array([[u]]), np.array([[v]])
    if fits((one, other)):
        with np.errstate(over="ignore", under="ignore"):
            # Rounding the sum of the exponents, as the plain way does, costs up to 1400 / 2 ulps of it.
            np.testing.assert_allclose(np.exp(one) * np.exp(other), np.exp(one + other), rtol=4e-13, atol=1e-322)


def test_points_that_form_no_grid_take_one_exponential_each(formulas: Make) -> None:
    f = formulas("exp(x + y)")
    on_arrays = OnArrays(f.tape, arrays.KERNELS, 2)
    there = np.linspace(0.0, 1.0, 7)
    (found,) = on_arrays(there, there)
    np.testing.assert_array_equal(found, np.exp(there + there))
    assert "_separated" not in vars(on_arrays)
