"""A step is done once with numbers that note what is done to them; then it is a program, which walks arrays in place.

So a rule stays what it says on paper, and costs many walkers no memory but what they stand on.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from math import frexp
from typing import Any, NamedTuple

import numpy as np

from gradexplorer.descent.traced import NUMBERS, Notes, Traced
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import arrays
from gradexplorer.formula.pool import Branched, Pool, Program
from gradexplorer.formula.tape import Tape


class Apart(NamedTuple):
    """Nested values in a row, as one run of a program hands them to the next.

    `shape` is nested as they are, and has the factor of each that has yet to be multiplied in, or what is no number.
    """

    shape: Any
    values: list[Any]


def mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    """The nested tuples with every entry changed."""
    if isinstance(value, tuple):
        parts = [mapped(entry, change) for entry in value]
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return change(value)


def apart(value: Any) -> Apart:
    """The nested numbers, traced or not, in a row, and apart from their factors."""
    values: list[Any] = []
    return Apart(mapped(value, lambda entry: _apart(entry, values)), values)


def _apart(entry: Any, values: list[Any]) -> Any:
    if not isinstance(entry, Traced):
        if isinstance(entry, NUMBERS):
            values.append(entry)
        return 1.0 if isinstance(entry, NUMBERS) else entry
    factor = None if entry.drifts else entry.factor
    stays = factor is not None and factor.is_constant
    values.append(entry.core() if stays else entry.plain())
    return float(factor.value) if factor is not None and stays else 1.0


def joined(row: Apart) -> Any:
    """The nested numbers with their factors, where they are traced."""
    values = iter(row.values)
    return mapped(row.shape, lambda factor: _joined(next(values), factor) if type(factor) is float else factor)


def _joined(entry: Traced, factor: float) -> Any:
    return handed_on(entry.scaled(entry.notes.traced(factor)) if entry.wide else entry)


def handed_on(entry: Any) -> Any:
    """The entry of a memory, known to come from the step before."""
    return entry.handed_on() if isinstance(entry, Traced) and entry.wide else entry


class Played:
    """A function of (kept, given), made into a program: kept numbers and arrays in a row, given ones nested.

    Arrays in `given` are used up, those in `kept` are not; those in the result are the caller's, to give on. Threads
    may share it. It is made anew where what is given has another shape.
    """

    def __init__(self, function: Callable[[Sequence[Any], Any], Any]) -> None:
        self._function = function
        self._made: dict[Any, tuple[Program, Any]] = {}

    def __call__(self, pool: Pool, kept: list[Any], given: Apart) -> Apart:
        """What the function gives. OneByOne where it cannot be done to whole arrays."""
        program, shape = self._made.get(given.shape) or self._trace(kept, given)
        try:
            return Apart(shape, program.run(pool, kept + given.values))
        except Branched:
            self._made.pop(given.shape, None)
            return self(pool, kept, given)

    def steady(self, shape: Any) -> Program | None:
        """The program for what is given in this shape, (anything, memory), where memory comes out in it again."""
        program, after = self._made.get(shape, (None, None))
        return program if after and after[-1] == shape[-1] else None

    def _trace(self, kept: Sequence[Any], given: Apart) -> tuple[Program, Any]:
        notes = Notes()
        traced = [notes.input(entry, given=False) for entry in kept]
        nested = joined(Apart(given.shape, [notes.input(entry, given=True) for entry in given.values]))
        found = apart(self._function(traced, nested))
        outputs = [notes.traced(entry).place for entry in found.values]
        self._made[given.shape] = Program(notes.lines, outputs, notes.branches), found.shape
        return self._made[given.shape]


# --- a tape, done with such numbers ----------------------------------------------------------------------------------


def outputs_of(tape: Tape, parameters: Sequence[float], point: Sequence[Traced]) -> tuple[Traced, ...]:
    """The tape's outputs at the point, whose coordinates are arrays; each of them an array."""
    found = run(tape, (*point, *parameters), _KERNELS)
    return tuple([_everywhere(entry, point[0]) for entry in found])


def _everywhere(entry: Any, point: Any) -> Any:
    """The entry for each walker, where it is one number for all."""
    return entry if isinstance(entry, Traced) and entry.wide else np.full_like(point, entry)


def _noted(kernel: Callable[..., Any]) -> Callable[..., Any]:
    def noted(*operands: Any) -> Any:
        notes = next((entry.notes for entry in operands if isinstance(entry, Traced)), None)
        return kernel(*operands) if notes is None else notes.call(kernel, kernel, *operands)

    return noted


def _div(u: Any, v: Any) -> Any:
    """u/v, masked where v is 0."""
    return _TRUE_DIV(u, v) if isinstance(v, float) and v else _DIV(u, v)


def _mul(u: Any, v: Any) -> Any:
    """u v. Only a power of 2 is carried along: it changes no digit of what many walkers see beside what one sees."""
    rough = any(isinstance(entry, float) and abs(frexp(entry)[0]) != 0.5 for entry in (u, v))
    return _MUL(u, v) if rough else u * v


_DIV, _TRUE_DIV, _MUL = _noted(arrays.div), _noted(np.true_divide), _noted(np.multiply)
_KERNELS: Mapping[str, Callable[..., Any]] = {name: _noted(kernel) for name, kernel in arrays.KERNELS.items()} | {
    "add": operator.add, "sub": operator.sub, "mul": _mul, "neg": operator.neg, "div": _div,
}  # fmt: skip
