"""The local model: exact for quadratics, off by the cubic term else, and how far it holds."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradexplorer.descent.local_facts import condition, hessian_on, model_at, principal_axes, reason
from gradexplorer.descent.reading import read
from gradexplorer.expression.parse import parse
from gradexplorer.field.local_model import LocalModel, modelled
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.field.plane import plane_of
from gradexplorer.field.sample import sample
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas, formulas_of

BOX = Box(-2.0, 2.0, -2.0, 2.0)


def formulas(text: str) -> Formulas:
    made = formulas_of(parse(text))  # type: ignore[arg-type]
    assert isinstance(made, Formulas)
    return made


def model(text: str, x: float, y: float, order: int) -> LocalModel:
    f = formulas(text)
    return model_at(plane_of(f.variables), read(f, (x, y)), order)


def test_the_second_order_of_a_quadratic_is_the_quadratic() -> None:
    found = model("x^2 + 3 x y - y^2 + x", 0.5, -1.0, 2)
    x, y = np.array([0.0, 1.5, -2.0]), np.array([1.0, 0.25, 3.0])
    np.testing.assert_allclose(found(x, y), x**2 + 3 * x * y - y**2 + x, rtol=1e-13, atol=1e-13)


def test_the_tangent_plane_is_off_by_the_square_of_the_way() -> None:
    found = model("x^2 + y^2", 2.0, 1.0, 1)
    assert found(2.0, 1.0) == 5.0
    # |f - m| = (x - 2)^2 + (y - 1)^2
    assert found(2.3, 0.6) == pytest.approx(2.3**2 + 0.6**2 - 0.25, abs=1e-13)


def test_it_holds_within_the_root_of_the_error() -> None:
    f = formulas("x^2 + y^2")
    field = sample(f, BOX, 401, 401, lambda: False)
    assert field is not None
    plane = model("x^2 + y^2", 0.5, -0.25, 1)
    found = modelled(field, np.empty(0), plane, ModelChoice(1, 0.09), lambda: False)
    assert found is not None
    assert found.reach == pytest.approx(0.3, abs=1e-3)
    inside = np.hypot(field.x[None, :] - 0.5, field.y[:, None] + 0.25) < 0.299
    assert not found.beyond[inside].any()
    beyond = np.hypot(field.x[None, :] - 0.5, field.y[:, None] + 0.25) > 0.301
    assert found.beyond[beyond].all()


def test_an_error_can_be_a_part_of_f() -> None:
    # along y = 0, m = 0 for x^2 at 0: |f - m| <= 0.5 |f| nowhere but where f = 0
    f = formulas("1 + x^2 + 0 y")
    field = sample(f, BOX, 401, 21, lambda: False)
    assert field is not None
    found = modelled(field, np.empty(0), model("1 + x^2 + 0 y", 0.0, 0.0, 1), ModelChoice(1, 0.2, True), lambda: False)
    assert found is not None
    # x^2 <= 0.2 (1 + x^2) up to x = 1/2
    assert found.reach == pytest.approx(0.5, abs=1e-2)


def test_what_is_good_by_chance_elsewhere_does_not_count() -> None:
    # (x - 1)^2 (x + 1) meets its tangent at 1, which is 0, again at -1; between the two it rises to 32/27
    f = formulas("(x - 1)^2 (x + 1) + 0 y")
    field = sample(f, Box(-2.0, 2.0, -1.0, 1.0), 401, 41, lambda: False)
    assert field is not None
    flat = model("(x - 1)^2 (x + 1) + 0 y", 1.0, 0.0, 1)
    found = modelled(field, np.empty(0), flat, ModelChoice(1, 0.25), lambda: False)
    assert found is not None
    assert found.beyond[:, np.abs(field.x + 1.0) < 0.05].all()
    assert not found.beyond[:, np.abs(field.x - 1.0) < 0.05].any()


def test_an_edge_too_near_to_be_seen() -> None:
    f = formulas("1e9 x^2 + y^2")
    field = sample(f, Box(-2.0, 2.0, -2.0, 2.0), 40, 40, lambda: False)
    assert field is not None
    found = modelled(field, np.empty(0), model("1e9 x^2 + y^2", 0.0, 0.0, 1), ModelChoice(1, 0.1), lambda: False)
    assert found is not None
    assert (found.reach, found.beyond.all()) == (0.0, True)


def test_where_f_is_undefined_no_model_holds() -> None:
    f = formulas("log(x) + y")
    field = sample(f, BOX, 41, 41, lambda: False)
    assert field is not None
    found = modelled(field, np.empty(0), model("log(x) + y", 1.0, 0.0, 2), ModelChoice(), lambda: False)
    assert found is not None
    assert found.beyond[:, field.x < 0].all()
    assert not model("log(x) + y", -1.0, 0.0, 2).is_there


def test_principal_axes_by_hand() -> None:
    # ((2, 1), (1, 2)): 3 along the diagonal, 1 across it
    first, second = principal_axes(((2.0, 1.0), (1.0, 2.0)))
    assert (first.curvature, second.curvature) == (3.0, 1.0)
    assert first.degrees == pytest.approx(45.0, abs=1e-12)
    assert second.degrees == pytest.approx(-45.0, abs=1e-12)
    saddle = principal_axes(((-2.0, 0.0), (0.0, 2.0)))
    assert [(axis.curvature, axis.unit) for axis in saddle] == [(2.0, (0.0, 1.0)), (-2.0, (-1.0, 0.0))]
    assert saddle[1].degrees == 0.0
    assert principal_axes(((math.nan, 0.0), (0.0, 1.0))) == ()


def test_the_hessian_within_the_plane_of_three_variables() -> None:
    f = formulas("x y + 5 y z")
    plane = plane_of(f.variables, axes=("z", "y"))
    assert hessian_on(plane, read(f, (0.0, 0.0, 0.0)).hessian) == ((0.0, 5.0), (5.0, 0.0))


def test_condition_numbers() -> None:
    assert condition((2.0, -20.0)) == 10.0
    assert condition((0.0, 2.0)) == math.inf
    assert math.isnan(condition((0.0, 0.0)))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("x^2 - y^2", "a saddle: the gradient vanishes, and the Hessian has eigenvalues −2, 2, of both signs"),
        ("x^2 + y^2", "a minimum: the gradient vanishes, and the Hessian has eigenvalues 2, 2, all positive"),
        ("abs(x) + y", "a kink"),
        ("x + y^2", "a slope: the gradient does not vanish, |∇f| = 1; the ground bends up one way and not the other"),
    ],
)
def test_the_kind_comes_with_its_reason(text: str, says: str) -> None:
    assert says in str(reason(read(formulas(text), (0.0, 0.0))))


def test_a_degenerate_point_is_named_by_the_heights_around_it() -> None:
    said = str(reason(read(formulas("x^3 - 3x y^2"), (0.0, 0.0)), "monkey saddle"))
    assert said.endswith("a monkey saddle, three ways lead up and three lead down")
