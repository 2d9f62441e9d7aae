"""The stop of a walk as the sentence the user reads: what happened, and what would help."""

from __future__ import annotations

import math
from collections.abc import Callable

from gradexplorer.descent.brief import brief, place
from gradexplorer.descent.constrained_says import bound
from gradexplorer.descent.curvature import eigenvalues, signs
from gradexplorer.descent.ended import Ended
from gradexplorer.descent.settings import MOST_STEPS, searches
from gradexplorer.descent.stability import Limit
from gradexplorer.descent.stops import FAR
from gradexplorer.expression.sentence import Phrase, Sentence, say

ROUNDING = 1e-9  # a rate this close to its bound has reached it
LOOKED_AT = 20  # so many of the first steps are searched for the one from which the walk overshot
# Rules whose steps are about as long as the rate in every coordinate, however steep or flat it is there.
EVEN = ("adam", "amsgrad", "adamw", "nadam", "lion")


def verdict(stop: str, ended: Ended) -> Sentence:
    """The sentence for a stop."""
    return bound(stop, ended) or VERDICTS[stop](ended)


# --- at rest --------------------------------------------------------------------------------------------------------


def _converged(ended: Ended) -> Sentence:
    goal = say("maximum" if ended.climbing else "minimum")
    found, tolerance = ended.curvature(-1), brief(ended.settings["tolerance"])
    if any(map(math.isnan, found)):
        return say(
            "stopped after {steps}: the slope is at most {tolerance}, at a point where f has no second derivatives,"
            " such as a kink",
            steps=ended.count, tolerance=tolerance,
        )  # fmt: skip
    _, zero, positive = signs(found)
    if not positive:
        way = say("up" if ended.climbing else "down")
        return say(
            "stopped after {steps}: slope and Hessian vanish here, so they do not tell which way leads {way}",
            steps=ended.count, way=way,
        )  # fmt: skip
    if zero:
        return say(
            "stopped after {steps}: the slope is at most {tolerance}, but the Hessian has the eigenvalue 0, so this may"
            " be a {goal} or a flat stretch",
            steps=ended.count, tolerance=tolerance, goal=goal,
        )  # fmt: skip
    if len(ended.steps) == 1:
        return say("the start is a {goal} already: the slope there is {slope}", goal=goal,
                   slope=brief(ended.steps[0].slope))  # fmt: skip
    own = eigenvalues(ended.formulas.hessian(ended.steps[-1].point)[2])
    return say(
        "arrived: after {steps} the slope is at most {tolerance}, at a {goal}, for the Hessian has {signs}",
        steps=ended.count, tolerance=tolerance, goal=goal, signs=_all_of(own),
    )  # fmt: skip


def _saddle(ended: Ended) -> Sentence:
    found = eigenvalues(ended.formulas.hessian(ended.steps[-1].point)[2])
    told = say(
        "stopped at a saddle: the slope vanishes, but the Hessian has eigenvalues {low} and {high}, so f falls one way"
        " and rises another",
        low=brief(found[0]), high=brief(found[-1]),
    )  # fmt: skip
    return _newton_too(ended, told)


def _maximum(ended: Ended) -> Sentence:
    own = eigenvalues(ended.formulas.hessian(ended.steps[-1].point)[2])
    told = say(
        "stopped at a minimum: the slope vanishes, but f rises from here, for the Hessian has {signs}"
        if ended.climbing
        else "stopped at a maximum: the slope vanishes, but f falls from here, for the Hessian has {signs}",
        signs=_all_of(own),
    )
    return _newton_too(ended, told)


def _all_of(own: tuple[float, ...]) -> Sentence:
    """Eigenvalues that say the same, as far as they are not 0."""
    low, high = brief(own[0]), brief(own[-1])
    positive = own[-1] > 0
    if len(own) == 1:
        return say("the positive eigenvalue {only}" if positive else "the negative eigenvalue {only}", only=low)
    if len(own) == 2:
        return say(
            "the positive eigenvalues {low} and {high}" if positive else "the negative eigenvalues {low} and {high}",
            low=low, high=high,
        )  # fmt: skip
    return say(
        "positive eigenvalues, from {low} to {high}" if positive else "negative eigenvalues, from {low} to {high}",
        low=low, high=high,
    )  # fmt: skip


def _newton_too(ended: Ended, told: Sentence) -> Sentence:
    """Newton's own step is drawn to every point without a slope."""
    if len(ended.steps) == 1 or ended.settings.get("modified", True):
        return told
    return say(
        "{told}; Newton's step, unmodified, goes to any point where the slope vanishes; modified, it would not come"
        " here",
        told=told,
    )  # fmt: skip


# --- lost -----------------------------------------------------------------------------------------------------------


def _diverged(ended: Ended) -> Sentence:
    sign = -1.0 if ended.climbing else 1.0
    if len(ended.steps) > 1 and sign * ended.steps[-1].value < -FAR:
        return say(
            "diverged: f climbs without bound, above {far} after {steps}"
            if ended.climbing
            else "diverged: f falls without bound, below {far} after {steps}",
            far=_far(sign), steps=ended.count,
        )  # fmt: skip
    for at in range(min(len(ended.steps), LOOKED_AT)):
        bound = ended.limit(at)
        if bound is not None and ended.rate > bound.rate:
            return _overshot(ended, bound, at)
    if len(ended.steps) == 1:
        return say("the start is too far out: f or a coordinate there is beyond {far}", far=_far(-1.0))
    if ended.rate < 0:
        return say("diverged: after {steps} the numbers are beyond {far}; {negative}", steps=ended.count,
                   far=_far(-1.0), negative=_negative(ended))  # fmt: skip
    told: Phrase = "diverged: after {steps} the numbers are beyond {far}; try a smaller rate"
    return say(told, steps=ended.count, far=_far(-1.0))


def _overshot(ended: Ended, bound: Limit, at: int) -> Sentence:
    where = say("at the start") if at == 0 else say("at step {at}", at=at)
    return say(
        "diverged after {steps}: the rate {rate} exceeds {formula} = {bound} {where}, so each step overshoots farther"
        " than the last; try a smaller rate",
        steps=ended.count, rate=brief(ended.rate), formula=bound.formula, bound=brief(bound.rate), where=where,
    )  # fmt: skip


def _far(sign: float) -> str:
    return "−10^150" if sign > 0 else "10^150"


def _negative(ended: Ended) -> Sentence:
    return say(
        "the rate is negative, so each step leads down"
        if ended.climbing
        else "the rate is negative, so each step leads up"
    )


def _left_domain(ended: Ended) -> Sentence:
    last = ended.steps[-1]
    if math.isnan(last.value):
        why = ended.formulas.why_undefined(last.point)
        told = say("f is not defined at the start")
        return told if why is None else say("{told}: {why}", told=told, why=why)
    if math.isnan(last.slope):
        return say("f has no slope at {place}, so there is no direction to go on", place=place(last.point))
    told = say("step {count} would leave the domain of f", count=len(ended.steps))
    why = None if ended.beyond is None else ended.formulas.why_undefined(ended.beyond)
    if why is not None and ended.beyond is not None:
        told = say("{told} at {beyond}, {why}", told=told, beyond=place(ended.beyond), why=why)
    return say("{told}; the walk ends at the last point that has a value, {place}", told=told, place=place(last.point))


def _search_failed(ended: Ended) -> Sentence:
    at = place(ended.steps[-1].point)
    if ended.why is not None:
        return say("no step from {place}: {why}", place=at, why=ended.why)
    if ended.rate <= 0:
        return say("no step from {place}: a line search needs a first trial greater than 0, and the rate is {rate}",
                   place=at, rate=brief(ended.rate))  # fmt: skip
    return say(
        "the line search found no step from {place} that raises f enough"
        if ended.climbing
        else "the line search found no step from {place} that lowers f enough",
        place=at,
    )


# --- the budget is spent ----------------------------------------------------------------------------------------------


def _budget(ended: Ended) -> Sentence:
    first, last = ended.steps[0].slope, ended.steps[-1].slope
    if len(ended.steps) == 1:
        return say("no step was asked for; the slope here is {slope}", slope=brief(first))
    went = say(
        "not there yet: in {steps} the slope went from {first} to {last}",
        steps=ended.count, first=brief(first), last=brief(last),
    )  # fmt: skip
    advice = _advice(ended, first, last)
    return say("{went}; {advice}", went=went, advice=advice)


def _advice(ended: Ended, first: float, last: float) -> Sentence:
    """What would help a walk that has not arrived."""
    if ended.settings["steps"] > MOST_STEPS:
        return say("{most} steps are the most a walk takes", most=MOST_STEPS)
    if ended.rate == 0 and not searches(ended.settings):
        return say("the rate is 0, so no step moves")
    if ended.rate < 0:
        return _negative(ended)
    if ended.settings.get("noise"):
        return say("the noise of the gradient keeps the walk from resting; a schedule would calm it")
    bound = ended.limit(-1)
    if bound is not None and last < first and ended.rate < bound.rate / 4 < math.inf:
        told: Phrase = "the rate could be larger, here anything below {formula} = {bound}"
        return say(told, formula=bound.formula, bound=brief(bound.rate))
    if ended.rule.name in EVEN and last > first / 2:
        return say(
            "a coordinate moves by about the rate in each step, however steep f is, so {steps} of {rate} reach about"
            " {reach}; a larger rate or more steps would go farther",
            steps=ended.count, rate=brief(ended.rate), reach=brief((len(ended.steps) - 1) * ended.rate),
        )  # fmt: skip
    return say("more steps would go on from here")


def _oscillating(ended: Ended) -> Sentence:
    bound, rate = ended.limit(-1), ended.rate
    if bound is not None and rate >= bound.rate * (1 - ROUNDING):
        word = say("exceeds") if rate > bound.rate * (1 + ROUNDING) else say("reaches")
        return say(
            "oscillating: the rate {rate} {word} {formula} = {bound} here, so each step jumps across the valley; try a"
            " smaller one",
            rate=brief(rate), word=word, formula=bound.formula, bound=brief(bound.rate),
        )  # fmt: skip
    if ended.rule.name in (*EVEN, "rmsprop"):
        return say(
            "oscillating: the steps stay about as long as the rate {rate}, however small the slope, so they cross the"
            " minimum to and fro; a smaller rate or a schedule would let them settle",
            rate=brief(rate),
        )  # fmt: skip
    told = say("oscillating: each step points against the one before and the slope does not fall; try a smaller rate")
    return _at_a_kink(ended) or told


def _at_a_kink(ended: Ended) -> Sentence | None:
    """Where f is not curved at either end of the last step, yet the gradient turns round in between."""
    bound, before = ended.limit(-1), ended.limit(-2)
    if bound is None or before is None or math.isfinite(bound.rate + before.rate):
        return None
    return say(
        "oscillating about a kink: the gradient turns round without getting smaller, so with the rate {rate} each step"
        " stays {length} long; a schedule that lowers the rate would let it settle",
        rate=brief(ended.rate), length=brief(ended.steps[-1].length),
    )  # fmt: skip


VERDICTS: dict[str, Callable[[Ended], Sentence]] = {
    "converged": _converged, "saddle": _saddle, "maximum": _maximum, "diverged": _diverged, "left-domain": _left_domain,
    "budget": _budget, "oscillating": _oscillating, "line-search-failed": _search_failed,
}  # fmt: skip
