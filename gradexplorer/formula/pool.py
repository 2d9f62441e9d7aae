"""Programs on arrays that lend one another their memory: what is read no more holds the next result.

Fresh memory costs more than most operations on it: the system hands it out page by page, to one thread at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

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
    """Lines to run again and again. `branches` are lines of numbers, with the truth that each had as it was made.

    Where each result comes to lie is settled beforehand: while a thread finds out what to do next, others wait for it.
    """

    def __init__(self, lines: Sequence[Line], outputs: Sequence[int], branches: Mapping[int, bool]) -> None:
        order = _order(lines, (*branches, *outputs))
        self.template = [None if line.is_input or line.function else line.value for line in lines]
        self.inputs = [(place, line.value) for place, line in enumerate(lines) if line.is_input]
        self._branches = [(place, truth) for place, truth in branches.items() if not lines[place].function]
        calls = [(place, lines[place]) for place in order if lines[place].function]
        self._numbers = [
            (place, line.function, line.operands, branches.get(place)) for place, line in calls if not line.wide
        ]
        homes, self.scratch, self._free = self._homes(lines, order, outputs)
        self._boxed, self.boxes = dict[int, int](), list[tuple[int, int]]()
        self.calls = [self._call(lines, homes, place) for place, line in calls if line.wide]
        owned = [line.wide and (line.given or line.function is not None) for line in lines]
        self.outputs = [
            (homes.get(place, place), lines[place].wide and (not owned[place] or place in outputs[:number]))
            for number, place in enumerate(outputs)
        ]

    def _room(self, value: Any = None) -> int:
        """The number of one more value."""
        self.template.append(value)
        return len(self.template) - 1

    def _homes(
        self, lines: Sequence[Line], order: Sequence[int], outputs: Sequence[int]
    ) -> tuple[dict[int, int], list[int], list[int]]:
        """Where each array lies that is the program's own; what of it is not given; and what is free in the end."""
        last = dict.fromkeys(outputs)  # who reads a line last; nobody an output
        for place in reversed(order):
            for operand in lines[place].operands:
                last.setdefault(operand, place)
        homes = {place: place for place, line in enumerate(lines) if line.given and line.wide}
        were_given = set(homes)
        free = [place for place in homes if place not in last]
        scratch: list[int] = []
        for place in order:
            if not (lines[place].wide and lines[place].function):
                continue
            # An element is read before it is written: a result may lie where an operand lay.
            dying = [homes[one] for one in dict.fromkeys(lines[place].operands) if one in homes and last[one] == place]
            free += sorted(dying, key=were_given.__contains__)  # what was given comes back where it was
            if not free:
                free.append(self._room())
                scratch.append(free[-1])
            homes[place] = free.pop()
        return homes, scratch, free

    def _call(self, lines: Sequence[Line], homes: Mapping[int, int], place: int) -> tuple[Any, ...]:
        """An operation on arrays: what NumPy writes into an array it is handed, with one operand or two; else all."""
        line, into = lines[place], homes[place]
        operands = [
            homes.get(operand, operand) if lines[operand].wide else self._box(lines[operand], operand)
            for operand in line.operands
        ]
        if not _writes(line):
            return line.function, into, None, None, operands
        return line.function, into, operands[0], operands[1] if len(operands) > 1 else None, None

    def _box(self, line: Line, place: int) -> int:
        """Where the number lies as an array: for NumPy to make one takes as long as to call for an operation."""
        if place not in self._boxed:
            is_constant = not (line.function or line.is_input)
            self._boxed[place] = self._room(np.asarray(line.value) if is_constant else None)
            if not is_constant:
                self.boxes.append((place, self._boxed[place]))
        return self._boxed[place]

    def run(self, pool: Pool, inputs: Sequence[Any]) -> list[Any]:
        """The outputs, arrays from the pool and numbers; given inputs are used up. Branched where it must be remade."""
        values: list[Any] = self.template.copy()
        for place, number in self.inputs:
            values[place] = inputs[number]
        self.work_numbers(values)
        for place, box in self.boxes:
            values[box] = np.asarray(values[place])
        free = pool.free
        for place in self.scratch:
            values[place] = free.pop() if free else pool.take()
        self._work_arrays(values)
        pool.give(*[values[place] for place in self._free])
        return [pool.copy(values[place]) if borrowed else values[place] for place, borrowed in self.outputs]

    def work_numbers(self, values: list[Any]) -> None:
        """What is reckoned with numbers alone, in its places. Branched where it must be remade."""
        for place, truth in self._branches:
            if bool(values[place]) != truth:
                raise Branched
        for place, function, operands, truth in self._numbers:  # type: ignore[assignment]
            values[place] = value = function(*[values[operand] for operand in operands])  # type: ignore[misc]
            if truth is not None and bool(value) != truth:  # before what it guards: a division, say
                raise Branched

    def _work_arrays(self, values: list[Any]) -> None:
        for function, into, first, second, operands in self.calls:
            if second is not None:
                function(values[first], values[second], values[into])
            elif first is not None:
                function(values[first], values[into])
            else:
                values[into][...] = function(*[values[operand] for operand in operands])


def _writes(line: Line) -> bool:
    """Whether NumPy writes the result into an array it is handed as one more operand, of at most two."""
    return isinstance(line.function, np.ufunc) and line.function not in _NOT_INTO and len(line.operands) <= 2


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
