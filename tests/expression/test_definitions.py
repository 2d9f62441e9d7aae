"""Lines of definitions: sliders, helpers, functions, pasted Python, and which names are variables."""

from __future__ import annotations

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_text
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Call


def meaning(text: str) -> tuple[str, tuple[str, ...], dict[str, float], str]:
    found = parse(text)
    assert isinstance(found, Definition), found
    return to_text(found.body), found.variables, dict(found.parameters), found.name


PLANE = ("x", "y")

DEFINED = [
    # variables
    ("x^2 + y^2", "x^2 + y^2", PLANE, {}, "f"),
    ("y + x", "y + x", PLANE, {}, "f"),
    ("x^2", "x^2", ("x",), {}, "f"),
    ("y^2", "y^2", ("y",), {}, "f"),
    ("z x", "z*x", ("x", "z"), {}, "f"),
    ("3", "3", PLANE, {}, "f"),
    ("2 pi e", "2*pi*e", PLANE, {}, "f"),
    ("a x^2 + b", "a*x^2 + b", ("x",), {"a": 1.0, "b": 1.0}, "f"),
    ("w^2 + b", "w^2 + b", ("w", "b"), {}, "f"),
    ("p + q + r + s", "p + q + r + s", ("p", "q", "r"), {"s": 1.0}, "f"),
    ("x1^2 + x2^2", "x1^2 + x2^2", ("x1", "x2"), {}, "f"),
    ("lambda*x + N", "lambda*x + N", ("x",), {"lambda": 1.0, "N": 1.0}, "f"),
    ("I S x", "I*S*x", ("x",), {"I": 1.0, "S": 1.0}, "f"),
    ("lambda w^2", "lambda*w^2", ("w",), {"lambda": 1.0}, "f"),
    ("theta^2 + phi", "theta^2 + phi", ("theta", "phi"), {}, "f"),
    ("f(u, v) = u v + x", "u*v + x", ("u", "v"), {"x": 1.0}, "f"),
    ("f(y, x) = x", "x", ("y", "x"), {}, "f"),
    ("f(xy) = xy^2", "xy^2", ("xy",), {}, "f"),
    # sliders
    ("a = 2\na x^2", "a*x^2", ("x",), {"a": 2.0}, "f"),
    ("a = 2; b = -1/2; a x + b", "a*x + b", ("x",), {"a": 2.0, "b": -0.5}, "f"),
    ("c = 2pi; sin(c x)", "sin(c*x)", ("x",), {"c": 6.283185307179586}, "f"),
    ("b = 1; a = 2; b x + a", "b*x + a", ("x",), {"b": 1.0, "a": 2.0}, "f"),
    ("a = 2; a = 3; a x", "a*x", ("x",), {"a": 3.0}, "f"),
    ("gamma = 2; gamma*x", "gamma*x", ("x",), {"gamma": 2.0}, "f"),
    ("lambda = 2; lambda(x + 1)", "lambda*(x + 1)", ("x",), {"lambda": 2.0}, "f"),
    ("foo = 2; foo(x)", "foo*x", ("x",), {"foo": 2.0}, "f"),
    ("a = 2", "2", PLANE, {}, "a"),
    # helper values
    ("r = sqrt(x^2 + y^2); r^2 + r", "sqrt(x^2 + y^2)^2 + sqrt(x^2 + y^2)", PLANE, {}, "f"),
    ("r = x^2 + y^2; r = r + 1; r", "x^2 + y^2 + 1", PLANE, {}, "f"),
    ("a = 2; b = 3a; b x", "3*a*x", ("x",), {"a": 2.0}, "f"),
    ("in_circle = x^2 + y^2 < 1; where(in_circle, 1, 0)", "where(x^2 + y^2 < 1, 1, 0)", PLANE, {}, "f"),
    # helper functions
    ("g(t) = t^2; g(x + 1) + g(y)", "(x + 1)^2 + y^2", PLANE, {}, "f"),
    ("g(t) = t^2; g x", "x^2", ("x",), {}, "f"),
    ("g(s, t) = s - t; g(y, x)", "y - x", PLANE, {}, "f"),
    ("g(t) = a t; h(t) = g(t) + g(2t); h(x)", "a*x + a*(2*x)", ("x",), {"a": 1.0}, "f"),
    ("g(x) = x + y; g(2)", "2 + y", ("y",), {}, "f"),
    ("r = x; g(x) = r + x; g(5)", "x + 5", ("x",), {}, "f"),
    ("sq = lambda t: t^2; sq(x)", "x^2", ("x",), {}, "f"),
    ("g(t, k=2) = t^k; g(x) + g(y, 3)", "x^2 + y^3", PLANE, {}, "f"),
    # sums and products over an index
    ("sum(i, 1, 3, x^i)", "x^1 + x^2 + x^3", ("x",), {}, "f"),
    ("prod(k, 0, 2, x - k)", "(x - 0)*(x - 1)*(x - 2)", ("x",), {}, "f"),
    ("sum(i, 1, 2, sum(j, 1, 2, i j x))", "1*1*x + 1*2*x + (2*1*x + 2*2*x)", ("x",), {}, "f"),
    ("sum(i, 3, 1, x) + y", "0 + y", ("y",), {}, "f"),
    ("i + sum(i, 1, 2, i x)", "i + (1*x + 2*x)", ("x",), {"i": 1.0}, "f"),
    ("sum x", "sum*x", ("x",), {"sum": 1.0}, "f"),
    ("n = 3; sum(i, 1, n, x^i) + n", "x^1 + x^2 + x^3 + 3", ("x",), {}, "f"),
    # functions of one list, as SciPy has them
    ("lambda p: p[0]**2 + p[1]**2", "p_0^2 + p_1^2", ("p_0", "p_1"), {}, "f"),
    (
        "def rosen(x): return (1 - x[0])**2 + 100*(x[1] - x[0]**2)**2",
        "(1 - x_0)^2 + 100*(x_1 - x_0^2)^2",
        ("x_0", "x_1"),
        {},
        "rosen",
    ),
    ("f = lambda w: w[2]", "w_2", ("w_0", "w_1", "w_2"), {}, "f"),
    ("def f(p):\n  x, y = p\n  return x*y", "x*y", PLANE, {}, "f"),
    ("def f(p):\n  x, y = p\n  return x*p[1]", "x*y", PLANE, {}, "f"),
    ("def f(x):\n  x, y = x\n  return x*y", "x*y", PLANE, {}, "f"),
    ("def f(p):\n  x, y = p[0], p[1]\n  return x*y", "p_0*p_1", ("p_0", "p_1"), {}, "f"),
    ("def f(p, a=2):\n  x = p[0]\n  y = p[1]\n  return a*x*y", "a*x*y", PLANE, {"a": 2.0}, "f"),
    ("def f(p):\n  x = p[0]\n  x = x + 1\n  return p[0]*x", "p_0*(p_0 + 1)", ("p_0",), {}, "f"),
    ("def f(x, y):\n  x, y = y, x\n  return x - 2*y", "y - 2*x", PLANE, {}, "f"),
    # LaTeX
    (r"f(x, y) = \frac{x^2 - y^2}{2}", "(x^2 - y^2)/2", PLANE, {}, "f"),
    (r"\theta = 2; g\left(t\right) = t^{2}; \theta g(x)", "theta*x^2", ("x",), {"theta": 2.0}, "f"),
    (r"$$ r = \sqrt{x^2 + y^2} \\ \frac{\sin r}{r} $$", "sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2)", PLANE, {}, "f"),
    (r"n = 2; \prod_{k=1}^{n} (x - k)", "(x - 1)*(x - 2)", ("x",), {}, "f"),
    # the line that is drawn
    ("f(x, y) = x y", "x*y", PLANE, {}, "f"),
    ("h(x, y) = x y", "x*y", PLANE, {}, "h"),
    ("z = x^2 + y^2", "x^2 + y^2", PLANE, {}, "z"),
    ("y = x^2", "x^2", ("x",), {}, "y"),
    ("r = sqrt(x^2 + y^2)\nf(x, y) = sin(r)/r", "sin(sqrt(x^2 + y^2))/sqrt(x^2 + y^2)", PLANE, {}, "f"),
    ("g(t) = t^2\nz = g(x) + 1", "x^2 + 1", ("x",), {}, "z"),
    ("lambda x, y: x**2 + y**2", "x^2 + y^2", PLANE, {}, "f"),
    ("f = lambda u: u**2", "u^2", ("u",), {}, "f"),
    ("lambda*x", "lambda*x", ("x",), {"lambda": 1.0}, "f"),
    # pasted Python
    ("def f(x, y): return x**2 + y**2", "x^2 + y^2", PLANE, {}, "f"),
    ("def f(x, y): r = x*y; return r**2", "(x*y)^2", PLANE, {}, "f"),
    ("def f(x: float, y: float) -> float:\n    return x*y", "x*y", PLANE, {}, "f"),
    (
        'def bowl(x, y):\n    """A bowl."""\n    s = 0  # start\n    s = s + x**2\n\n    s += y**2\n    return s',
        "0 + x^2 + y^2",
        PLANE,
        {},
        "bowl",
    ),
    ("def g(t):\n  return t**2\ndef f(x, y):\n  return g(x) + g(y)", "x^2 + y^2", PLANE, {}, "f"),
    ("def g(t):\n  return t**2\n\ng(x) + 1", "x^2 + 1", ("x",), {}, "f"),
    ("def f(x, y, a=20, b=0.5):\n  return a*x + b*y", "a*x + b*y", PLANE, {"a": 20.0, "b": 0.5}, "f"),
    ("def f(x):\n  x = x + 1\n  return x*x", "(x + 1)*(x + 1)", ("x",), {}, "f"),
    ("def f(\n    x,\n    y,\n):\n    return (x\n            + y)", "x + y", PLANE, {}, "f"),
]


@pytest.mark.parametrize(
    ("text", "body", "variables", "parameters", "name"), DEFINED, ids=[row[0][:50] for row in DEFINED]
)
def test_definitions_mean(
    text: str, body: str, variables: tuple[str, ...], parameters: dict[str, float], name: str
) -> None:
    assert meaning(text) == (body, variables, parameters, name)


def test_the_order_of_sliders_is_that_of_the_text() -> None:
    found = parse("b = 1; x c + a + b")
    assert isinstance(found, Definition)
    assert found.parameters == (("b", 1.0), ("c", 1.0), ("a", 1.0))


def test_given_variables_win_and_the_rest_are_sliders() -> None:
    found = parse("lambda w^2 + b + x", variables=("w", "b"), parameters={"lambda": 3, "unused": 1})
    assert isinstance(found, Definition)
    assert found.variables == ("w", "b")
    assert dict(found.parameters) == {"lambda": 3.0, "x": 1.0}


def test_given_starting_values_win_over_those_of_the_text() -> None:
    found = parse("a = 2; a x", parameters={"a": 5})
    assert isinstance(found, Definition)
    assert dict(found.parameters) == {"a": 5.0}


def test_a_name_given_as_parameter_is_no_variable() -> None:
    found = parse("x^2 + y^2", parameters={"y": 2})
    assert isinstance(found, Definition)
    assert (found.variables, dict(found.parameters)) == (("x",), {"y": 2.0})


def test_a_given_name_of_plane_letters_is_one_name() -> None:
    found = parse("xy^2", variables=("xy",))
    assert isinstance(found, Definition)
    assert to_text(found.body) == "xy^2"


def test_a_helper_is_one_shared_object() -> None:
    found = parse("r = sqrt(x^2 + y^2); r*r")
    assert isinstance(found, Definition)
    assert isinstance(found.body, Call)
    left, right = found.body.arguments
    assert left is right


def test_sharing_keeps_a_tower_of_helpers_small() -> None:
    lines = ["g0 = x + y"] + [f"g{k} = g{k - 1}*g{k - 1} + 1" for k in range(1, 60)] + ["g59"]
    assert isinstance(parse("\n".join(lines)), Definition)


def test_arguments_stay_what_they_are_where_they_are_put_in() -> None:
    # The x that is handed to g is the drawn one, not g's own name for its first argument.
    assert meaning("g(y, x) = x - 2y; g(x, y)")[0] == "y - 2*x"


@pytest.mark.parametrize("text", ["x^2 + y^2", "a = 2\nf(x) = a x", "def f(x): return x"])
def test_the_text_is_kept(text: str) -> None:
    found = parse(text)
    assert isinstance(found, Definition)
    assert found.text == text


def test_a_line_without_a_name_is_only_good_at_the_end() -> None:
    found = parse("x^2\na = 2")
    assert isinstance(found, Problem)
    assert (found.kind, found.start, found.end) == ("syntax", 0, 3)
