"""Basins of attraction: where a descent ends, and after how many steps, for every start in a box."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from gradexplorer.descent.constraint import Constraint
from gradexplorer.descent.ends import FREE, Goals, called
from gradexplorer.descent.many import AT_REST, DIVERGED, LEFT, SPENT, Array, Ends
from gradexplorer.descent.many_bound import together, walk_all
from gradexplorer.descent.places import Place, places
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import settings_of
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.field.plane import Plane
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

Stop = Callable[[], bool]

# What a start without a basin is marked with; basins are counted from 0.
UNDECIDED, DIVERGES, LEAVES = -1, -2, -3
ENDINGS: dict[int, Phrase] = {
    UNDECIDED: "is not there yet after {n} steps", DIVERGES: "diverges after {n} steps",
    LEAVES: "leaves the domain after {n} steps",
}  # fmt: skip
NEAR = 0.004  # ends closer than this part of the box are the same place
FINEST = 512  # columns, for rules that walk arrays
FINEST_ALONE = 64  # columns, for rules that walk one start at a time
SHARED = 0.5  # cells between two starts on a curve that take the same walk
FLOOR = 1.6  # cells between ends on one valley floor
REACH = 3.0  # a walk that was stopped no farther than so many times that from a minimum was about to reach it


@dataclass(frozen=True)
class Attractor:
    """A place where walks end: a point of the function, f there, the kind of point (see Reading), how many starts.

    `held` tells what holds walks there: nothing (""), the "edge" of a box, or the "curve" they are bound to.
    """

    point: tuple[float, ...]
    value: float
    kind: str
    starts: int
    held: str = FREE

    @property
    def name(self) -> Sentence:
        """What such a place is called."""
        return called(self.kind, self.held)


@dataclass(frozen=True, eq=False)
class Basins:
    """For starts on a grid over the box: int16 `basin` (rows, columns), row 0 at the bottom, and int32 `steps`.

    `basin` counts into `attractors` (most starts first), or is UNDECIDED (the budget was spent), DIVERGES or LEAVES.
    Cell centres are the starts.
    """

    box: Box
    basin: npt.NDArray[np.int16]
    steps: npt.NDArray[np.int32]
    attractors: tuple[Attractor, ...]

    def share(self, code: int) -> float:
        """The part of the box with that entry of `basin`."""
        return float(np.count_nonzero(self.basin == code)) / self.basin.size

    def told_at(self, x: float, y: float) -> Sentence:
        """Where a walk from that place of the box ends, and after how many steps; nothing outside the box."""
        rows, columns = self.basin.shape
        column = math.floor((x - self.box.x_min) / self.box.width * columns)
        row = math.floor((y - self.box.y_min) / self.box.height * rows)
        if not (0 <= row < rows and 0 <= column < columns):
            return say("")
        code, n = int(self.basin[row, column]), int(self.steps[row, column])
        if code < 0:
            return say(ENDINGS[code], n=n)
        found = self.attractors[code]
        place = ", ".join(f"{at:.4g}" for at in found.point).replace("-", "−")
        return say("ends at the {kind} ({place}) after {n} steps", kind=found.name, place=place, n=n)


def basins(
    formulas: Formulas, plane: Plane, box: Box, method: str, settings: dict[str, Any], stop: Stop, *,
    finest: int = FINEST, constraint: Constraint | None = None,
) -> Iterator[Basins]:  # fmt: skip
    """Basins of the method from coarse to fine, each a whole map; ends early once stop() says so.

    Starts lie in the plane, with the other variables as the plane holds them; the walk goes through all of them. Rules
    that walk arrays get `finest` columns, others no more than FINEST_ALONE, and so do all on a curve. Under a
    constraint a start stands for the nearest point that obeys. ValueError, with a sentence, for settings that cannot
    be.
    """
    rule = RULES[method]
    chosen = settings_of(rule, settings)
    if isinstance(chosen, Problem):
        raise ValueError(chosen.message)
    columns, last = (64, finest) if together(rule, chosen, constraint) else (16, min(finest, FINEST_ALONE))
    goals = Goals(formulas, constraint, bool(chosen["ascent"]))
    columns = min(columns, last)
    while True:
        rows = max(round(columns * box.height / box.width), 1) if box.height <= 4 * box.width else 4 * columns
        starts = _starts(plane, box, columns, rows)
        apart = SHARED * box.width / columns
        ends = walk_all(formulas, starts, rule, [chosen], {}, constraint, stop, apart)
        if ends is None or stop():
            return
        yield _told_apart(goals, box, ends, (rows, columns))
        if columns >= last:
            return
        columns = min(2 * columns, last)


def _starts(plane: Plane, box: Box, columns: int, rows: int) -> tuple[Array, ...]:
    """The cell centres, one 1-D array a variable."""
    x = box.x_min + (np.arange(columns) + 0.5) * (box.width / columns)
    y = box.y_min + (np.arange(rows) + 0.5) * (box.height / rows)
    across, up = np.broadcast_arrays(x[None, :], y[:, None])
    point = plane.point(across.ravel(), up.ravel())
    return tuple(np.broadcast_to(np.asarray(entry, dtype=float), across.size).copy() for entry in point)


def _told_apart(goals: Goals, box: Box, ends: Ends, shape: tuple[int, int]) -> Basins:
    """Ends that are the same place become one attractor; a walk that stopped short of a minimum belongs to it."""
    near = NEAR * max(box.width, box.height)
    basin = np.full(len(ends.codes), UNDECIDED, dtype=np.int16)
    basin[ends.codes == DIVERGED] = DIVERGES
    basin[ends.codes == LEFT] = LEAVES
    found: list[Attractor] = []
    for code in (AT_REST, SPENT):
        which = np.flatnonzero(ends.codes == code)
        group, points = places([coordinate[which] for coordinate in ends.points], near)
        if code == AT_REST:
            points = _floors(goals, points, FLOOR * max(box.width / shape[1], box.height / shape[0]))
        numbers = [_number(goals, point, near, found, at_rest=code == AT_REST) for point in points]
        if points:
            basin[which] = np.array(numbers, dtype=np.int16)[group]
    counts = np.bincount(basin[basin >= 0], minlength=len(found))
    order = np.argsort(-counts, kind="stable")
    rank = np.empty(len(found), dtype=np.int16)
    rank[order] = np.arange(len(found))
    basin[basin >= 0] = rank[basin[basin >= 0]]
    attractors = tuple(replace(found[place], starts=int(counts[place])) for place in order.tolist())
    return Basins(box, basin.reshape(shape), ends.steps.reshape(shape), attractors)


def _floors(goals: Goals, points: list[Place], apart: float) -> list[Place]:
    """The points, but one for all of a valley floor: degenerate points no farther apart than the starts."""
    flat = [number for number, point in enumerate(points) if goals.kind(point)[0] == "degenerate"]
    if len(flat) < 2:
        return points
    group, heads = places([np.array(axis) for axis in zip(*(points[number] for number in flat), strict=True)], apart)
    joined = dict(zip(flat, (heads[number] for number in group.tolist()), strict=True))
    return [joined.get(number, point) for number, point in enumerate(points)]


def _number(goals: Goals, point: tuple[float, ...], near: float, found: list[Attractor], *, at_rest: bool) -> int:
    """The number of the attractor at a place where walks end, which may be a new one; UNDECIDED where none is near."""
    target = point if at_rest else goals.refined(point, REACH * near)
    if target is None:
        return UNDECIDED
    for number, attractor in enumerate(found):
        if math.dist(attractor.point, target) <= near:
            return number
    kind, held = goals.kind(target)
    if not at_rest and kind not in {"minimum", "maximum"}:
        return UNDECIDED  # it was passing by
    found.append(Attractor(target, float(goals.formulas.value(target)), kind, 0, held))
    return len(found) - 1
