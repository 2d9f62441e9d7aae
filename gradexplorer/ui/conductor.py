"""The road from what the user did to what the window shows; one method an arrow.

    edit -> history -> old Session compared with new -> text understood -> parameters put in
         -> picture asked for ~thread~> canvas (newest wins)
         -> reading -> probe panel; path -> descent panel  (at once while they are cheap)
         -> symbols asked for ~process~> editor and probe panel

Results are not state: each names the question it answers, and one whose question no longer stands is dropped. A fault
in the text leaves the last good formulas, and so the whole picture, where they are.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gradexplorer.background.calculator import Calculator
from gradexplorer.background.newest import Newest
from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading, read
from gradexplorer.expression.problem import Problem
from gradexplorer.field.picture import Picture
from gradexplorer.field.plane import Plane, plane_of
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.edits import Edit, show_step
from gradexplorer.session.history import History
from gradexplorer.session.sliders import in_force
from gradexplorer.session.state import Session
from gradexplorer.ui import dress, lift, look
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.jobs import PictureWish, WalkWish, never
from gradexplorer.ui.panels import Panels
from gradexplorer.ui.symbols import Symbols
from gradexplorer.ui.understand import BRISK, LIGHT, SHORT, Question, Understanding, compiled, understand

PAUSE_MS = 900


class Conductor(QObject):
    """Holds the history and the results that belong to its present Session."""

    historyChanged = Signal(object)
    themeChanged = Signal(bool)

    def __init__(self, panels: Panels, session: Session, calculator: Calculator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panels = panels
        self._history = History(session)
        self._bridge = Bridge(self)
        self._reader, self._painter = Newest("reader"), Newest("painter")
        self._measurer, self._walker = Newest("measurer"), Newest("walker")
        self._symbols = Symbols(panels.editor, panels.probe, calculator, self._bridge)
        self._understood: Formulas | None = None  # as the text says
        self._formulas: Formulas | None = None  # with the sliders' values
        self._plane: Plane = plane_of(("x", "y"))
        self._wanted: PictureWish | None = None
        self._path: Path | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.settle)

    # --- edit -> history -> comparison ------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """What the user has chosen, as it stands."""
        return self._history.now

    @property
    def path(self) -> Path | None:
        """The path that is shown."""
        return self._path

    @property
    def formulas(self) -> Formulas | None:
        """The formulas that are shown."""
        return self._formulas

    @property
    def plane(self) -> Plane:
        """Which variable lies along which axis."""
        return self._plane

    def begin(self) -> None:
        """Show the first Session: everything in it is new."""
        self._show_theme()
        self._show_choices()
        self._read_text()
        self.historyChanged.emit(self._history)

    def do(self, edit: Edit, gesture: str | None = None, *, held: bool = False) -> None:
        """One edit. Edits of one gesture are one entry until it is settled; `held`: no pause ends it."""
        old = self.session
        self._history = self._history.did(edit, gesture)
        if held:
            self._pause.stop()
        elif gesture is not None:
            self._pause.start()
        self._follow(old)

    def settle(self) -> None:
        """The gesture is over."""
        self._pause.stop()
        self._history = self._history.settled()

    def undo(self) -> None:
        """One entry back."""
        self._go(self._history.undone())

    def redo(self) -> None:
        """One entry forward."""
        self._go(self._history.redone())

    def _go(self, history: History) -> None:
        old = self.session
        self._pause.stop()
        self._history = history
        self._follow(old)

    def _follow(self, old: Session) -> None:
        """What differs between the old Session and the present one is shown, and nothing else."""
        new = self.session
        if old.theme != new.theme:
            self._show_theme()
        if (old.layers, old.equal_axes, old.descent) != (new.layers, new.equal_axes, new.descent):
            self._show_choices()
        if (old.text, old.variables) != (new.text, new.variables):
            self._read_text()
        elif old.parameters != new.parameters:
            self._put_parameters_in()
        self._follow_view(old, new)
        self.historyChanged.emit(self._history)

    def _follow_view(self, old: Session, new: Session) -> None:
        if (old.box, old.equal_axes, old.choices) != (new.box, new.equal_axes, new.choices):
            self.draw()
        if old.probe != new.probe:
            self._read_probe()
        if (old.probe, old.descent.method, old.descent.settings, old.descent.steps) != (
            new.probe, new.descent.method, new.descent.settings, new.descent.steps,
        ):  # fmt: skip
            self._walk()
        elif old.descent.shown != new.descent.shown:
            self._show_path(self._path)

    # --- text -> formulas -------------------------------------------------------------------------------------------

    def _read_text(self) -> None:
        """Text -> formulas: here while it is short and small, else behind the window."""
        self.panels.editor.show_text(self.session.text)
        question = Question.of(self.session)
        self._reader.cancel()
        understanding = understand(question) if len(question.text) <= SHORT else None
        if understanding is not None and understanding.is_small:
            self._take_understanding(understanding)
        else:
            self._reader.submit(
                lambda _: compiled(understanding or understand(question)),
                self._bridge.carrying(self._take_understanding),
            )

    def _take_understanding(self, understanding: Understanding) -> None:
        """The formulas take their place; a Problem is shown, and what is drawn stays."""
        if understanding.question != Question.of(self.session):
            return
        answer = understanding.answer
        if isinstance(answer, Problem):
            self.panels.editor.show_problem(answer)
            return
        self.panels.editor.show_problem(None)
        self._understood = answer
        self._plane = plane_of(answer.variables)
        self.panels.probe.show_axes(self._plane.axes)
        self._put_parameters_in()
        self._symbols.ask(answer)

    def _put_parameters_in(self) -> None:
        """The sliders' values go into the formulas, and everything is shown afresh; nothing is compiled."""
        if self._understood is None:
            return
        sliders = in_force(self._understood.definition.parameters, self.session.parameters)
        self.panels.parameters.show_parameters(sliders)
        self._formulas = self._understood.with_parameters({slider.name: slider.value for slider in sliders})
        self.draw()
        self._read_probe()
        self._walk()

    # --- formulas -> picture ----------------------------------------------------------------------------------------

    def draw(self) -> None:
        """A fresh picture is asked for; the old one stays until it comes."""
        canvas, session = self.panels.canvas, self.session
        if self._formulas is None:
            return
        canvas.show_box(session.box)
        viewport = canvas.viewport_value()
        self.panels.probe.show_view(viewport.box.width, viewport.box.height)
        self._wanted = PictureWish(self._formulas, viewport, session)
        canvas.expect()
        self.panels.status.show_working()
        self._painter.submit(self._wanted.answer, self._bridge.carrying(self._take_picture))

    def _take_picture(self, answer: tuple[PictureWish, Picture]) -> None:
        wish, picture = answer
        if wish is not self._wanted:
            return
        self.panels.canvas.show_picture(picture)
        self.panels.status.show_done(wish.taken_ms(), str(picture.levels.says))
        self._symbols.start()

    # --- probe -> reading -> path -----------------------------------------------------------------------------------

    def _read_probe(self) -> None:
        """Formulas and probe -> reading: here while they are light, else behind the window."""
        formulas, point = self._formulas, self._point()
        self.panels.probe.show_place(*self.session.probe)
        if formulas is None:
            return
        self._measurer.cancel()
        if formulas.size <= LIGHT:
            self._take_reading((formulas, read(formulas, point)))
        else:
            self._measurer.submit(
                lambda _: (formulas, read(formulas, point)), self._bridge.carrying(self._take_reading)
            )

    def _take_reading(self, answer: tuple[Formulas, Reading]) -> None:
        formulas, reading = answer
        if formulas is self._formulas and reading.point == self._point():
            self.panels.probe.show_reading(reading)
            self.panels.canvas.show_reading(lift.reading_on(self._plane, reading, self.session.probe))

    def _walk(self) -> None:
        """Formulas, probe and rule -> path: here while it is short, else behind the window."""
        wish = self._walk_wish()
        self._walker.cancel()
        if wish is not None and wish.cost <= BRISK:
            self._take_path(wish.answer(never))
        elif wish is not None:
            self._walker.submit(wish.answer, self._bridge.carrying(self._take_path))

    def _walk_wish(self) -> WalkWish | None:
        formulas = self._formulas
        return None if formulas is None else WalkWish.of(formulas, self._point(), self.session.descent)

    def _take_path(self, answer: tuple[WalkWish, Path | Problem] | None) -> None:
        if answer is None or answer[0] != self._walk_wish():
            return
        path = answer[1]
        if isinstance(path, Problem):
            self._show_path(None)
            self.panels.descent.show_note(path.message)
        else:
            self._show_path(path)

    def _show_path(self, path: Path | None) -> None:
        self._path = path
        step = self.shown_step()
        self.panels.descent.show_path(path, step)
        self.panels.table.show_path(path, step)
        self.panels.canvas.show_path(lift.path_on(self._plane, path, self.session.probe), step)

    def shown_step(self) -> int:
        """The step that is shown, within the path there is."""
        last = len(self._path.points) - 1 if self._path else 0
        shown = self.session.descent.shown
        return last if shown is None else min(shown, last)

    def step_to(self, step: int, *, held: bool = False) -> None:
        """Show another step of the path; walking to and fro is one entry of the history."""
        last = len(self._path.points) - 1 if self._path else 0
        self.do(show_step(min(max(step, 0), last)), "walk", held=held)

    def _point(self) -> tuple[float, ...]:
        """The point of the function at the probe."""
        return tuple(self._plane.point(*self.session.probe))

    # --- what is chosen, shown --------------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        session, panels = self.session, self.panels
        panels.descent.show_choice(session.descent)
        panels.canvas.show_layers(session.layers)
        panels.canvas.set_equal_aspect(session.equal_axes)

    def _show_theme(self) -> None:
        theme = self.session.theme
        is_dark = dress.system_is_dark() if theme == "system" else theme == "dark"
        self.themeChanged.emit(is_dark)
        self.panels.canvas.set_look(look.DARK if is_dark else look.LIGHT)
        self._symbols.set_colour(dress.dress(is_dark).text)

    def close(self) -> None:
        """Everything behind the window ends; nothing arrives any more."""
        self._bridge.close()
        self._pause.stop()
        self._symbols.close()
        for thread in (self._reader, self._painter, self._measurer, self._walker):
            thread.close()
