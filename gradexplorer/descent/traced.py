"""A step is done once with numbers that note what is done to them; then it is a program, which walks arrays in place.

So a rule stays what it says on paper, and costs many walkers no memory but what they stand on.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from gradexplorer.formula.pool import Branched, Line, Pool, Program


class OneByOne(Exception):
    """The function branches by what lies in an array, or wants it as one number: it cannot do all of it at once."""


def mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    """The nested tuples and dictionaries with every entry changed."""
    if isinstance(value, dict):
        return {name: mapped(entry, change) for name, entry in value.items()}
    if isinstance(value, tuple):
        parts = [mapped(entry, change) for entry in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return change(value)


_NUMBERS = (np.ndarray, float, int)


class _Notes:
    """The lines of the program in the making, and the truths that branches were taken by."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.branches: dict[int, bool] = {}
        self._inputs = 0

    def input(self, value: Any, given: bool) -> Any:
        """The number that stands for this input; what is no number (a memory that is None) stands for itself."""
        if not isinstance(value, _NUMBERS):
            return value
        wide = isinstance(value, np.ndarray)
        self._inputs += 1
        return self._add(Line(None, (), wide, self._inputs - 1, wide and given, is_input=True), value)

    def call(self, function: Callable[..., Any], on_arrays: Callable[..., Any], *operands: Any) -> Traced:
        """The function of the operands, in its form for numbers or for arrays."""
        traced = [
            entry if isinstance(entry, Traced) else self._add(Line(None, value=entry), entry) for entry in operands
        ]
        places, wide = tuple([entry.place for entry in traced]), any(entry.wide for entry in traced)
        if wide:
            return self._add(Line(on_arrays, places, wide=True), None)
        return self._add(Line(function, places), function(*[entry.value for entry in traced]))

    def _add(self, line: Line, value: Any) -> Traced:
        self.lines.append(line)
        return Traced(self, len(self.lines) - 1, line.wide, value)


def _binary(function: Callable[[Any, Any], Any], on_arrays: Callable[..., Any]) -> tuple[Any, Any]:
    """The operator, and the same with its operands changed over."""
    return (
        lambda self, other: self.notes.call(function, on_arrays, self, other),
        lambda self, other: self.notes.call(function, on_arrays, other, self),
    )


class Traced:
    """A number, or an array of one for each walker, that notes what is done to it."""

    __slots__ = ("notes", "place", "value", "wide")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, notes: _Notes, place: int, wide: bool, value: Any) -> None:
        self.notes, self.place, self.wide, self.value = notes, place, wide, value

    __add__, __radd__ = _binary(operator.add, np.add)
    __sub__, __rsub__ = _binary(operator.sub, np.subtract)
    __mul__, __rmul__ = _binary(operator.mul, np.multiply)
    __truediv__, __rtruediv__ = _binary(operator.truediv, np.true_divide)
    __pow__, __rpow__ = _binary(operator.pow, operator.pow)
    __lt__, __gt__ = _binary(operator.lt, np.less)
    __le__, __ge__ = _binary(operator.le, np.less_equal)
    __eq__, _ = _binary(operator.eq, np.equal)

    def __neg__(self) -> Traced:
        return self.notes.call(operator.neg, np.negative, self)

    def __bool__(self) -> bool:
        if self.wide:
            raise OneByOne
        return self.notes.branches.setdefault(self.place, bool(self.value))

    def __float__(self) -> float:
        raise OneByOne

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **others: Any) -> Any:
        return NotImplemented if others or method != "__call__" else self.notes.call(ufunc, ufunc, *inputs)

    def __array_function__(self, function: Any, types: Any, arguments: Sequence[Any], others: Any) -> Any:
        return NotImplemented if others else self.notes.call(function, function, *arguments)


class Played:
    """A function of (kept, given), both nested tuples or dictionaries of arrays and numbers, made into a program.

    Arrays in `given` are used up, those in `kept` are not; those in the result are the caller's, to give on.
    """

    def __init__(self, function: Callable[[Any, Any], Any]) -> None:
        self._function = function
        self._program: Program | None = None
        self._result: Any = None

    def __call__(self, pool: Pool, kept: Any, given: Any) -> Any:
        """What the function gives. OneByOne where it cannot be done to whole arrays."""
        if self._program is None:
            self._trace(kept, given)
        assert self._program is not None
        inputs: list[Any] = []
        mapped(
            (kept, given), lambda entry: inputs.append(entry) if isinstance(entry, np.ndarray | float | int) else None
        )
        try:
            results = iter(self._program.run(pool, inputs))
        except Branched:
            self._program = None
            return self(pool, kept, given)
        return mapped(self._result, lambda entry: next(results) if isinstance(entry, Traced) else entry)

    def _trace(self, kept: Any, given: Any) -> None:
        notes, outputs = _Notes(), list[int]()
        traced_kept = mapped(kept, lambda entry: notes.input(entry, given=False))
        traced_given = mapped(given, lambda entry: notes.input(entry, given=True))
        self._result = self._function(traced_kept, traced_given)
        mapped(self._result, lambda entry: outputs.append(entry.place) if isinstance(entry, Traced) else None)
        self._program = Program(notes.lines, outputs, notes.branches)
