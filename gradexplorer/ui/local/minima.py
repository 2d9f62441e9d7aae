"""The minima that are known while one looks: of the gallery, of a search, and where the path ended."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.descent.nearest import Nearest, Point, nearest
from gradexplorer.gallery import landscape_of
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.critical.finder import finder_of


class Known(NamedTuple):
    """What the nearest minimum depends on; `text` is that of a landscape as the gallery has it, or None."""

    point: Point
    gradient: Point
    text: str | None
    minima: tuple[tuple[Point, str], ...]

    def nearest(self) -> Nearest | None:
        """The nearest of them. Reads the gallery, so that a thread should ask."""
        landscape = landscape_of(self.text) if self.text is not None else None
        listed = landscape.minima if landscape is not None else ()
        return nearest(self.point, self.gradient, (*((one.point, "gallery") for one in listed), *self.minima))


def known_minima(conductor: Conductor) -> Known | None:
    """What is known now; None where there is no probe."""
    formulas, reading = conductor.formulas, conductor.reading
    if formulas is None or reading is None or reading.variables != formulas.variables:
        return None
    found: list[tuple[Point, str]] = []
    points = finder_of(conductor).points or ()
    found += [(point.point, "search") for point in points if "minimum" in (point.kind, point.shape)]
    path = conductor.path
    if path is not None and path.variables == formulas.variables and path.stop == "converged":
        found.append((path.points[-1], "path"))
    # What is known of a = 10 is not known of a = 11.
    as_listed = formulas.parameters == dict(formulas.definition.parameters) and conductor.session.variables is None
    return Known(reading.point, reading.gradient, formulas.definition.text if as_listed else None, tuple(found))
