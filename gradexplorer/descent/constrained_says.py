"""What is said of a walk that has come to rest under constraints."""

from __future__ import annotations

from collections.abc import Sequence

from gradexplorer.descent.bound import descended
from gradexplorer.descent.brief import brief
from gradexplorer.descent.ended import Ended
from gradexplorer.descent.rule import Point
from gradexplorer.expression.sentence import Phrase, Sentence, say

KINDS: dict[str, Phrase] = {"converged": "minimum", "saddle": "saddle", "maximum": "maximum"}


def bound(stop: str, ended: Ended) -> Sentence | None:
    """At rest under a constraint, or unable to obey it; None where the constraint has no part in the stop."""
    if ended.constraint is None:
        return None
    if stop == "left-domain" and ended.beyond is None:
        return say("after {steps} no point that obeys the constraint was found near the next one", steps=ended.count)
    if stop not in KINDS:
        return None
    last = ended.steps[-1]
    left = ended.constraint.left(last.point, descended(last, ended.climbing))
    edges = _edges(ended.formulas.variables, left.edges, last.point)
    if ended.constraint.curve is None:
        at_edge = say("arrived at the edge of the box: after {steps} f would only go on beyond {edges}",
                      steps=ended.count, edges=edges)  # fmt: skip
        return at_edge if left.edges else None
    told = say(
        "arrived on the curve: after {steps} ∇f = λ∇g with λ = {multiplier}, so f has no slope along it, at a {kind}",
        steps=ended.count, multiplier=brief(left.multiplier * (-1 if ended.climbing else 1)), kind=_kind(stop, ended),
    )  # fmt: skip
    return say("{told}, held by the box at {edges}", told=told, edges=edges) if left.edges else told


def _kind(stop: str, ended: Ended) -> Sentence:
    turned = {"minimum": "maximum", "maximum": "minimum"} if ended.climbing else {}
    return say("{kind} along it", kind=say(turned.get(KINDS[stop], KINDS[stop])))


def _edges(names: Sequence[str], axes: Sequence[int], point: Point) -> str:
    return ", ".join(f"{names[axis]} = {brief(point[axis])}" for axis in axes)
