"""A learning rate that suits a landscape: the largest round one with which the walk from its start leads down."""

from __future__ import annotations

from dataclasses import replace

from gradexplorer.descent.path import descend
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.state import DescentChoice
from gradexplorer.ui.understand import LIGHT, Question, understand

SHARES = (1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 1e-4, 1e-5)
MOST_STEPS = 100


def fitting_rate(text: str, start: tuple[float, float], choice: DescentChoice) -> float:
    """The first of SHARES of the method's own rate that suits the text from that start; its own where none does."""
    formulas = understand(Question(text, None)).answer
    if isinstance(formulas, Problem) or len(formulas.variables) != 2:
        return own_rate(choice)
    return suited_rate(formulas, start, choice)


def own_rate(choice: DescentChoice) -> float:
    """The learning rate of the method where none is chosen."""
    settings = tuple(pair for pair in choice.settings if pair[0] != "learning_rate")
    return float(replace(choice, settings=settings).in_force["learning_rate"])


def suited_rate(formulas: Formulas, start: tuple[float, ...], choice: DescentChoice) -> float:
    """The first rate with which the walk neither diverges nor leaves the domain and does not end higher than it began.

    The method's own where there is none, or where the formulas are too heavy to try.
    """
    own = own_rate(choice)
    if formulas.size > LIGHT:
        return own
    sign = -1.0 if choice.in_force["ascent"] else 1.0
    for share in SHARES:
        rate = float(f"{own * share:.6g}")
        settings = {**choice.chosen, "learning_rate": rate, "steps": min(choice.steps, MOST_STEPS)}
        path = descend(formulas, start, choice.method, settings)
        if isinstance(path, Problem) or path.stop in ("diverged", "left-domain"):
            continue
        if sign * path.values[-1] <= sign * path.values[0]:
            return rate
    return own
