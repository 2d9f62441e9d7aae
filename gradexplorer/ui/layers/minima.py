"""The known minima of a landscape of the gallery, as long as its text and its sliders are as the gallery has them."""

from __future__ import annotations

from typing import ClassVar

from gradexplorer.expression.sentence import Phrase
from gradexplorer.gallery import landscape_of
from gradexplorer.ui.follower import Follower, Stop

Points = tuple[tuple[float, float], ...]


class KnownMinima(Follower):
    """Follows text and sliders; the gallery is read where there is time for it."""

    task: ClassVar[Phrase] = "known minima"

    def question(self) -> str | None:
        formulas, session = self.conductor.formulas, self.conductor.session
        if formulas is None or session.variables is not None:
            return None
        # What is known of a = 10 is not known of a = 11.
        moved = formulas.parameters != dict(formulas.definition.parameters)
        return None if moved else formulas.definition.text

    def answer(self, question: str, stop: Stop) -> Points:  # noqa: ARG002
        landscape = landscape_of(question)
        return () if landscape is None else tuple(minimum.point for minimum in landscape.minima)

    def show_answer(self, question: object, answer: Points | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("minima", answer)
