"""The local model at the probe over the picture that is shown, and where it is within the error that is allowed."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from gradexplorer.descent.local_facts import model_at
from gradexplorer.descent.reading import Reading
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.curve import Curve
from gradexplorer.field.local_model import modelled, modelled_on_curve
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Plane
from gradexplorer.ui.canvas.model import ModelSheet, sheet
from gradexplorer.ui.follower import Follower, Stop


class Asked(NamedTuple):
    """What the layer depends on."""

    picture: Picture | Curve
    plane: Plane
    reading: Reading
    choice: ModelChoice


class ModelLayer(Follower):
    """Follows probe, picture and choice."""

    task: ClassVar[Phrase] = "local model"

    def question(self) -> Asked | None:
        conductor = self.conductor
        drawn, reading, plane = conductor.drawn, conductor.reading, conductor.plane
        picture = conductor.curve if plane.is_line else drawn.picture if drawn is not None else None
        if picture is None or reading is None or reading.variables != plane.variables:
            return None
        return Asked(picture, plane, reading, conductor.session.model)

    def answer(self, question: Asked, stop: Stop) -> tuple[ModelSheet | None] | None:
        picture, plane, reading, choice = question
        model = model_at(plane, reading, choice.order)
        if not model.is_there:
            return (None,)
        if isinstance(picture, Curve):
            return (sheet(model, modelled_on_curve(picture, model, choice)),)
        found = modelled(picture.field, picture.levels.values, model, choice, stop)
        return None if found is None else (sheet(model, found),)

    def show_answer(self, question: object, answer: tuple[ModelSheet | None] | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("model", answer[0] if answer else None)
