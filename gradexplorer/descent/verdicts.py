"""The stop of a walk as the sentence the user reads: what happened, and what would help."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from gradexplorer.descent.curvature import eigenvalues, signs
from gradexplorer.descent.stops import FAR, Step
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas

ROUNDING = 1e-9  # a rate this close to its bound has reached it


def verdict(stop: str, formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:
    """The sentence for a stop."""
    return VERDICTS[stop](formulas, steps, settings)


def brief(number: float) -> str:
    """The number in four digits, with a real minus sign."""
    mantissa, _, exponent = f"{number:.4g}".partition("e")
    text = f"{mantissa}e{int(exponent)}" if exponent else mantissa
    return text.replace("-", "−").replace("inf", "∞")


def _place(point: Sequence[float]) -> str:
    return "(" + ", ".join(map(brief, point)) + ")"


def _count(steps: Sequence[Step]) -> str:
    count = len(steps) - 1
    return "1 step" if count == 1 else f"{count} steps"


def _curvature(formulas: Formulas, step: Step, settings: Mapping[str, Any]) -> tuple[float, ...]:
    """Eigenvalues of the Hessian of what is descended, ascending."""
    found = eigenvalues(formulas.hessian(step.point)[2])
    return tuple(-entry for entry in reversed(found)) if settings["ascent"] else found


def _bound(formulas: Formulas, step: Step, settings: Mapping[str, Any]) -> float:
    """2/lambda_max: the rate from which on a fixed step overshoots a valley so curved; inf where none does."""
    steepest = _curvature(formulas, step, settings)[-1]
    return 2 / steepest if steepest > 0 else math.inf


def _fixed(settings: Mapping[str, Any]) -> bool:
    """Whether the bound on the rate applies."""
    return bool(settings.get("line_search") == "fixed")


def _converged(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:
    goal = "maximum" if settings["ascent"] else "minimum"
    found = _curvature(formulas, steps[-1], settings)
    if any(map(math.isnan, found)):
        return say(
            "stopped after {steps}: the slope is at most {tolerance}, at a point where f has no second derivatives,"
            " such as a kink",
            steps=_count(steps), tolerance=brief(settings["tolerance"]),
        )  # fmt: skip
    _, zero, positive = signs(found)
    if not positive:
        way = "up" if settings["ascent"] else "down"
        return say(
            "stopped after {steps}: slope and Hessian vanish here, so they do not tell which way leads {way}",
            steps=_count(steps), way=way,
        )  # fmt: skip
    if zero:
        return say(
            "stopped after {steps}: the slope is at most {tolerance}, but the Hessian has the eigenvalue 0, so this may"
            " be a {goal} or a flat stretch",
            steps=_count(steps), tolerance=brief(settings["tolerance"]), goal=goal,
        )  # fmt: skip
    if len(steps) == 1:
        return say("the start is a {goal} already: the slope there is {slope}", goal=goal, slope=brief(steps[0].slope))
    return say(
        "arrived: after {steps} the slope is at most {tolerance}, at a {goal}",
        steps=_count(steps), tolerance=brief(settings["tolerance"]), goal=goal,
    )  # fmt: skip


def _saddle(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:  # noqa: ARG001
    found = eigenvalues(formulas.hessian(steps[-1].point)[2])
    return say(
        "stopped at a saddle: the slope vanishes, but the Hessian has eigenvalues {low} and {high}, so f falls one way"
        " and rises another",
        low=brief(found[0]), high=brief(found[-1]),
    )  # fmt: skip


def _maximum(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:  # noqa: ARG001
    kind, way = ("minimum", "rises") if settings["ascent"] else ("maximum", "falls")
    return say("stopped at a {kind}: the slope vanishes, though f {way} from here", kind=kind, way=way)


def _diverged(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:
    sign = -1.0 if settings["ascent"] else 1.0
    if len(steps) > 1 and sign * steps[-1].value < -FAR:
        side, way = ("above", "climbs") if settings["ascent"] else ("below", "falls")
        return say(
            "diverged: f {way} without bound, {side} {far} after {steps}",
            way=way, side=side, far=_limit(sign), steps=_count(steps),
        )  # fmt: skip
    bound, rate = _bound(formulas, steps[0], settings), settings["learning_rate"]
    if _fixed(settings) and rate > bound:
        return say(
            "diverged after {steps}: the rate {rate} exceeds 2/lambda_max = {bound} at the start, so each step"
            " overshoots farther than the last; try a smaller rate",
            steps=_count(steps), rate=brief(rate), bound=brief(bound),
        )  # fmt: skip
    if len(steps) == 1:
        return say("the start is too far out: f or a coordinate there is beyond {far}", far=_limit(-1.0))
    told = "diverged: after {steps} the numbers are beyond {far}; try a smaller rate"
    return say(told, steps=_count(steps), far=_limit(-1.0))


def _limit(sign: float) -> str:
    return "−10^150" if sign > 0 else "10^150"


def _left_domain(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:  # noqa: ARG001
    last = steps[-1]
    if math.isnan(last.value):
        return _undefined("f is not defined at the start", formulas.why_undefined(last.point))
    if math.isnan(last.slope):
        return say("f has no slope at {place}, so there is no direction to go on", place=_place(last.point))
    return say(
        "step {count} would leave the domain of f; the walk ends at the last point that has a value, {place}",
        count=len(steps), place=_place(last.point),
    )  # fmt: skip


def _undefined(what: str, why: Sentence | None) -> Sentence:
    return say("{what}: {why}", what=what, why=why) if why is not None else say("{what}", what=what)


def _budget(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:
    first, last = steps[0].slope, steps[-1].slope
    went = say(
        "not there yet: in {steps} the slope went from {first} to {last}",
        steps=_count(steps), first=brief(first), last=brief(last),
    )  # fmt: skip
    if len(steps) == 1:
        return say("no step was asked for; the slope here is {slope}", slope=brief(first))
    bound = _bound(formulas, steps[-1], settings)
    if _fixed(settings) and last < first and settings["learning_rate"] < bound / 4 < math.inf:
        told = "{went}; the rate could be larger, here anything below 2/lambda_max = {bound}"
        return say(told, went=went, bound=brief(bound))
    return say("{went}; more steps would go on from here", went=went)


def _oscillating(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:
    bound, rate = _bound(formulas, steps[-1], settings), settings["learning_rate"]
    if not _fixed(settings) or rate < bound * (1 - ROUNDING):
        return say(
            "oscillating: each step points against the one before and the slope does not fall; try a smaller rate",
        )
    word = "exceeds" if rate > bound * (1 + ROUNDING) else "reaches"
    return say(
        "oscillating: the rate {rate} {word} 2/lambda_max = {bound} here, so each step jumps across the valley; try a"
        " smaller one",
        rate=brief(rate), word=word, bound=brief(bound),
    )  # fmt: skip


def _search_failed(formulas: Formulas, steps: Sequence[Step], settings: Mapping[str, Any]) -> Sentence:  # noqa: ARG001
    return say("the line search found no step from {place} that lowers f enough", place=_place(steps[-1].point))


VERDICTS = {
    "converged": _converged, "saddle": _saddle, "maximum": _maximum, "diverged": _diverged, "left-domain": _left_domain,
    "budget": _budget, "oscillating": _oscillating, "line-search-failed": _search_failed,
}  # fmt: skip
