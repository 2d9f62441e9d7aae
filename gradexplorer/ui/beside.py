"""Beside the picture: what is read at the probe, and the path that is walked from there."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading, read
from gradexplorer.expression.problem import Problem
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.state import Session
from gradexplorer.ui import lift
from gradexplorer.ui.busy import Task
from gradexplorer.ui.jobs import WalkWish, never
from gradexplorer.ui.pace import Pace
from gradexplorer.ui.panels import Panels
from gradexplorer.ui.understand import BRISK, LIGHT


class Now(NamedTuple):
    """What is shown at present."""

    formulas: Formulas | None
    plane: Plane
    session: Session

    @property
    def point(self) -> tuple[float, ...]:
        """The point of the function at the probe."""
        return tuple(self.plane.point(*self.session.probe))

    @property
    def place(self) -> tuple[float, float]:
        """Where the probe stands across and up; of one variable the first alone says something."""
        return (self.point[0], 0.0) if self.plane.is_line else self.session.probe


class Beside(QObject):
    """Reads and walks for what `now` says is shown; an answer that comes when something else is shown is dropped."""

    told = Signal()  # there is another reading, or another path

    def __init__(self, panels: Panels, now: Callable[[], Now]) -> None:
        super().__init__()
        self.reading: Reading | None = None
        self.path: Path | None = None
        self._panels, self._now = panels, now
        self.pace = Pace()
        self._measurer = Task(panels.status, "measurer", "reading at the probe", self)
        self._walker = Task(panels.status, "walker", "walk", self)

    def close(self) -> None:
        """No thread goes on."""
        self.pace.flush()
        self._measurer.close()
        self._walker.close()

    def read_probe(self) -> None:
        """Formulas and probe -> reading: here while they are light, else behind the window."""
        now = self._now()
        formulas, point = now.formulas, now.point
        place, typed = now.place, now.session.typed
        self.pace.tell("place", lambda: self._panels.probe.place.show_place(*place, typed))
        if formulas is None:
            return
        self._measurer.cancel()
        if formulas.size <= LIGHT:
            self._take_reading((formulas, read(formulas, point)))
        else:
            self._measurer.run(lambda *_: (formulas, read(formulas, point)), self._take_reading)

    def _take_reading(self, answer: tuple[Formulas, Reading]) -> None:
        (formulas, reading), now = answer, self._now()
        if formulas is now.formulas and reading.point == now.point:
            self.reading = reading
            self.told.emit()
            self.pace.tell("reading", lambda: self._panels.probe.show_reading(reading))
            self._put_reading()

    def walk(self) -> None:
        """Formulas, probe and rule -> path: here while it is short, else behind the window."""
        wish = self._walk_wish()
        self._walker.cancel()
        if wish is not None and wish.cost <= BRISK:
            self._take_path(wish.answer(never))
        elif wish is not None:
            self._walker.run(lambda stop, _: wish.answer(stop), self._take_path)

    def _walk_wish(self) -> WalkWish | None:
        formulas, _, session = now = self._now()
        return None if formulas is None else WalkWish.of(formulas, now.point, session.descent)

    def _take_path(self, answer: tuple[WalkWish, Path | Problem] | None) -> None:
        if answer is None or answer[0] != self._walk_wish():
            return
        path = answer[1]
        if isinstance(path, Problem):
            self.show_path(None)
            self.pace.tell("note", lambda: self._panels.descent.show_note(path.says))
        else:
            self.show_path(path)

    def show_path(self, path: Path | None) -> None:
        """The path, or another step of it, where it is seen."""
        self.path = path
        self.told.emit()
        step = self.shown_step()
        self.pace.tell("path", lambda: self._tell_path(path, step))
        self._put_path()

    def show_on_canvas(self) -> None:
        """Reading and path over a picture of another kind that has just come."""
        self._put_reading()
        self._put_path()

    def _put_reading(self) -> None:
        canvas, now = self._panels.canvas, self._now()
        # A curve's reading does not belong on a plane that is still shown, nor the reverse.
        reading = self.reading if canvas.shows_line == now.plane.is_line else None
        if reading is not None and reading.variables == now.plane.variables:
            canvas.show_reading(lift.reading_on(now.plane, reading, now.session.probe))

    def _put_path(self) -> None:
        canvas, now = self._panels.canvas, self._now()
        if canvas.shows_line == now.plane.is_line and (self.path is None or self.path.variables == now.plane.variables):
            canvas.show_path(lift.path_on(now.plane, self.path, now.session.probe), self.shown_step())
            canvas.set_note(lift.note_on(now.plane, self.path))

    def _tell_path(self, path: Path | None, step: int) -> None:
        self._panels.descent.show_path(path, step)
        self._panels.table.show_path(path, step)

    def shown_step(self) -> int:
        """The step that is shown, within the path there is."""
        last = len(self.path.points) - 1 if self.path else 0
        shown = self._now().session.descent.shown
        return last if shown is None else min(shown, last)
