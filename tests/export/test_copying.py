"""The function in other notations: what is copied means what was typed."""

from __future__ import annotations

import math

import pytest

from gradexplorer.export.copying import NOTATIONS, copied
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.dialects import DIALECTS
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Node, same
from gradexplorer.formula.formulas import Formulas, formulas_of


def understood(text: str) -> tuple[Definition, dict[str, Node]]:
    definition = parse(text)
    assert isinstance(definition, Definition), definition
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    trees = {name: formulas.partial(name) for name in definition.variables}
    return definition, {name: tree for name, tree in trees.items() if tree is not None}


def test_text_is_what_could_have_been_typed() -> None:
    definition, partials = understood("a = 2.5\nr = x^2\nf(x, y) = a r + y")
    assert copied(definition, {}, "text") == "a = 2.5\nf(x, y) = a*x^2 + y"
    # What is drawn stands last.
    assert copied(definition, partials, "text") == (
        "a = 2.5\ndf_dx(x, y) = 2*(a*x)\ndf_dy(x, y) = 1\nf(x, y) = a*x^2 + y"
    )


def test_latex_is_an_equation_or_several() -> None:
    definition, partials = understood("x^2 + y")
    assert copied(definition, {}, "latex") == r"f\left(x, y\right) = x^{2} + y"
    assert copied(definition, {"x": partials["x"]}, "latex", alone=True) == r"\frac{\partial f}{\partial x} = 2 x"
    assert copied(definition, partials, "latex") == (
        "\\begin{aligned}\n"
        "  f\\left(x, y\\right) &= x^{2} + y \\\\\n"
        "  \\frac{\\partial f}{\\partial x} &= 2 x \\\\\n"
        "  \\frac{\\partial f}{\\partial y} &= 1\n"
        "\\end{aligned}"
    )


def test_numpy_runs_and_gives_f_and_its_gradient() -> None:
    definition, partials = understood("a = 3; sin(x)*y^2 + a x")
    text = copied(definition, partials, "numpy")
    assert isinstance(text, str)
    assert text.count("import numpy as np") == 1
    made: dict[str, object] = {}
    exec(text, made)
    assert made["f"](1.0, 2.0) == pytest.approx(math.sin(1) * 4 + 3, rel=1e-12)  # type: ignore[operator]
    assert made["df_dx"](1.0, 2.0, a=5.0) == pytest.approx(math.cos(1) * 4 + 5, rel=1e-12)  # type: ignore[operator]
    assert made["df_dy"](1.0, 2.0) == pytest.approx(4 * math.sin(1), rel=1e-12)  # type: ignore[operator]


@pytest.mark.parametrize(
    "text",
    ["x^2 + y^2", "z = x*y", "lambda*x + beta", "w^2 + b", "y = x^2", "def rosen(x): return (1-x[0])**2 + x[1]**2"],
)
@pytest.mark.parametrize("notation", ["text", "latex"])
def test_what_is_copied_can_be_pasted_back(text: str, notation: str) -> None:
    definition, partials = understood(text)
    for chosen in ({}, partials) if notation == "text" else ({},):
        again = parse(str(copied(definition, chosen, notation)))
        assert isinstance(again, Definition)
        assert same(again.body, definition.body)
        assert (again.variables, again.name) == (definition.variables, definition.name)


def test_what_a_notation_has_no_word_for_is_said() -> None:
    definition, _ = understood("besselj(2, x)")
    found = copied(definition, {}, "jax")
    assert isinstance(found, Problem)
    assert found.message.startswith("JAX has no besselj")


def test_a_formula_that_is_too_long_is_said_to_be() -> None:
    # Each line doubles what is written out.
    definition, _ = understood("r = x + y\n" + "r = sin(r)*r\n" * 14 + "r")
    for notation in NOTATIONS:
        found = copied(definition, {}, notation)
        assert isinstance(found, Problem)
        assert "too long" in found.message


def test_every_dialect_is_offered() -> None:
    assert set(NOTATIONS) == {"text", "latex", *DIALECTS}
