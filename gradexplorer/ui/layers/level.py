"""The contour line through the probe, on the samples of the picture that is shown."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

import numpy as np

from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.field.contours import Contours, contours
from gradexplorer.field.levels import Levels
from gradexplorer.field.picture import Picture
from gradexplorer.ui.follower import Follower, Stop


class Height(NamedTuple):
    """What is asked: all places of this height in the picture."""

    picture: Picture
    height: float


class ProbeLevel(Follower):
    """Follows picture and probe."""

    task: ClassVar[Phrase] = "contour through the probe"

    def question(self) -> Height | None:
        drawn, reading = self.conductor.drawn, self.conductor.reading
        if drawn is None or reading is None or not np.isfinite(reading.value):
            return None
        return Height(drawn.picture, float(reading.value))

    def answer(self, question: Height, stop: Stop) -> Contours | None:
        picture, height = question
        level = Levels(np.array([height]), "manual", say("the probe's"), height, height)
        return contours(picture.field, level, picture.viewport, stop, known=())

    def show_answer(self, question: object, answer: Contours | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("level", answer)
