"""The settings of the rules: ONE table of what each may be, and how a choice is checked against it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from gradexplorer.descent.rule import Rule
from gradexplorer.descent.schedule import SCHEDULES
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.quick import dataclass

MOST_STEPS = 100_000  # more may be asked for; a walk takes so many at most, and says so
FIRST_TRIAL = 1.0  # the learning rate where it is the first trial of a line search, unless another is chosen


@dataclass(frozen=True, slots=True)
class Setting:
    """One row: what it does; the numbers allowed (without `low` itself where it is `above`, `high` where `below`)."""

    says: Phrase
    low: float = -math.inf
    high: float = math.inf
    above: bool = False
    below: bool = False
    words: tuple[str, ...] = ()


SETTINGS: dict[str, Setting] = {
    "learning_rate": Setting("how far a step goes for a slope of 1; the first trial of a line search"),
    "steps": Setting("how many steps at most", low=0),
    "tolerance": Setting("the walk has arrived where the slope is at most this", low=0),
    "ascent": Setting("climb instead of descend: the same rule on −f"),
    # --- how far ---
    "line_search": Setting("how the length of a step is found: fixed by the learning rate, or searched for"),
    "shrink": Setting(
        "Armijo: a trial that is too far is tried again times this", low=0, high=1, above=True, below=True
    ),
    "c1": Setting("Armijo, Wolfe: the share of the promised fall that must really come", low=0, high=1, below=True),
    "c2": Setting("Wolfe: the slope along the line must sink to this share", low=0, high=1, above=True, below=True),
    # --- momentum and means ---
    "momentum": Setting("the share of the velocity that is kept from step to step", low=0, high=1, below=True),
    "beta1": Setting("the share of the mean gradient that is kept from step to step", low=0, high=1, below=True),
    "beta2": Setting("the share of the mean square (lion: the mean gradient) that is kept", low=0, high=1, below=True),
    "rho": Setting("the share of the mean squares that is kept from step to step", low=0, high=1, below=True),
    "decay": Setting("the share of the mean square that is kept from step to step", low=0, high=1, below=True),
    "epsilon": Setting("keeps the division defined where the squares are 0", low=0),
    "momentum_decay": Setting("how slowly the momentum warms up to beta1", low=0),
    # --- signs ---
    "increase": Setting("a step size grows by this factor where the gradient kept its sign", low=1),
    "decrease": Setting("a step size shrinks by this factor where the sign flipped", low=0, high=1, above=True),
    "min_step": Setting("no coordinate's step is smaller than this", low=0),
    "max_step": Setting("no coordinate's step is larger than this", low=0, above=True),
    # --- curvature ---
    "modified": Setting("negative and tiny curvatures are made positive, so that each step leads down"),
    "beta": Setting("how much of the last direction is kept: the formula for β"),
    "radius": Setting("the first radius within which the quadratic model is trusted", low=0, above=True),
    "max_radius": Setting("the radius never grows beyond this", low=0, above=True),
    "simplex_size": Setting("how long the sides of the first triangle are", low=0, above=True),
    # --- first-order rules ---
    "schedule": Setting("how the learning rate falls from step to step", words=tuple(SCHEDULES)),
    "schedule_every": Setting("schedule: after so many steps the factor has worked once", low=1),
    "schedule_factor": Setting("schedule: step and exponential multiply the rate by this", low=0, above=True, high=1),
    "noise": Setting("standard deviation of Gaussian noise on each entry of the gradient", low=0),
    "seed": Setting("another whole number gives other noise; the same one, the same noise", low=0),
    "clip": Setting("a gradient longer than this is shortened to it; 0 leaves it as it is", low=0),
    "weight_decay": Setting("pulls every coordinate towards 0 by this share", low=0),
}


def words_of(rule: Rule, name: str) -> tuple[str, ...]:
    """The words that a setting of the rule may be; none where it is no word."""
    return rule.words.get(name) or SETTINGS[name].words


def settings_of(rule: Rule, chosen: Mapping[str, object] | None) -> dict[str, Any] | Problem:
    """All settings of the rule, those chosen checked and put in place of the defaults."""
    chosen = chosen or {}
    settings = dict(rule.settings)
    for name, value in chosen.items():
        if name not in settings:
            return refusal(name, _no_setting(rule, name))
        taken = checked(rule, name, value)
        if isinstance(taken, Problem):
            return taken
        settings[name] = taken
    if "learning_rate" not in chosen and searches(settings):
        settings["learning_rate"] = FIRST_TRIAL
    return settings


# When a setting means something: by another setting, and what that must be.
_MATTERS: dict[str, Callable[[Mapping[str, Any]], bool]] = {
    "shrink": lambda settings: settings["line_search"] == "armijo",
    "c1": lambda settings: settings["line_search"] in ("armijo", "wolfe"),
    "c2": lambda settings: settings["line_search"] == "wolfe",
    "schedule_every": lambda settings: settings["schedule"] not in ("constant", "cosine"),
    "schedule_factor": lambda settings: settings["schedule"] in ("step", "exponential"),
    "seed": lambda settings: bool(settings["noise"]),
}


def matters(name: str, settings: Mapping[str, Any]) -> bool:
    """Whether the setting changes anything, the others being what they are."""
    return name not in _MATTERS or _MATTERS[name](settings)


def searches(settings: Mapping[str, Any]) -> bool:
    """Whether the learning rate is the first trial of a line search."""
    return bool(settings.get("line_search", "fixed") != "fixed")


def refusal(field: str, says: Sentence) -> Problem:
    """The problem of a request, with the key at fault."""
    return Problem("bad-request", 0, 0, says, field)


def nearest(wanted: str, known: Iterable[str]) -> list[str]:
    """The known word most like the one wanted, if any is."""
    from difflib import get_close_matches  # only for who has mistyped

    return get_close_matches(wanted, list(known), 1)


def unknown(told: Phrase, wanted: str, known: Iterable[str], **more: object) -> Sentence:
    """A name that nothing has: the nearest one there is, or all there are."""
    known, nothing = list(known), say(told, name=wanted[:80], **more)
    near = nearest(wanted.lower().replace("-", "_"), [name.replace("-", "_") for name in known])
    if near:
        meant = next(name for name in known if name.replace("-", "_") == near[0])
        return say("{told}; did you mean {meant}?", told=nothing, meant=meant)
    return say("{told}; there are {known}", told=nothing, known=", ".join(known))


def _no_setting(rule: Rule, name: str) -> Sentence:
    return unknown("{method} has no setting {name}", str(name), rule.settings, method=rule.name)


def checked(rule: Rule, name: str, value: object) -> Any:
    """The value in the type of the rule's default, or the Problem with it; text is read, as the command line has it."""
    default = rule.settings[name]
    if isinstance(default, bool):
        return _truth(name, value)
    if isinstance(default, str):
        words = words_of(rule, name)
        if isinstance(value, str) and value in words:
            return value
        told = say("{name} must be one of {words}", name=name, words=", ".join(words))
        near = nearest(value.lower(), words) if isinstance(value, str) else []
        return refusal(name, say("{told}; did you mean {near}?", told=told, near=near[0]) if near else told)
    return _number(name, value, whole=isinstance(default, int))


def _truth(name: str, value: object) -> Any:
    truth = {"true": True, "false": False, "1": True, "0": False}.get(str(value).lower())
    return truth if truth is not None else refusal(name, say("{name} must be true or false", name=name))


def _number(name: str, value: object, *, whole: bool) -> Any:
    try:
        if isinstance(value, bool) or not isinstance(value, str | int | float):
            raise TypeError
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return refusal(name, say("{name} must be a number", name=name))
    wrong = _wrong(name, number, whole=whole)
    if wrong is not None:
        return refusal(name, wrong)
    return int(number) if whole else number


def _wrong(name: str, number: float, *, whole: bool) -> Sentence | None:
    """What is wrong with a number for that setting."""
    row = SETTINGS[name]
    if whole and (not math.isfinite(number) or number != int(number)):
        return say("{name} must be a whole number", name=name)
    if not math.isfinite(number):
        return say("{name} must be a finite number", name=name)
    low, high = f"{row.low:g}", f"{row.high:g}"
    if row.above and number <= row.low:
        return say("{name} must be greater than {limit}", name=name, limit=low)
    if number < row.low:
        return say("{name} must be at least {limit}", name=name, limit=low)
    if row.below and number >= row.high:
        return say("{name} must be less than {limit}", name=name, limit=high)
    if number > row.high:
        return say("{name} must be at most {limit}", name=name, limit=high)
    return None
