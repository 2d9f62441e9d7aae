"""What a rule of descent is: two pure functions, its settings, and what it may ask of f."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from typing import Any, NamedTuple, Protocol

from gradexplorer.descent.arithmetic import Line
from gradexplorer.descent.inner import Inner
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.quick import dataclass

Point = tuple[Any, ...]  # coordinates, each a float or, where the rule is elementwise, an array
Settings = Mapping[str, Any]


class Here(NamedTuple):
    """Where the walker stands, as the rule sees it.

    Climbing, value and gradient are those of -f; the gradient has its noise, its clipping and its weight decay.
    """

    point: Point
    value: Any
    gradient: Point


class Ask(Protocol):
    """Trial evaluations of f (of -f when climbing) away from where the walker stands; each is counted."""

    def value(self, point: Point) -> float:
        """f at the point."""

    def gradient(self, point: Point) -> tuple[float, Point]:
        """f and its gradient, at a kink the stated subgradient."""

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """The Hessian."""


class Stuck(NamedTuple):
    """No step was found: why, and the memory with what was tried."""

    says: Sentence | None
    memory: Any


class Stride(NamedTuple):
    """One step seen from both its ends: all that its arithmetic and its inner life are made from.

    `rate` is the learning rate of this step; `before` and `after` are the rule's memories; `there` is the next point.
    """

    settings: Settings
    rate: float
    before: Any
    after: Any
    here: Here
    there: Point


# Memory of a rule: an immutable value of its own kind, handed from step to step.
Start = Callable[[Settings, Here, Ask], Any]
# Settings, the learning rate of this step, memory, here -> the next point and the memory after it, or Stuck.
Step = Callable[[Settings, float, Any, Here, Ask], "tuple[Point, Any] | Stuck"]


def nothing_inside(stride: Stride) -> Inner:  # noqa: ARG001
    """The inner life of a step that has none."""
    return Inner()


@dataclass(frozen=True)
class Rule:
    """One method: what it does in a sentence, its update as text, its settings with their defaults, its functions.

    `lines` gives a step as arithmetic, `inner` what went on inside it. `words` are the words a setting may be, where
    they differ from rule to rule. `order` is the highest derivative the rule looks at; `elementwise` says whether (with
    a fixed rate) its functions walk many starts at once, on points whose coordinates are arrays, and so leave branches
    by a coordinate to elementwise.py (see traced.py); `adds_decay` whether weight decay is added to the gradient before
    the rule sees it. `torch` names the class of torch.optim.
    """

    name: str
    says: Phrase
    formula: Phrase
    source: Phrase
    settings: Mapping[str, Any]
    start: Start
    step: Step
    lines: Callable[[Stride], tuple[Line, ...]]
    inner: Callable[[Stride], Inner] = nothing_inside
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    order: int = 1
    elementwise: bool = False
    adds_decay: bool = True
    torch: str = ""

    def walks_arrays(self, settings: Settings) -> bool:
        """Whether start and step with these settings work on coordinates that are arrays."""
        return self.elementwise and settings.get("line_search", "fixed") == "fixed"


def common(learning_rate: float) -> dict[str, Any]:
    """What every rule understands; the walk itself looks after all but the first."""
    return {"learning_rate": learning_rate, "steps": 50, "tolerance": 1e-8, "ascent": False}


# What the rules that follow one gradient a step understand too; the walk looks after all of it.
FIRST_ORDER: dict[str, Any] = {
    "schedule": "constant", "schedule_every": 10, "schedule_factor": 0.5, "noise": 0.0, "seed": 0, "clip": 0.0,
}  # fmt: skip
DECAY: dict[str, Any] = {"weight_decay": 0.0}
