"""The view of the race: connects its panel with session, race and clock."""

from __future__ import annotations

from pathlib import Path as File
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from gradexplorer.descent.racers import STEPS, Racer, Terms
from gradexplorer.descent.recorded import Read
from gradexplorer.export.race_table import results_tsv
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.session import race_edits
from gradexplorer.session.state import RacerChoice
from gradexplorer.ui.busy import Errands, Task
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr
from gradexplorer.ui.race import entering, files
from gradexplorer.ui.race.editing import Editing
from gradexplorer.ui.race.panel import RacePanel
from gradexplorer.ui.race.racing import Raced, racing_of


class Shown(NamedTuple):
    """What the panel shows."""

    racers: tuple[Racer, ...]
    hidden: tuple[bool, ...]
    terms: Terms
    raced: Raced | None
    tick: int


class RaceView(Follower):
    """Follows the racers, their race and the clock."""

    quick = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.widget: RacePanel = RacePanel()
        self._racing = racing_of(conductor)
        self._racing.ran.connect(self.refresh)
        self._editing = Editing(conductor, self.widget.table)
        status = conductor.panels.status
        self._fitting = Task(status, "racers", "learning rates that suit", self)
        self._files = Errands(status, "reading or writing the file", self)
        for task in (self._fitting, self._files):
            conductor.closing.connect(task.close)
        self._wire()

    def _wire(self) -> None:
        panel, conductor = self.widget, self.conductor
        panel.addAsked.connect(self.enter_present)
        panel.enterAsked.connect(self.enter_many)
        panel.placingAsked.connect(self._place)
        panel.clearAsked.connect(lambda: conductor.do(race_edits.clear_race()))
        panel.table.removeAsked.connect(self._remove)
        panel.table.copyAsked.connect(self.copy)
        panel.table.loadAsked.connect(self._load)
        panel.table.twinAsked.connect(lambda at: self.enter((conductor.session.race.racers[at],)))
        panel.termsChosen.connect(lambda terms: conductor.do(race_edits.set_terms(terms), "terms"))
        panel.model.visibleChosen.connect(lambda at, seen: conductor.do(race_edits.hide_racer(at, not seen)))
        panel.fileAsked.connect(self._file)
        panel.tickChosen.connect(lambda tick, over: conductor.step_to(tick, held=not over))
        panel.playAsked.connect(conductor.panels.descent.playAsked)
        canvas = conductor.panels.canvas
        canvas.startPlaced.connect(lambda x, y: self.enter(entering.from_place(conductor.session, x, y)))
        canvas.placingChanged.connect(panel.placing.setChecked)
        canvas.racerPicked.connect(lambda number, _: panel.table.choose(number))

    # --- what is shown ----------------------------------------------------------------------------------------------

    def look(self, is_looked_at: bool) -> None:
        self._racing.watch(self, is_looked_at)
        if not is_looked_at:
            self.conductor.panels.canvas.set_placing(False)
        super().look(is_looked_at)

    def question(self) -> Shown | None:
        session = self.conductor.session
        hidden = tuple(racer.hidden for racer in session.race.racers)
        return Shown(self._racing.racers(), hidden, session.race.terms, self._racing.raced, self.conductor.clock.now())

    def answer(self, question: Shown, stop: Stop) -> Shown:  # noqa: ARG002
        return question

    def show_answer(self, question: object, answer: Shown | None) -> None:  # noqa: ARG002
        if answer is None:
            return
        panel, race = self.widget, answer.raced.race if answer.raced else None
        panel.show_terms(answer.terms)
        panel.show_empty(not answer.racers)
        panel.model.show_racers(answer.racers, answer.hidden)
        panel.model.show_race(race)
        self._editing.show_racer()
        panel.says.setText("" if race is None or race.note is None else tr(race.note))
        reach = race.reach if race else 0
        tick = min(answer.tick, reach)
        if answer.terms.equal == STEPS:
            says = tr("step {tick} of {reach}", tick=tick, reach=reach)
        else:
            spent = round(answer.terms.budget * tick / reach) if reach else 0
            says = tr("{spent} of {budget} evaluations", spent=spent, budget=answer.terms.budget)
        panel.show_tick(tick, reach, says if answer.racers else "")

    # --- what is asked for ------------------------------------------------------------------------------------------

    def enter(self, racers: tuple[RacerChoice, ...]) -> bool:
        """These take part too; or it is said why they cannot."""
        fault = race_edits.too_many(self.conductor.session.race, racers)
        if not racers:
            fault = say("there is nobody to enter: no probe is pinned")
        if fault is not None:
            self._say(fault)
        else:
            self.conductor.do(race_edits.add_racers(racers))
        return fault is None

    def enter_present(self) -> None:
        """The method and settings that are chosen now become a racer."""
        self.enter((race_edits.racer_now(self.conductor.session),))

    def enter_many(self, key: str) -> None:
        """All that a key of entering.STARTS or entering.METHODS stands for."""
        conductor = self.conductor
        if key in entering.STARTS:
            self.enter(entering.STARTS[key](conductor.session, conductor.panels.canvas.viewport_value().box))
        elif conductor.formulas is not None:
            of = conductor.formulas, conductor.plane, conductor.session
            self._fitting.run(lambda *_: entering.METHODS[key](*of), self.enter)

    def _place(self, on: bool) -> None:
        self.conductor.panels.canvas.set_placing(on)
        if on:
            self._say(say("Click on the canvas to enter a racer there; Esc ends it"))

    def _remove(self) -> None:
        chosen = self.widget.table.chosen()
        if chosen:
            self.conductor.do(race_edits.remove_racers(chosen))

    def _load(self, at: int) -> None:
        """Walk as that racer does."""
        racer = self.conductor.session.race.racers[at]
        if racer.recorded is None:
            self.conductor.do(race_edits.walk_as(racer))

    def copy(self) -> None:
        """The results into the clipboard, in the order shown."""
        raced = self._racing.raced
        if raced is not None:
            QGuiApplication.clipboard().setText(results_tsv(raced.race, self.widget.table.rows()))
            self._say(say("The results are copied, a row for each racer"))

    def _file(self, what: str) -> None:
        if what == "copy":
            self.copy()
        elif what == "read":
            self.ask_for_file()
        elif what == "script":
            name, _ = QFileDialog.getSaveFileName(self.widget, tr("Save the race"), "race.py", "Python (*.py)")
            if name:
                raced, formulas = self._racing.raced, self.conductor.formulas
                self._files.run(lambda *_: files.save_script(File(name), raced, formulas), self._say)
        else:
            name, _ = QFileDialog.getSaveFileName(self.widget, tr("Save the race"), f"race-{what}.csv", files.KINDS)
            if name:
                raced = self._racing.raced
                self._files.run(lambda *_: files.save(File(name), raced, what), self._say)

    def ask_for_file(self) -> None:
        """The file of a recorded path, chosen in a dialog."""
        name, _ = QFileDialog.getOpenFileName(self.widget, tr("Read a recorded path"), "", files.KINDS)
        if name:
            self.read(File(name))

    def read(self, file: File) -> None:
        """The paths recorded in the file take part, or it is said why not."""
        formulas = self.conductor.formulas
        if formulas is not None:
            names = formulas.variables
            self._files.run(lambda *_: (file, files.read(file, names)), self._take_read)

    def _take_read(self, answer: tuple[File, Read | Sentence]) -> None:
        file, found = answer
        if isinstance(found, Sentence):
            self._say(found)
        elif self.enter(tuple(RacerChoice(recorded=path) for path in found.paths)):
            self._say(say("{file}: {says}", file=file.name, says=found.says))

    def _say(self, says: Sentence) -> None:
        self.conductor.panels.status.show_note(says)
