"""Programs on arrays that lend one another their memory: what is read no more holds the next result.

Fresh memory costs more than most operations on it: the system hands it out page by page, to one thread at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.formula.registers import is_safe_quotient
from gradexplorer.formula.tape import Tape

Array = npt.NDArray[np.float64]


SLAB = 16  # arrays that are asked for at once: NumPy wants huge pages for them, which come quicker and are found sooner


class Pool:
    """Memory for arrays of one length, for one thread. What came back last goes out first: the cache still holds it."""

    def __init__(self, length: int) -> None:
        self._length = length
        self.free: list[Array] = []

    def take(self) -> Array:
        """An array to write into; what it holds is nobody's."""
        if not self.free:
            self.free.extend(np.empty((SLAB, self._length)))
        return self.free.pop()

    def give(self, *arrays: Array) -> None:
        """Take these back: nobody reads them any more."""
        self.free += arrays

    def copy(self, value: Any) -> Array:
        """An array with this value, or these values, in it."""
        array = self.take()
        array[...] = value
        return array


class Line(NamedTuple):
    """A function of earlier lines, or a leaf: a constant, or an input, whose number is the value.

    `wide` says whether it is an array. A wide line that is `given` comes with its memory; others stay their owner's.
    """

    function: Callable[..., Any] | None
    operands: tuple[int, ...] = ()
    wide: bool = False
    value: Any = None
    given: bool = False
    is_input: bool = False


_NOT_INTO = {np.maximum, np.minimum}  # a third argument is refused: one could take it for one more operand


class Branched(Exception):
    """A number that a branch was taken by is no longer what it was; nothing has been touched."""


class Program:
    """Lines to run again and again. `branches` are lines of numbers, with the truth that each had as it was made."""

    def __init__(self, lines: Sequence[Line], outputs: Sequence[int], branches: Mapping[int, bool]) -> None:
        order = _order(lines, (*outputs, *branches))
        last = dict.fromkeys(outputs)  # who reads a line last; nobody an output
        for place in reversed(order):
            for operand in lines[place].operands:
                last.setdefault(operand, place)
        owned = [line.wide and (line.given or line.function is not None) for line in lines]
        self._template = [None if line.is_input or line.function else line.value for line in lines]
        self._inputs = [(place, line.value) for place, line in enumerate(lines) if line.is_input]
        self._unread = [place for place, _ in self._inputs if owned[place] and place not in last]
        self._branches = dict(branches)
        calls = [(place, lines[place]) for place in order if lines[place].function]
        self._numbers = [(place, line.function, line.operands) for place, line in calls if not line.wide]
        self._arrays = [
            (place, line.function, line.operands, _arity(line),
             [operand for operand in dict.fromkeys(line.operands) if owned[operand] and last[operand] == place])
            for place, line in calls if line.wide
        ]  # fmt: skip
        self._outputs = [
            (place, lines[place].wide and (not owned[place] or place in outputs[:number]))
            for number, place in enumerate(outputs)
        ]

    def run(self, pool: Pool, inputs: Sequence[Any]) -> list[Any]:
        """The outputs, arrays from the pool and numbers; given inputs are used up. Branched where it must be remade."""
        values: list[Any] = self._template.copy()
        for place, number in self._inputs:
            values[place] = inputs[number]
        self._work_numbers(values)
        pool.give(*[values[place] for place in self._unread])
        self._work_arrays(pool, values)
        return [pool.copy(values[place]) if borrowed else values[place] for place, borrowed in self._outputs]

    def _work_numbers(self, values: list[Any]) -> None:
        for place, function, operands in self._numbers:
            values[place] = function(*[values[operand] for operand in operands])  # type: ignore[misc]
        for place, truth in self._branches.items():
            if bool(values[place]) != truth:
                raise Branched

    def _work_arrays(self, pool: Pool, values: list[Any]) -> None:
        free = pool.free
        for place, function, operands, arity, dying in self._arrays:
            if arity is None:
                values[place] = pool.copy(function(*[values[operand] for operand in operands]))  # type: ignore[misc]
                pool.give(*[values[operand] for operand in dying])
                continue
            first, last = values[operands[0]], values[operands[-1]]
            for operand in dying:  # an element is read before it is written: a result may lie where an operand lay
                free.append(values[operand])
            into = free.pop() if free else pool.take()
            values[place] = function(first, last, into) if arity == 2 else function(first, into)  # type: ignore[misc]


def _arity(line: Line) -> int | None:
    """How many operands, where NumPy writes the result into an array it is handed as one more; else None."""
    into = isinstance(line.function, np.ufunc) and line.function not in _NOT_INTO
    return len(line.operands) if into and len(line.operands) <= 2 else None


def _order(lines: Sequence[Line], roots: Iterable[int]) -> list[int]:
    """The lines that the roots need, each root's before the next one's: what was made last is wanted soonest."""
    order: dict[int, None] = {}
    stack = [*roots][::-1]
    while stack:
        place = stack[-1]
        missing = [operand for operand in lines[place].operands if operand not in order]
        if missing:
            stack += missing[::-1]
        else:
            order[stack.pop()] = None
    return list(order)


def program_of(tape: Tape, kernels: Mapping[str, Callable[..., Any]], arrays: int) -> Program:
    """The tape as a program; its first inputs, so many, are arrays, which stay their owner's, the others numbers."""
    lines: list[Line] = []
    for line in tape.instructions:
        if line.word == "input":
            lines.append(Line(None, wide=line.value < arrays, value=int(line.value), is_input=True))
        elif not line.arguments:
            lines.append(Line(None, value=line.value))
        else:
            function = np.true_divide if is_safe_quotient(line, tape) else kernels[line.word]
            lines.append(Line(function, line.arguments, any(lines[argument].wide for argument in line.arguments)))
    return Program(lines, tape.outputs, {})
