"""The road from what the user did to what the window shows; one method an arrow.

    edit -> history -> old Session compared with new -> text understood -> parameters put in
         -> picture asked for ~thread~> canvas (newest wins)
         -> reading -> probe panel; path -> descent panel  (at once while they are cheap)
         -> symbols asked for ~process~> editor and probe panel

Results are not state: each names the question it answers, and one whose question no longer stands is dropped. A fault
in the text leaves the last good formulas, and so the whole picture, where they are.
"""

from __future__ import annotations

from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal

from gradexplorer.background.calculator import Calculator
from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.expression.problem import Problem
from gradexplorer.field.curve import Curve
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.edits import Edit
from gradexplorer.session.history import History
from gradexplorer.session.state import Session
from gradexplorer.ui import dress, look
from gradexplorer.ui.beginning import Beginning
from gradexplorer.ui.beside import Beside, Now
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.clock import Clock
from gradexplorer.ui.painting import Drawn, Painting
from gradexplorer.ui.panels import Panels
from gradexplorer.ui.reader import Reader
from gradexplorer.ui.standing import Standing
from gradexplorer.ui.symbols import Symbols

# What of a Session the panels, the picture and the path depend on.
CHOSEN = attrgetter("layers", "descent", "speed")
SET = attrgetter("parameters", "axes", "held")
SEEN = attrgetter("box", "heights", "equal_axes", "choices")
WALKED = attrgetter(*"probe descent.method descent.settings descent.steps descent.subject_to descent.bounds".split())
PAUSE_MS = 900
FOLLOW_MS = 150  # what is read beside the picture waits for it, but not for one that takes its time


class Conductor(QObject):
    """Holds the history and the results that belong to its present Session."""

    historyChanged = Signal(object)
    themeChanged = Signal(str)  # the one that is put on: never "system"
    planeChanged = Signal(object)  # which variables are seen, or where the others are held
    changed = Signal()  # formulas, picture, reading, path or Session: whoever follows looks for itself
    begun = Signal()  # once: the first picture has been painted
    closing = Signal()

    def __init__(self, panels: Panels, session: Session, calculator: Calculator, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.panels, self.calculator = panels, calculator
        self._history = History(session)
        self.clock, self._scale = Clock(self), 1.0
        self._bridge = Bridge(self)
        self._reader = Reader(lambda: self.session, self._take_answer, panels)
        self.symbols = Symbols(panels.editor, panels.probe, calculator, self._bridge, panels.status, self.changed.emit)
        self._standing = Standing(panels, lambda: self.session, self)
        self._standing.planeChanged.connect(self.planeChanged)
        self._unsaid: Formulas | None = None  # symbols have yet to be asked for
        self._beside = Beside(panels, self._now)
        self._painting = Painting(panels, self._bridge, self._now, self)
        self._painting.coming.connect(self._picture_comes)
        self._painting.switched.connect(self._beside.show_on_canvas)
        self.beginning = Beginning(panels.canvas, self._painting, self._bridge, self)
        self._telling = QTimer(self, interval=0, singleShot=True)
        self._telling.timeout.connect(lambda: self._beside.pace.tell("changed", self.changed.emit))
        self._beside.told.connect(self._telling.start)
        for follow in (self.symbols.start, self.begun, self._telling.start):
            self.beginning.begun.connect(follow)
        self.begun.connect(lambda: self._painting.shown.connect(self._telling.start))
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.settle)
        self._following = QTimer(self, interval=FOLLOW_MS, singleShot=True)
        self._following.timeout.connect(self._catch_up)
        self._saying = QTimer(self, interval=0, singleShot=True)
        self._saying.timeout.connect(self._say)

    # --- edit -> history -> comparison ------------------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """What the user has chosen, as it stands."""
        return self._history.now

    @property
    def history(self) -> History:
        """Where the user is, has been, and can go again."""
        return self._history

    @property
    def path(self) -> Path | None:
        """The path that is shown."""
        return self._beside.path

    @property
    def reading(self) -> Reading | None:
        """What is read at the probe."""
        return self._beside.reading

    @property
    def drawn(self) -> Drawn | None:
        """The landscape that is shown, with what it was made of; None while a curve is shown."""
        return self._painting.drawn

    @property
    def formulas(self) -> Formulas | None:
        """The formulas that are shown."""
        return self._standing.formulas

    @property
    def plane(self) -> Plane:
        """Which variable lies along which axis, and where the others are held."""
        return self._standing.plane

    @property
    def curve(self) -> Curve | None:
        """The curve that is shown, of a function of one variable."""
        return self._painting.curve

    def _now(self) -> Now:
        return Now(self.formulas, self.plane, self.session)

    def begin(self) -> None:
        """Show the first Session: everything in it is new. Who follows is told later, when all are there."""
        self._show_theme()
        self._show_choices()
        self._read_text()

    def tell_first(self) -> None:
        """Who follows is told of the first Session."""
        self.planeChanged.emit(self.plane)
        self.historyChanged.emit(self._history)

    def do(self, edit: Edit, gesture: str | None = None, *, held: bool = False) -> None:
        """One edit. Edits of one gesture are one entry until it is settled; `held`: no pause ends it."""
        old = self.session
        self._beside.pace.begin(hurried=held)
        self._history = self._history.did(edit, gesture)
        if held:
            self._pause.stop()
        elif gesture is not None:
            self._pause.start()
        self._follow(old)

    def settle(self) -> None:
        """The gesture is over."""
        self._pause.stop()
        self._beside.pace.flush()
        self._history = self._history.settled()

    def undo(self) -> None:
        """One entry back."""
        self._go(self._history.undone())

    def redo(self) -> None:
        """One entry forward."""
        self._go(self._history.redone())

    def go(self, by: int) -> None:
        """So many entries forward, or back where it is negative."""
        self._go(self._history.moved(by))

    def open(self, session: Session) -> None:
        """Another session altogether: there is nothing to go back to."""
        self._go(History(session))

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
        if CHOSEN(old) != CHOSEN(new):
            self._show_choices()
        if (old.text, old.variables) != (new.text, new.variables):
            self._read_text()
        elif SET(old) != SET(new):
            self._put_values_in()
        self._follow_view(old, new)
        self.historyChanged.emit(self._history)
        self._telling.start()

    def _follow_view(self, old: Session, new: Session) -> None:
        if SEEN(old) != SEEN(new):
            self.draw()
        elif new.choices.levels == "probe" and old.probe != new.probe:
            self.draw()  # the levels move along
        if old.probe != new.probe:
            self._beside.read_probe()
        if WALKED(old) != WALKED(new):
            self._beside.walk()
        elif old.descent.shown != new.descent.shown:
            self._beside.show_path(self.path)

    # --- text -> formulas -------------------------------------------------------------------------------------------

    def _read_text(self) -> None:
        self.panels.editor.show_text(self.session.text)
        self._reader.read()

    def _take_answer(self, answer: Formulas | Problem) -> None:
        """The formulas take their place; a Problem is shown, and what is drawn stays."""
        if isinstance(answer, Problem):
            self.panels.editor.show_problem(answer)
            return
        self.panels.editor.show_problem(None)
        self._standing.understand(answer)
        self._put_values_in()
        self._unsaid = answer

    def _put_values_in(self) -> None:
        """The sliders' values go into formulas and plane, and everything is shown afresh."""
        if self._standing.put_values_in():
            self.draw()
            self._following.start(FOLLOW_MS)

    def _catch_up(self) -> None:
        """Reading and path come with the picture, from whose thread they would else take the interpreter away."""
        self._following.stop()
        self._beside.read_probe()
        self._beside.walk()
        self._saying.start()

    def _say(self) -> None:
        unsaid, self._unsaid = self._unsaid, None
        if unsaid is not None:
            self.symbols.ask(unsaid)

    # --- formulas -> picture ----------------------------------------------------------------------------------------

    def draw(self) -> None:
        """A fresh picture is asked for; the old one stays until it comes."""
        self._painting.draw()

    def _picture_comes(self) -> None:
        if self._following.isActive():
            self._catch_up()

    # --- probe -> reading -> path -----------------------------------------------------------------------------------

    def shown_step(self) -> int:
        """The step that is shown, within the path there is."""
        return self._beside.shown_step()

    def step_to(self, step: int, *, held: bool = False) -> None:
        """Show another step of the path; walking to and fro is one entry of the history."""
        self.clock.to(step, held=held)

    # --- what is chosen, shown --------------------------------------------------------------------------------------

    def _show_choices(self) -> None:
        session, panels = self.session, self.panels
        panels.descent.show_choice(session.descent)
        panels.descent.show_speed(session.speed)
        panels.canvas.show_layers(session.layers)

    def _show_theme(self) -> None:
        theme = dress.of_system(self.session.theme)
        self.themeChanged.emit(theme)
        self.panels.canvas.set_look(look.look_of(theme).scaled(self._scale))
        self.symbols.set_colour(dress.dress(theme).text)

    def set_scale(self, scale: float) -> None:
        """Lines and letters of the canvas so many times as large; seen once shown again."""
        self._scale = scale

    def show_again(self) -> None:
        """Everything as before, in another manner: other digits, other letters."""
        self._show_theme()
        self._beside.read_probe()
        self._beside.show_path(self.path)
        self.draw()

    def close(self) -> None:
        """Everything behind the window ends; nothing arrives any more."""
        self.closing.emit()
        self.blockSignals(True)  # who began to follow now would not end with the window
        self._bridge.close()
        for timer in (self._telling, self._pause, self._following, self._saying):
            timer.stop()
        self.symbols.close()
        for thread in (self._reader, self._painting, self._beside):
            thread.close()
