"""Derivations: each line is the next one, by differences with 30 digits; the last is the tape's."""

from __future__ import annotations

import itertools
import math
import random

import mpmath
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer import gallery
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.derivation import Derivation, derivation
from gradexplorer.expression.derivation.laws import LAWS
from gradexplorer.expression.derivation.pending import waiting
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import FUNCTIONS, TRUTHS, WORDS
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import digits
from gradexplorer.formula.tape import Builder
from tests.expression.growing import Grower

ORDERED = ("besselj", "sphericalj", "polygamma")
POINTS = [(0.31, -0.7), (1.37, 0.59), (-0.83, 2.21), (2.6, 1.13), (-1.71, -0.4)]
Point = dict[str, mpmath.mpf]


def read(text: str) -> Definition:
    found = parse(text)
    assert isinstance(found, Definition), found
    return found


def derived(text: str, *by: str) -> Derivation:
    found = derivation(read(text), by)
    assert isinstance(found, Derivation), found
    return found


def value(node: Node, at: Point) -> mpmath.mpf:
    """The tree at the point; what waits in it is a difference quotient of what it is the derivative of."""
    instead: dict[int, Node] = {}
    inputs = dict(at)
    for number, place in enumerate(waiting(node)):
        inner, by = place.arguments
        assert isinstance(by, Name)
        inputs[f"waits{number}"] = mpmath.diff(lambda t: value(inner, at | {by.name: t}), at[by.name])  # noqa: B023
        instead[id(place)] = Name(f"waits{number}")
    builder = Builder(tuple(inputs))
    root = builder.graft(exchanged(node, instead))
    return run(builder.tape([root]), list(inputs.values()), digits.KERNELS)[0]


def exchanged(root: Node, instead: dict[int, Node]) -> Node:
    made = dict(instead)
    stack = [root]
    while stack:
        node = stack[-1]
        if id(node) in made or not isinstance(node, Call):
            made.setdefault(id(node), node)
            stack.pop()
        elif missing := [part for part in node.arguments if id(part) not in made]:
            stack += missing
        else:
            made[id(node)] = Call(node.word, tuple(made[id(part)] for part in node.arguments))
    return made[id(root)]


def close(left: mpmath.mpf, right: mpmath.mpf) -> bool:
    return bool(abs(left - right) <= 1e-11 * max(1, abs(left), abs(right)))


def check(found: Derivation, points: list[tuple[float, ...]], formulas: Formulas) -> int:
    """How often a line was compared with the one before it, wherever f has the derivative."""
    compared = 0
    for longer in points:
        point = longer[: len(formulas.variables)]
        slope = tape(formulas, point, found.by)
        if not math.isfinite(slope) or abs(slope) > 1e12:
            continue
        with mpmath.workdps(30):
            names = (*formulas.variables, *formulas.parameters)
            at = dict(zip(names, map(mpmath.mpf, (*point, *formulas.parameters.values())), strict=True))
            values = [value(line.whole, at) for line in found.lines]
            for line, before, after in zip(found.lines[1:], values, values[1:], strict=False):
                compared += 1
                assert close(before, after), (line.rule, line.word, line.text, point, before, after)
            assert math.isclose(slope, values[-1], rel_tol=1e-9, abs_tol=1e-9), (found.to_text(), point)
    return compared


def tape(formulas: Formulas, point: tuple[float, ...], by: tuple[str, ...]) -> float:
    _, gradient, hessian = formulas.hessian(point)
    places = [formulas.variables.index(name) for name in by]
    return gradient[places[0]] if len(places) == 1 else hessian[places[0]][places[1]]


def made(definition: Definition) -> Formulas:
    found = formulas_of(definition)
    assert isinstance(found, Formulas)
    return found


def checked(text: str, *by: str) -> Derivation:
    found = derived(text, *by)
    assert check(found, POINTS, made(found.definition)) > 0, text
    return found


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_a_derivation_reads_as_a_student_hands_it_in() -> None:
    assert derived("x^2*sin(x*y)", "x").to_text().splitlines() == [
        "∂f/∂x = ∂/∂x[x^2*sin(x*y)]",
        "      = ∂/∂x[x^2]*sin(x*y) + x^2*∂/∂x[sin(x*y)]   product rule: (u·v)′ = u′·v + u·v′",
        "      = 2*x*sin(x*y) + x^2*∂/∂x[sin(x*y)]         power rule: (x^n)′ = n·x^(n − 1)",
        "      = 2*x*sin(x*y) + x^2*cos(x*y)*∂/∂x[x*y]     derivative of sin, chain rule: sin(u)′ = cos(u)·u′",
        "      = 2*x*sin(x*y) + x^2*cos(x*y)*y*∂/∂x[x]     constant factor rule: (c·u)′ = c·u′",
        "      = 2*x*sin(x*y) + x^2*cos(x*y)*y             the variable itself: x′ = 1",
        f"      = 2*x*sin(x*y) + x^2*y*cos(x*y)             tidied up: {LAWS['tidied'].says}",
    ]


def test_it_is_shown_as_it_was_derived() -> None:
    found = derived("(x^2 + y - 11)^2 + (x + y^2 - 7)^2", "x")
    assert found.lines[-1].text == "4*x*(x^2 + y - 11) + 2*(x + y^2 - 7)"
    assert [line.rule for line in found.lines] == [
        "", "sum", "power-chain", "sums", "constant", "variable", "power", "tidied",
    ]  # fmt: skip
    assert [len(line.changes) for line in found.lines] == [0, 1, 2, 2, 4, 1, 1, 0]


def test_the_last_line_is_tidied_up_and_no_more() -> None:
    tidy = {
        "x^2*exp(x)": "2*x*exp(x) + x^2*exp(x)",
        "-exp(-x^2)": "2*x*exp(-x^2)",
        "(3x)^2": "18*x",
        "x*exp(x^2/2)": "exp(x^2/2) + x^2*exp(x^2/2)",
        "sin(2x)/4": "cos(2*x)/2",
        "0.1*x^3": "0.3*x^2",
        "pi*y*cos(x)*x": "pi*y*(cos(x) - x*sin(x))",
    }
    assert {text: derived(text, "x").lines[-1].text for text in tidy} == tidy


def test_of_one_variable_the_d_is_straight() -> None:
    found = derived("f(t) = t^3", "t")
    assert found.to_text().startswith("df/dt = d/dt[t^3]\n      = 3*t^2 ")
    assert r"\frac{df}{dt} &= \frac{d}{d t}\left[t^{3}\right] \\" in found.to_latex()


def test_what_was_worked_out_before_is_not_worked_out_again() -> None:
    found = checked("r = x^2 + y^2\nf(x, y) = sin(3r) + cos(3r)", "x")
    assert [line.rule for line in found.lines].count("again") == 1
    assert found.lines[-1].text == "6*x*cos(3*(x^2 + y^2)) - 6*x*sin(3*(x^2 + y^2))"


def test_a_second_partial_goes_on_from_the_first() -> None:
    found = checked("x^2*sin(x*y)", "x", "y")
    assert found.lines[0].text == "∂/∂y[∂/∂x[x^2*sin(x*y)]]"
    assert found.lines[6].text == "∂/∂y[2*x*sin(x*y) + x^2*y*cos(x*y)]"
    assert found.to_text().startswith("∂²f/∂y∂x = ")


def test_lines_say_where_a_rule_was_used() -> None:
    line = derived("x^2*sin(x*y)", "x").lines[2].to_dict()
    assert line["steps"] == [{"before": "∂/∂x[x^2]", "after": "2*x"}]
    assert (line["title"], line["law"]) == ("power rule", "(x^n)′ = n·x^(n − 1)")


# --- every rule, every word, every landscape --------------------------------------------------------------------------

BY_RULE = {
    "sum": "x^2 + y", "difference": "x^3 - x", "sums": "x^2 - 3 + sin(x)", "factor": "3x^2", "minus": "-x^2",
    "divisor": "x^2/3", "product": "x sin(x) y exp(x)", "quotient": "sin(x)/(x^2 + 1)", "reciprocal": "y/(x^2 + 1)",
    "power": "x^(-2)", "power-chain": "(x y + 1)^(1/3)", "natural": "e^(-x^2)", "exponential": "2^(x y)",
    "power-of-both": "(x^2 + 1)^(x y)", "pieces": "where(x > 0.5, x^2, sin(x))", "flat": "(x > 0)*x^2",
    "constant": "x + 3", "variable": "3x", "again": "sin(x^2 y) + cos(x^2 y)", "tidied": "sin(2x)*x",
    "word": "exp(x)", "word-chain": "exp(2x)",
}  # fmt: skip


def test_every_rule_is_used_and_right() -> None:
    assert BY_RULE.keys() == LAWS.keys() | {"word", "word-chain"}
    for rule, text in BY_RULE.items():
        assert rule in {line.rule for line in checked(text, "x").lines}, rule


@pytest.mark.parametrize("word", sorted(FUNCTIONS))
@pytest.mark.parametrize("inner", [True, False])
def test_every_word_has_its_rule(word: str, inner: bool) -> None:
    u: Node = Call("add", (Call("mul", (Number(0.3), Name("x"))), Name("y"))) if inner else Name("x")
    arguments = (u, Name("y"))[: FUNCTIONS[word].arity]
    if word in ORDERED:
        arguments = (Number(2.0), u)
    definition = Definition("", Call(word, arguments), ("x", "y"))
    found = derivation(definition, ["x"])
    assert isinstance(found, Derivation)
    used = next(line for line in found.lines if line.word == word)
    assert used.rule == ("word-chain" if inner else "word")
    assert used.title.startswith(f"derivative of {word}")
    assert "nan" not in used.law
    points = itertools.product((-1.7, -0.41, 0.31, 0.9, 2.6), (-0.83, 0.5625))
    assert check(found, list(points), made(definition)) > 0


def test_the_order_of_a_bessel_function_has_no_derivative() -> None:
    found = derivation(read("besselj(x, y)"), ["x"])
    assert isinstance(found, Problem)
    assert found.message == "besselj has no derivative by its order"


# Twenty-five holes, each to the power of six.
TOO_LONG = {"Shekel's foxholes"}


@pytest.mark.parametrize("landscape", gallery.landscapes(), ids=lambda landscape: landscape.name)
def test_every_landscape_of_the_gallery_is_derived_line_by_line(landscape: gallery.Landscape) -> None:
    dice = random.Random(landscape.name)
    definition, box = read(landscape.text), landscape.box
    point = dice.uniform(box.x_min, box.x_max), dice.uniform(box.y_min, box.y_max)
    for variable in definition.variables:
        found = derivation(definition, [variable])
        assert isinstance(found, Derivation) == (landscape.name not in TOO_LONG)
        if isinstance(found, Derivation):
            check(found, [point], made(definition))


# --- any tree ---------------------------------------------------------------------------------------------------------


@settings(max_examples=80)
@given(st.integers(0, 10**6))
def test_every_line_of_any_derivation_is_the_next(seed: int) -> None:
    tree = Grower(seed).tree(3)
    names = {node.name for node in postorder(tree) if isinstance(node, Name)} - {"e", "pi"}
    if isinstance(tree, Call) and tree.word in TRUTHS:
        return
    variables = tuple(sorted(names | {"x"}))
    definition = Definition("", tree, variables)
    found = derivation(definition, ["x"])
    if isinstance(found, Derivation):
        dice = random.Random(seed)
        points = [tuple(dice.uniform(-2.5, 2.5) for _ in variables) for _ in range(2)]
        check_roughly(found, points, made(definition))


def check_roughly(found: Derivation, points: list[tuple[float, ...]], formulas: Formulas) -> None:
    """As check, where differences are of any use: not of towers of numbers that differ by hundreds of powers of ten."""
    for point in points:
        slope = tape(formulas, point, found.by)
        sizes = [abs(node.value) for node in postorder(found.definition.body) if isinstance(node, Number)]
        if math.isfinite(slope) and 1e-6 < abs(slope) < 1e6 and all(size == 0 or 1e-3 < size < 1e3 for size in sizes):
            check(found, [point], formulas)


# --- limits -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", [
    "prod(i, 1, 60, x - i)", "sum(i, 1, 1000, sin(i x))", " + ".join(f"sin({n} x^2)" for n in range(300)),
])  # fmt: skip
def test_what_nobody_would_write_down_is_not_written_down(text: str) -> None:
    found = derivation(read(text), ["x"])
    assert isinstance(found, Problem)
    assert (found.kind, found.message) == ("too-large", "this derivation is too long to write down")


def test_all_operators_are_known_to_the_rules() -> None:
    known = {"add", "sub", "neg", "mul", "div", "pow", "where"} | TRUTHS
    assert known | {"seam"} == {word for word, row in WORDS.items() if row.hidden}
