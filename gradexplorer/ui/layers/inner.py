"""What goes on inside the step that is shown, placed on the canvas while one goes through the steps."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent.path import Path
from gradexplorer.field.plane import Plane
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.life import Life, life_on


class Asked(NamedTuple):
    """The step, and the plane on which it is seen."""

    path: Path
    step: int
    plane: Plane
    place: tuple[float, float]


class InnerLayer(Follower):
    """Follows the step that is shown."""

    quick = True

    def look(self, is_looked_at: bool) -> None:
        super().look(is_looked_at)
        if not is_looked_at:  # the layer may be on, and the whole path shown
            self.show_answer(None, None)

    def question(self) -> Asked | None:
        conductor = self.conductor
        path, plane = conductor.path, conductor.plane
        if path is None or path.variables != plane.variables or conductor.panels.canvas.shows_line != plane.is_line:
            return None
        return Asked(path, conductor.shown_step(), plane, conductor.session.probe)

    def answer(self, question: Asked, stop: Stop) -> Life | None:  # noqa: ARG002
        return life_on(question.plane, question.path, question.step, question.place)

    def show_answer(self, question: Asked | None, answer: Life | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("inner", answer)
