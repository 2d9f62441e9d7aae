"""Schedules: how the learning rate changes from step to step."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from gradexplorer.descent.rule import Settings


def _constant(k: int, settings: Settings) -> float:  # noqa: ARG001
    """a."""
    return 1.0


def _step(k: int, settings: Settings) -> float:
    """a q^floor(k/n): times q after every n steps. PyTorch's StepLR."""
    return float(settings["schedule_factor"] ** (k // settings["schedule_every"]))


def _exponential(k: int, settings: Settings) -> float:
    """a q^(k/n): times q over n steps, evenly. PyTorch's ExponentialLR with q^(1/n)."""
    return float(settings["schedule_factor"] ** (k / settings["schedule_every"]))


def _cosine(k: int, settings: Settings) -> float:
    """a (1 + cos(pi k/N))/2 over the budget of N steps. Loshchilov & Hutter (2017) without restarts."""
    return (1.0 + math.cos(math.pi * k / settings["steps"])) / 2.0


def _inverse_time(k: int, settings: Settings) -> float:
    """a/(1 + k/n): half after n steps. Robbins & Monro (1951)."""
    return float(1.0 / (1.0 + k / settings["schedule_every"]))


SCHEDULES: dict[str, Callable[[int, Any], float]] = {
    "constant": _constant, "step": _step, "exponential": _exponential, "cosine": _cosine, "inverse-time": _inverse_time,
}  # fmt: skip


def rate(settings: Settings, k: int) -> float:
    """The learning rate of the step that follows point k; k counts from 0, so the first step has the full rate."""
    full: float = settings["learning_rate"]
    word = settings.get("schedule", "constant")
    return full if word == "constant" else full * SCHEDULES[word](k, settings)
