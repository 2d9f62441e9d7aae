"""How many of the digits at the probe hold: found out when it rests, told only where fewer do than are shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, NamedTuple

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.formula.formulas import Formulas
from gradexplorer.ui import numbers
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop, rested


class Asked(NamedTuple):
    """Where f is read, and how many digits are shown."""

    formulas: Formulas
    point: tuple[float, ...]
    digits: int


class Told(NamedTuple):
    """What to say, or nothing."""

    warning: Sentence | None


class Rounding(Follower):
    """Tells the probe panel."""

    task: ClassVar[Phrase] = "digits that hold"
    rests: ClassVar[bool] = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._panel = conductor.panels.probe

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, plane, reading = conductor.formulas, conductor.plane, conductor.reading
        if formulas is None or reading is None or plane.variables != formulas.variables:
            return None
        point = tuple(map(float, plane.point(*conductor.session.probe)))
        return Asked(formulas, point, numbers.digits()) if reading.point == point else None

    def answers(self, question: Asked, stop: Stop) -> Iterator[Told]:
        if rested(stop):
            from gradexplorer.formula.trusted import trusted

            formulas, point, digits = question
            yield Told(trusted(formulas, point, stop).warning(formulas.value(point), digits, numbers.show))

    def show_answer(self, question: Asked | None, answer: Told | None) -> None:
        self._panel.show_trust(answer.warning if question is not None and answer is not None else None)
