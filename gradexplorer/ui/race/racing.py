"""The race of the window, run behind it once for all who look: the layer, the table, the curves."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

import numpy as np
from PySide6.QtCore import Signal

from gradexplorer.descent.constraint import constraint_of
from gradexplorer.descent.path import Path
from gradexplorer.descent.race import Race, race
from gradexplorer.descent.racers import Racer, Terms, named
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Array, Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.gallery import landscape_of
from gradexplorer.quick import dataclass
from gradexplorer.session.state import RacerChoice, Session
from gradexplorer.ui.canvas.race import Lane
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop


class Asked(NamedTuple):
    """What a race depends on; `text` is the landscape's, where its known minima hold."""

    formulas: Formulas
    plane: Plane
    probe: tuple[float, float]
    racers: tuple[Racer, ...]
    terms: Terms
    text: str | None
    subject_to: str = ""
    bounds: tuple[float, ...] | None = None


@dataclass(frozen=True, eq=False)
class Raced:
    """A race that was run, and its lanes on the canvas, one for each racer."""

    race: Race
    lanes: tuple[Lane, ...]


class Racing(Follower):
    """Follows function, probe and racers while anybody watches; `ran` tells of another race, or that there is none."""

    task: ClassVar[Phrase] = "race"

    ran = Signal()

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.raced: Raced | None = None
        self._watchers: set[object] = set()
        self._named: tuple[object, tuple[Racer, ...]] | None = None

    def watch(self, who: object, on: bool) -> None:
        """Somebody looks, or looks no more."""
        before = bool(self._watchers)
        (self._watchers.add if on else self._watchers.discard)(who)
        if before != bool(self._watchers):
            self.look(bool(self._watchers))
            if not self._watchers:
                self.show_answer(None, None)

    def question(self) -> Asked | None:
        formulas, session, plane = self.conductor.formulas, self.conductor.session, self.conductor.plane
        if formulas is None or not session.race.racers or plane.variables != formulas.variables:
            return None
        moved = formulas.parameters != dict(formulas.definition.parameters) or session.variables is not None
        text = None if moved else formulas.definition.text
        subject_to, bounds = session.descent.subject_to, session.descent.bounds
        return Asked(formulas, plane, session.probe, self.racers(), session.race.terms, text, subject_to, bounds)

    def racers(self) -> tuple[Racer, ...]:
        """The racers that are chosen, each at its start and with a name of its own."""
        session, plane = self.conductor.session, self.conductor.plane
        key = session.race.racers, session.probe, plane
        if self._named is None or self._named[0] != key:
            self._named = key, named([_racer(choice, session, plane) for choice in session.race.racers])
        return self._named[1]

    def answer(self, question: Asked, stop: Stop) -> Raced | None:
        formulas, plane, probe, racers, terms, text, subject_to, bounds = question
        constraint = constraint_of(subject_to, bounds, formulas)
        if isinstance(constraint, Problem):
            constraint = None  # what is wrong with it is said beside its field
        landscape = landscape_of(text) if text is not None and len(plane.variables) == 2 else None
        known = () if landscape is None else tuple(minimum.point for minimum in landscape.minima)
        found = race(formulas, racers, terms, stop, known, constraint)
        return None if found is None else Raced(found, lanes_of(found, plane, probe))

    def show_answer(self, question: object, answer: Raced | None) -> None:  # noqa: ARG002
        self.raced = answer
        self.conductor.clock.reach = 0 if answer is None else answer.race.reach
        self.ran.emit()


def racing_of(conductor: Conductor) -> Racing:
    """The window's one race, made when it is first asked for."""
    return conductor.findChild(Racing) or Racing(conductor)


def _racer(choice: RacerChoice, session: Session, plane: Plane) -> Racer:
    if choice.recorded is not None:
        return Racer(choice.recorded.name, "", recorded=choice.recorded)
    start = tuple(plane.point(*(choice.start or session.probe)))
    return Racer("", choice.method, dict(choice.settings), start)


def lanes_of(found: Race, plane: Plane, probe: tuple[float, float]) -> tuple[Lane, ...]:
    """The paths as the canvas draws them: projected on the plane, or on the curve."""
    return tuple(
        Lane(run.racer.name, number, points_of(run.path, plane, probe)) for number, run in enumerate(found.runs)
    )


def points_of(path: Path | None, plane: Plane, probe: tuple[float, float]) -> Array:
    """The places of a path on the canvas, (n, 2): projected on the plane, or on the curve."""
    if path is None:
        return np.empty((0, 2))
    points = np.array(path.points, dtype=np.float64)
    if plane.is_line:
        return np.column_stack([points[:, 0], np.array(path.values)])
    seen = np.empty((len(points), 2))
    seen[:] = probe
    for axis, column in zip(plane.along, points.T, strict=True):
        if axis is not None:
            seen[:, axis] = column
    return seen
