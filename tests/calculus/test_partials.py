"""Derivatives in symbols: written as a person would, never wrong, never late."""

from __future__ import annotations

import math
import time

import mpmath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer.calculus import partials
from gradexplorer.calculus.back import UnsayableError, to_tree
from gradexplorer.calculus.partials import agrees, simplified
from gradexplorer.calculus.symbols import symbol, to_sympy
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_text
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Call, Name, Node, Number, same
from gradexplorer.expression.words import FUNCTIONS
from gradexplorer.formula import interpret
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.formula.kernels import digits
from gradexplorer.formula.tape import Builder

LIMIT_S = 20.0


def formulas(text: str) -> Formulas:
    definition = parse(text)
    assert not isinstance(definition, Problem), definition.message
    made = formulas_of(definition)
    assert not isinstance(made, Problem), made.message
    return made


def texts(text: str) -> list[str | None]:
    return [None if tree is None else to_text(tree) for tree in simplified(formulas(text), LIMIT_S).values()]


@pytest.mark.parametrize(
    ("text", "by_x", "by_y"),
    [
        ("x^2 + y^2", "2*x", "2*y"),
        (
            "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
            "4*x*(x^2 + y - 11) + 2*x + 2*y^2 - 14",
            "2*x^2 + 4*y*(x + y^2 - 7) + 2*y - 22",
        ),
        ("(1 - x)^2 + 100*(y - x^2)^2", "400*x*(x^2 - y) + 2*x - 2", "200*(y - x^2)"),
        ("x*exp(-x^2 - y^2)", "(1 - 2*x^2)*exp(-x^2 - y^2)", "-2*x*y*exp(-x^2 - y^2)"),
        ("x/(1 + x^2 + y^2)", "(y^2 - x^2 + 1)/(x^2 + y^2 + 1)^2", "-2*x*y/(x^2 + y^2 + 1)^2"),
        ("sqrt(x^2 + y^2)", "x/sqrt(x^2 + y^2)", "y/sqrt(x^2 + y^2)"),
        ("sin(x)^2*cos(y)", "2*sin(x)*cos(x)*cos(y)", "-sin(x)^2*sin(y)"),
        ("x^y", "y*x^(y - 1)", "x^y*log(x)"),
        ("0.26*(x^2 + y^2) - 0.48*x*y", "0.52*x - 0.48*y", "0.52*y - 0.48*x"),
        ("x^2/10 + y/3", "x/5", "1/3"),
        ("abs(x) + |y - 1|", "sign(x)", "sign(y - 1)"),
        ("max(x^2, y)", "where(x^2 > y, 2*x, 0)", "where(x^2 > y, 0, 1)"),
        ("where(x > 0, x^2, -y)", "where(x > 0, 2*x, 0)", "where(x > 0, 0, -1)"),
        ("erf(x) + 0*y", "2*exp(-x^2)/sqrt(pi)", "0"),
        ("x*floor(y) + sign(y)*x^3", "3*x^2*sign(y) + floor(y)", "0"),
        ("tanh(x*y)", "y*(1 - tanh(x*y)^2)", "x*(1 - tanh(x*y)^2)"),
        ("sigmoid(x*y)", "y*sigmoid(-x*y)*sigmoid(x*y)", "x*sigmoid(-x*y)*sigmoid(x*y)"),
        ("lambda*x^2 + N*y", "2*lambda*x", "N"),
        ("x^1.5 + pi*y^2", "1.5*sqrt(x)", "2*pi*y"),
    ],
)
def test_derivatives_are_written_like_this(text: str, by_x: str, by_y: str) -> None:
    assert texts(text) == [by_x, by_y]


@pytest.mark.parametrize(
    "text",
    [
        "-20*exp(-0.2*sqrt(0.5*(x^2 + y^2))) - exp(0.5*(cos(2*pi*x) + cos(2*pi*y))) + e + 20",
        "3*(1-x)^2*exp(-x^2-(y+1)^2) - 10*(x/5-x^3-y^5)*exp(-x^2-y^2) - 1/3*exp(-(x+1)^2-y^2)",
        "-(y + 47)*sin(sqrt(abs(x/2 + y + 47))) - x*sin(sqrt(abs(x - (y + 47))))",
        "-abs(sin(x)*cos(y)*exp(abs(1 - sqrt(x^2 + y^2)/pi)))",
        "gamma(x + 5)*y + atan2(y, x) - hypot(x, y)",
        "mod(x, 2) + round(y) + cbrt(x*y)",
        "(x > 0)*x*y",
    ],
)
def test_what_is_shown_parses_back_and_is_not_longer_than_our_own(text: str) -> None:
    made = formulas(text)
    for name, tree in simplified(made, LIMIT_S).items():
        own = made.partial(name)
        assert tree is not None
        assert own is not None
        shown = to_text(tree)
        again = parse(shown, made.variables)
        assert isinstance(again, Definition)
        assert to_text(again.body) == shown
        assert len(shown) <= 1.3 * len(to_text(own))


def test_a_square_root_of_what_is_never_positive_keeps_our_own_derivative() -> None:
    """sympy would write |x| times the imaginary unit."""
    assert texts("sqrt(-x^2) + y") == [None, "1"]


def test_a_wrong_form_is_found_out() -> None:
    made = formulas("x^3 + y")
    assert agrees(made, 0, Call("mul", (Number(3.0), Call("pow", (Name("x"), Number(2.0))))))
    assert not agrees(made, 0, Call("mul", (Number(2.0), Call("pow", (Name("x"), Number(2.0))))))
    assert not agrees(made, 0, Call("log", (Name("x"),)))


def test_a_wrong_answer_of_sympy_is_not_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(partials, "_derivative", lambda made, name: symbol("x") * 7)
    assert [None if tree is None else to_text(tree) for tree in simplified(formulas("x^2"), LIMIT_S).values()] == [
        "2*x"
    ]


# The limit may ring inside a callback of Python itself, where an exception is only reported; the hard limit is left.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    "text",
    [
        "*".join(f"(x + {k}*y)" for k in range(1, 41)),
        "sin(" * 50 + "x*y" + ")" * 50,
        "/".join(f"(x + {k}*y)" for k in range(1, 41)),
        "(x + y + 1)^60 + (x - y)^0.5",
        "((((2*x)^50)^50)^50)^50",
        "x^x^x^x^x",
        "*".join(f"sin(x - {k})" for k in range(1, 300)),
    ],
    ids=["40 factors", "50 sines", "40 divisors", "power of a sum", "tower", "x^x^x^x^x", "300 factors"],
)
def test_the_soft_limit_is_kept(text: str) -> None:
    made = formulas(text)
    start = time.monotonic()
    simplified(made, 0.2)
    assert time.monotonic() - start < 2.0


# --- the two roads agree ----------------------------------------------------------------------------------------------

SMOOTH = sorted(
    word for word, row in FUNCTIONS.items() if all(row.derivatives) and word not in {"gamma", "factorial", "lgamma"}
)


def trees() -> st.SearchStrategy[Node]:
    numbers = st.sampled_from([0.5, 1.0, 2.0, 3.0, 0.1, 1.7]).map(Number)
    leaves = st.one_of(st.sampled_from([Name("x"), Name("y"), Name("a")]), numbers)

    def calls(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        infix = st.builds(Call, st.sampled_from(["add", "sub", "mul", "div", "pow"]), st.tuples(inner, inner))
        one = st.builds(
            Call, st.sampled_from([word for word in SMOOTH if FUNCTIONS[word].arity == 1]), st.tuples(inner)
        )
        two = st.builds(
            Call, st.sampled_from([word for word in SMOOTH if FUNCTIONS[word].arity == 2]), st.tuples(inner, inner)
        )
        condition = st.builds(Call, st.sampled_from(["lt", "gt"]), st.tuples(inner, inner))
        return st.one_of(infix, infix, one, two, st.builds(Call, st.just("where"), st.tuples(condition, inner, inner)))

    return st.recursive(leaves, calls, max_leaves=6)


def evaluated(tree: Node, point: dict[str, float]) -> mpmath.mpf:
    """The tree at the point, to 40 digits, by kernels that share nothing with the floats' ones."""
    builder = Builder(tuple(point))
    tape = builder.tape([builder.graft(tree)])
    with mpmath.workdps(40):
        return interpret.run(tape, [mpmath.mpf(value) for value in point.values()], digits.KERNELS)[0]


@settings(max_examples=120, deadline=None)
@given(trees())
def test_the_tape_and_sympy_find_the_same_derivative(body: Node) -> None:
    made = formulas_of(Definition("", body, ("x", "y"), (("a", 1.3),)))
    assert not isinstance(made, Problem)
    try:
        derivative = to_tree(to_sympy(body).diff(symbol("x")))
    except (UnsayableError, ValueError, RecursionError):
        return  # what sympy cannot say is left to the tape
    own = made.partial("x")
    assert own is not None
    for x, y in ((0.37, 0.81), (1.9, 2.3), (-0.6, 0.45)):
        point = {"x": x, "y": y, "a": 1.3}
        ours, theirs = evaluated(own, point), evaluated(derivative, point)
        # Either road may be undefined where the other is not (0*log(-1), x/x): compare where both are defined.
        if mpmath.isfinite(ours) and mpmath.isfinite(theirs) and mpmath.isfinite(evaluated(body, point)):
            scale = max(abs(ours), abs(theirs), mpmath.mpf(10) ** -12)
            assert abs(ours - theirs) <= mpmath.mpf(10) ** -9 * scale, to_text(body)


@settings(max_examples=100, deadline=None)
@given(trees())
def test_there_and_back_means_the_same(body: Node) -> None:
    try:
        returned = to_tree(to_sympy(body))
    except (UnsayableError, ValueError):
        return
    for x, y in ((0.37, 0.81), (1.9, 2.3)):
        point = {"x": x, "y": y, "a": 1.3}
        before, after = evaluated(body, point), evaluated(returned, point)
        if mpmath.isfinite(before):
            assert mpmath.almosteq(before, after, rel_eps=1e-12, abs_eps=1e-12), to_text(body)


@settings(max_examples=40, deadline=None)
@given(trees())
def test_whatever_is_shown_agrees_with_the_tape_and_parses_back(body: Node) -> None:
    made = formulas_of(Definition("", body, ("x", "y"), (("a", 1.3),)))
    assert not isinstance(made, Problem)
    for place, (name, tree) in enumerate(simplified(made, 1.0).items()):
        if tree is None:
            continue
        again = parse(f"{to_text(tree)}", ("x", "y"), {"a": 1.3})
        if isinstance(again, Definition):
            assert same(again.body, tree) or to_text(again.body) == to_text(tree)
        slope = made.gradient((0.37, 0.81))[1][place]
        shown = evaluated(tree, {"x": 0.37, "y": 0.81, "a": 1.3})
        if math.isfinite(slope) and mpmath.isfinite(shown):
            assert math.isclose(slope, float(shown), rel_tol=1e-6, abs_tol=1e-9), (name, to_text(body))
