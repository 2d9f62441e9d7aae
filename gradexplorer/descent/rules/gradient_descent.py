"""Gradient descent: down the negative gradient, by a fixed rate."""

from __future__ import annotations

from gradexplorer.descent.rule import COMMON, Ask, Here, Point, Rule, Settings


def start(settings: Settings, here: Here) -> None:
    """No memory: each step looks at the gradient alone."""


def step(settings: Settings, memory: None, here: Here, ask: Ask) -> tuple[Point, None] | None:  # noqa: ARG001
    """x <- x - a g. Cauchy (1847)."""
    rate = settings["learning_rate"]
    return tuple(x - rate * g for x, g in zip(here.point, here.gradient, strict=True)), None


RULE = Rule(
    "gradient-descent",
    "Steps straight down the gradient; the learning rate times the slope is the length of a step.",
    COMMON | {"line_search": "fixed"},
    start,
    step,
)
