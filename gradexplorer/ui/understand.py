"""From a typed text to formulas ready to run: on the window's thread while the text is short, behind it otherwise."""

from __future__ import annotations

from dataclasses import dataclass

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of

# Up to here reading, differentiating and compiling stay within a few milliseconds (some 500 operations at the most).
SHORT = 500
# Formulas of more instructions are evaluated and walked behind the window.
LIGHT = 2_000


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be understood; an answer that names another question than the one standing is stale."""

    text: str
    variables: tuple[str, ...] | None


@dataclass(frozen=True, eq=False)
class Understanding:
    """The question and its answer."""

    question: Question
    answer: Formulas | Problem


def understand(question: Question) -> Understanding:
    """Formulas, compiled for floats up to the Hessian, or the Problem in the text."""
    definition = parse(question.text, question.variables)
    if isinstance(definition, Problem):
        return Understanding(question, definition)
    formulas = formulas_of(definition)
    if not isinstance(formulas, Problem):
        middle = (0.0,) * len(formulas.variables)
        formulas.hessian(middle)
        formulas.subgradient(middle)
    return Understanding(question, formulas)
