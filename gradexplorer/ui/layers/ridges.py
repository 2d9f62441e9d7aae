"""Ridges and valleys of the view that is shown."""

from __future__ import annotations

from typing import ClassVar

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.ridges import Line, ridges
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.layers.flow import Seen


class Ridges(Follower):
    """Follows the picture: the second derivatives are worked out for its view."""

    task: ClassVar[Phrase] = "ridges"

    def question(self) -> Seen | None:
        drawn = self.conductor.drawn
        return None if drawn is None else Seen(drawn.surface, drawn.picture.viewport)

    def answer(self, question: Seen, stop: Stop) -> tuple[Line, Line] | None:
        return ridges(question.surface, question.viewport, stop)

    def show_answer(self, question: object, answer: tuple[Line, Line] | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("ridges", answer)
