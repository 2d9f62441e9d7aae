"""Who races, and on what terms."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from typing import Any

from gradexplorer.descent.recorded import Recorded
from gradexplorer.descent.rule import Rule
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import MOST_STEPS, searches
from gradexplorer.quick import dataclass

Counts = tuple[int, int, int]  # of f, gradient, Hessian

STEPS, EVALUATIONS = "steps", "evaluations"
MOST_RACERS = 100


@dataclass(frozen=True, slots=True)
class Terms:
    """What all racers have the same of: steps, or evaluations, each kind of which counts so much."""

    equal: str = STEPS
    budget: int = 100
    value: float = 1.0
    gradient: float = 1.0
    hessian: float = 1.0

    def cost(self, counts: Counts) -> float:
        """What so many evaluations of f, gradient and Hessian count together."""
        return self.value * counts[0] + self.gradient * counts[1] + self.hessian * counts[2]

    def steps(self, rule: Rule, settings: Mapping[str, Any]) -> int:
        """The most steps the budget could pay for; a rule with one gradient a step takes just as many."""
        if self.equal == STEPS:
            return self.budget
        each = self.value + self.gradient
        if rule.order == 1 and not searches(settings) and each > 0:
            return min(max(math.floor(self.budget / each) - 1, 0), MOST_STEPS)
        return MOST_STEPS


@dataclass(frozen=True)
class Racer:
    """One that races: by a method, with the settings chosen for it, from its start; or a path that was recorded."""

    name: str
    method: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    start: tuple[float, ...] = ()
    recorded: Recorded | None = None


def label(method: str, settings: Mapping[str, Any]) -> str:
    """The method and what of its settings is not its own: "momentum learning_rate=0.02"."""
    own = RULES[method].settings if method in RULES else {}
    told = {name: value for name, value in settings.items() if name != "steps" and own.get(name, value) != value}
    return " ".join([method, *(f"{name}={written(value)}" for name, value in told.items())])


def written(value: object) -> str:
    """A setting's value, as it is typed."""
    if isinstance(value, bool):
        return str(value).lower()
    return f"{value:g}" if isinstance(value, float) else str(value)


def named(racers: Sequence[Racer]) -> tuple[Racer, ...]:
    """The racers with names of which no two are the same: those from several starts tell where, others have a number.

    Racers that have a name keep it, if no other has it.
    """
    starts = {racer.start for racer in racers if racer.recorded is None}
    names = [racer.name or label(racer.method, racer.settings) for racer in racers]
    if len(starts) > 1:
        twins = {name for name in names if names.count(name) > 1}
        for at, racer in enumerate(racers):
            if not racer.recorded and not racer.name and names[at] in twins:
                names[at] = f"{names[at]} from ({', '.join(f'{entry:.4g}' for entry in racer.start)})"
    seen: dict[str, int] = {}
    for at, name in enumerate(names):
        seen[name] = seen.get(name, 0) + 1
        names[at] = name if seen[name] == 1 else f"{name} #{seen[name]}"
    return tuple(replace(racer, name=name) for racer, name in zip(racers, names, strict=True))


def racer_of(text: str) -> tuple[str, dict[str, Any]]:
    """Method and settings of "momentum,learning_rate=0.02"; ValueError with a sentence where a setting has no value."""
    method, *pairs = (part.strip() for part in text.split(","))
    settings: dict[str, Any] = {}
    for pair in pairs:
        name, equals, value = (part.strip() for part in pair.partition("="))
        if not (name and equals and value):
            raise ValueError(f"{pair or 'nothing'} is not of the form name=value")
        settings[name] = _value(value)
    return method, settings


def _value(text: str) -> Any:
    if text in ("true", "false"):
        return text == "true"
    try:
        return float(text)
    except ValueError:
        return text
