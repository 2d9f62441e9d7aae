"""A row of what is worked out at a point, and the manner in which its numbers are written."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Node
from gradexplorer.quick import dataclass

Both = tuple[str, str]  # text and LaTeX
NONE = "–"

NO_GRADIENT = say("not differentiable here")
NOT_TWICE = say("no second derivative here")
FLAT = say("flat here: no way is up")


class Manner(NamedTuple):
    """How numbers are shown, and with how many digits they stand in LaTeX."""

    show: Callable[[float], str]
    digits: int

    def both(self, value: float) -> Both:
        """The number as text and as LaTeX; a dash where there is none."""
        if math.isnan(value):
            return NONE, r"\text{none}"
        if math.isinf(value):
            return self.show(value), r"\infty" if value > 0 else r"-\infty"
        mantissa, mark, exponent = f"{value:.{self.digits}g}".partition("e")
        return self.show(value), rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if mark else mantissa


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """One number: `key` is what it is ("f", "d:x", "d:x,y", "gradient", "slope", "angle", "along", "eigenvalues").

    `head` and `formula` as text and LaTeX; `put` is the formula with the numbers put in (empty where that is too long,
    or something is missing), `put_latex` gives the same in LaTeX; `values` what comes out, one number or several, or
    `says` why nothing does. `tree` is the formula as a tree, where it is one, and `by` what is derived by. Of a row
    that is made of others, `of` are the variables, and `unit` the direction in which a slope is taken.
    """

    key: str
    head: Both
    formula: Both
    put: str
    put_latex: Callable[[], str]
    values: tuple[float, ...]
    says: Sentence | None = None
    tree: Node | None = None
    by: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    unit: tuple[float, ...] = ()

    @property
    def numbers(self) -> Both:
        """The formula with the numbers put in, both ways."""
        return self.put, self.put_latex()


def one_sided(sides: tuple[float, float], manner: Manner) -> Sentence:
    """The slopes from the left and from the right, and what they mean."""
    left, right = (say("none") if math.isnan(side) else manner.show(side) for side in sides)
    if sides[0] == sides[1] and math.isfinite(sides[0]):
        return say("{slope} along this axis, but f is not differentiable here", slope=left)
    return say("not differentiable here: {left} from the left, {right} from the right", left=left, right=right)


def behind_and_ahead(sides: tuple[float, float], manner: Manner) -> Sentence:
    """The slopes along a direction: to the point, and on from it."""
    behind, ahead = (say("none") if math.isnan(side) else manner.show(side) for side in sides)
    return say("not differentiable here: {behind} behind, {ahead} ahead", behind=behind, ahead=ahead)
