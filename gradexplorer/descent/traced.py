"""Numbers that note what is done to them, so that a step done once with them is a program for arrays.

A factor that all walkers share is no work for arrays: it is carried along, c (u - v) for c u - c v, and multiplied in
once, where something else is done to the result or nothing more. And what was noted before is not noted again. So a
rule and a gradient stay what they say on paper, and cost many walkers a quarter less.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from math import frexp, sqrt
from operator import itemgetter
from typing import Any

import numpy as np

from gradexplorer.formula.pool import Line

NUMBERS = (np.ndarray, float, int)
LARGE = 1e100  # factors beyond this, or as small, are multiplied in at once: what divides by them could overflow


class OneByOne(Exception):
    """The function branches by what lies in an array, or wants it as one number: it cannot do all of it at once."""


class Notes:
    """The lines of the program in the making, and the truths that branches were taken by."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.branches: dict[int, bool] = {}
        self._inputs = 0
        self._known: dict[object, Traced] = {}

    def input(self, value: Any, given: bool) -> Traced:
        """The number that stands for this input."""
        wide = isinstance(value, np.ndarray)
        self._inputs += 1
        return self._add(Line(None, (), wide, self._inputs - 1, wide and given, is_input=True), value)

    def traced(self, entry: Any) -> Traced:
        """The entry; a number that takes no notes becomes a constant of the program."""
        if isinstance(entry, Traced):
            return entry
        key = (type(entry), repr(entry)) if isinstance(entry, float | int) else object()
        return self._known[key] if key in self._known else self._keep(key, self._add(Line(None, value=entry), entry))

    def call(self, function: Callable[..., Any], on_arrays: Callable[..., Any], *operands: Any) -> Traced:
        """The function of the operands, in its form for numbers or for arrays."""
        traced = [self.traced(entry).plain() for entry in operands]
        places, wide = tuple([entry.place for entry in traced]), any(entry.wide for entry in traced)
        key = on_arrays if wide else function, places
        if key in self._known:
            return self._known[key]
        if wide:
            return self._keep(key, self._add(Line(on_arrays, places, wide=True), None))
        value = function(*[entry.value for entry in traced])
        if all(entry.is_constant for entry in traced):
            return self._keep(key, self.traced(value))
        return self._keep(key, self._add(Line(function, places), value))

    def _keep(self, key: object, traced: Traced) -> Traced:
        self._known[key] = traced
        return traced

    def _add(self, line: Line, value: Any) -> Traced:
        self.lines.append(line)
        return Traced(self, len(self.lines) - 1, line.wide, value)


def _operator(work: Callable[[Traced, Traced], Traced]) -> tuple[Any, Any]:
    """The operator, and the same with its operands changed over."""
    return (
        lambda self, other: work(self, self.notes.traced(other)),
        lambda self, other: work(self.notes.traced(other), self),
    )


def _noted(function: Callable[[Any, Any], Any], on_arrays: Callable[..., Any]) -> tuple[Any, Any]:
    """An operator that factors do not pass through."""
    return _operator(lambda u, v: u.notes.call(function, on_arrays, u, v))


def _times(u: Traced, v: Traced) -> Traced:
    if u.wide and v.wide:
        return u.notes.call(operator.mul, np.multiply, u.core(), v.core()).scaled(u).scaled(v)
    if u.wide or v.wide:
        return u.scaled(v) if u.wide else v.scaled(u)
    return u.notes.call(operator.mul, np.multiply, u, v)


def _over(u: Traced, v: Traced) -> Traced:
    if v.factor is not None:
        return _over(u, v.core()).scaled(1.0 / v.factor, v.drifts) if u.wide else _over(u / v.factor, v.core())
    if v.wide and u.wide:
        return u.notes.call(operator.truediv, np.true_divide, u.core(), v).scaled(u)
    if u.wide and v.is_moderate():
        return u.scaled(1.0 / v)
    return u.notes.call(operator.truediv, np.true_divide, u, v)


def _plus(u: Traced, v: Traced) -> Traced:
    return _together(operator.add, np.add, u, v)


def _minus(u: Traced, v: Traced) -> Traced:
    return _together(operator.sub, np.subtract, u, v)


def _together(function: Callable[[Any, Any], Any], on_arrays: Callable[..., Any], u: Traced, v: Traced) -> Traced:
    """u + v or u - v; a factor of both, or of the one that is an array, is left outside."""
    outside = _outside(u, v)
    if outside is None:
        return u.notes.call(function, on_arrays, u, v)
    factor: Any = outside.factor
    inside = [entry.core() if entry is outside else _shared(entry, factor) for entry in (u, v)]
    return u.notes.call(function, on_arrays, *inside).scaled(factor, outside.drifts)


def _outside(u: Traced, v: Traced) -> Traced | None:
    """Whose factor is left outside of a sum of both: none that drifts, and none where one array has no factor."""
    if any(entry.wide and entry.factor is None for entry in (u, v)):
        return None
    settled = [
        (_roughness(entry.factor.value), entry) for entry in (u, v) if entry.factor is not None and not entry.drifts
    ]
    return min(settled, key=itemgetter(0))[1] if settled else None


def _roughness(factor: float) -> tuple[bool, float]:
    """Small for what is best left outside: a power of 2, which changes no digit; in 4u + 2v the 2."""
    return abs(frexp(factor)[0]) != 0.5, abs(factor)


def _shared(entry: Traced, factor: Traced) -> Traced:
    """The entry over the factor."""
    return entry / factor if entry.factor is None else entry.core().scaled(entry.factor / factor, entry.drifts)


class Traced:
    """A number, or an array of one for each walker, that notes what is done to it.

    An array may have a `factor` yet to be multiplied in, a number. One that comes from the step before `drifts`: were
    it handed on again and again, it would grow or shrink without end.
    """

    __slots__ = ("drifts", "factor", "notes", "place", "value", "wide")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, notes: Notes, place: int, wide: bool, value: Any) -> None:
        self.notes, self.place, self.wide, self.value = notes, place, wide, value
        self.factor: Traced | None = None
        self.drifts = False

    @property
    def is_constant(self) -> bool:
        """Whether it is the same in every run."""
        line = self.notes.lines[self.place]
        return line.function is None and not line.is_input

    def is_moderate(self) -> bool:
        """Whether one may divide by this number."""
        return bool(self.notes.call(_is_moderate, _is_moderate, self))

    def core(self) -> Traced:
        """Without its factor."""
        return self if self.factor is None else Traced(self.notes, self.place, self.wide, self.value)

    def plain(self) -> Traced:
        """With its factor multiplied in."""
        return self if self.factor is None else self.notes.call(operator.mul, np.multiply, self.factor, self.core())

    def scaled(self, by: Traced, drifts: bool = False) -> Traced:
        """This array times a number, or times the factor of another array."""
        if by.wide:
            return self if by.factor is None else self.scaled(by.factor, by.drifts)
        if by.is_constant and by.value == 1.0:
            return self
        factor = by if self.factor is None else self.factor * by
        if not (by.is_moderate() and factor.is_moderate()):
            return self.notes.call(operator.mul, np.multiply, by, self)
        found = Traced(self.notes, self.place, self.wide, self.value)
        found.drifts = self.drifts or drifts
        if not (factor.is_constant and factor.value == 1.0):
            found.factor = factor
        return found

    def handed_on(self) -> Traced:
        """The same, known to come from the step before."""
        found = Traced(self.notes, self.place, self.wide, self.value)
        found.factor, found.drifts = self.factor, True
        return found

    def root(self) -> Traced:
        """Square root."""
        if self.factor is None or not self.factor > 0:
            return self.notes.call(np.sqrt, np.sqrt, self)
        outside = self.notes.call(sqrt, sqrt, self.factor)
        return self.notes.call(np.sqrt, np.sqrt, self.core()).scaled(outside, self.drifts)

    __add__, __radd__ = _operator(_plus)
    __sub__, __rsub__ = _operator(_minus)
    __mul__, __rmul__ = _operator(_times)
    __truediv__, __rtruediv__ = _operator(_over)
    __pow__, __rpow__ = _noted(operator.pow, operator.pow)
    __lt__, __gt__ = _noted(operator.lt, np.less)
    __le__, __ge__ = _noted(operator.le, np.less_equal)
    __eq__, _ = _noted(operator.eq, np.equal)
    __and__, __rand__ = _noted(operator.and_, np.logical_and)
    __or__, __ror__ = _noted(operator.or_, np.logical_or)

    def __neg__(self) -> Traced:
        return self.scaled(self.notes.traced(-1.0)) if self.wide else self.notes.call(operator.neg, np.negative, self)

    def __bool__(self) -> bool:
        if self.wide:
            raise OneByOne
        return bool(self.value) if self.is_constant else self.notes.branches.setdefault(self.place, bool(self.value))

    def __float__(self) -> float:
        raise OneByOne

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **others: Any) -> Any:
        if others or method != "__call__":
            return NotImplemented
        return self.root() if ufunc is np.sqrt else self.notes.call(ufunc, ufunc, *inputs)

    def __array_function__(self, function: Any, types: Any, arguments: Sequence[Any], others: Any) -> Any:
        return NotImplemented if others else self.notes.call(function, function, *arguments)


def _is_moderate(number: float) -> bool:
    return 1 / LARGE < abs(number) < LARGE
