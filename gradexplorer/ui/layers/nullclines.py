"""The curves on which a partial derivative vanishes, for the picture that is shown."""

from __future__ import annotations

from typing import ClassVar

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.nullclines import Curves, nullclines
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.painting import Drawn


class Nullclines(Follower):
    """Follows the picture: the curves come from the samples it was made of."""

    task: ClassVar[Phrase] = "nullclines"

    def question(self) -> Drawn | None:
        return self.conductor.drawn

    def answer(self, question: Drawn, stop: Stop) -> tuple[Curves, Curves] | None:
        curves = nullclines(question.surface, question.picture.field)
        return None if stop() else curves

    def show_answer(self, question: object, answer: tuple[Curves, Curves] | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("nullclines", answer)
