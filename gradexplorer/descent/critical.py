"""Where the gradient vanishes in a box: every point with its value and kind, and whether that is proved to be all.

The search is field.critical's; here its boxes become points, and what it had to leave open is looked at by numbers.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from typing import Any, Self

import numpy as np

from gradexplorer.descent import critical_says
from gradexplorer.descent.critical_places import Place, inside, places_of, shortest
from gradexplorer.descent.curvature import kind_of
from gradexplorer.descent.reading import Reading, finite, finite_or_none, read
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.critical import PLENTY, Budget, Search, search
from gradexplorer.field.critical_boxes import Boxes, box, joined
from gradexplorer.field.critical_flat import settled
from gradexplorer.formula.enclosures import Array, Enclosures
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.tape import TooLarge
from gradexplorer.quick import dataclass

FARTHEST = 1e300  # so that the width of a box is a number
Box = tuple[float, ...]  # lowest and highest of the first variable, then of the second, ...


@dataclass(frozen=True)
class CriticalPoint:
    """A point where the gradient vanishes; `proved` where it is proved to be there, and alone.

    `kind` is "minimum", "maximum", "saddle" or "degenerate"; the Hessian's `eigenvalues` ascend. `shape` is what a
    degenerate one looks like by the heights about it (shapes.SHAPES), "" where they do not tell.
    """

    point: tuple[float, ...]
    value: float
    kind: str
    eigenvalues: tuple[float, ...]
    proved: bool
    shape: str = ""

    def to_dict(self) -> dict[str, object]:
        """The point in the form of the command line's JSON."""
        return {
            "point": list(self.point),
            "value": finite_or_none(self.value),
            "kind": self.kind,
            "eigenvalues": finite(self.eigenvalues),
            "proved": self.proved,
            **({"shape": self.shape} if self.shape else {}),
        }


class CriticalPoints(tuple[CriticalPoint, ...]):  # noqa: SLOT001 - a kind of tuple cannot have named slots
    """The critical points of a box, the lowest first; to be taken as a constant.

    `complete`: each is proved to be alone where it is, and that there are no others. Otherwise `places` says where
    that could not be proved, `open` are the boxes in which it could not be decided, and `message` says why.
    """

    formulas: Formulas
    box: Box
    complete: bool
    places: tuple[Place, ...]
    open: Boxes
    says: tuple[Sentence, ...]

    def __new__(
        cls, points: Iterable[CriticalPoint], formulas: Formulas, asked: Box, found: Search, places: tuple[Place, ...]
    ) -> Self:
        self = super().__new__(cls, sorted(points, key=lambda point: (point.value, point.point)))
        self.formulas, self.box, self.places = formulas, asked, places
        self.open = joined([found.open, found.level], len(formulas.variables))
        self.complete = found.ended is None and not len(self.open)
        self.says = critical_says.sentences([point.kind for point in self], places, found.ended, self.complete)
        return self

    @property
    def message(self) -> str:
        """What was found, whether it is all, and what stood in the way, in English."""
        return "; ".join(map(str, self.says))

    def to_dict(self) -> dict[str, object]:
        """The points in the form of the command line's JSON."""
        return {
            "text": self.formulas.definition.text,
            "variables": list(self.formulas.variables),
            "parameters": dict(self.formulas.parameters),
            "box": list(self.box),
            "points": [point.to_dict() for point in self],
            "complete": self.complete,
            "message": self.message,
        }


def critical_points(
    formulas: Formulas,
    asked: Sequence[float],
    budget: Budget = PLENTY,
    stop: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda _: None,
) -> CriticalPoints:
    """Critical points of f in a box, its edges included: lowest and highest of each variable in turn.

    For one variable a box of the plane will do. stop() ends the search early, with what it has; `progress` is told the
    share of the box that is decided.
    """
    corners = np.array(asked, dtype=float)[: 2 * len(formulas.variables)]
    whole = box(corners[0::2], corners[1::2])
    found = _searched(formulas, whole, budget, stop, progress)
    points = _proved(formulas, whole, found.found)
    places = places_of(formulas, whole, found)
    points += [_point_of(place.reading, proved=False, shape=place.shape) for place in places if place.is_critical]
    return CriticalPoints(_once(points, whole), formulas, tuple(map(float, asked)), found, places)


def box_fault(sides: Sequence[float], variables: Sequence[str]) -> Sentence | None:
    """What is wrong with a box for a function of these variables; None where nothing is."""
    wanted = {2 * len(variables)} | ({4} if len(variables) == 1 else set())
    if len(sides) not in wanted:
        names = ", ".join(f"{name}min, {name}max" for name in variables)
        return say("box must be {count} numbers: {names}", count=2 * len(variables), names=names)
    if not all(abs(side) <= FARTHEST for side in sides):
        return say("box must be of finite numbers, none beyond {limit}", limit=FARTHEST)
    if not all(lo < hi for lo, hi in zip(sides[0::2], sides[1::2], strict=True)):
        return say("box must go from smaller to greater: {sides}", sides=", ".join(map(repr, sides)))
    return None


def _searched(formulas: Formulas, whole: Boxes, budget: Budget, stop: Any, progress: Any) -> Search:
    """What the search came to; a Hessian too long to work out leaves everything open."""
    try:
        enclosures = Enclosures(formulas)
    except TooLarge:
        nothing = whole[:0]
        return Search(nothing, whole, nothing, 0, "size")
    return search(enclosures, whole.lo[:, 0], whole.hi[:, 0], budget, stop, progress)


def _proved(formulas: Formulas, whole: Boxes, tiny: Boxes) -> list[CriticalPoint]:
    """The points of tiny boxes: where Newton's steps lead from their middles, or a number of few digits that does."""
    middles = inside(whole, tiny.middle)
    polished = inside(whole, settled(formulas, middles)[0])
    short = inside(whole, np.vectorize(shortest, otypes=[float])(tiny.lo, tiny.hi))
    points = []
    for candidates in zip(short.T.tolist(), polished.T.tolist(), middles.T.tolist(), strict=True):
        slopes = [math.hypot(*formulas.gradient(candidate)[1]) for candidate in candidates]
        lowest = min(slope for slope in slopes if not math.isnan(slope))
        best = next(number for number, slope in enumerate(slopes) if slope <= 2 * lowest)
        points.append(_point_of(read(formulas, candidates[best]), proved=True))
    return points


def _point_of(reading: Reading, *, proved: bool, shape: str = "") -> CriticalPoint:
    kind = kind_of(0.0, reading.eigenvalues)
    return CriticalPoint(reading.point, reading.value, kind, reading.eigenvalues, proved, shape)


def _once(points: list[CriticalPoint], whole: Boxes) -> list[CriticalPoint]:
    """The points, less those that are not proved and lie where another is."""
    near: Array = 1e-6 * (whole.hi - whole.lo)[:, 0]
    kept: list[CriticalPoint] = []
    for point in points:
        others = (np.abs(np.subtract(other.point, point.point)) <= near for other in kept)
        if point.proved or not any(each.all() for each in others):
            kept.append(point)
    return kept
