"""Who may be entered at once: all methods of a kind, or the present one from many starts."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from gradexplorer.descent.rules import RULES
from gradexplorer.descent.starts import grid, ring, scattered
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.session.race_edits import racer_now
from gradexplorer.session.state import DescentChoice, RacerChoice, Session
from gradexplorer.ui.fitting import own_rate, suited_rate

GRID, RING, RANDOM = 4, 12, 20
RING_SHARE = 0.15  # of the shorter side of the box
ROUNDED = 4  # digits of a start

Place = tuple[float, float]


def first_order(formulas: Formulas, plane: Plane, session: Session) -> tuple[RacerChoice, ...]:
    """Every method that takes one gradient a step, with a learning rate that suits where its own does not."""
    return _methods([name for name, rule in RULES.items() if rule.elementwise], formulas, plane, session)


def everybody(formulas: Formulas, plane: Plane, session: Session) -> tuple[RacerChoice, ...]:
    """Every method there is."""
    return _methods(list(RULES), formulas, plane, session)


def _methods(names: list[str], formulas: Formulas, plane: Plane, session: Session) -> tuple[RacerChoice, ...]:
    start = tuple(plane.point(*session.probe))
    found = []
    for name in names:
        rate = another_rate(formulas, start, DescentChoice(name, (), session.descent.steps))
        found.append(RacerChoice(name, () if rate is None else (("learning_rate", rate),)))
    return tuple(found)


def another_rate(formulas: Formulas, start: tuple[float, ...], choice: DescentChoice) -> float | None:
    """The learning rate that suits the landscape from there, where the method's own does not."""
    rate = suited_rate(formulas, start, choice)
    return None if rate == own_rate(choice) else rate


def from_grid(session: Session, box: Box) -> tuple[RacerChoice, ...]:
    """The present method from the middles of equal cells of the view."""
    return _from(session, grid(box, GRID, GRID))


def from_ring(session: Session, box: Box) -> tuple[RacerChoice, ...]:
    """The present method from a ring about the probe."""
    return _from(session, ring(session.probe, RING_SHARE * min(box.width, box.height), RING))


def from_anywhere(session: Session, box: Box) -> tuple[RacerChoice, ...]:
    """The present method from random places of the view; the same ones each time for as many racers."""
    return _from(session, scattered(box, RANDOM, len(session.race.racers)))


def from_pins(session: Session, box: Box) -> tuple[RacerChoice, ...]:  # noqa: ARG001
    """The present method from each pin."""
    return _from(session, [(pin.x, pin.y) for pin in session.pins])


def from_place(session: Session, x: float, y: float) -> tuple[RacerChoice, ...]:
    """The present method from that place."""
    return (replace(racer_now(session), start=(x, y)),)


def _from(session: Session, places: list[Place]) -> tuple[RacerChoice, ...]:
    return tuple(replace(racer_now(session), start=(_rounded(x), _rounded(y))) for x, y in places)


def _rounded(value: float) -> float:
    return float(f"{value:.{ROUNDED}g}") if math.isfinite(value) else 0.0


STARTS: dict[str, Callable[[Session, Box], tuple[RacerChoice, ...]]] = {
    "grid": from_grid, "ring": from_ring, "random": from_anywhere, "pins": from_pins,
}  # fmt: skip
METHODS: dict[str, Callable[[Formulas, Plane, Session], tuple[RacerChoice, ...]]] = {
    "first-order": first_order, "everybody": everybody,
}  # fmt: skip
