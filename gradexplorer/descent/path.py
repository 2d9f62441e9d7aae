"""The only loop for one walker: a rule and a start become a path, and why it stopped."""

from __future__ import annotations

import math
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from gradexplorer.descent import stops, verdicts
from gradexplorer.descent.reading import finite
from gradexplorer.descent.rule import Here, Point, Rule
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import refusal, settings_of
from gradexplorer.descent.stops import Step
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas

DEFAULT = "gradient-descent"


@dataclass(frozen=True)
class Path:
    """A walk: entry 0 is the start, entry k the point after step k.

    `values`, `gradients`, `slopes` belong to `points`; `steps[k]` is the length of the step that led to point k (0 for
    the start). `evaluations` counts what the rule asked for; `stop` is one word of stops.STOPS, `says` its sentence.
    """

    variables: tuple[str, ...]
    method: str
    settings: Mapping[str, Any]
    points: tuple[tuple[float, ...], ...]
    values: tuple[float, ...]
    gradients: tuple[tuple[float, ...], ...]
    slopes: tuple[float, ...]
    steps: tuple[float, ...]
    evaluations: Mapping[str, int]
    stop: str
    says: Sentence

    @property
    def message(self) -> str:
        """The verdict in English."""
        return str(self.says)

    def to_dict(self) -> dict[str, object]:
        """The path in the form of the command line's JSON: None for what is not a finite number."""
        return {
            "variables": list(self.variables),
            "method": self.method,
            "settings": dict(self.settings),
            "points": [finite(point) for point in self.points],
            "values": finite(self.values),
            "gradients": [finite(gradient) for gradient in self.gradients],
            "slopes": finite(self.slopes),
            "steps": finite(self.steps),
            "evaluations": dict(self.evaluations),
            "stop": self.stop,
            "message": self.message,
        }


@dataclass
class Asked:
    """What a rule may ask of f, or of -f when climbing, and how often it did (see rule.Ask)."""

    formulas: Formulas
    sign: float
    counts: dict[str, int] = field(default_factory=lambda: {"value": 0, "gradient": 0, "hessian": 0})

    def value(self, point: Point) -> float:
        """f at the point."""
        self.counts["value"] += 1
        return self.sign * float(self.formulas.value(point))

    def gradient(self, point: Point) -> tuple[float, Point]:
        """f and its gradient, at a kink the stated subgradient."""
        self.counts["value"] += 1
        self.counts["gradient"] += 1
        value, gradient = self.formulas.subgradient(point)
        return (value, gradient) if self.sign > 0 else (-value, tuple(-entry for entry in gradient))

    def hessian(self, point: Point) -> tuple[Point, ...]:
        """The Hessian."""
        self.counts["hessian"] += 1
        return self.curvature(point)

    def curvature(self, point: Point) -> tuple[Point, ...]:
        """The Hessian, for the verdict: not counted, since the rule did not ask for it."""
        hessian: tuple[Point, ...] = self.formulas.hessian(point)[2]
        return hessian if self.sign > 0 else tuple(tuple(-entry for entry in row) for row in hessian)


class Walk(Iterator[Step]):
    """The steps one by one, the start first, so that a window can take a few a frame; `path` once it has ended."""

    def __init__(self, formulas: Formulas, start: Point, rule: Rule, settings: Mapping[str, Any]) -> None:
        self.taken: list[Step] = []
        self.path: Path | None = None
        self._formulas, self._rule, self._settings = formulas, rule, settings
        self._asked = Asked(formulas, -1.0 if settings["ascent"] else 1.0)
        self._steps = _steps(self._asked, start, rule, settings, self.taken)

    def __next__(self) -> Step:
        try:
            return next(self._steps)
        except StopIteration as end:
            if self.path is None:
                self.path = self._ended(end.value)
            raise

    def _ended(self, stop: str) -> Path:
        verdict = verdicts.verdict(stop, self._formulas, self.taken, self._settings)
        points, values, gradients, slopes, lengths = zip(*self.taken, strict=True)
        return Path(
            self._formulas.variables, self._rule.name, self._settings, points, values, gradients, slopes, lengths,
            self._asked.counts, stop, verdict,
        )  # fmt: skip


def walk(
    formulas: Formulas, start: Sequence[float], method: str = DEFAULT, settings: Mapping[str, object] | None = None
) -> Walk | Problem:
    """The walk from the start, not yet begun; a Problem where method, settings or start cannot be."""
    if method not in RULES:
        told = say("there is no method {method}; there are {known}", method=method, known=", ".join(RULES))
        return refusal("method", told)
    chosen = settings_of(RULES[method], settings)
    if isinstance(chosen, Problem):
        return chosen
    if len(start) != len(formulas.variables):
        names = formulas.variables
        told = say("the start needs {count} numbers: {names}", count=len(names), names=", ".join(names))
        return refusal("from", told)
    at = _coordinates(start)
    if at is None:
        return refusal("from", say("the coordinates of the start must be finite numbers"))
    return Walk(formulas, at, RULES[method], chosen)


def _coordinates(start: Sequence[float]) -> Point | None:
    """The start as floats, None where an entry is no finite number; it may come from a stranger's JSON."""
    if any(isinstance(coordinate, str | bool) for coordinate in start):
        return None
    try:
        at = tuple(map(float, start))
    except (TypeError, ValueError, OverflowError):
        return None
    return at if all(map(math.isfinite, at)) else None


def descend(
    formulas: Formulas, start: Sequence[float], method: str = DEFAULT, settings: Mapping[str, object] | None = None
) -> Path | Problem:
    """The whole path; a Problem (kind "bad-request") where method, settings or start cannot be."""
    begun = walk(formulas, start, method, settings)
    if isinstance(begun, Problem):
        return begun
    for _ in begun:
        pass
    assert begun.path is not None
    return begun.path


def _steps(
    asked: Asked, start: Point, rule: Rule, settings: Mapping[str, Any], taken: list[Step]
) -> Generator[Step, None, str]:
    """The loop: yields each step that is kept (and appends it to `taken`), returns the stop."""
    budget, tolerance, climbing = settings["steps"], settings["tolerance"], asked.sign < 0
    here, length = Here(start, *asked.gradient(start)), 0.0
    memory = rule.start(settings, here)
    while True:
        point, value, gradient = here if not climbing else (here.point, -here.value, tuple(-g for g in here.gradient))
        taken.append(Step(point, value, gradient, math.hypot(*gradient), length))
        yield taken[-1]
        stop = stops.at(taken[-1], tolerance, asked.curvature)
        if stop is None and len(taken) > budget:
            stop = stops.spent(taken)
        move = None if stop else rule.step(settings, memory, here, asked)
        if move is None:
            return stop or "line-search-failed"
        point, memory = move
        there = Here(point, *asked.gradient(point))
        if stops.outside(there):
            return "left-domain"
        here, length = there, math.dist(point, here.point)
