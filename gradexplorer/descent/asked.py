"""What a rule asks of f on its way: answered, and counted."""

from __future__ import annotations

from gradexplorer.descent.rule import Point
from gradexplorer.formula.formulas import Formulas

KINDS = ("value", "gradient", "hessian")


class Asked:
    """f as a rule may ask for it (see rule.Ask): -f when climbing, plus w |x|^2/2 where there is weight decay.

    Each evaluation is counted once: what was asked at a point since the last step is known there, and a gradient comes
    with the value.
    """

    def __init__(self, formulas: Formulas, sign: float, decay: float = 0.0) -> None:
        self.counts = dict.fromkeys(KINDS, 0)
        self._formulas, self._sign, self._decay = formulas, sign, decay
        slopes = formulas.walker()
        # f (-f when climbing) and its gradient for us to look at, uncounted, since the rule did not ask for it.
        self.look = slopes if sign > 0 else lambda point: _negative(*slopes(point))
        self._values: dict[Point, float] = {}
        self._gradients: dict[Point, tuple[float, Point]] = {}

    def settle(self) -> None:
        """A step is done: what was tried on the way is forgotten."""
        if self._values:
            self._values.clear()
            self._gradients.clear()

    def reading(self, point: Point) -> tuple[float, Point]:
        """f (-f when climbing) and its gradient where the walk stands, without weight decay, counted."""
        counts = self.counts
        if self._values:
            known = self._gradients.get(point)
            if known is not None:
                return known
            counts["value"] += point not in self._values
        else:
            counts["value"] += 1
        counts["gradient"] += 1
        return self.look(point)

    def value(self, point: Point) -> float:
        """f at the point."""
        known = self._values.get(point)
        if known is None:
            self.counts["value"] += 1
            known = self._values[point] = self._sign * float(self._formulas.value(point))
        return known + self._penalty(point)

    def gradient(self, point: Point) -> tuple[float, Point]:
        """f and its gradient, at a kink the stated subgradient."""
        found = self.reading(point)
        self._gradients[point], self._values[point] = found, found[0]
        value, gradient = found
        if self._decay:
            gradient = tuple([g + self._decay * x for g, x in zip(gradient, point, strict=True)])
        return value + self._penalty(point), gradient

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """The Hessian."""
        self.counts["hessian"] += 1
        return self.curvature(point)

    def curvature(self, point: Point) -> tuple[Point, ...]:
        """The Hessian, for the verdict: uncounted."""
        hessian: tuple[Point, ...] = self._formulas.hessian(point)[2]
        return hessian if self._sign > 0 else tuple(tuple(-entry for entry in row) for row in hessian)

    def _penalty(self, point: Point) -> float:
        return self._decay / 2 * sum(x * x for x in point) if self._decay else 0.0


def _negative(value: float, gradient: Point) -> tuple[float, Point]:
    return -value, tuple([-entry for entry in gradient])
