"""Places where many walks end: ends beside each other are one place; one that stopped short belongs to its minimum."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import numpy.typing as npt

from gradexplorer.descent.many import Array
from gradexplorer.descent.vectors import solved
from gradexplorer.formula.formulas import Formulas

MOST = 4000  # more places than this where walks end are no longer told apart
REFINED = 12  # steps of Newton's method from an end to the point it was about to reach
SMALL = 1e-9

Numbers = npt.NDArray[np.intp]
Place = tuple[float, ...]
# Odd numbers without a pattern: cells that differ get keys that differ.
_MIX = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64).astype(np.int64)


def places(ends: list[Array], near: float) -> tuple[Numbers, list[Place]]:
    """For each end the number of its place, and a point of each place; ends less than `near` apart are one place.

    So is a valley floor where walks end everywhere, and so are all ends where they are too many to be told apart.
    """
    if not len(ends[0]):
        return np.empty(0, dtype=np.intp), []
    with np.errstate(all="ignore"):
        cells = [np.clip(np.rint(end / near), -1e15, 1e15).astype(np.int64) for end in ends]
        key = sum((cell * _MIX[axis % 3] * (axis // 3 + 1) for axis, cell in enumerate(cells)), np.int64(0))
    _, first, cell_of = np.unique(key, return_index=True, return_inverse=True)
    if len(first) > MOST:
        return np.zeros(len(ends[0]), dtype=np.intp), [tuple(float(end[0]) for end in ends)]
    unique = np.stack([cell[first] for cell in cells], axis=1)
    label, members = _joined(unique)
    return label[cell_of.ravel()], [tuple(float(end[first[number]]) for end in ends) for number in members]


def _joined(cells: Any) -> tuple[Numbers, list[int]]:
    """Neighbouring cells get one number; and one cell of each number."""
    label = np.full(len(cells), -1, dtype=np.intp)
    members: list[int] = []
    for number in range(len(cells)):
        if label[number] >= 0:
            continue
        label[number] = len(members)
        members.append(number)
        waiting = [number]
        while waiting:
            off = np.abs(cells - cells[waiting.pop()]).max(axis=1)
            for beside in np.flatnonzero((off <= 1) & (label < 0)).tolist():
                label[beside] = label[number]
                waiting.append(beside)
    return label, members


def refined(formulas: Formulas, place: Place, reach: float) -> Place | None:
    """The point with no slope next to the place, by Newton's method; None where none is within `reach`."""
    point = place
    for _ in range(REFINED):
        _, gradient, hessian = formulas.hessian(point)
        size = math.hypot(*gradient)
        if size <= SMALL:
            return point
        step = solved(hessian, gradient) if size < math.inf else None
        if step is None:
            return None
        point = tuple(x - s for x, s in zip(point, step, strict=True))
        if not math.dist(point, place) <= reach:
            return None
    return None
