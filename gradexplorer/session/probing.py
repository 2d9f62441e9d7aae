"""Edits about the probe: in which direction its slope is asked for."""

from __future__ import annotations

from dataclasses import replace

from gradexplorer.expression.sentence import say
from gradexplorer.field.direction import Direction, wrapped
from gradexplorer.session.edits import Edit
from gradexplorer.session.state import Session


def turn(direction: Direction) -> Edit:
    """The slope is asked for in this direction, which the canvas shows."""
    chosen = replace(direction, degrees=wrapped(float(direction.degrees)))

    def change(session: Session) -> Session:
        return replace(session, direction=chosen, layers=session.layers | {"direction"})

    return Edit(say("turn the direction"), change)
