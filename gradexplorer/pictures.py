"""Pictures of a function for the Python interface and the command line; Qt is imported when one is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from os import PathLike
from typing import TYPE_CHECKING, Any

from gradexplorer.descent.path import Path
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas

if TYPE_CHECKING:
    from gradexplorer.ui.figure import Figure

BOX = Box(-3.0, 3.0, -3.0, 3.0)
FAR = 100.0  # a path that leaves for infinity must not take the picture along
MARGIN = 0.05  # of the side, so that no dot lies on the frame


def render(file: str | PathLike[str], formulas: Formulas, path: Path | None, **choices: Any) -> Figure:
    """Figure (see ui.figure), written to the file; ValueError in a sentence for a choice that cannot be."""
    from gradexplorer.ui import figure

    return figure.render(file, formulas, path=path, **choices)


def png(formulas: Formulas, path: Path) -> bytes:
    """PNG of a path on its landscape, all of it in the picture."""
    from gradexplorer.ui.figure import figure

    return figure(formulas, path=path, box=box_about(path.points), fit=True).png()


def box_about(points: Sequence[tuple[float, ...]]) -> Box:
    """The usual box, larger where points of the first two coordinates lie outside it, though not without end."""
    sides = []
    for axis in (0, 1):
        places = [point[axis] for point in points if len(point) > axis and abs(point[axis]) <= FAR]
        low, high = min((*places, BOX[2 * axis])), max((*places, BOX[2 * axis + 1]))
        room = MARGIN * (high - low)
        sides += [low - room * (low < BOX[2 * axis]), high + room * (high > BOX[2 * axis + 1])]
    return Box(*sides)
