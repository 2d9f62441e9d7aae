"""The only loop for one walker: a rule and a start become a path, and why it stopped."""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from math import dist, hypot
from operator import itemgetter
from typing import Any

from gradexplorer.descent import bound, schedule, seen, stops, verdicts
from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.asked import Asked
from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.ended import Ended
from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.reading import finite
from gradexplorer.descent.rule import Here, Point, Rule, Stride, Stuck
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import MOST_STEPS, refusal, settings_of, unknown
from gradexplorer.descent.stops import Step, at
from gradexplorer.descent.vectors import negative
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

DEFAULT = "gradient-descent"
new_step = tuple.__new__  # a named tuple's own way takes twice as long, and there are ten thousand steps
NOBODY: Any = None  # to be asked for more: a rule that walks under a constraint looks at the gradient alone


@dataclass(frozen=True)
class Path:
    """A walk: entry 0 is the start, entry k the point after step k.

    `values`, `gradients`, `slopes` belong to `points`; `steps[k]` is the length of the step that led to point k (0 for
    the start). `evaluations` counts what the rule asked for; `stop` is one word of stops.STOPS, `says` its sentence.

    `memories[k]` is the rule's memory at point k (none where no step was tried); `seen[k]` the gradient that the step
    from point k saw, where that is not gradients[k] (noise, clipping, weight decay, climbing), `noises[k]` its noise.
    `failed` holds the trials of a last step that found nothing. `arithmetic` and `inner` tell of a step. Under a
    `constraint` each step ends at the nearest point that obeys it.
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
    memories: tuple[Any, ...] = ()
    seen: tuple[tuple[float, ...], ...] = ()
    noises: tuple[tuple[float, ...], ...] = ()
    failed: tuple[Trial, ...] = ()
    constraint: Constraint | None = None

    @property
    def message(self) -> str:
        """The verdict in English."""
        return str(self.says)

    @property
    def rule(self) -> Rule:
        """The rule that was followed."""
        return RULES[self.method]

    def rate(self, k: int) -> float:
        """The learning rate of step k, from 1: the schedule's; a line search begins with it."""
        return schedule.rate(self.settings, k - 1)

    def stride(self, k: int) -> Stride:
        """Step k, from 1: from point k - 1 to point k, as the rule saw it (climbing, f is -f)."""
        sign = -1.0 if self.settings["ascent"] else 1.0
        gradient = self.seen[k - 1] if self.seen else self.gradients[k - 1]
        here = Here(self.points[k - 1], sign * self.values[k - 1], gradient)
        return Stride(self.settings, self.rate(k), self.memories[k - 1], self.memories[k], here, self.points[k])

    def arithmetic(self, k: int) -> tuple[Line, ...]:
        """Step k, from 1, as arithmetic: each line a formula, the numbers put in, and the result."""
        climbing, settings = self.settings["ascent"], self.settings
        gradient = tuple(-g for g in self.gradients[k - 1]) if climbing else self.gradients[k - 1]
        noise = self.noises[k - 1] if self.noises else ()
        before = seen.lines(self.rule, settings, self.points[k - 1], gradient, noise)
        stride = self.stride(k)
        if self.constraint is None:
            return (*before, *self.rule.lines(stride))
        free = self._unbound(stride)
        obeys = line("x", "nearest allowed (<x>)", r"P\left(<x>\right)", stride.there, x=free.there)
        return (*before, *self.rule.lines(free), obeys)

    def _unbound(self, stride: Stride) -> Stride:
        """The step as the rule made it, before it was brought back to where the constraint allows."""
        moved: Any = self.rule.step(stride.settings, stride.rate, stride.before, stride.here, NOBODY)
        return stride._replace(there=moved[0])

    def inner(self, k: int) -> Inner:
        """What went on inside step k, from 1."""
        stride = self.stride(k)
        return self.rule.inner(stride if self.constraint is None else self._unbound(stride))

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


class Walk(Iterable[Step]):
    """The steps one by one, the start first, so that a window can take a few a frame; `path` once it has ended."""

    def __init__(
        self, formulas: Formulas, start: Point, rule: Rule, settings: Mapping[str, Any],
        constraint: Constraint | None = None,
    ) -> None:  # fmt: skip
        self.taken: list[Step] = []
        self.path: Path | None = None
        self._formulas, self._rule, self._settings = formulas, rule, settings
        self._asked = Asked(formulas, -1.0 if settings["ascent"] else 1.0, seen.decay_of(rule, settings))
        self._plain = seen.is_plain(rule, settings) and not settings["ascent"]
        self._budget = min(settings["steps"], MOST_STEPS)
        self._draws = seen.draws(settings, len(start))
        self._memories: list[Any] = []
        self._seen: list[Point] = []
        self._noises: list[Point] = []
        self._stuck: Stuck | None = None
        self._beyond: Point | None = None
        self._constraint, self._climbing = constraint, bool(settings["ascent"])
        self._read = self._asked.reading if rule.order else self._asked.look
        self._tolerance, self._blind = settings["tolerance"], rule.order == 0
        self._steps = self._all(start)

    def __iter__(self) -> Iterator[Step]:
        return self._steps

    @property
    def counts(self) -> Mapping[str, int]:
        """How often f, its gradient and its Hessian were asked for so far."""
        return self._asked.counts

    def cut(self) -> Path:
        """The path without the step that was taken last: its budget, not one of steps, was spent before."""
        del self.taken[max(len(self.taken) - 1, 1) :]
        del self._memories[len(self.taken) :]
        self._steps.close()
        self.path = self._ended(stops.spent(self.taken))
        return self.path

    def _all(self, start: Point) -> Generator[Step, None, None]:
        stop = yield from self._walked(start)
        self.path = self._ended(stop)

    def _walked(self, start: Point) -> Generator[Step, None, str]:
        """The loop: yields each step that is kept (and appends it to `taken`), returns the stop.

        A rule looks at point, value and gradient; a step has these, and nothing else is made where they are as seen.
        """
        rule, settings, asked, memories = self._rule, self._settings, self._asked, self._memories
        constraint, plain, climbing, read = self._constraint, self._plain, self._climbing, self._read
        full, fixed = settings["learning_rate"], settings.get("schedule", "constant") == "constant"
        point, (value, gradient), length, memory = start, read(start), 0.0, None
        while True:
            step = new_step(Step, (point, value, gradient, hypot(*gradient), length))
            self.taken.append(step := step if not climbing else _climbed(step))
            yield step
            if (stop := self._stop(step)) is not None:
                return stop
            here: Any = step if plain else self._as_seen(point, value, gradient)
            if not memories:
                memories.append(memory := rule.start(settings, here, asked))
            rate = full if fixed else schedule.rate(settings, len(memories) - 1)
            move = rule.step(settings, rate, memory, here, asked)
            if isinstance(move, Stuck):
                self._stuck = move
                return "line-search-failed"
            moved, memory = move
            there = moved if constraint is None else constraint.nearest(moved)
            if there is None:
                return "left-domain"
            if there != point:
                value, gradient = read(there)
                if value != value and stops.outside(value, there):  # noqa: PLR0124 - NaN alone
                    self._beyond = there
                    return "left-domain"
            asked.settle()
            memories.append(memory)
            point, length = there, dist(there, point)

    def _stop(self, step: Step) -> str | None:
        """Why the walk stops at this step, if it does."""
        constraint = self._constraint
        curvature: Callable[[Point], Any] = self._asked.curvature
        if constraint is not None:
            curvature = bound.curvature(constraint, step, self._climbing, curvature)
            step = bound.measured(constraint, step, self._climbing)
        stop = at(step, self._tolerance, curvature, blind=self._blind)
        return stops.spent(self._looked_at()) if stop is None and len(self.taken) > self._budget else stop

    def _looked_at(self) -> Sequence[Step]:
        """The steps as the verdict looks at them."""
        return bound.all_measured(self._constraint, self.taken, self._climbing)

    def _as_seen(self, point: Point, value: float, gradient: Point) -> Here:
        """Where the walker stands, with noise, clipping and weight decay in the gradient; kept, for it is not f's."""
        noise = next(self._draws, ())
        if noise:
            self._noises.append(noise)
        decay = seen.decay_of(self._rule, self._settings)
        penalty = decay / 2 * sum(x * x for x in point) if decay else 0.0
        self._seen.append(seen.seen(self._rule, self._settings, point, gradient, noise))
        return Here(point, value + penalty, self._seen[-1])

    def _ended(self, stop: str) -> Path:
        why = self._stuck.says if self._stuck else None
        steps = self._looked_at()
        ended = Ended(self._formulas, self._rule, steps, self._settings, why, self._beyond, self._constraint)
        verdict = verdicts.verdict(stop, ended)
        points, values, gradients, slopes, lengths = (tuple(map(itemgetter(entry), self.taken)) for entry in range(5))
        failed = getattr(self._stuck.memory, "trials", ()) if self._stuck else ()
        return Path(
            self._formulas.variables, self._rule.name, self._settings, points, values, gradients, slopes, lengths,
            self._asked.counts, stop, verdict, tuple(self._memories), tuple(self._seen), tuple(self._noises), failed,
            self._constraint,
        )  # fmt: skip


def walk(
    formulas: Formulas, start: Sequence[float], method: str = DEFAULT, settings: Mapping[str, object] | None = None,
    constraint: Constraint | None = None,
) -> Walk | Problem:  # fmt: skip
    """The walk from the start, not yet begun; a Problem where method, settings or start cannot be.

    Under a constraint it begins at the nearest point that obeys.
    """
    if method not in RULES:
        return refusal("method", unknown("there is no method {name}", str(method), RULES))
    chosen = settings_of(RULES[method], settings)
    if isinstance(chosen, Problem):
        return chosen
    if len(start) != len(formulas.variables):
        names = formulas.variables
        told = say("the start needs {count} numbers: {names}", count=len(names), names=", ".join(names))
        return refusal("from", told)
    begins = _coordinates(start)
    if begins is None:
        return refusal("from", say("the coordinates of the start must be finite numbers"))
    first = begins if constraint is None else bound.begin(constraint, begins, RULES[method], chosen)
    return first if isinstance(first, Problem) else Walk(formulas, first, RULES[method], chosen, constraint)


def descend(
    formulas: Formulas, start: Sequence[float], method: str = DEFAULT, settings: Mapping[str, object] | None = None,
    constraint: Constraint | None = None,
) -> Path | Problem:  # fmt: skip
    """The whole path; a Problem (kind "bad-request") where method, settings or start cannot be."""
    begun = walk(formulas, start, method, settings, constraint)
    if isinstance(begun, Problem):
        return begun
    for _ in begun:
        pass
    assert begun.path is not None
    return begun.path


def _climbed(step: Step) -> Step:
    """The path's step, of f, where the walk knows -f."""
    return step._replace(value=-step.value, gradient=negative(step.gradient))


def _coordinates(start: Sequence[float]) -> Point | None:
    """The start as floats, None where an entry is no finite number; it may come from a stranger's JSON."""
    if any(isinstance(coordinate, str | bool) for coordinate in start):
        return None
    try:
        at = tuple(map(float, start))
    except (TypeError, ValueError, OverflowError):
        return None
    return at if all(map(math.isfinite, at)) else None
