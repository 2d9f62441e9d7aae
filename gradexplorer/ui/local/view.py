"""The view of what holds near the probe: follows probe, direction, model and what is known of minima."""

from __future__ import annotations

import math
from typing import ClassVar, NamedTuple

import numpy as np

from gradexplorer.descent.along import along
from gradexplorer.descent.local_facts import condition, hessian_on, model_at, principal_axes, reason
from gradexplorer.descent.reading import Reading
from gradexplorer.descent.shapes import shape
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.curve import Curve
from gradexplorer.field.direction import Direction
from gradexplorer.field.local_model import Modelled, modelled, modelled_on_curve
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session import edits, probing
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.critical.finder import finder_of
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.local import says
from gradexplorer.ui.local.minima import Known, known_minima
from gradexplorer.ui.local.panel import LocalPanel

ROUND = 0.01  # of the view: as far as the heights about a degenerate point are looked at


class Asked(NamedTuple):
    """What the lines depend on."""

    formulas: Formulas
    plane: Plane
    reading: Reading
    picture: Picture | Curve | None
    direction: Direction
    choice: ModelChoice
    known: Known | None


class LocalView(Follower):
    """Works the lines out behind the window; what is chosen in the panel is an edit."""

    task: ClassVar[Phrase] = "local model"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.widget = self._panel = LocalPanel()
        self._panel.modelChosen.connect(lambda choice: conductor.do(probing.choose_model(choice), "local model"))
        self._panel.layerSwitched.connect(lambda name, on: conductor.do(edits.show_layer(name, visible=on)))
        conductor.historyChanged.connect(self._show_choice)
        finder_of(conductor).changed.connect(self.refresh)
        self._show_choice()

    def _show_choice(self) -> None:
        self._panel.show_choice(self.conductor.session.model, self.conductor.session.layers)

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, reading, plane, drawn = conductor.formulas, conductor.reading, conductor.plane, conductor.drawn
        if formulas is None or reading is None or reading.variables != plane.variables:
            return None
        session = conductor.session
        picture = conductor.curve if plane.is_line else drawn.picture if drawn is not None else None
        return Asked(formulas, plane, reading, picture, session.direction, session.model, known_minima(conductor))

    def answer(self, question: Asked, stop: Stop) -> dict[str, str] | None:
        formulas, plane, reading, _, direction, _, known = question
        lines = {"kind": _kind(question), "nearest": says.nearest(None if known is None else known.nearest())}
        lines |= _modelled(question, stop)
        if plane.is_line:
            return None if stop() else lines | {"hessian": says.second(reading)}
        hessian = hessian_on(plane, reading.hessian)
        lines |= {
            "hessian": says.hessian(hessian),
            "axes": says.axes(principal_axes(hessian)),
            "condition": says.condition(condition(reading.eigenvalues)),
            "bend": says.bend(along(formulas, plane, reading, direction)),
        }
        return None if stop() else lines

    def show_answer(self, question: object, answer: dict[str, str] | None) -> None:  # noqa: ARG002
        self._panel.show_lines(answer or {})


def _kind(question: Asked) -> str:
    """The kind of ground, with its reason."""
    reading, picture = question.reading, question.picture
    around = ""
    if reading.kind == "degenerate" and picture is not None:
        box = picture.viewport.box
        reach = box.width if question.plane.is_line else min(box.width, box.height)
        around = shape(question.formulas, reading.point, ROUND * reach)
    said = tr(reason(reading, around))
    return said[:1].upper() + said[1:]


def _modelled(question: Asked, stop: Stop) -> dict[str, str]:
    """The model, and how far it holds."""
    _, plane, reading, picture, _, choice, _ = question
    model = model_at(plane, reading, choice.order)
    reach = math.nan
    if model.is_there and picture is not None:
        found: Modelled | None
        if isinstance(picture, Curve):
            found = modelled_on_curve(picture, model, choice)
        else:
            found = modelled(picture.field, np.empty(0), model, choice, stop)
        reach = math.nan if found is None else found.reach
    return {
        "model": says.model(model, plane.axes[:1] if plane.is_line else plane.axes),
        "reach": says.reach(reach, choice),
    }
