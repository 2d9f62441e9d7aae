"""Many walkers at once: the rules of one walker on points whose coordinates are arrays."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from gradexplorer.descent.block import AT_REST, DIVERGED, LEFT, SPENT, Array, Block, Codes, Ends, Stop, played, taken
from gradexplorer.descent.edges import Bounds
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rule import Rule, Settings
from gradexplorer.expression.problem import Problem
from gradexplorer.field.bands import THREADS, in_bands
from gradexplorer.formula.formulas import Formulas

__all__ = [
    "AT_REST", "DIVERGED", "LEFT", "SPENT", "Array", "Codes", "Ends", "Stop", "note", "walk_each", "walk_many",
]  # fmt: skip

# So many walkers that NumPy's work far outweighs the calls: between two of them the threads wait for one another.
BLOCK = 131_072
REMEMBERING = BLOCK // 2  # of those that remember earlier steps: the cache still holds what they do
ASKED = 16  # walks of one start between two looks at stop()

_CODES = {"converged": AT_REST, "saddle": AT_REST, "maximum": AT_REST, "diverged": DIVERGED, "left-domain": LEFT}


def note(ends: Ends, number: int, path: Path) -> None:
    """The walk of this number was the path."""
    for coordinates, entry in zip(ends.points, path.points[-1], strict=True):
        coordinates[number] = entry
    ends.steps[number] = len(path.points) - 1
    ends.codes[number] = _CODES.get(path.stop, SPENT)


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
    play = played(formulas, rule, settings, bounds)

    def block(part: slice, **others: Any) -> Block:
        chosen = {name: taken(entry, part, count) for name, entry in settings.items()} | others
        return Block(formulas, chosen, tuple(start[part] for start in starts), play)

    def walk(part: slice) -> bool:
        found = block(part).walk(stop)
        if found is None:
            return False
        for whole, some in zip(ends.points, found.points, strict=True):
            whole[part] = some
        ends.steps[part], ends.codes[part] = found.steps, found.codes
        return True

    height = BLOCK
    if count > REMEMBERING:
        first = block(slice(1), steps=2)  # so that the programs are made before threads share them
        first.walk(stop)
        height = REMEMBERING if first.remembers else BLOCK
    return ends if in_bands(walk, count, height, THREADS) else None


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
        note(ends, number, path)
    return ends
