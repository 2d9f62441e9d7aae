"""The constraints of the walk on the canvas: the curve, the box, and the Lagrange points."""

from __future__ import annotations

from typing import ClassVar

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.bounds import Asked, Bounds, asked, found
from gradexplorer.ui.follower import Follower, Stop


class BoundLayer(Follower):
    """Follows function, view and constraint."""

    task: ClassVar[Phrase] = "constraints"

    def question(self) -> Asked | None:
        return asked(self.conductor)

    def answer(self, question: Asked, stop: Stop) -> Bounds:
        return found(question, stop)

    def show_answer(self, question: Asked | None, answer: Bounds | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("bound", answer)
