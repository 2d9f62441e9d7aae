"""Edits about the probe: the place that is typed for it, the direction of its slope, and the pins beside it."""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import replace

from gradexplorer.expression.sentence import say
from gradexplorer.field.direction import Direction, wrapped
from gradexplorer.field.model_choice import LARGEST_ERROR, SMALLEST_ERROR, ModelChoice
from gradexplorer.field.plane import Plane
from gradexplorer.session.edits import Edit, put_probe
from gradexplorer.session.state import LONGEST_NAME, Pin, Session

MOST_PINS = 100


def type_point(plane: Plane, x: float, y: float, typed: tuple[str, str]) -> Edit:
    """The probe goes to a place that was typed, and remembers how."""
    move = put_probe(plane, x, y)
    return Edit(move.name, lambda session: replace(move.change(session), typed=typed))


def turn(direction: Direction) -> Edit:
    """The slope is asked for in this direction, which the canvas shows."""
    chosen = replace(direction, degrees=wrapped(float(direction.degrees)))

    def change(session: Session) -> Session:
        return replace(session, direction=chosen, layers=session.layers | {"direction"})

    return Edit(say("turn the direction"), change)


def choose_model(choice: ModelChoice) -> Edit:
    """f is modelled about the probe like this, and the canvas shows it."""
    error = min(max(float(choice.error), SMALLEST_ERROR), LARGEST_ERROR)
    chosen = replace(choice, error=error)

    def change(session: Session) -> Session:
        return replace(session, model=chosen, layers=session.layers | {"model"})

    return Edit(say("choose the local model"), change)


def pin(plane: Plane, x: float, y: float) -> Edit:
    """A pin at a place of the canvas, under the next free letter; none where there are MOST_PINS."""

    def change(session: Session) -> Session:
        if len(session.pins) >= MOST_PINS:
            return session
        at = plane.pair(float(x), float(y), session.probe)
        added = Pin(_free_name({known.name for known in session.pins}), *at)
        return replace(session, pins=(*session.pins, added), layers=session.layers | {"pins"})

    return Edit(say("pin a probe"), change)


def move_pin(plane: Plane, name: str, x: float, y: float) -> Edit:
    """The pin of that name goes to a place of the canvas."""

    def change(session: Session) -> Session:
        at = plane.pair(float(x), float(y), session.probe)
        return replace(session, pins=tuple(Pin(name, *at) if known.name == name else known for known in session.pins))

    return Edit(say("move the pin {name}", name=name), change)


def rename_pin(old: str, new: str) -> Edit:
    """The pin has another name; nothing is changed where that is empty, too long or another's."""
    wanted = " ".join(new.split())

    def change(session: Session) -> Session:
        taken = {known.name for known in session.pins} - {old}
        if not 0 < len(wanted) <= LONGEST_NAME or wanted in taken:
            return session
        renamed = (replace(known, name=wanted) if known.name == old else known for known in session.pins)
        return replace(session, pins=tuple(renamed))

    return Edit(say("rename the pin {name}", name=old), change)


def remove_pin(name: str) -> Edit:
    """No pin of that name."""
    return Edit(say("remove the pin {name}", name=name), _keeping(lambda known: known.name != name))


def clear_pins() -> Edit:
    """No pins."""
    return Edit(say("remove the pins"), _keeping(lambda _: False))


def _keeping(wanted: Callable[[Pin], bool]) -> Callable[[Session], Session]:
    return lambda session: replace(session, pins=tuple(filter(wanted, session.pins)))


def _free_name(taken: set[str]) -> str:
    """A, B, ..., Z, A2, B2, ...: the first that is free."""
    rounds = ("", *map(str, range(2, MOST_PINS + 2)))
    return next(f"{letter}{round_}" for round_ in rounds for letter in string.ascii_uppercase
                if f"{letter}{round_}" not in taken)  # fmt: skip
