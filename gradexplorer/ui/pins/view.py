"""The view of the pins: follows probe, pins and function."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtGui import QGuiApplication

from gradexplorer.descent.compared import Row, compared, lines
from gradexplorer.export.table import separated
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session import edits, probing
from gradexplorer.session.state import LONGEST_NAME, Pin
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.pins.panel import PinsPanel


class Asked(NamedTuple):
    """What the table depends on."""

    formulas: Formulas
    plane: Plane
    probe: tuple[float, float]
    pins: tuple[Pin, ...]


class PinsView(Follower):
    """The table; what is done in it is an edit of the Session."""

    task: ClassVar[Phrase] = "pins"

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.widget = self._panel = PinsPanel()
        self._shown: tuple[Plane, tuple[Row, ...]] | None = None
        panel = self._panel
        panel.pinAsked.connect(lambda: conductor.do(probing.pin(conductor.plane, *conductor.session.probe)))
        panel.pinChosen.connect(self._go_to)
        panel.removeAsked.connect(lambda name: conductor.do(probing.remove_pin(name)))
        panel.clearAsked.connect(lambda: conductor.do(probing.clear_pins()))
        panel.renameAsked.connect(self._rename)
        panel.copyAsked.connect(self._copy)

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, plane = conductor.formulas, conductor.plane
        if formulas is None or plane.variables != formulas.variables:
            return None
        return Asked(formulas, plane, conductor.session.probe, conductor.session.pins)

    def answer(self, question: Asked, stop: Stop) -> tuple[Row, ...] | None:
        places = ((pin.name, pin.x, pin.y) for pin in question.pins)
        rows = compared(question.formulas, question.plane, question.probe, places)
        return None if stop() else rows

    def show_answer(self, question: Asked | None, answer: tuple[Row, ...] | None) -> None:
        self._shown = None if question is None or answer is None else (question.plane, answer)
        self._panel.show_rows(question.plane if question is not None else None, answer or ())

    def _go_to(self, name: str) -> None:
        for pin in self.conductor.session.pins:
            if pin.name == name:
                self.conductor.do(edits.move_probe(pin.x, pin.y))

    def _rename(self, old: str, new: str) -> None:
        before = self.conductor.session.pins
        self.conductor.do(probing.rename_pin(old, new))
        if self.conductor.session.pins == before and new.strip() != old:
            self.conductor.panels.status.show_note(
                tr("A pin's name has 1 to {most} letters, and no two pins have the same", most=LONGEST_NAME)
            )

    def _copy(self, separator: str) -> None:
        if self._shown is None:
            return
        plane, rows = self._shown
        QGuiApplication.clipboard().setText(separated(lines(plane, rows), separator))
        self.conductor.panels.status.show_note(tr("The table of pins was copied"))
