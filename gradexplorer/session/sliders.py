"""The sliders in force: what the text starts them at, and what the user has made of them since."""

from __future__ import annotations

import math
from collections.abc import Iterable

from gradexplorer.session.state import Parameter

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
