"""The basin map of the function and the method that are chosen, from coarse to fine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from gradexplorer.descent.basins import basins
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui.canvas.basins import BasinSheet, sheet
from gradexplorer.ui.follower import Follower, Stop

FEWEST = 200  # a walk of twenty steps ends nowhere, and would tell of no basin


class Asked(NamedTuple):
    """What a basin map depends on."""

    formulas: Formulas
    plane: Plane
    box: Box
    method: str
    settings: tuple[tuple[str, Any], ...]


class BasinLayer(Follower):
    """Follows function, view and method; each finer map takes the place of the one before."""

    task: ClassVar[Phrase] = "basins"

    def question(self) -> Asked | None:
        drawn, descent = self.conductor.drawn, self.conductor.session.descent
        if drawn is None or len(drawn.formulas.variables) < 2:
            return None
        settings = descent.chosen | {"steps": max(descent.steps, FEWEST)}
        return Asked(
            drawn.formulas, self.conductor.plane, drawn.picture.box, descent.method, tuple(sorted(settings.items()))
        )

    def answers(self, question: Asked, stop: Stop) -> Iterator[BasinSheet]:
        formulas, plane, box, method, settings = question
        for found in basins(formulas, plane, box, method, dict(settings), stop):
            yield sheet(found, climbing=bool(dict(settings).get("ascent")))

    def show_answer(self, question: Asked | None, answer: BasinSheet | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("basins", answer)
