"""A learning rate that suits a landscape: the largest round one with which the walk from its start leads down."""

from __future__ import annotations

from gradexplorer.descent.path import descend
from gradexplorer.expression.problem import Problem
from gradexplorer.session.state import DescentChoice
from gradexplorer.ui.understand import Question, understand

RATES = (0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001, 0.00001, 0.000001)


def fitting_rate(text: str, start: tuple[float, float], choice: DescentChoice) -> float:
    """The first of RATES with which the walk neither diverges nor leaves the domain and ends lower than it began."""
    formulas = understand(Question(text, None)).answer
    if isinstance(formulas, Problem) or len(formulas.variables) != 2:
        return RATES[0]
    for rate in RATES:
        settings = {**dict(choice.settings), "learning_rate": rate, "steps": choice.steps}
        path = descend(formulas, start, choice.method, settings)
        if isinstance(path, Problem) or path.stop in ("diverged", "left-domain"):
            continue
        if path.values[-1] <= path.values[0]:
            return rate
    return RATES[0]
