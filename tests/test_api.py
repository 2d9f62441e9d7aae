"""The Python interface: one Function, its numbers, its symbols, its probes and paths."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import FrozenInstanceError

import numpy as np
import pytest

import gradexplorer as gx
from gradexplorer import symbols


@pytest.fixture(autouse=True, scope="module")
def calculus() -> Iterator[None]:
    symbols.partials("x", ["x"], {})
    yield
    symbols.close()


def test_a_function_knows_its_text_variables_and_parameters() -> None:
    f = gx.function("a*x^2 + y^2", a=3)
    assert (f.text, f.variables, f.parameters) == ("a*x^2 + y^2", ("x", "y"), {"a": 3.0})
    assert repr(f) == "gradexplorer.function('a*x^2 + y^2', a=3.0)"


def test_names_that_are_words_of_python_go_in_a_mapping() -> None:
    f = gx.function("w^2 + lambda*b", variables=("w", "b"), parameters={"lambda": 2})
    assert f.variables == ("w", "b")
    assert f(3, 5) == 19.0
    assert f.with_parameters({"lambda": 0})(3, 5) == 9.0


def test_new_parameters_make_a_new_function() -> None:
    f = gx.function("a*x^2 + y^2", a=3)
    g = f.with_parameters(a=4)
    assert (f(1, 2), g(1, 2)) == (7.0, 8.0)
    f.parameters["a"] = 99.0
    assert f(1, 2) == 7.0


# --- numbers ----------------------------------------------------------------------------------------------------------


def test_single_numbers_give_a_float() -> None:
    f = gx.function("x^2 + y^2")
    for one in (2, 2.0, np.float32(2), np.int64(2), np.array(2)):
        assert type(f(one, 1)) is float
        assert f(one, 1) == 5.0


def test_arrays_broadcast() -> None:
    f = gx.function("x*y + 1")
    x, y = np.arange(3.0)[None, :], np.arange(2.0)[:, None]
    assert np.array_equal(f(x, y), [[1, 1, 1], [1, 2, 3]])
    assert np.array_equal(f([1, 2], 3), [4, 7])


def test_the_gradient_is_one_array_to_unpack() -> None:
    f = gx.function("x^2 + 3y")
    x, y = np.meshgrid(np.linspace(-1, 1, 4), np.linspace(-1, 1, 3))
    u, v = f.gradient(x, y)
    assert np.allclose(u, 2 * x, rtol=1e-15, atol=0)
    assert np.array_equal(v, np.full((3, 4), 3.0))
    assert f.gradient(1, 2).tolist() == [2.0, 3.0]
    assert f.gradient(x[:1], y[:, :1]).shape == (2, 3, 4)


def test_the_hessian_is_symmetric() -> None:
    f = gx.function("x^2*y")
    assert f.hessian(3, 5).tolist() == [[10.0, 6.0], [6.0, 0.0]]  # 2y, 2x; 2x, 0
    assert f.hessian(np.ones((4, 1)), np.ones(5)).shape == (2, 2, 4, 5)


def test_undefined_is_nan_and_stays_so() -> None:
    f = gx.function("0*log(x)")
    assert math.isnan(f(-1))
    assert np.isnan(f.gradient(-1)).all()
    assert np.isnan(f.hessian(np.array([-1.0]))).all()


def test_a_wrong_number_of_coordinates_is_a_type_error() -> None:
    with pytest.raises(TypeError, match=r"\(x, y\)"):
        gx.function("x*y")(1)


# --- faults -----------------------------------------------------------------------------------------------------------


def test_a_fault_in_the_text_has_kind_and_place() -> None:
    with pytest.raises(gx.ExpressionError, match="sin") as caught:
        gx.function("1 + sinn(x)")
    assert caught.value.kind == "unknown-name"
    assert (caught.value.start, caught.value.end) == (4, 8)
    assert caught.value.message == str(caught.value)


@pytest.mark.parametrize(
    ("ask", "field"),
    [
        (lambda f: gx.function("a*x", b=1), "param"),
        (lambda f: f.with_parameters(b=1), "param"),
        (lambda f: f.partial("z"), "variables"),
        (lambda f: f.descend((1, 2), method="magic"), "method"),
        (lambda f: f.descend((1, 2), speed=1), "speed"),
        (lambda f: f.descend((1,)), "from"),
    ],
)
def test_a_bad_request_names_its_field(ask, field: str) -> None:  # noqa: ANN001
    with pytest.raises(gx.ExpressionError) as caught:
        ask(gx.function("a*x^2 + y^2"))
    assert (caught.value.kind, caught.value.field) == ("bad-request", field)


# --- symbols ----------------------------------------------------------------------------------------------------------


def test_partials_are_texts_that_parse_back() -> None:
    f = gx.function("a*x^2*y + sin(y)", a=3)
    assert f.partial("x") == "2*a*x*y"
    for variables in (("x",), ("y",), ("x", "y"), ("y", "y")):
        g = gx.function(f.partial(*variables), variables=("x", "y"))
        g = g.with_parameters(f.parameters) if g.parameters else g
        if len(variables) == 1:
            expected = f.gradient(0.3, 0.7)["xy".index(variables[0])]
        else:
            expected = f.hessian(0.3, 0.7)["xy".index(variables[0])]["xy".index(variables[1])]
        assert g(0.3, 0.7) == pytest.approx(expected, rel=1e-14)


def test_latex_of_f_and_of_its_partials() -> None:
    f = gx.function("x^2/2 + y")
    assert r"\frac{x^{2}}{2}" in f.latex()
    assert f.latex("x") == "x"
    assert f._repr_latex_().startswith(r"$\displaystyle f(x, y) = ")


# --- probe and path ---------------------------------------------------------------------------------------------------


def test_a_probe_is_frozen_and_has_a_json_form() -> None:
    probe = gx.function("x^2 + y^2").probe(1, 2)
    assert (probe.value, probe.gradient, probe.kind) == (5.0, (2.0, 4.0), "slope")
    assert probe.partials["y"]["text"] == "2*y"
    with pytest.raises(FrozenInstanceError):
        probe.value = 0.0  # type: ignore[misc]
    wanted = {"text", "variables", "point", "value", "gradient", "slope", "ascent_angle_deg", "hessian", "eigenvalues"}
    wanted |= {"kind", "one_sided", "partials", "why_undefined"}
    assert wanted <= json.loads(json.dumps(probe.to_dict(), allow_nan=False)).keys()


def test_a_path_is_frozen_and_has_a_json_form() -> None:
    path = gx.function("x^2 + 10y^2").descend((2, 1), steps=1, learning_rate=0.1)
    assert path.points[1] == pytest.approx((1.6, -1.0), rel=1e-15)
    assert path.message
    with pytest.raises(FrozenInstanceError):
        path.stop = ""  # type: ignore[misc]
    wanted = {"text", "variables", "method", "settings", "points", "values", "gradients", "evaluations", "stop"}
    assert wanted <= json.loads(json.dumps(path.to_dict(), allow_nan=False)).keys()


def test_settings_may_be_words_or_a_mapping() -> None:
    f = gx.function("x^2 + y^2")
    up = f.descend((0.5, 0.5), settings={"ascent": True}, steps=3)
    assert up.values[-1] > up.values[0]


def test_methods_tell_their_settings() -> None:
    assert gx.methods()["gradient-descent"] == {**gx.methods()["gradient-descent"], "learning_rate": 0.1, "steps": 50}


def test_an_unknown_name_of_the_package_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        gx.nothing  # noqa: B018
    assert {"function", "methods", "explore", "Function", "ExpressionError"} <= set(dir(gx))


def test_critical_points_are_a_tuple_that_knows_whether_it_is_all() -> None:
    # f = a x^2 + y^2 with a = -3: a saddle at the origin, eigenvalues 2a and 2
    f = gx.function("a*x^2 + y^2", a=-3)
    points = f.critical_points(box=(-5, 5, -5, 5))
    assert isinstance(points, tuple)
    assert points.complete
    assert "saddle" in points.message
    (point,) = points
    assert (point.point, point.value, point.kind, point.eigenvalues) == ((0.0, 0.0), 0.0, "saddle", (-6.0, 2.0))
    assert point.to_dict()["eigenvalues"] == [-6.0, 2.0]
    with pytest.raises(AttributeError):
        point.value = 1.0  # type: ignore[misc]


@pytest.mark.parametrize("box", [(1, -1, 0, 1), (0, 1), (0, 1, 0, 1, 0, 1), (0, 1, 0, float("nan")), (0, 0, 0, 1)])
def test_a_box_that_is_none_is_refused(box: tuple[float, ...]) -> None:
    with pytest.raises(gx.ExpressionError) as fault:
        gx.function("x^2 + y^2").critical_points(box)
    assert (fault.value.kind, fault.value.field) == ("bad-request", "box")


def test_a_derivation_names_its_rules() -> None:
    found = gx.function("x*y^2").derivation("y")
    assert [line.title for line in found.lines] == ["", "constant factor rule", "power rule", "tidied up"]
    assert found.lines[-1].text == "2*x*y"
    with pytest.raises(gx.ExpressionError, match="z is not a variable"):
        gx.function("x*y^2").derivation("z")
    with pytest.raises(gx.ExpressionError, match="too long to write down"):
        gx.function("prod(i, 1, 60, x - i)").derivation("x")


def test_a_descent_obeys_constraints() -> None:
    f = gx.function("x + y")
    path = f.descend((1, 0), subject_to="x^2 + y^2 = 1", learning_rate=0.2, steps=300)
    assert path.points[-1] == pytest.approx((-(0.5**0.5), -(0.5**0.5)), abs=1e-7)
    assert f.descend((3, 3), bounds=(0, 1, 0, 1)).points[0] == (1.0, 1.0)
    assert "def curve(point)" in path.script()
    with pytest.raises(ValueError, match="curve"):
        path.script("pytorch")
    with pytest.raises(gx.ExpressionError) as fault:
        f.descend((1, 0), subject_to="x^2 +")
    assert fault.value.field == "subject_to"
