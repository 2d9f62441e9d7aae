"""Fit the view: the box in which something happens is looked for behind the window, and becomes the view."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gradexplorer.field.plane import Plane, on_plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.session import edits
from gradexplorer.ui.busy import Task
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Stop

if TYPE_CHECKING:
    from gradexplorer.field.interest import Hessian

MARGIN = 0.4  # of the breadth of a walk on a curve, on both sides
FAR = 1e6  # a walk that leaves for infinity does not take the view along


@dataclass(frozen=True)
class FitWish:
    """What is looked for: the box of these formulas, from this one on, with these places in it."""

    formulas: Formulas
    plane: Plane
    box: Box
    home: Box
    places: tuple[tuple[float, float], ...]

    def answer(self, stop: Stop) -> tuple[FitWish, Box] | None:
        """The wish and its box; None once stop() says so."""
        from gradexplorer.field.interest import box_of_interest

        surface = on_plane(self.formulas, self.plane)
        box = box_of_interest(surface, self._hessian(), self.box, self.home, self.places, stop)
        return None if box is None else (self, box)

    def _hessian(self) -> Hessian | None:
        if self.plane.along != (0, 1):
            return None
        return lambda x, y: self.formulas.hessian((x, y))


class Fit(QObject):
    """Answers one wish at a time; one that no longer stands when its answer comes is dropped."""

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._conductor = conductor
        self._task = Task(conductor.panels.status, "fit", "fitting the view", self)
        conductor.closing.connect(self._task.close)

    def ask(self) -> None:
        """The view becomes the box in which something happens; of a curve, the breadth of the walk."""
        wish = self._wish()
        if wish is not None and wish.plane.is_line:
            self._conductor.do(edits.fit_view(_breadth(wish)))
        elif wish is not None:
            self._task.run(lambda stop, _: wish.answer(stop), self._take)

    def _wish(self) -> FitWish | None:
        conductor = self._conductor
        session, path = conductor.session, conductor.path
        if conductor.formulas is None:
            return None
        points = [conductor.plane.place(point, session.probe) for point in path.points] if path else []
        places = [place for place in (session.probe, *points) if all(abs(at) < FAR for at in place)]
        return FitWish(conductor.formulas, conductor.plane, session.box, session.home, tuple(places))

    def _take(self, answer: tuple[FitWish, Box]) -> None:
        wish, box = answer
        if wish == self._wish() and all(map(math.isfinite, box)):
            self._conductor.do(edits.fit_view(box))


def _breadth(wish: FitWish) -> Box:
    """The box as broad as the walk and some room; home where it does not move."""
    at = [float(wish.plane.point(*place)[0]) for place in wish.places]
    low, high = (min(at), max(at)) if at else (0.0, 0.0)
    room = MARGIN * (high - low)
    return wish.box._replace(x_min=low - room, x_max=high + room) if room > 0 else wish.home
