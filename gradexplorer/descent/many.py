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
from gradexplorer.descent.played import Apart, Played, handed_on, mapped, outputs_of
from gradexplorer.descent.rule import Here, Point, Rule, Settings
from gradexplorer.descent.stops import FAR, POWERS_OVERFLOW
from gradexplorer.expression.problem import Problem
from gradexplorer.field.bands import THREADS, in_bands
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.pool import Pool

Array = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint8]
Stop = Callable[[], bool]
Slopes = Callable[[Point], Point]

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
    tape = formulas.slopes_tape()
    slopes = _unknown if tape is None else partial(outputs_of, tape, [*formulas.parameters.values()])
    play = Played(partial(_moved, rule, settings, bounds, slopes))

    def walk(part: slice) -> bool:
        chosen = {name: _taken(entry, part, count) for name, entry in settings.items()}
        found = _Block(formulas, chosen, tuple(start[part] for start in starts), play, asks=tape is None).walk(stop)
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


def _taken(entry: Any, keep: Any, count: int) -> Any:
    """Only the chosen entries of an array that has one for each walker; anything else as it is."""
    return entry[keep] if isinstance(entry, np.ndarray) and entry.shape == (count,) else entry


class _Block:
    """Walkers that step together. Those that have ended walk on unnoticed until enough of them can be let go.

    Point and memory lie in the pool; whoever replaces them gives the old ones back.
    """

    def __init__(self, formulas: Formulas, settings: Settings, starts: Point, play: Played, asks: bool) -> None:
        self._formulas, self._settings, self._play, self._asks = formulas, settings, play, asks
        count = len(starts[0])
        self._pool = Pool(count)
        self._arrays = _arrays(settings)
        self._point = [np.array(start, dtype=float) for start in starts]
        self._before: list[Array] = []
        self._memory = Apart(None, [])
        self._index, self._walks, self._walking = np.arange(count), np.ones(count, dtype=bool), count
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
        pool, point, memory = self._pool, self._point, self._memory
        given = Apart(((), memory.shape), memory.values)
        if self._asks:
            gradient = [pool.copy(entry) for entry in self._formulas.subgradient(point)[1]]
            given = Apart(((1.0,) * len(point), memory.shape), gradient + memory.values)
        rate = schedule.rate(self._settings, k)
        (factor, _, shape), found = self._play(pool, [rate, *self._arrays.values(), *point], given)
        self._memory = Apart(shape, found[1 + len(point) :])
        return factor, found[0], found[1 : 1 + len(point)]

    def _go(self, there: list[Array]) -> None:
        self._pool.give(*self._before)
        self._before, self._point = self._point, there
        if self._walking < CROWDED * len(self._walks):
            self._let_go()

    def _look(self, k: int, factor: float, size: Array) -> bool:
        """Note who has ended at point k, where the square of the slope is so large; whether anybody still walks."""
        least = self._settings["tolerance"] ** 2
        low, high = factor * np.minimum.reduce(size), factor * np.maximum.reduce(size)
        if not (low > least and high < FAR):  # so, too, where a slope is missing
            np.multiply(size, factor, size)
            goes_on = (size > least) & (size < FAR)
            ended = self._walks & ~goes_on
            if ended.any():
                self._note(k, ended, size[ended])
                self._walks &= goes_on
                self._walking = int(np.count_nonzero(self._walks))
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
        self._settings = {name: _taken(entry, keep, count) for name, entry in self._settings.items()}
        self._arrays = _arrays(self._settings)
        self._point, self._before = ([entry[keep] for entry in row] for row in (self._point, self._before))
        self._memory = Apart(self._memory.shape, [_taken(entry, keep, count) for entry in self._memory.values])
        self._index = self._index[keep]
        self._walks = np.ones(len(self._index), dtype=bool)
        self._pool = Pool(len(self._index))


# --- played by a block, and no part of it: a block that held itself would wait for the garbage collector --------------


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
