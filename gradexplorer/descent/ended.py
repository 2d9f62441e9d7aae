"""A walk that has ended, as the verdict on it looks at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.curvature import eigenvalues
from gradexplorer.descent.rule import Point, Rule
from gradexplorer.descent.stability import Limit, limit
from gradexplorer.descent.stops import Step
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass


@dataclass(frozen=True)
class Ended:
    """A walk that has ended: all a verdict looks at.

    `why` is the rule's own reason for having found no step, `beyond` the next point where f has no value.
    """

    formulas: Formulas
    rule: Rule
    steps: Sequence[Step]
    settings: Mapping[str, Any]
    why: Sentence | None = None
    beyond: Point | None = None
    constraint: Constraint | None = None

    @property
    def climbing(self) -> bool:
        """Whether it went up."""
        return bool(self.settings["ascent"])

    @property
    def rate(self) -> float:
        """The learning rate, without its schedule."""
        return float(self.settings["learning_rate"])

    @property
    def count(self) -> Sentence:
        """How many steps it took, in words."""
        count = len(self.steps) - 1
        return say("1 step") if count == 1 else say("{n} steps", n=count)

    def curvature(self, at: int) -> tuple[float, ...]:
        """Eigenvalues, ascending, of the Hessian of what is descended, at that entry of the path."""
        found = eigenvalues(self.formulas.hessian(self.steps[at].point)[2])
        return tuple(-entry for entry in reversed(found)) if self.climbing else found

    def limit(self, at: int) -> Limit | None:
        """The largest rate that the curvature there would stand; None for rules without such a limit."""
        return limit(self.rule.name, self.settings, self.curvature(at)[-1])
