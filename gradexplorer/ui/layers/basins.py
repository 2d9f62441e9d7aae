"""The basin map of the function and the method that are chosen, from coarse to fine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from gradexplorer.descent.basins import basins
from gradexplorer.descent.bound import binding
from gradexplorer.descent.rules import RULES
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui.canvas.basins import BasinSheet, Untold, sheet
from gradexplorer.ui.follower import Follower, Stop

FEWEST = 200  # a walk of twenty steps ends nowhere, and would tell of no basin


class Asked(NamedTuple):
    """What a basin map depends on."""

    formulas: Formulas
    plane: Plane
    box: Box
    method: str
    settings: tuple[tuple[str, Any], ...]
    subject_to: str
    bounds: tuple[float, ...] | None


class BasinLayer(Follower):
    """Follows function, view and method; each finer map takes the place of the one before."""

    task: ClassVar[Phrase] = "basins"

    def question(self) -> Asked | None:
        drawn, descent = self.conductor.drawn, self.conductor.session.descent
        if drawn is None or len(drawn.formulas.variables) < 2:
            return None
        settings = descent.chosen | {"steps": max(descent.steps, FEWEST)}
        chosen = tuple(sorted(settings.items()))
        box, bounds = drawn.picture.box, descent.bounds
        return Asked(drawn.formulas, self.conductor.plane, box, descent.method, chosen, descent.subject_to, bounds)

    def answers(self, question: Asked, stop: Stop) -> Iterator[BasinSheet | Untold]:
        formulas, plane, box, method, chosen, subject_to, bounds = question
        settings = dict(chosen)
        constraint = binding(subject_to, bounds, formulas, RULES[method], settings)
        if isinstance(constraint, Problem):
            yield Untold(constraint.says)
            return
        for found in basins(formulas, plane, box, method, settings, stop, constraint=constraint):
            yield sheet(found, plane, climbing=bool(settings.get("ascent")))

    def show_answer(self, question: Asked | None, answer: BasinSheet | Untold | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("basins", answer)
