"""What each setting of a method may be. A setting means the same in every method that has it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gradexplorer.descent.rule import Rule
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say

MOST_STEPS = 100_000


@dataclass(frozen=True, slots=True)
class Setting:
    """One row: what it does; the numbers allowed (without `low` itself where it is `above`) or the words allowed."""

    says: str
    low: float = -math.inf
    high: float = math.inf
    above: bool = False
    below: bool = False
    choices: tuple[str, ...] = ()


SETTINGS: dict[str, Setting] = {
    "learning_rate": Setting("how far a step goes for a slope of 1", low=0.0, above=True),
    "steps": Setting("how many steps at most", low=0, high=MOST_STEPS),
    "tolerance": Setting("the walk has arrived where the slope is at most this", low=0.0),
    "ascent": Setting("climb instead of descend"),
    "line_search": Setting("how the length of a step is found", choices=("fixed",)),
}


def settings_of(rule: Rule, chosen: Mapping[str, object] | None) -> dict[str, Any] | Problem:
    """All settings of the rule, those chosen checked and put in place of the defaults."""
    settings = dict(rule.settings)
    for name, value in (chosen or {}).items():
        if name not in settings:
            told = say(
                "{method} has no setting {name}; it has {known}", method=rule.name, name=name, known=", ".join(settings)
            )
            return refusal(name, told)
        taken = checked(name, value, settings[name])
        if isinstance(taken, Problem):
            return taken
        settings[name] = taken
    return settings


def refusal(field: str, says: Sentence) -> Problem:
    """The problem of a request, with the key at fault."""
    return Problem("bad-request", 0, 0, says, field)


def checked(name: str, value: object, default: object) -> Any:
    """The value in the type of the default, or the Problem with it. Text is read, as the command line gives it."""
    if isinstance(default, bool):
        return _truth(name, value)
    if isinstance(default, str):
        choices = SETTINGS[name].choices
        if isinstance(value, str) and value in choices:
            return value
        return refusal(name, say("{name} must be one of {choices}", name=name, choices=", ".join(choices)))
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
    if not math.isfinite(number) or (whole and number != int(number)):
        kind = "whole number" if whole else "finite number"
        return refusal(name, say("{name} must be a {kind}", name=name, kind=kind))
    row = SETTINGS[name]
    if number < row.low or (row.above and number == row.low):
        word = "greater than" if row.above else "at least"
        return refusal(name, say("{name} must be {word} {limit}", name=name, word=word, limit=f"{row.low:g}"))
    if number > row.high or (row.below and number == row.high):
        word = "less than" if row.below else "at most"
        return refusal(name, say("{name} must be {word} {limit}", name=name, word=word, limit=f"{row.high:g}"))
    return int(number) if whole else number
