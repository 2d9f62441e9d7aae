"""The function, or it and its gradient, in the notations people paste elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.heads import derivative_name, head_latex, ratio_latex
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import TooLong, Unsayable, number, source, to_latex, to_text
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.expression.tree import Node

if TYPE_CHECKING:
    from gradexplorer.formula.formulas import Formulas

# Notation -> what it is called, and what one gets.
NOTATIONS: dict[str, tuple[Phrase, Phrase]] = {
    "text": ("Text", "As it can be typed here again, each slider at its present value"),
    "latex": ("LaTeX", "An equation for a paper or a slide"),
    "numpy": ("NumPy", "A Python function of numbers or arrays"),
    "pytorch": ("PyTorch", "A Python function of tensors"),
    "jax": ("JAX", "A Python function that JAX can trace"),
    "sympy": ("SymPy", "A Python function of symbols"),
}

ENDINGS = {"text": ".txt", "latex": ".tex"}  # of a file; the others are Python

Partials = Mapping[str, Node]


def code(
    formulas: Formulas,
    simplified: Mapping[str, str | None],
    notation: str,
    names: Sequence[str],
    *,
    alone: bool = False,
) -> str | Problem:
    """f and its derivatives by these variables in a notation, the parameters as they are now; `alone` without f.

    `simplified` has the texts of derivatives that calculus has found; those it has not are written as they come.
    """
    partials: dict[str, Node] = {}
    for name in names:
        text = simplified.get(name)
        shown = parse(text, formulas.variables, formulas.parameters) if text else None
        tree = shown.body if isinstance(shown, Definition) else formulas.partial(name)
        if tree is None:
            return Problem("too-large", 0, 0, say("the derivative by {name} is too long to be written down", name=name))
        partials[name] = tree
    definition = replace(formulas.definition, parameters=tuple(formulas.parameters.items()))
    return copied(definition, partials, notation, alone=alone)


def copied(definition: Definition, partials: Partials, notation: str, *, alone: bool = False) -> str | Problem:
    """f and these partial derivatives in a notation; `alone`: the derivatives without f.

    The Problem says what the notation has no word for, or that the formula is too long.
    """
    try:
        return _WRITERS.get(notation, _python(notation))(definition, partials, alone)
    except TooLong:
        return Problem("too-large", 0, 0, say("the formula is too long to be written down"))
    except Unsayable as missing:
        return Problem("unknown-name", 0, 0, missing.says)


def _derivatives(definition: Definition, partials: Partials) -> list[Definition]:
    return [replace(definition, body=tree, name=derivative_name(definition, name)) for name, tree in partials.items()]


def _as_text(definition: Definition, partials: Partials, alone: bool) -> str:
    sliders = [f"{name} = {number(value)}" for name, value in definition.parameters]
    # The last line is what is drawn.
    rows = _derivatives(definition, partials) + ([] if alone else [definition])
    variables = ", ".join(definition.variables)
    return "\n".join([*sliders, *(f"{row.name}({variables}) = {to_text(row.body)}" for row in rows)])


def _as_latex(definition: Definition, partials: Partials, alone: bool) -> str:
    rows = [] if alone else [(head_latex(definition), definition.body)]
    rows += [(ratio_latex(definition, name), tree) for name, tree in partials.items()]
    if len(rows) == 1:
        return f"{rows[0][0]} = {to_latex(rows[0][1])}"
    lines = [f"  {left} &= {to_latex(right)}" for left, right in rows]
    return "\\begin{aligned}\n" + " \\\\\n".join(lines) + "\n\\end{aligned}"


def _python(dialect: str) -> Callable[[Definition, Partials, bool], str]:
    def write(definition: Definition, partials: Partials, alone: bool) -> str:
        rows = ([] if alone else [definition]) + _derivatives(definition, partials)
        return source(rows[0], dialect, *rows[1:])

    return write


_WRITERS = {"text": _as_text, "latex": _as_latex}
