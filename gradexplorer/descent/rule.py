"""What a rule of descent is: two pure functions, its settings, and what it may ask of f."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol

Point = tuple[float, ...]
Settings = Mapping[str, Any]


class Here(NamedTuple):
    """Where the walker stands, as the rule sees it: climbing, value and gradient are those of -f."""

    point: Point
    value: float
    gradient: Point


class Ask(Protocol):
    """Trial evaluations of f (of -f when climbing) away from where the walker stands; each is counted."""

    def value(self, point: Point) -> float:
        """f at the point."""

    def gradient(self, point: Point) -> tuple[float, Point]:
        """f and its gradient, at a kink the stated subgradient."""

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """The Hessian."""


# Memory of a rule: an immutable value of its own kind, handed from step to step.
Start = Callable[[Settings, Here], Any]
# The next point and the memory after it; None where no step was found (a search that failed).
Step = Callable[[Settings, Any, Here, Ask], tuple[Point, Any] | None]


@dataclass(frozen=True)
class Rule:
    """One method: its name, what it does in a sentence, its settings with their defaults, and its two functions."""

    name: str
    says: str
    settings: Mapping[str, Any]
    start: Start
    step: Step


# What every rule understands; the walk itself looks after all but the first.
COMMON: dict[str, Any] = {"learning_rate": 0.1, "steps": 50, "tolerance": 1e-8, "ascent": False}
