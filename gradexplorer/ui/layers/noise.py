"""A noisy walk repeated with twenty seeds, on the canvas: a band of walks, their mean, the cloud of their ends."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from gradexplorer.descent.constraint import constraint_of
from gradexplorer.descent.repeats import Repeats, repeated
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.ui.canvas.noise import Cloud, cloud
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.jobs import WalkWish


class Asked(NamedTuple):
    """The walk, and the plane on which it is seen."""

    wish: WalkWish
    plane: Plane
    place: tuple[float, float]


class NoiseLayer(Follower):
    """Follows function, probe and settings; without noise there is nothing to repeat."""

    task: ClassVar[Phrase] = "noisy walks"

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, plane, session = conductor.formulas, conductor.plane, conductor.session
        if formulas is None or plane.variables != formulas.variables or not session.descent.in_force.get("noise"):
            return None
        wish = WalkWish.of(formulas, tuple(plane.point(*session.probe)), session.descent)
        return Asked(wish, plane, session.probe)

    def answer(self, question: Asked, stop: Stop) -> Cloud | None:
        formulas, point, choice = question.wish.formulas, question.wish.point, question.wish.choice
        constraint = constraint_of(choice.subject_to, choice.bounds, formulas)
        if isinstance(constraint, Problem):
            return None
        found = repeated(formulas, point, choice.method, choice.chosen, stop, constraint)
        return cloud(found, question.plane, question.place) if isinstance(found, Repeats) else None

    def show_answer(self, question: Asked | None, answer: Cloud | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("noise", answer)
