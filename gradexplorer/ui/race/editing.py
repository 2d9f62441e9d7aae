"""A racer is edited in place: its editor, and what it does to the session."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gradexplorer.expression.sentence import say
from gradexplorer.session import edits, race_edits
from gradexplorer.session.state import DescentChoice, RacerChoice, Value
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.race.editor import RacerEditor
from gradexplorer.ui.race.entering import another_rate
from gradexplorer.ui.race.table import RaceTable


class Editing(QObject):
    """Opens the editor at a racer's row and follows what is chosen there; made when it is first asked for."""

    def __init__(self, conductor: Conductor, table: RaceTable) -> None:
        super().__init__(table)
        self._conductor, self._table = conductor, table
        self._editor: RacerEditor | None = None
        self._at = 0
        table.editAsked.connect(self.edit)

    @property
    def editor(self) -> RacerEditor:
        """The one editor there is."""
        if self._editor is None:
            self._editor = RacerEditor(self._table)
            self._editor.methodChosen.connect(self._method)
            self._editor.settingChosen.connect(self._setting)
            self._editor.resetAsked.connect(lambda: self._do(edits.reset_settings(), "reset"))
        return self._editor

    def edit(self, at: int) -> None:
        """Open the editor on that racer."""
        racer = self._conductor.session.race.racers[at]
        if racer.recorded is not None:
            self._conductor.panels.status.show_note(say("A recorded path has no settings; it is drawn as it was read"))
            return
        self._at = at
        self.editor.show_racer(at + 1, racer)
        self.editor.open_beside(self._table.place_of(at))

    def show_racer(self) -> None:
        """What is open follows undo and redo; it closes when its racer is gone."""
        if self._editor is None or not self._editor.isVisible():
            return
        racer = self._racer()
        if racer is None:
            self._editor.close()
        else:
            self._editor.show_racer(self._at + 1, racer)

    def _racer(self) -> RacerChoice | None:
        racers = self._conductor.session.race.racers
        found = racers[self._at] if self._at < len(racers) else None
        return None if found is None or found.recorded is not None else found

    def _method(self, method: str) -> None:
        """The method, with a learning rate that suits the landscape from where the racer starts."""
        conductor, racer, rate = self._conductor, self._racer(), None
        if conductor.formulas is not None and racer is not None:
            start = tuple(conductor.plane.point(*(racer.start or conductor.session.probe)))
            rate = another_rate(conductor.formulas, start, DescentChoice(method, (), conductor.session.descent.steps))
        self._do(edits.choose_method(method, rate), "method")

    def _setting(self, name: str, value: Value) -> None:
        self._do(edits.set_setting(name, value), name)

    def _do(self, edit: edits.Edit, what: str) -> None:
        if self._racer() is not None:
            self._conductor.do(race_edits.change_racer(self._at, edit), f"racer {self._at} {what}")
