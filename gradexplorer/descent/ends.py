"""What it is that a walk ends at: a critical point, or where a constraint holds it."""

from __future__ import annotations

import math

import numpy as np

from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.curvature import eigenvalues, kind_of
from gradexplorer.descent.places import REFINED, SMALL, Place, refined
from gradexplorer.descent.reading import read
from gradexplorer.descent.vectors import solved
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

# What holds a walk where it ends, and how such an end is called.
FREE, EDGE, CURVE = "", "edge", "curve"
HELD: dict[str, Phrase] = {EDGE: "{kind} at the edge of the box", CURVE: "{kind} along the curve"}
TURNED = {"minimum": "maximum", "maximum": "minimum"}


@dataclass(frozen=True)
class Goals:
    """Where walks under these terms may end: what they walk on, what binds them, and whether they climb."""

    formulas: Formulas
    constraint: Constraint | None = None
    climbing: bool = False

    def kind(self, point: Place) -> tuple[str, str]:
        """The kind of the point (see Reading) as far as the walk is free, and what holds it there: "", edge, curve."""
        left = self._left(point)
        if self.constraint is None or left is None or (self.constraint.curve is None and not left[1]):
            return read(self.formulas, point).kind, FREE
        slope, edges, matrix = left
        held = EDGE if edges else CURVE
        if not matrix:
            return "maximum" if self.climbing else "minimum", held
        kind = kind_of(slope, eigenvalues(matrix))
        return TURNED.get(kind, kind) if self.climbing else kind, held

    def _left(self, point: Place) -> tuple[float, tuple[int, ...], tuple[tuple[float, ...], ...]] | None:
        """Slope, edges and Hessian that the constraint leaves of what is descended."""
        if self.constraint is None:
            return None
        sign = -1.0 if self.climbing else 1.0
        _, gradient, hessian = self.formulas.hessian(point)
        down = tuple(sign * entry for entry in gradient)
        bent = tuple(tuple(sign * entry for entry in row) for row in hessian)
        left = self.constraint.left(point, down)
        return left.slope, left.edges, self.constraint.reduced(point, down, bent)

    def refined(self, place: Place, reach: float) -> Place | None:
        """The end next to the place, by Newton's method in what is left free; None where none is within `reach`."""
        if self.constraint is None:
            return refined(self.formulas, place, reach)
        return self._refined_under(self.constraint, place, reach)

    def _refined_under(self, constraint: Constraint, place: Place, reach: float) -> Place | None:
        point = place
        for _ in range(REFINED):
            _, gradient, hessian = self.formulas.hessian(point)
            down = gradient if not self.climbing else tuple(-entry for entry in gradient)
            left = constraint.left(point, down)
            if left.slope <= SMALL * (1 + math.hypot(*gradient)):
                return point
            bent = hessian if not self.climbing else tuple(tuple(-entry for entry in row) for row in hessian)
            ways = constraint.ways(point, left.edges)
            along = tuple(map(float, ways @ np.array(down)))
            step = solved(constraint.reduced(point, down, bent), along) if len(ways) else None
            moved = None if step is None else constraint.nearest(tuple((np.array(point) - step @ ways).tolist()))
            if moved is None or not math.dist(moved, place) <= reach:
                return None
            point = moved
        return None


def called(kind: str, held: str) -> Sentence:
    """What such an end is called."""
    return say(HELD[held], kind=say(kind)) if held else say(kind)
