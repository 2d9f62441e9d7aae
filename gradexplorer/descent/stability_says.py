"""What the curvature says about a walk, as sentences."""

from __future__ import annotations

import math

from gradexplorer.descent.brief import brief
from gradexplorer.descent.rule import Rule, Settings
from gradexplorer.descent.stability import Way, limit
from gradexplorer.expression.sentence import Sentence, say

STILL = 1e-9  # a root this close to 1 keeps the size
SLOW = 10_000.0  # steps


def of_way(way: Way) -> Sentence:
    """What a walk does along one direction of curvature."""
    if abs(way.share - 1.0) < STILL:
        if way.curvature == 0:
            return say("stays: f is flat this way")
        return say("zig-zags for ever" if way.period == 2 else "neither nears nor leaves")
    if way.share > 1.0:
        return say("falls away: curved downward" if way.curvature < 0 else "flies apart, side to side")
    if way.share < STILL:
        return say("arrives in one step")
    if math.isinf(way.period):
        return say("goes straight in")
    if way.period == 2:
        return say("zig-zags across")
    return say("swings, period {period}", period=f"{way.period:.2g}")


def of_tenth(way: Way) -> Sentence:
    """How soon a tenth of the distance is left."""
    if way.share >= 1.0 or way.steps_to_tenth > SLOW:
        return say("never") if way.share >= 1.0 else say("over {most} steps", most=f"{SLOW:.0f}")
    n = max(math.ceil(way.steps_to_tenth - STILL), 1)
    return say("1 step") if n == 1 else say("{n} steps", n=n)


def of_rate(rule: Rule, settings: Settings, rate: float, steepest: float) -> Sentence:
    """The rate beside its limit where the largest curvature is `steepest`."""
    bound = limit(rule.name, settings, steepest)
    if bound is None:
        return _without_limit(rule, settings, steepest)
    if math.isnan(steepest):
        return say("f has no finite second derivatives here, so nothing is known of how large the rate may be")
    if math.isinf(bound.rate):
        return say("λmax = {steepest}: f is not curved upward here, so no rate is too large", steepest=brief(steepest))
    share = rate / bound.rate
    told = say(
        "λmax = {steepest}, so the rate may be up to {formula} = {bound}; {rate} is {percent} % of that",
        steepest=brief(steepest), formula=bound.formula, bound=brief(bound.rate), rate=brief(rate),
        percent=f"{100 * share:.2g}" if share < 1 else f"{100 * share:.0f}",
    )  # fmt: skip
    if share > 1:
        return say("{told}: too large, each step overshoots farther than the last", told=told)
    return told


def _without_limit(rule: Rule, settings: Settings, steepest: float) -> Sentence:
    if settings.get("line_search", "fixed") != "fixed":
        return say("λmax = {steepest}; the rate is searched for in each step, so none is too large",
                   steepest=brief(steepest))  # fmt: skip
    return say("λmax = {steepest}; {method} gives each step a scale of its own, so no one rate is the largest",
               steepest=brief(steepest), method=rule.name)  # fmt: skip
