"""Races: racers on one landscape, each with as many steps, or as many evaluations, as the others."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.goals import Goal, goals, nearest
from gradexplorer.descent.path import Path, Walk, walk
from gradexplorer.descent.racers import EVALUATIONS, STEPS, Counts, Racer, Terms
from gradexplorer.descent.recorded import path_along
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import MOST_STEPS, settings_of
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

Stop = Callable[[], bool]

MOST_TOGETHER = 500_000  # steps of all racers, so that a race fits into the memory
LOOKED = 256  # steps between two looks at stop()


@dataclass(frozen=True)
class Run:
    """How one racer fared: its path, or the Problem with it.

    `spent[k]` are the evaluations of f, gradient and Hessian up to point k, that point's own among them. `goal` is the
    minimum (climbing: the maximum) nearest to its end, `distance` how far away that is, NaN where none is known.
    """

    racer: Racer
    path: Path | None = None
    problem: Problem | None = None
    spent: tuple[Counts, ...] = ()
    goal: Goal | None = None
    distance: float = math.nan

    @property
    def last(self) -> int:
        """Its last step."""
        return len(self.path.points) - 1 if self.path else 0

    @property
    def stride(self) -> int:
        """How many steps of its own one entry of its path stands for."""
        return self.racer.recorded.stride if self.racer.recorded else 1

    @property
    def arrived(self) -> bool:
        """Whether it came to rest where it should."""
        return self.path is not None and self.path.stop == "converged"


@dataclass(frozen=True)
class Race:
    """All runs in the order of their racers, on what terms; `note` says where the terms could not be kept."""

    variables: tuple[str, ...]
    terms: Terms
    runs: tuple[Run, ...]
    note: Sentence | None = None

    @property
    def reach(self) -> int:
        """The most steps that any of them took."""
        return max((run.last * run.stride for run in self.runs), default=0)

    def places(self, tick: int) -> tuple[int, ...]:
        """The step at which each racer is at that tick of the race, of `reach`.

        A tick is a step, or with equal evaluations the same share of the budget for everybody.
        """
        if self.terms.equal == STEPS or self.reach == 0:
            return tuple(min(tick // run.stride, run.last) for run in self.runs)
        spent = self.terms.budget * min(tick / self.reach, 1.0)
        return tuple(
            min(tick // run.stride, run.last) if run.racer.recorded else self._step_at(run, spent) for run in self.runs
        )

    def tick_of(self, number: int, step: int) -> int:
        """The first tick at which that racer is at that step."""
        run = self.runs[number]
        if self.terms.equal == STEPS or run.racer.recorded or not self.terms.budget:
            return step * run.stride
        cost = self.terms.cost(run.spent[step])
        return min(math.ceil(self.reach * cost / self.terms.budget), self.reach)

    def _step_at(self, run: Run, spent: float) -> int:
        low, high = 0, run.last
        while low < high:  # costs never fall
            middle = (low + high + 1) // 2
            low, high = (middle, high) if self.terms.cost(run.spent[middle]) <= spent else (low, middle - 1)
        return low

    @property
    def fault(self) -> Problem | None:
        """The first Problem with a racer."""
        return next((run.problem for run in self.runs if run.problem), None)


def race(
    formulas: Formulas, racers: Sequence[Racer], terms: Terms, stop: Stop = lambda: False,
    known: Sequence[tuple[float, ...]] = (), constraint: Constraint | None = None,
) -> Race | None:  # fmt: skip
    """The race; None once stop() says so. A racer that cannot be has its Problem in its run.

    `known` are minima to measure distances to; where there are none, the nearest ones are looked for from each end.
    Under a constraint, which all obey, no minimum is known.
    """
    most = min(MOST_STEPS, MOST_TOGETHER // max(len(racers), 1))
    runs = []
    for racer in racers:
        run = _recorded(formulas, racer) if racer.recorded else _run(formulas, racer, terms, most, stop, constraint)
        if run is None or stop():
            return None
        runs.append(run)
    found = () if constraint else goals(formulas, [run.path for run in runs if run.path is not None], known)
    return Race(formulas.variables, terms, tuple(_measured(run, found) for run in runs), _note(terms, most, len(runs)))


def _note(terms: Terms, most: int, count: int) -> Sentence | None:
    if terms.equal == EVALUATIONS and not (terms.value or terms.gradient or terms.hessian):
        return say("no evaluation counts anything, so each racer takes up to {most} steps", most=f"{most:,}")
    if terms.equal == STEPS and terms.budget > most:
        return say("{most} steps are the most each of {count} racers takes", most=f"{most:,}", count=count)
    return None


def _run(
    formulas: Formulas, racer: Racer, terms: Terms, most: int, stop: Stop, constraint: Constraint | None
) -> Run | None:
    """The run of a racer that walks; None once stop() says so."""
    rule = RULES.get(racer.method)
    settings = settings_of(rule, racer.settings) if rule else {}
    steps = terms.steps(rule, settings) if rule and not isinstance(settings, Problem) else 0
    # More than a walk takes is said in its verdict.
    steps = steps if steps > MOST_STEPS else min(steps, most)
    begun = walk(formulas, racer.start, racer.method, {**racer.settings, "steps": steps}, constraint)
    if isinstance(begun, Problem):
        return Run(racer, problem=begun)
    spent = _spent(begun, terms, most, stop)
    if spent is None or begun.path is None:
        return None
    counts = dict(zip(begun.path.evaluations, spent[-1], strict=True)) if terms.equal == EVALUATIONS else None
    # What a step remembers is looked at in one walk, not in a hundred.
    path = replace(begun.path, memories=(), seen=(), noises=(), evaluations=counts or begun.path.evaluations)
    return Run(racer, path, spent=tuple(spent))


def _spent(begun: Walk, terms: Terms, most: int, stop: Stop) -> list[Counts] | None:
    """Walks as far as the terms allow: the evaluations up to each point; None once stop() says so."""
    counts = begun.counts
    spent: list[Counts] = []
    is_counted, budget = terms.equal == EVALUATIONS, terms.budget
    for _ in begun:
        now = (counts["value"], counts["gradient"], counts["hessian"])
        if spent and ((is_counted and terms.cost(now) > budget) or len(spent) > most):
            begun.cut()
            break
        spent.append(now)
        if len(spent) % LOOKED == 0 and stop():
            return None
    return spent


def _recorded(formulas: Formulas, racer: Racer) -> Run:
    assert racer.recorded is not None
    path = path_along(formulas, racer.recorded)
    if isinstance(path, Problem):
        return Run(racer, problem=path)
    return Run(racer, path, spent=((0, 0, 0),) * len(path.points))


def _measured(run: Run, found: Sequence[Goal]) -> Run:
    """The run with the goal nearest to its end."""
    goal, distance = nearest(run.path, found)
    return replace(run, goal=goal, distance=distance)
