"""What is asked of the threads behind the window: each question, and the function that answers it."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import field, replace
from functools import partial
from typing import NamedTuple

from gradexplorer.descent.constraint import constraint_of
from gradexplorer.descent.path import Path, walk
from gradexplorer.expression.problem import Problem
from gradexplorer.field.curve import Curve, curve
from gradexplorer.field.picture import Picture, draw, refined
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Viewport
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.session.state import DescentChoice, Session
from gradexplorer.ui import look
from gradexplorer.ui.canvas.landscape import Sheet, SheetPainter

Stop = Callable[[], bool]


def drawn(
    formulas: Formulas, plane: Plane, viewport: Viewport, session: Session, stop: Stop
) -> Picture | Curve | None:  # fmt: skip
    """The landscape as the Session has chosen it, or of one variable the curve; None once stop() says so."""
    if plane.is_line:
        return curve(formulas, viewport, session.heights, stop)
    through = math.nan
    if session.choices.levels == "probe":
        through = float(formulas.value(plane.point(*session.probe)))
    lut = look.lut(session.choices.colours)
    return draw(formulas, viewport, session.choices, lut, stop, box=session.box, plane=plane, through=through)


@dataclass(frozen=True, eq=False)
class PictureWish:
    """A picture of these formulas over this viewport, with the Session's choices; asked for at `since` (seconds).

    Of one variable it is a curve. `paint` makes its sheet, here where there is time for it.
    """

    formulas: Formulas
    plane: Plane
    viewport: Viewport
    session: Session
    paint: SheetPainter
    since: float = field(default_factory=time.perf_counter)

    def answer(self, stop: Stop) -> Painted | None:
        """The picture and its sheet; None once stop() says so."""
        begun = time.perf_counter()
        picture = drawn(self.formulas, self.plane, self.viewport, self.session, stop)
        if picture is None or stop():
            return None
        sheet = self.paint(picture)
        return Painted(self, picture, sheet, (time.perf_counter() - begun) * 1000)

    def taken_ms(self) -> float:
        """Milliseconds since it was asked for."""
        return (time.perf_counter() - self.since) * 1000


class Painted(NamedTuple):
    """The answer to a wish for a picture, and how long making it took."""

    wish: PictureWish
    picture: Picture | Curve
    sheet: Sheet
    worked_ms: float


@dataclass(frozen=True, eq=False)
class FinerWish:
    """The picture of a wish again, at every pixel."""

    wish: PictureWish
    picture: Picture
    paint: SheetPainter

    def answer(self, stop: Stop) -> Painted | None:
        """The finer picture and its sheet; None once stop() says so."""
        begin = partial(self.paint.begin, self.wish.viewport)
        picture = refined(self.wish.formulas, self.picture, stop, self.wish.plane, begin)
        return None if picture is None or stop() else Painted(self.wish, picture, self.paint(picture), 0.0)


@dataclass(frozen=True)
class WalkWish:
    """A walk of these formulas from a point; wishes are equal where they ask for the same."""

    formulas: Formulas
    point: tuple[float, ...]
    choice: DescentChoice

    @classmethod
    def of(cls, formulas: Formulas, point: tuple[float, ...], choice: DescentChoice) -> WalkWish:
        """The wish of a choice of descent."""
        return cls(formulas, point, replace(choice, shown=None, kept=()))

    @property
    def cost(self) -> int:
        """What it takes, in steps of small formulas (20 microseconds each)."""
        return self.choice.steps + self.choice.steps * self.formulas.size // 50

    def answer(self, stop: Stop) -> tuple[WalkWish, Path | Problem] | None:
        """The wish and its path, or the Problem with its settings; None once stop() says so."""
        constraint = constraint_of(self.choice.subject_to, self.choice.bounds, self.formulas)
        if isinstance(constraint, Problem):
            return self, constraint
        begun = walk(self.formulas, self.point, self.choice.method, self.choice.chosen, constraint)
        if isinstance(begun, Problem):
            return self, begun
        for _ in begun:
            if stop():
                return None
        return None if begun.path is None else (self, begun.path)


def never() -> bool:
    """What a job asks that nobody will stop."""
    return False
