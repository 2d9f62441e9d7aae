"""The way from the probe to the nearest minimum that is known."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from gradexplorer.descent.nearest import Nearest
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.ui.canvas.nearest import Way
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.critical.finder import finder_of
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.local.minima import Known, known_minima


class Asked(NamedTuple):
    """What it depends on."""

    known: Known
    plane: Plane


class NearestLayer(Follower):
    """Follows probe and path; the gallery is read where there is time for it."""

    task: ClassVar[Phrase] = "way to a minimum"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        finder_of(conductor).changed.connect(self.refresh)

    def question(self) -> Asked | None:
        known, plane = known_minima(self.conductor), self.conductor.plane
        return None if known is None or plane.is_line else Asked(known, plane)

    def answer(self, question: Asked, stop: Stop) -> tuple[Nearest | None]:  # noqa: ARG002
        return (question.known.nearest(),)

    def show_answer(self, question: Asked | None, answer: tuple[Nearest | None] | None) -> None:
        found = answer[0] if answer else None
        way = None if question is None or found is None else Way(question.plane.place(found.point), found.off)
        self.conductor.panels.canvas.show_extra("nearest", way)
