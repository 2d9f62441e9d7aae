"""The pinned probes, placed on the canvas: on a curve at the height of f."""

from __future__ import annotations

import math
from typing import NamedTuple

from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.state import Pin
from gradexplorer.ui.follower import Follower, Stop


class Asked(NamedTuple):
    """What their places depend on."""

    pins: tuple[Pin, ...]
    plane: Plane
    formulas: Formulas | None  # of a curve alone


class Pins(Follower):
    """Follows the Session; quick, for a pin is dragged."""

    quick = True

    def question(self) -> Asked | None:
        conductor = self.conductor
        if conductor.panels.canvas.shows_line != conductor.plane.is_line:
            return None
        formulas = conductor.formulas if conductor.plane.is_line else None
        return Asked(conductor.session.pins, conductor.plane, formulas)

    def answer(self, question: Asked, stop: Stop) -> tuple[Pin, ...]:  # noqa: ARG002
        pins, plane, formulas = question
        if formulas is None:
            return pins
        placed = []
        for pin in pins:
            (at,) = plane.point(pin.x, pin.y)
            value = float(formulas.value((at,)))
            placed.append(Pin(pin.name, at, value if math.isfinite(value) else 0.0))
        return tuple(placed)

    def show_answer(self, question: object, answer: tuple[Pin, ...] | None) -> None:  # noqa: ARG002
        self.conductor.panels.canvas.show_extra("pins", answer or None)
