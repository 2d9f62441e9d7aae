"""A block of walkers that step together, on arrays: what they stand on, who has ended, and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.descent import schedule, seen
from gradexplorer.descent.edges import Bounds, clipped, left
from gradexplorer.descent.played import Apart, Played, handed_on, mapped, outputs_of
from gradexplorer.descent.rule import Here, Point, Rule, Settings
from gradexplorer.descent.stops import FAR, POWERS_OVERFLOW
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.loop import Course, Loop, loop_of
from gradexplorer.formula.pool import Branched, Pool

Array = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint8]
Stop = Callable[[], bool]
Slopes = Callable[[Point], Point]

CROWDED = 0.9  # those that have ended are let go once no more than this part of a block still walks
CALM = 8  # after so many steps without any let go it is worth while to bind a loop to the arrays
ASKED = 16  # steps between two looks at stop()
SPENT, AT_REST, DIVERGED, LEFT = range(4)  # why a walk ended: budget, slope below the tolerance, too far, no value

_NOBODY: Any = None  # to be asked for more: a rule that walks arrays looks at the gradient alone


class Ends(NamedTuple):
    """How the walks ended: coordinates of the last point that has a value, the steps to it, and why (see the codes)."""

    points: tuple[Array, ...]
    steps: npt.NDArray[np.int32]
    codes: Codes


def taken(entry: Any, keep: Any, count: int) -> Any:
    """Only the chosen entries of an array that has one for each walker; anything else as it is."""
    return entry[keep] if isinstance(entry, np.ndarray) and entry.shape == (count,) else entry


class Block:
    """Walkers that step together. Those that have ended walk on unnoticed until enough of them can be let go.

    Point and memory lie in the pool; whoever replaces them gives the old ones back.
    """

    def __init__(self, formulas: Formulas, settings: Settings, starts: Point, play: Played) -> None:
        self._formulas, self._settings, self._play = formulas, settings, play
        self._asks = formulas.slopes_tape() is None
        count = len(starts[0])
        self._pool = Pool(count)
        self._arrays = _arrays(settings)
        self._point = [np.array(start, dtype=float) for start in starts]
        self._before: list[Array] = []
        self._memory, self._factor = Apart(None, []), 1.0
        self._loop: Loop | None = None
        self._loops, self._calm = not self._asks, 0
        self._index, self._walks, self._walking = np.arange(count), np.ones(count, dtype=bool), count
        self._ends = Ends(
            tuple(coordinate.copy() for coordinate in self._point),
            np.full(count, settings["steps"], dtype=np.int32), np.full(count, SPENT, dtype=np.uint8),
        )  # fmt: skip

    @property
    def remembers(self) -> bool:
        """Whether anything but the point goes from step to step."""
        return bool(self._memory.values)

    def walk(self, stop: Stop) -> Ends | None:
        """All of them, to the end of the budget or until nobody walks; None once stop() says so."""
        budget: int = self._settings["steps"]
        with np.errstate(all="ignore"):
            for k in range(budget + 1):
                if k % ASKED == 0 and stop():
                    return None
                factor, size, there = self._step(k)
                if not self._look(k, factor, size):
                    break
                if k < budget:
                    self._go(there)
        for whole, coordinate in zip(self._ends.points, self._point, strict=True):
            whole[self._index[self._walks]] = coordinate[self._walks]
        return self._ends

    def _step(self, k: int) -> tuple[float, Array, list[Array]]:
        """The square of the slope that is left at point k, as a factor and an array; and point k + 1."""
        count = len(self._point)
        self._loop = self._loop or self._looped(k)
        if self._loop is not None:
            try:
                found = self._loop.step()
            except Branched:
                self._leave()
                self._loops = False
            else:
                return self._factor, found[0], found[1 : 1 + count]
        rate = schedule.rate(self._settings, k)
        given = Apart(((), self._memory.shape), self._memory.values)
        if self._asks:
            gradient = [self._pool.copy(entry) for entry in self._formulas.subgradient(self._point)[1]]
            given = Apart(((1.0,) * count, self._memory.shape), gradient + self._memory.values)
        (self._factor, _, shape), found = self._play(self._pool, [rate, *self._arrays.values(), *self._point], given)
        self._memory = Apart(shape, found[1 + count :])
        return self._factor, found[0], found[1 : 1 + count]

    def _looped(self, k: int) -> Loop | None:
        """The steps from point k on as a loop, where they are always the same."""
        shape, settings = self._memory.shape, self._settings
        program = self._play.steady(((), shape)) if self._loops and self._calm >= CALM else None
        rate: Any = schedule.rate(settings, k)  # an array, where a setting that it depends on is one
        if program is None or isinstance(rate, np.ndarray):
            return None
        rates = (schedule.rate(settings, number) for number in range(k, settings["steps"] + 1))
        kept, count = [rate, *self._arrays.values(), *self._point], len(self._point)
        first = len(kept) - count  # of the point, among the inputs
        course = Course(
            tuple([(1 + number, first + number) for number in range(count)]),
            tuple([(1 + count + number, len(kept) + number) for number in range(len(self._memory.values))]),
        )
        loop = loop_of(program, self._pool, kept + self._memory.values, course, self._before, rates)
        self._loops = loop is not None
        return loop

    def _leave(self) -> None:
        """Go on step by step."""
        if self._loop is not None:
            first = 1 + len(self._arrays) + len(self._point)
            numbers = range(first, first + len(self._memory.values))
            self._memory = Apart(self._memory.shape, self._loop.inputs(numbers))
            self._loop = None

    def _go(self, there: list[Array]) -> None:
        if self._loop is None:
            self._pool.give(*self._before)
        self._before, self._point = self._point, there
        self._calm += 1
        if self._walking < CROWDED * len(self._walks):
            self._leave()
            self._let_go()
            self._calm = 0

    def _look(self, k: int, factor: float, size: Array) -> bool:
        """Note who has ended at point k, where the square of the slope is so large; whether anybody still walks."""
        least, far = self._settings["tolerance"] ** 2 / factor, FAR / factor  # a power of 2: nothing is rounded
        if not (np.minimum.reduce(size) > least and np.maximum.reduce(size) < far):  # so, too, where a slope is missing
            goes_on = (size > least) & (size < far)
            ended = self._walks & ~goes_on
            if ended.any():
                self._note(k, ended, factor * size[ended])
                self._walks &= goes_on
                self._walking = int(np.count_nonzero(self._walks))
        if self._loop is None:
            self._pool.give(size)
        return self._walking > 0

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
        keep, count = self._walks, len(self._walks)
        self._settings = {name: taken(entry, keep, count) for name, entry in self._settings.items()}
        self._arrays = _arrays(self._settings)
        self._point, self._before = ([entry[keep] for entry in row] for row in (self._point, self._before))
        self._memory = Apart(self._memory.shape, [taken(entry, keep, count) for entry in self._memory.values])
        self._index = self._index[keep]
        self._walks = np.ones(len(self._index), dtype=bool)
        self._pool = Pool(len(self._index))


# --- played by a block, and no part of it: a block that held itself would wait for the garbage collector --------------


def played(formulas: Formulas, rule: Rule, settings: Settings, bounds: Bounds) -> Played:
    """What blocks play, step by step."""
    tape = formulas.slopes_tape()
    slopes = _unknown if tape is None else partial(outputs_of, tape, [*formulas.parameters.values()])
    return Played(partial(_moved, rule, settings, bounds, slopes))


def _arrays(settings: Settings) -> dict[str, Array]:
    """The settings that differ from walker to walker."""
    return {name: value for name, value in settings.items() if isinstance(value, np.ndarray)}


def _unknown(point: Point) -> Point:  # noqa: ARG001
    """No gradient: it is given."""
    return ()


def _moved(rule: Rule, settings: Settings, bounds: Bounds, slopes: Slopes, kept: Sequence[Any], given: Any) -> Any:
    """The square of the slope that is left; point and memory after a step, as the rule says it.

    Of the rate, settings that are arrays, the point; the gradient, where it is not `slopes` of the point; the memory.
    """
    names, (gradient, memory) = list(_arrays(settings)), given
    rate, swept, point = kept[0], dict(zip(names, kept[1:], strict=False)), tuple(kept[1 + len(names) :])
    settings = {**settings, **swept}
    gradient = gradient or slopes(point)
    squares = [entry * entry for entry in left(point, gradient, bounds, climbing=bool(settings["ascent"]))]
    if settings["ascent"]:
        gradient = tuple(-entry for entry in gradient)
    here = Here(point, np.nan, seen.seen(rule, settings, point, gradient))
    memory = mapped(rule.start(settings, here, _NOBODY), handed_on) if memory is None else memory
    moved: Any = rule.step(settings, rate, memory, here, _NOBODY)
    return sum(squares[1:], squares[0]), tuple([entry.plain() for entry in clipped(moved[0], bounds)]), moved[1]
