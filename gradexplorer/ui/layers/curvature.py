"""The principal axes of the Hessian at the probe."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent.local_facts import Axis, hessian_on, principal_axes
from gradexplorer.descent.reading import Reading
from gradexplorer.field.plane import Plane
from gradexplorer.ui.follower import Follower, Stop


class Asked(NamedTuple):
    """What they depend on."""

    reading: Reading
    plane: Plane


class Curvature(Follower):
    """Follows the probe; quick, for it is dragged."""

    quick = True

    def question(self) -> Asked | None:
        reading, plane = self.conductor.reading, self.conductor.plane
        known = reading is not None and reading.variables == plane.variables and not plane.is_line
        return Asked(reading, plane) if known and reading is not None else None

    def answer(self, question: Asked, stop: Stop) -> tuple[Axis, ...]:  # noqa: ARG002
        return principal_axes(hessian_on(question.plane, question.reading.hessian))

    def show_answer(self, question: object, answer: tuple[Axis, ...] | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("curvature", answer or None)
