"""Many walkers at once: the rules of one walker on points whose coordinates are arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.descent import schedule, seen
from gradexplorer.descent.edges import Bounds, clipped, left
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rule import Here, Point, Rule, Settings
from gradexplorer.descent.stops import FAR, POWERS_OVERFLOW
from gradexplorer.descent.traced import Played, mapped
from gradexplorer.expression.problem import Problem
from gradexplorer.field.bands import THREADS, in_bands
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.pool import Pool

Array = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint8]
Stop = Callable[[], bool]

# So many walkers that NumPy's work far outweighs the calls: between two of them the threads wait for one another.
BLOCK = 131_072
CROWDED = 0.9  # those that have ended are let go once no more than this part of a block still walks

ASKED = 16  # steps of a block, or walks of one start, between two looks at stop()

_NOBODY: Any = None  # to be asked for more: a rule that walks arrays looks at the gradient alone
SPENT, AT_REST, DIVERGED, LEFT = range(4)  # why a walk ended: budget, slope below the tolerance, too far, no value

_CODES = {"converged": AT_REST, "saddle": AT_REST, "maximum": AT_REST, "diverged": DIVERGED, "left-domain": LEFT}


class Ends(NamedTuple):
    """How the walks ended: coordinates of the last point that has a value, the steps to it, and why (see the codes)."""

    points: tuple[Array, ...]
    steps: npt.NDArray[np.int32]
    codes: Codes

    def note(self, number: int, path: Path) -> None:
        """The walk of this number was the path."""
        for coordinates, entry in zip(self.points, path.points[-1], strict=True):
            coordinates[number] = entry
        self.steps[number] = len(path.points) - 1
        self.codes[number] = _CODES.get(path.stop, SPENT)


def walk_many(
    formulas: Formulas, starts: tuple[Array, ...], rule: Rule, settings: Settings, stop: Stop, bounds: Bounds = ()
) -> Ends | None:
    """Ends of the walks from the starts (1-D arrays, one a variable), block by block; None once stop() says so.

    The rule walks arrays with these settings (Rule.walks_arrays). A setting may be an array too, with one entry for
    each start. Seeded noise is left out. Where there are `bounds`, each step ends in their box. ValueError for a rule
    that cannot, OneByOne where arrays among the settings have to be single numbers.
    """
    if not rule.walks_arrays(settings):
        raise ValueError(f"{rule.name} walks one start at a time with these settings")
    count = len(starts[0])
    points = tuple(np.empty(count) for _ in starts)
    ends = Ends(points, np.empty(count, dtype=np.int32), np.empty(count, dtype=np.uint8))

    def walk(part: slice) -> bool:
        chosen = _taken(dict(settings), part, count)
        found = _Block(formulas, rule, chosen, tuple(start[part] for start in starts), bounds).walk(stop)
        if found is None:
            return False
        for whole, some in zip(ends.points, found.points, strict=True):
            whole[part] = some
        ends.steps[part], ends.codes[part] = found.steps, found.codes
        return True

    return ends if in_bands(walk, count, BLOCK, THREADS) else None


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
        ends.note(number, path)
    return ends


def _taken(value: Any, keep: Any, count: int) -> Any:
    """The value with only the chosen entries of every array in it that has one for each walker."""
    return mapped(
        value, lambda entry: entry[keep] if isinstance(entry, np.ndarray) and entry.shape == (count,) else entry
    )


class _Block:
    """Walkers that step together. Those that have ended walk on unnoticed until enough of them can be let go.

    Point, gradient and memory lie in the pool; whoever replaces them gives the old ones back.
    """

    def __init__(self, formulas: Formulas, rule: Rule, settings: Settings, starts: Point, bounds: Bounds = ()) -> None:
        self._formulas, self._rule, self._settings, self._bounds = formulas, rule, settings, bounds
        self._slopes = formulas.slopes()
        self._play = Played(partial(_moved, rule, settings, bounds))
        count = len(starts[0])
        self._pool = Pool(count)
        self._arrays = {name: value for name, value in settings.items() if isinstance(value, np.ndarray)}
        self._point: Point = tuple(np.array(start, dtype=float) for start in starts)
        self._before: Point = ()
        self._gradient: Point = ()
        self._memory: Any = None
        self._index, self._walks = np.arange(count), np.ones(count, dtype=bool)
        self._ends = Ends(
            tuple(coordinate.copy() for coordinate in self._point),
            np.full(count, settings["steps"], dtype=np.int32), np.full(count, SPENT, dtype=np.uint8),
        )  # fmt: skip

    def walk(self, stop: Stop) -> Ends | None:
        """All of them, to the end of the budget or until nobody walks; None once stop() says so."""
        budget: int = self._settings["steps"]
        with np.errstate(all="ignore"):
            for k in range(budget + 1):
                if k % ASKED == 0 and stop():
                    return None
                self._gradient = self._slopes(self._pool, self._point)
                if not self._look(k):
                    break
                if k < budget:
                    self._step(k)
        for whole, coordinate in zip(self._ends.points, self._point, strict=True):
            whole[self._index[self._walks]] = coordinate[self._walks]
        return self._ends

    def _step(self, k: int) -> None:
        if k == 0:
            start = Played(partial(_started, self._rule, self._settings))
            self._memory = start(self._pool, (self._point, self._gradient, self._arrays), ())
        kept = (schedule.rate({**self._settings, **self._arrays}, k), self._point, self._arrays)
        moved = self._play(self._pool, kept, (self._gradient, self._memory))
        self._pool.give(*self._before)
        self._before = self._point
        self._point, self._memory = moved

    def _look(self, k: int) -> bool:
        """Note who has ended at point k; whether anybody still walks."""
        size = self._size()
        least = self._settings["tolerance"] ** 2
        walking: int = len(self._walks)
        if not (np.minimum.reduce(size) > least and np.maximum.reduce(size) < FAR):  # so, too, where a slope is missing
            goes_on = (size > least) & (size < FAR)
            ended = self._walks & ~goes_on
            if ended.any():
                self._note(k, ended, size[ended])
                self._walks &= goes_on
            walking = int(np.count_nonzero(self._walks))
        self._pool.give(size)
        if 0 < walking < CROWDED * len(self._walks):
            self._let_go()
        return walking > 0

    def _size(self) -> Array:
        """The square of the slope that is left, in the pool's memory."""
        climbing = bool(self._settings["ascent"])
        pool, (first, *others) = self._pool, left(self._point, self._gradient, self._bounds, climbing=climbing)
        size = np.multiply(first, first, pool.take())
        for entry in others:
            square = np.multiply(entry, entry, pool.take())
            np.add(size, square, size)
            pool.give(square)
        return size

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
        lost = np.isnan(size) & (far <= POWERS_OVERFLOW)
        codes[lost] = LEFT
        stayed = lost & np.isnan(value)
        self._ends.codes[where] = codes
        self._ends.steps[where] = np.where(stayed, max(k - 1, 0), k)
        for whole, coordinate, before in zip(self._ends.points, here, self._before or self._point, strict=True):
            whole[where] = np.where(stayed, before[ended], coordinate)

    def _let_go(self) -> None:
        count = len(self._walks)
        for name in ("_point", "_before", "_gradient", "_memory", "_index", "_arrays"):
            setattr(self, name, _taken(getattr(self, name), self._walks, count))
        self._walks = np.ones(len(self._index), dtype=bool)
        self._pool = Pool(len(self._index))


# --- played by a block, and no part of it: a block that held itself would wait for the garbage collector --------------


def _started(rule: Rule, settings: Settings, kept: Any, given: Any) -> Any:  # noqa: ARG001
    """Memory before the first step."""
    point, gradient, arrays = kept
    return rule.start({**settings, **arrays}, Here(point, np.nan, gradient), _NOBODY)


def _moved(rule: Rule, settings: Settings, bounds: Bounds, kept: Any, given: Any) -> Any:
    """Point and memory after a step, as the rule says it: of the rate, the point, settings that are arrays."""
    (rate, point, arrays), (gradient, memory) = kept, given
    settings = {**settings, **arrays}
    if settings["ascent"]:
        gradient = tuple(-entry for entry in gradient)
    gradient = seen.seen(rule, settings, point, gradient)
    moved: Any = rule.step(settings, rate, memory, Here(point, np.nan, gradient), _NOBODY)
    return clipped(moved[0], bounds), moved[1]
