"""Lines of steepest descent: all over the view, and through the places picked."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.flow import FlowLines, flow_line, flow_lines, joined
from gradexplorer.field.plane import Surface
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.follower import Follower, Stop

HEADS_EVERY = 48  # spots of a picked line


class Seen(NamedTuple):
    """What is asked: the lines of this surface in this view, through these places."""

    surface: Surface
    viewport: Viewport
    places: tuple[tuple[float, float], ...] = ()


class Flow(Follower):
    """Follows the picture: evenly spaced lines over all of it."""

    task: ClassVar[Phrase] = "flow lines"

    def question(self) -> Seen | None:
        drawn = self.conductor.drawn
        return None if drawn is None else Seen(drawn.surface, drawn.picture.viewport)

    def answer(self, question: Seen, stop: Stop) -> FlowLines | None:
        return flow_lines(question.surface, question.viewport, stop)

    def show_answer(self, question: object, answer: FlowLines | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("flow", answer)


class PickedFlow(Follower):
    """Follows picture and places: one line through each."""

    task: ClassVar[Phrase] = "picked flow lines"

    def question(self) -> Seen | None:
        drawn, places = self.conductor.drawn, self.conductor.session.flow_from
        return None if drawn is None or not places else Seen(drawn.surface, drawn.picture.viewport, places)

    def answer(self, question: Seen, stop: Stop) -> FlowLines | None:
        surface = question.surface
        lines = [flow_line(surface, question.viewport, x, y, stop) for x, y in question.places]
        return None if stop() else joined([line for line in lines if line], HEADS_EVERY)

    def show_answer(self, question: object, answer: FlowLines | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("flow_picked", answer)
