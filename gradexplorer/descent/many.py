"""Many walkers at once: the rules of one walker on points whose coordinates are arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.descent import schedule, seen
from gradexplorer.descent.path import descend
from gradexplorer.descent.rule import Here, Point, Rule, Settings
from gradexplorer.descent.stops import FAR, POWERS_OVERFLOW
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

Array = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint8]
Stop = Callable[[], bool]

# So many walkers that NumPy's work outweighs the calls, and that the cache still serves. A second thread does not help:
# the two wait for one another between the operations, and take longer than one.
BLOCK = 32_768
CROWDED = 0.9  # those that have ended are let go once no more than this part of a block still walks

ASKED = 16  # walks of one start between two looks at stop()

_NOBODY: Any = None  # to be asked for more: a rule that walks arrays looks at the gradient alone
SPENT, AT_REST, DIVERGED, LEFT = range(4)  # why a walk ended: budget, slope below the tolerance, too far, no value

_CODES = {"converged": AT_REST, "saddle": AT_REST, "maximum": AT_REST, "diverged": DIVERGED, "left-domain": LEFT}


class Ends(NamedTuple):
    """How the walks ended: coordinates of the last point that has a value, the steps to it, and why (see the codes)."""

    points: tuple[Array, ...]
    steps: npt.NDArray[np.int32]
    codes: Codes


def walk_many(formulas: Formulas, starts: tuple[Array, ...], rule: Rule, settings: Settings, stop: Stop) -> Ends | None:
    """Ends of the walks from the starts (1-D arrays, one a variable), block by block; None once stop() says so.

    The rule walks arrays with these settings (Rule.walks_arrays). A setting may be an array too, with one entry for
    each start. Seeded noise is left out. ValueError for a rule that cannot.
    """
    if not rule.walks_arrays(settings):
        raise ValueError(f"{rule.name} walks one start at a time with these settings")
    count = len(starts[0])
    points = tuple(np.empty(count) for _ in starts)
    ends = Ends(points, np.empty(count, dtype=np.int32), np.empty(count, dtype=np.uint8))

    for low in range(0, count, BLOCK):
        if stop():
            return None
        part = slice(low, low + BLOCK)
        chosen = _taken(dict(settings), part, count)
        found = _Block(formulas, rule, chosen, tuple(start[part] for start in starts)).walk()
        for whole, some in zip(ends.points, found.points, strict=True):
            whole[part] = some
        ends.steps[part], ends.codes[part] = found.steps, found.codes
    return ends


def walk_each(
    formulas: Formulas, starts: tuple[Array, ...], method: str, settings: Sequence[Settings], stop: Stop
) -> Ends | None:
    """The same for a rule that walks one start at a time, with settings for each of the starts."""
    count = len(starts[0])
    ends = Ends(
        tuple(start.copy() for start in starts), np.zeros(count, dtype=np.int32), np.zeros(count, dtype=np.uint8)
    )
    for number, start in enumerate(zip(*(start.tolist() for start in starts), strict=True)):
        if number % ASKED == 0 and stop():
            return None
        path = descend(formulas, start, method, settings[number])
        if isinstance(path, Problem):
            raise ValueError(path.message)
        for coordinates, entry in zip(ends.points, path.points[-1], strict=True):
            coordinates[number] = entry
        ends.steps[number] = len(path.points) - 1
        ends.codes[number] = _CODES.get(path.stop, SPENT)
    return ends


def _taken(value: Any, keep: Any, count: int) -> Any:
    """The value with only the chosen entries of every array in it that has one for each walker."""
    if isinstance(value, np.ndarray):
        return value[keep] if value.shape == (count,) else value
    if isinstance(value, dict):
        return {name: _taken(entry, keep, count) for name, entry in value.items()}
    if isinstance(value, tuple):
        parts = [_taken(entry, keep, count) for entry in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value


class _Block:
    """Walkers that step together. Those that have ended walk on unnoticed until enough of them can be let go."""

    def __init__(self, formulas: Formulas, rule: Rule, settings: Settings, starts: Point) -> None:
        self._formulas, self._rule, self._settings = formulas, rule, settings
        self._slopes = formulas.slopes()
        self._is_plain = seen.is_plain(rule, {**settings, "noise": 0.0})
        self._point: Point = tuple(np.array(start, dtype=float) for start in starts)
        self._before = self._point
        self._gradient: Point = ()
        self._memory: Any = None
        count = len(self._point[0])
        self._index, self._walks = np.arange(count), np.ones(count, dtype=bool)
        self._ends = Ends(
            tuple(coordinate.copy() for coordinate in self._point),
            np.full(count, settings["steps"], dtype=np.int32), np.full(count, SPENT, dtype=np.uint8),
        )  # fmt: skip

    def walk(self) -> Ends:
        """All of them, to the end of the budget or until nobody walks."""
        budget: int = self._settings["steps"]
        with np.errstate(all="ignore"):
            for k in range(budget + 1):
                self._gradient = self._slopes(self._point)
                if self._settings["ascent"]:
                    self._gradient = tuple(-entry for entry in self._gradient)
                if not self._look(k):
                    break
                if k < budget:
                    self._step(k)
        for whole, coordinate in zip(self._ends.points, self._point, strict=True):
            whole[self._index[self._walks]] = coordinate[self._walks]
        return self._ends

    def _step(self, k: int) -> None:
        rule, settings, gradient = self._rule, self._settings, self._gradient
        if not self._is_plain:
            gradient = seen.seen(rule, settings, self._point, gradient)
        here = Here(self._point, np.nan, gradient)
        if self._memory is None:
            self._memory = rule.start(settings, here, _NOBODY)
        moved: Any = rule.step(settings, schedule.rate(settings, k), self._memory, here, _NOBODY)
        self._before = self._point
        self._point, self._memory = moved

    def _look(self, k: int) -> bool:
        """Note who has ended at point k; whether anybody still walks."""
        size = self._gradient[0] * self._gradient[0]
        for entry in self._gradient[1:]:
            size += entry * entry
        least = self._settings["tolerance"] ** 2
        if size.min() > least and size.max() < FAR:  # false where a slope is missing, too
            return True
        goes_on = (size > least) & (size < FAR)
        ended = self._walks & ~goes_on
        if ended.any():
            self._note(k, ended, size[ended])
            self._walks &= goes_on
        walking = np.count_nonzero(self._walks)
        if walking and walking < CROWDED * len(self._walks):
            self._let_go()
        return bool(walking)

    def _note(self, k: int, ended: Any, size: Array) -> None:
        """Why these have ended: no slope left, too far, or no value. Far out a missing value is an overflow."""
        where, here = self._index[ended], tuple(coordinate[ended] for coordinate in self._point)
        if size.max() <= self._settings["tolerance"] ** 2:
            self._ends.codes[where], self._ends.steps[where] = AT_REST, k
            for whole, coordinate in zip(self._ends.points, here, strict=True):
                whole[where] = coordinate
            return
        value = self._formulas.value(here)
        far = np.maximum.reduce(np.abs(here))
        codes = np.where(size <= self._settings["tolerance"] ** 2, AT_REST, DIVERGED)
        left = np.isnan(size) & (far <= POWERS_OVERFLOW)
        codes[left] = LEFT
        stayed = left & np.isnan(value)
        self._ends.codes[where] = codes
        self._ends.steps[where] = np.where(stayed, max(k - 1, 0), k)
        for whole, coordinate, before in zip(self._ends.points, here, self._before, strict=True):
            whole[where] = np.where(stayed, before[ended], coordinate)

    def _let_go(self) -> None:
        count = len(self._walks)
        for name in ("_point", "_before", "_gradient", "_memory", "_index", "_settings"):
            setattr(self, name, _taken(getattr(self, name), self._walks, count))
        self._walks = np.ones(len(self._index), dtype=bool)
