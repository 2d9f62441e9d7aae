"""The sliders in force: what the text starts them at, and what the user has made of them since.

A parameter has a slider; so has each variable that is held because the canvas has but two axes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import replace

from gradexplorer.field.plane import HELD, Plane, plane_of
from gradexplorer.session.state import Parameter, Session

STEPS_ACROSS = 100


def fresh(name: str, start: float) -> Parameter:
    """A slider that starts where the text says, with round numbers and room on both sides: 1 runs from -5 to 5."""
    size = min(abs(start), 1e300)
    reach = 5.0 if 0.5 <= size <= 2.0 or size == 0.0 else round_up(2.5 * size)
    return Parameter(name, start, -reach, reach, round_up(reach / STEPS_ACROSS), start)


def round_up(size: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below the (positive, finite) size."""
    power = 10.0 ** math.floor(math.log10(max(size, 1e-300)))
    return next(float(f"{m * power:.6g}") for m in (1, 2, 5, 10) if m * power >= size * (1 - 1e-9))


def in_force(starts: Iterable[tuple[str, float]], moved: Iterable[Parameter]) -> tuple[Parameter, ...]:
    """One slider for each name of the text, in its order: the user's own, unless the text has overruled it."""
    by_name = {parameter.name: parameter for parameter in moved}
    sliders = []
    for name, start in starts:
        known = by_name.get(name)
        sliders.append(known if known is not None and known.start == start else fresh(name, start))
    return tuple(sliders)


def plane_in(session: Session, variables: tuple[str, ...]) -> Plane:
    """Which of these variables are seen, and where the others are held."""
    held = {slider.name: slider.value for slider in session.held}
    return plane_of(variables, held, session.axes or variables[:2])


def held_in(session: Session, variables: tuple[str, ...]) -> tuple[Parameter, ...]:
    """A slider for each of these variables that is not seen."""
    plane = plane_in(session, variables)
    return in_force(((name, HELD) for name in plane.held_by_name), session.held)


def standing_at(name: str, value: float, held: Iterable[Parameter]) -> Parameter:
    """The slider of a variable that is held from now on, moved to this value; its range reaches there."""
    (known,) = in_force([(name, HELD)], held)
    return replace(known, value=value, low=min(known.low, value), high=max(known.high, value))
