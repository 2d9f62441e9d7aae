"""f, gradient and Hessian: hand-worked numbers, the meaning at poles, edges and kinks, arrays like floats."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Call, Name
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.formula.tape import LARGEST_TAPE

Make = Callable[..., Formulas]
NAN = math.nan


def test_the_bowl_at_2_1(formulas: Make) -> None:
    # f = 4 + 1, df/dx = 2*2, df/dy = 2*1, Hessian 2 I
    assert formulas("x^2 + y^2").hessian((2.0, 1.0)) == (5.0, (4.0, 2.0), ((2.0, 0.0), (0.0, 2.0)))


def test_himmelblau_at_3_2_is_flat_and_curved_up(formulas: Make) -> None:
    # f_xx = 12x^2 + 4y - 42 = 74, f_xy = 4x + 4y = 20, f_yy = 4x + 12y^2 - 26 = 34
    value, gradient, hessian = formulas("(x^2 + y - 11)^2 + (x + y^2 - 7)^2").hessian((3.0, 2.0))
    assert value == 0.0
    assert gradient == (0.0, 0.0)
    assert hessian == ((74.0, 20.0), (20.0, 34.0))


def test_three_variables_have_three_entries(formulas: Make) -> None:
    value, gradient, hessian = formulas("x*y*z").hessian((2.0, 3.0, 5.0))
    assert (value, gradient) == (30.0, (15.0, 10.0, 6.0))
    assert hessian == ((0.0, 5.0, 3.0), (5.0, 0.0, 2.0), (3.0, 2.0, 0.0))


def test_a_constant_is_flat_everywhere(formulas: Make) -> None:
    plane = formulas("3")
    assert plane.gradient((1.0, 2.0)) == (3.0, (0.0, 0.0))
    value, (by_x, by_y) = plane.gradient((np.zeros((1, 4)), np.zeros((3, 1))))
    assert value.shape == by_x.shape == by_y.shape == (3, 4)
    assert np.all(value == 3.0)
    assert not by_x.any()


@pytest.mark.parametrize(
    ("text", "point", "gradient"),
    [
        ("sin(x)*exp(y)", (0.0, 1.0), (math.e, 0.0)),  # cos 0 e^1, sin 0 e^1
        ("x^y", (2.0, 3.0), (12.0, 8 * math.log(2))),  # y x^(y-1), x^y ln x
        ("atan2(y, x)", (1.0, 1.0), (-0.5, 0.5)),  # -y/r^2, x/r^2
        ("log(x, 2)*y", (8.0, 1.0), (1 / (8 * math.log(2)), 3.0)),
        ("gamma(x)*y", (2.0, 1.0), (1 - 0.57721566490153286, 1.0)),  # Gamma'(2) = 1 - Euler's constant
        ("hypot(x, y)", (3.0, 4.0), (0.6, 0.8)),
        ("erf(x) + y", (0.0, 0.0), (2 / math.sqrt(math.pi), 1.0)),
        ("mod(x, 2)*y", (3.5, 2.0), (2.0, 1.5)),
        ("piecewise(x < 0, y, x < 1, x*y, y^2)", (0.5, 3.0), (3.0, 0.5)),
        ("x/y", (1.0, 1e-200), (1e200, -math.inf)),  # -x/y^2 overflows, it is no pole
        ("softplus(x) - relu(y)", (0.0, 2.0), (0.5, -1.0)),
    ],
)
def test_gradients_worked_by_hand(
    formulas: Make, text: str, point: tuple[float, ...], gradient: tuple[float, ...]
) -> None:
    assert formulas(text).gradient(point)[1] == pytest.approx(gradient, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("exp(-1/x^2)", (0.0,)),
        ("1/(1/x)", (0.0,)),
        ("0*log(x)", (-1.0,)),
        ("log(x)^0", (-1.0,)),
        ("log(x)", (-1.0,)),
        ("where(log(x) > 0, 1, 2)", (-1.0,)),
        ("hypot(log(x), 1/0.5^1000)", (-1.0,)),
    ],
)
def test_undefined_stays_undefined_and_takes_the_derivatives_with_it(
    formulas: Make, text: str, point: tuple[float]
) -> None:
    value, gradient, hessian = formulas(text).hessian(point)
    assert math.isnan(value)
    assert math.isnan(gradient[0])
    assert math.isnan(hessian[0][0])
    many = formulas(text).hessian((np.full(3, point[0]),))
    assert np.isnan(many[0]).all()
    assert np.isnan(many[1][0]).all()
    assert np.isnan(many[2][0][0]).all()


@pytest.mark.parametrize(
    ("text", "at", "strict", "stated"),
    [
        ("abs(x)", 0.0, NAN, 0.0),
        ("relu(x)", 0.0, NAN, 0.0),
        ("max(x, -x)", 0.0, NAN, 0.0),  # half of each branch
        ("floor(x)", 2.0, NAN, 0.0),
        ("sign(x)", 0.0, NAN, 0.0),
        ("x if x > 0 else 0", 0.0, NAN, 0.0),
        ("(x > 0)*x", 0.0, NAN, 0.0),
        ("where(x > 0, x^2, 0)", 0.0, 0.0, 0.0),  # the branches agree in value and slope
        ("max(0, min(0, x))", 3.0, 0.0, 0.0),
        ("abs(x^3)", 0.0, 0.0, 0.0),
        ("abs(x)", -3.0, -1.0, -1.0),
        ("((x > 0) == (x > 1))*x", 2.0, 1.0, 1.0),  # two truths that are equal do not meet
        ("((x > 0) == (x > 1))*x", 1.0, NAN, 0.0),
        ("x^n", 0.0, 1.0, 1.0),  # n = 1: no 0*x^-1
    ],
)
def test_at_a_kink_there_is_no_derivative_but_a_stated_subgradient(
    formulas: Make, text: str, at: float, strict: float, stated: float
) -> None:
    assert formulas(text).gradient((at,))[1] == pytest.approx((strict,), abs=0, nan_ok=True)
    assert formulas(text).subgradient((at,))[1] == (stated,)
    array = formulas(text).gradient((np.array([at, at]),))[1][0]
    assert array == pytest.approx(strict, abs=0, nan_ok=True)


@pytest.mark.parametrize(
    ("text", "at", "slope", "curvature"),
    [
        ("where(abs(x) < 1, x^2/2, abs(x) - 1/2)", -1.0, -1.0, NAN),  # Huber's loss: curvature 1 within, 0 without
        ("where(abs(x) < 1, x^2/2, abs(x) - 1/2)", 1.0, 1.0, NAN),
        ("where(x > 1, x^3, 3x^2 - 3x + 1)", 1.0, 3.0, 6.0),  # value, slope and curvature agree
        ("where(x < 0, -x^3, x^3)", 0.0, 0.0, 0.0),
        ("where(x < 0, 2x, x)", 0.0, NAN, NAN),
    ],
)
def test_at_a_border_the_curvatures_of_both_branches_are_compared(
    formulas: Make, text: str, at: float, slope: float, curvature: float
) -> None:
    _, gradient, hessian = formulas(text).hessian((at,))
    assert gradient == pytest.approx((slope,), abs=0, nan_ok=True)
    assert hessian[0] == pytest.approx((curvature,), abs=0, nan_ok=True)


def test_a_kink_in_one_variable_leaves_the_other_partial_alone(formulas: Make) -> None:
    assert formulas("abs(x) + y^2").gradient((0.0, 3.0))[1] == pytest.approx((NAN, 6.0), nan_ok=True)


def test_parameters_are_inputs(formulas: Make) -> None:
    bowl = formulas("a*x^2 + y^2", parameters={"a": 3.0})
    steeper = bowl.with_parameters({"a": 5.0})
    assert bowl.gradient((1.0, 1.0)) == (4.0, (6.0, 2.0))
    assert steeper.gradient((1.0, 1.0)) == (6.0, (10.0, 2.0))
    assert bowl.parameters == {"a": 3.0}


def test_arrays_are_like_floats_and_leave_their_inputs_alone(formulas: Make) -> None:
    f = formulas("x")
    x = np.linspace(-1, 1, 5)
    value, (slope,) = f.gradient((x,))
    value += 1
    slope += 1
    assert x.tolist() == [-1.0, -0.5, 0.0, 0.5, 1.0]


def test_a_derivative_is_shown_hardly_simplified(formulas: Make) -> None:
    shown = formulas("x^2 + y^2").partial("x")
    assert isinstance(shown, Call)
    assert shown.word == "mul"
    assert isinstance(shown.arguments[1], Name)


def test_a_reason_names_the_part_that_has_no_value(formulas: Make) -> None:
    reason = formulas("1 + log(x - 3)").why_undefined((2.0,))
    assert str(reason) == "log of a number that is not positive: x - 3 is -1 here"
    assert str(formulas("y/x").why_undefined((0.0, 1.0))) == "division by zero: x is 0 here"
    assert "grow too large" in str(formulas("exp(x) - exp(x)").why_undefined((1e5,)))
    assert "no case" in str(formulas("piecewise(x > 0, x)").why_undefined((-1.0,)))
    assert formulas("where(x > 0, x, log(x))").why_undefined((1.0,)) is None
    assert "log" in str(formulas("where(x > 0, x, log(x))").why_undefined((-1.0,)))


def test_too_large_a_text_is_a_problem() -> None:
    node: Call | Name = Name("x")
    for _ in range(LARGEST_TAPE):
        node = Call("sin", (node,))
    problem = formulas_of(Definition("deep", node, ("x",)))
    assert isinstance(problem, Problem)
    assert problem.kind == "too-large"


def test_a_product_of_500_factors_has_its_hessian() -> None:
    definition = parse("*".join(f"(x + {k}*y)" for k in range(1, 501)))
    assert isinstance(definition, Definition)
    made = formulas_of(definition)
    assert isinstance(made, Formulas)
    # at (1, 0): f = 1, df/dy = sum of k = 125250, f_yy = (sum k)^2 - sum k^2
    value, gradient, hessian = made.hessian((1.0, 0.0))
    assert value == 1.0
    assert gradient == (500.0, 125250.0)
    assert hessian[1][1] == pytest.approx(125250.0**2 - 500 * 501 * 1001 / 6, rel=1e-13)


@pytest.mark.parametrize(
    ("text", "partly"), [("x/2 + y^2/0.1", False), ("x/y", True), ("x/a + y", True), ("sqrt(x)/2 + y", True)]
)
def test_a_quotient_by_a_number_that_is_not_0_is_defined_everywhere(formulas: Make, text: str, partly: bool) -> None:
    # What is defined everywhere needs no mask, and many walkers go over it by the fast road.
    assert (formulas(text).slopes_tape() is None) is partly
