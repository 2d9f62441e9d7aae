"""Bounds of f, its gradient and its Hessian over whole boxes, many boxes at once: the tape, run on intervals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels.intervals import KERNELS, NARROWING
from gradexplorer.formula.kernels.intervals_number import Interval, Kernel
from gradexplorer.formula.tape import Tape

Array = npt.NDArray[np.float64]
Mask = npt.NDArray[np.bool_]
CHOICES = frozenset({"where", "and", "or"})  # words that do not look at all their arguments


class Bounds:
    """Lowest and highest values over each box: arrays whose last axis counts the boxes.

    NaN for a box in which there is no value at all; `holes` is true where some points of the box may have none.
    """

    __slots__ = ("hi", "holes", "lo")

    def __init__(self, lo: Array, hi: Array, holes: Mask) -> None:
        self.lo, self.hi, self.holes = lo, hi, holes


class Enclosures:
    """What f and its derivatives can be over boxes. A box is given by its lowest and highest corner.

    `lo` and `hi` have shape (variables, boxes). The gradient comes as Bounds of that shape, the Hessian's as
    (variables, variables, boxes). Where f has no value its derivatives have none: no value, and holes, carry over.
    """

    def __init__(self, formulas: Formulas) -> None:
        self.formulas = formulas
        self.count = len(formulas.variables)
        self._parameters = tuple(formulas.parameters.values())
        self._slopes = formulas.tape_to(1)
        self._curved = formulas.tape_to(2)
        self._choices = any(line.word in CHOICES for line in self._slopes.instructions)

    def gradient(self, lo: Array, hi: Array) -> Bounds:
        """Bounds of the gradient."""
        value, *slopes = self._run(self._slopes, lo, hi, KERNELS if self._choices else NARROWING)
        return _stacked(slopes, [value], lo.shape[1])

    def hessian(self, lo: Array, hi: Array) -> tuple[Bounds, Bounds]:
        """Bounds of the gradient and of the Hessian."""
        value, *rest = self._run(self._curved, lo, hi, KERNELS)
        slopes, triangle = rest[: self.count], rest[self.count :]
        gradient = _stacked(slopes, [value], lo.shape[1])
        below = _stacked(triangle, [value, *slopes], lo.shape[1])
        rows, columns = np.indices((self.count, self.count))
        high, low = np.maximum(rows, columns), np.minimum(rows, columns)
        entries = high * (high + 1) // 2 + low
        return gradient, Bounds(below.lo[entries], below.hi[entries], below.holes[entries])

    def _run(self, tape: Tape, lo: Array, hi: Array, kernels: Mapping[str, Kernel]) -> tuple[Any, ...]:
        inputs = [Interval(least, most) for least, most in zip(lo, hi, strict=True)]
        with np.errstate(all="ignore"):
            return run(tape, (*inputs, *self._parameters), kernels)


def _stacked(parts: list[Any], others: list[Any], boxes: int) -> Bounds:
    """The parts in one array each for bounds and holes; without a value where one of the others has none."""
    intervals = [part if isinstance(part, Interval) else Interval(part, part) for part in (*parts, *others)]
    lo, hi = (
        np.stack([np.broadcast_to(np.asarray(getattr(each, bound), dtype=float), boxes) for each in intervals])
        for bound in ("lo", "hi")
    )
    holes = np.stack([np.broadcast_to(np.asarray(each.holes, dtype=bool), boxes) for each in intervals])
    count = len(parts)
    nowhere, torn = np.isnan(lo[count:]).any(axis=0), holes[count:].any(axis=0)
    return Bounds(np.where(nowhere, np.nan, lo[:count]), np.where(nowhere, np.nan, hi[:count]), holes[:count] | torn)
