"""Branch and prune: every point of a box in which a gradient vanishes, each proved to be the only one around it.

A box whose gradient keeps clear of 0 is dropped; one that an interval Newton step proves to hold exactly one zero is
kept as found; any other is halved. What is still open in the end is handed back as it is.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from gradexplorer.field.critical_boxes import Boxes, box, halved, joined
from gradexplorer.field.critical_flat import level_around
from gradexplorer.field.critical_newton import Step, newton_step
from gradexplorer.formula.enclosures import Array, Bounds, Enclosures, Mask
from gradexplorer.quick import dataclass

BATCH = 2048  # boxes looked at together: enough to hide what a call costs, few enough for the cache
SMALLEST = 2.0**-26  # of the whole box: what is still open then stays so
AROUND = 0.125  # how much wider than a box its proof may reach, so that a point on its edge is inside
REFINED = 6  # Newton steps by which a proved box shrinks to a few roundings
MANY = 1_500  # open boxes that are more than this may lie along a curve, which no halving ends
NARROW = 2.0**-7  # ... once they are this small
LEAST = 1e-290  # a slope below this is as good as none: its factors have underflowed

Progress = Callable[[float], None]
Stop = Callable[[], bool]


@dataclass(frozen=True)
class Budget:
    """How far a search may go: boxes looked at, boxes open at once, and seconds."""

    boxes: int = 2_000_000
    open_boxes: int = 100_000
    seconds: float = 10.0


PLENTY = Budget()


@dataclass(frozen=True, eq=False)
class Search:
    """What a search came to.

    `found` are tiny boxes, each with exactly one critical point, all different; `open` are boxes in which it could not
    be decided, and `level` those with critical points that are not alone, a whole curve or region of them. `ended` is
    None, or what it ran out of: "time", "boxes" or "stopped".
    """

    found: Boxes
    open: Boxes
    level: Boxes
    looked_at: int
    ended: str | None


def search(
    enclosures: Enclosures,
    lo: Array,
    hi: Array,
    budget: Budget = PLENTY,
    stop: Stop = lambda: False,
    progress: Progress = lambda _: None,
) -> Search:
    """All critical points of a box given by its corners, its edges included.

    stop() is asked between batches; `progress` is told what share of the box is decided.
    """
    return _Hunt(enclosures, box(lo, hi), budget, stop, progress).run()


class _Hunt:
    """A search under way."""

    def __init__(self, enclosures: Enclosures, whole: Boxes, budget: Budget, stop: Stop, progress: Progress) -> None:
        self.enclosures, self.whole, self.budget = enclosures, whole, budget
        self.stop, self.progress = stop, progress
        self.width = whole.hi - whole.lo
        self.ends = time.monotonic() + budget.seconds
        self.found: list[tuple[Boxes, Boxes]] = []  # where it is proved to be the only one, and where it is
        self.open: list[Boxes] = []
        self.level: list[Boxes] = []
        self.looked_at = 0

    def run(self) -> Search:
        waiting, ended = self.whole, None
        while len(waiting) and ended is None:
            smaller: list[Boxes] = []
            for start in range(0, len(waiting), BATCH):
                ended = ended or self._out_of(len(waiting))
                batch = waiting[start : start + BATCH]
                smaller.append(self._look(batch) if ended is None else batch)
            waiting = joined(smaller, len(self.width))
            if len(waiting) > MANY:
                waiting = self._without_curves(waiting)
            self.progress(1.0 - self._share(waiting))
        open_, level = (joined(parts, len(self.width)) for parts in ([*self.open, waiting], self.level))
        return Search(self._distinct(), open_, level, self.looked_at, ended)

    def _out_of(self, waiting: int) -> str | None:
        if self.stop():
            return "stopped"
        if time.monotonic() > self.ends:
            return "time"
        return "boxes" if self.looked_at > self.budget.boxes or waiting > self.budget.open_boxes else None

    def _share(self, boxes: Boxes) -> float:
        return float(np.prod((boxes.hi - boxes.lo) / self.width, axis=0).sum())

    def _look(self, boxes: Boxes) -> Boxes:
        """What is still to be looked at of these boxes, halved."""
        self.looked_at += len(boxes)
        gradient = self.enclosures.gradient(boxes.lo, boxes.hi)
        boxes = boxes[_may_vanish(gradient) & ~self._constant(boxes, gradient)]
        if not len(boxes):
            return boxes
        around = self._around(boxes)
        gradient, hessian = self.enclosures.hessian(around.lo, around.hi)
        torn: Mask = np.logical_or(gradient.holes.any(axis=0), hessian.holes.any(axis=(0, 1)))
        step = self._step(around, hessian)
        single = step.single & ~torn
        if single.any():
            self._keep(around[single], box(step.lo, step.hi)[single])
        # a torn box is not shrunk: the step knows nothing of jumps
        lo = np.where(torn, boxes.lo, np.maximum(boxes.lo, step.lo))
        hi = np.where(torn, boxes.hi, np.minimum(boxes.hi, step.hi))
        rest = ~single & (torn | ~(step.empty | (lo > hi).any(axis=0)))
        return self._smaller(Boxes(lo, hi, torn)[rest], Bounds(hessian.lo[..., rest], hessian.hi[..., rest], torn))

    def _constant(self, boxes: Boxes, gradient: Bounds) -> Mask:
        """Which boxes need no halving, because the gradient is 0 all over them, as far as doubles can tell."""
        constant = np.asarray(((gradient.lo >= -LEAST) & (gradient.hi <= LEAST) & ~gradient.holes).all(axis=0))
        if constant.any():
            self.level.append(boxes[constant])
        return constant

    def _smaller(self, boxes: Boxes, hessian: Bounds) -> Boxes:
        """The boxes halved; those that are as small as can be stay open."""
        tiny = np.asarray((boxes.hi - boxes.lo <= SMALLEST * self.width).all(axis=0))
        if tiny.any():
            self.open.append(boxes[tiny])
        return halved(boxes[~tiny], self.width, Bounds(hessian.lo[..., ~tiny], hessian.hi[..., ~tiny], hessian.holes))

    def _around(self, boxes: Boxes) -> Boxes:
        """The boxes and a little around them, however narrow they are."""
        margin = AROUND * (boxes.hi - boxes.lo) + 2.0**-46 * self.width
        return box(boxes.lo - margin, boxes.hi + margin)

    def _step(self, boxes: Boxes, hessian: Bounds) -> Step:
        middle = boxes.middle
        return newton_step(boxes.lo, boxes.hi, middle, self.enclosures.gradient(middle, middle), hessian)

    def _keep(self, proved: Boxes, at: Boxes) -> None:
        """Found: one each; narrowed down to where exactly."""
        for _ in range(REFINED):
            _, hessian = self.enclosures.hessian(at.lo, at.hi)
            step = self._step(at, hessian)
            at = box(step.lo, step.hi)
        inside = ((at.hi >= self.whole.lo) & (at.lo <= self.whole.hi)).all(axis=0)
        self.found.append((proved[inside], at[inside]))

    def _without_curves(self, boxes: Boxes) -> Boxes:
        """The boxes less those that halving will never end: along a curve of critical points, a kink or a pole."""
        narrow = (boxes.hi - boxes.lo <= NARROW * self.width).all(axis=0)
        level = narrow & ~boxes.torn
        level[level] = level_around(self.enclosures.formulas, boxes[level])
        torn = narrow & boxes.torn & (boxes.torn.sum() > MANY)
        self.level.append(boxes[level])
        self.open.append(boxes[torn])
        return boxes[~level & ~torn]

    def _distinct(self) -> Boxes:
        """The points found, each once: one that lies where another is proved to be the only one is that other."""
        proved, at = (joined([pair[side] for pair in self.found], len(self.width)) for side in (0, 1))
        kept: list[int] = []
        for number in range(len(at)):
            here, others = at[number : number + 1], proved[np.array(kept, dtype=np.intp)]
            if not ((others.lo <= here.lo) & (here.hi <= others.hi)).all(axis=0).any():
                kept.append(number)
        return at[np.array(kept, dtype=np.intp)]


def _may_vanish(gradient: Bounds) -> Mask:
    """Which boxes cannot be dropped: the gradient has values there, and 0 is among the bounds of each part."""
    with np.errstate(invalid="ignore"):
        return np.asarray(((gradient.lo <= 0) & (gradient.hi >= 0)).all(axis=0))
