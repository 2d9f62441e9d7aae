"""Boxes in batches: cut in two, joined, and gathered where they touch."""

from __future__ import annotations

from typing import Any

import numpy as np

from gradexplorer.formula.enclosures import Array, Bounds, Mask
from gradexplorer.quick import dataclass

OFF_MIDDLE = 0.4921875  # where a box is cut: symmetric functions have their points in the middle
SHORTEST = 0.05  # no side becomes shorter than this part of the longest, both as parts of the whole box
BESIDE = 0.1  # boxes this close, as a part of what they form together, belong together


@dataclass(frozen=True, eq=False)
class Boxes:
    """Boxes by their lowest and highest corners, each of shape (variables, boxes).

    `torn` is true of a box that may hold a kink, a jump, a pole or an edge of the domain.
    """

    lo: Array
    hi: Array
    torn: Mask

    def __len__(self) -> int:
        return int(self.lo.shape[1])

    def __getitem__(self, which: Any) -> Boxes:
        return Boxes(self.lo[:, which], self.hi[:, which], self.torn[which])

    @property
    def middle(self) -> Array:
        """Their centres."""
        return self.lo / 2 + self.hi / 2

    @property
    def hull(self) -> Boxes:
        """The one box around all."""
        return Boxes(self.lo.min(axis=1)[:, None], self.hi.max(axis=1)[:, None], np.array([self.torn.any()]))


def box(lo: Array, hi: Array) -> Boxes:
    """One box, or several of shape (variables, boxes), of which nothing bad is known."""
    lo, hi = (corner[:, None] if corner.ndim == 1 else corner for corner in (lo, hi))
    return Boxes(lo, hi, np.zeros(lo.shape[1], dtype=bool))


def joined(parts: list[Boxes], count: int) -> Boxes:
    """All boxes of the parts; of `count` variables also where there are none."""
    none = np.empty((count, 0))
    return Boxes(
        np.concatenate([none, *(part.lo for part in parts)], axis=1),
        np.concatenate([none, *(part.hi for part in parts)], axis=1),
        np.concatenate([np.empty(0, dtype=bool), *(part.torn for part in parts)]),
    )


def halved(boxes: Boxes, width: Array, hessian: Bounds) -> Boxes:
    """Two boxes for each, cut across where that narrows the bounds of the gradient most.

    Where the Hessian has no bounds, the longest side is cut, as a part of the whole box's `width`.
    """
    if not len(boxes):
        return boxes
    sides = (boxes.hi - boxes.lo) / width
    with np.errstate(all="ignore"):
        smear = np.maximum(np.abs(hessian.lo), np.abs(hessian.hi)).sum(axis=0) * (boxes.hi - boxes.lo)
    weight = np.where(np.isfinite(smear).all(axis=0), smear, sides)
    weight = np.where(sides < SHORTEST * sides.max(axis=0), 0.0, weight)
    across = np.where(weight.max(axis=0) > 0, weight.argmax(axis=0), sides.argmax(axis=0))
    chosen = np.arange(len(boxes.lo))[:, None] == across
    cut = boxes.lo + OFF_MIDDLE * (boxes.hi - boxes.lo)
    lower = Boxes(boxes.lo, np.where(chosen, cut, boxes.hi), boxes.torn)
    upper = Boxes(np.where(chosen, cut, boxes.lo), boxes.hi, boxes.torn)
    return joined([lower, upper], len(boxes.lo))


def gathered(boxes: Boxes, most: int, apart: Array | float = 0.0) -> list[Boxes]:
    """The boxes in groups that touch, or are no further apart; the last of `most` groups has all that are left."""
    groups: list[Boxes] = []
    while len(boxes):
        if len(groups) == most - 1:
            return [*groups, boxes]
        inside = np.zeros(len(boxes), dtype=bool)
        inside[0] = True
        while True:
            hull = boxes[inside].hull
            margin = np.maximum(BESIDE * (hull.hi - hull.lo), apart)
            touching = np.asarray(((boxes.lo <= hull.hi + margin) & (boxes.hi >= hull.lo - margin)).all(axis=0))
            if touching.sum() == inside.sum():
                break
            inside = touching
        groups.append(boxes[inside])
        boxes = boxes[~inside]
    return groups
