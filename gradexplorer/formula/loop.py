"""A program that is run on what it gave, bound to its arrays: a step is hardly more than its operations on them.

Two threads that walk side by side take turns at all that is not an operation on arrays; to wait for one's turn takes
far longer than the turn.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from itertools import starmap
from operator import call
from typing import Any, NamedTuple

import numpy as np

from gradexplorer.formula.pool import Array, Pool, Program

MOST = 12  # states: where arrays change places for longer, the program is better run step by step


class Course(NamedTuple):
    """(output, input), by number: which input an output is next; `moving` those that are kept, `carried` given ones."""

    moving: tuple[tuple[int, int], ...]
    carried: tuple[tuple[int, int], ...]


class State(NamedTuple):
    """One of the ways in which the arrays lie: what to call, with what; the outputs; the inputs."""

    calls: list[tuple[Any, ...]]
    outputs: list[Any]
    inputs: list[Any]


class Loop:
    """Steps of a program whose outputs are its next inputs.

    The arrays that moving ones lay in before are kept one step longer, as `before`, and then used again.
    """

    def __init__(self, program: Program, states: list[State], values: list[Any], course: Course) -> None:
        self._program, self._states, self._values, self._at = program, states, values, 0
        places = {number: place for place, number in program.inputs}
        self._numbers = [
            (program.outputs[output][0], places[into])
            for output, into in course.carried
            if not isinstance(states[0].outputs[output], np.ndarray)
        ]
        self._places = places

    def step(self, first: Any) -> list[Any]:
        """The outputs (of numbers, places only) with this first input; Branched where the program must be remade."""
        values, program, state = self._values, self._program, self._states[self._at]
        values[self._places[0]] = first
        program.work_numbers(values)
        for place, box in program.boxes:
            values[box][()] = values[place]
        deque(starmap(call, state.calls), maxlen=0)
        for place, value in [(into, values[output]) for output, into in self._numbers]:
            values[place] = value
        self._at = (self._at + 1) % len(self._states)
        return state.outputs

    def inputs(self, numbers: Sequence[int]) -> list[Any]:
        """The next inputs with these numbers."""
        row = self._states[self._at].inputs
        return [
            row[number] if isinstance(row[number], np.ndarray) else self._values[self._places[number]]
            for number in numbers
        ]


def loop_of(
    program: Program, pool: Pool, inputs: Sequence[Any], course: Course, before: Sequence[Array]
) -> Loop | None:
    """The loop from these inputs; None where it does not come round soon enough to be worth while."""
    if any(is_copied for _, is_copied in program.outputs):
        return None
    values: list[Any] = program.template.copy()
    for place, number in program.inputs:
        values[place] = inputs[number]
    for _, box in program.boxes:
        values[box] = np.empty(())
    turn = _Turn(program, course)
    scratch = [pool.take() for _ in program.scratch]
    for place, array in zip(program.scratch, scratch, strict=True):
        values[place] = array
    states: list[State] = []
    row, lain, start = values, list(before), None
    while start != [*map(id, row), *map(id, lain)]:
        if len(states) == MOST:
            pool.give(*scratch)
            return None
        start = start or [*map(id, row), *map(id, lain)]
        states.append(turn.state(row))
        row, lain = turn.turned(row, lain)
    return Loop(program, states, values, course)


class _Turn:
    """From step to step: which array lies where."""

    def __init__(self, program: Program, course: Course) -> None:
        self._program = program
        self._places = {number: place for place, number in program.inputs}
        self._moving = [(program.outputs[output][0], self._places[into]) for output, into in course.moving]
        self._carried = [(program.outputs[output][0], self._places[into]) for output, into in course.carried]

    def state(self, row: list[Any]) -> State:
        inputs = [row[self._places[number]] for number in range(len(self._places))]
        calls = [_bound(entry, row) for entry in self._program.calls]
        return State(calls, [row[place] for place, _ in self._program.outputs], inputs)

    def turned(self, row: list[Any], before: list[Array]) -> tuple[list[Any], list[Array]]:
        """The arrays after a step; what is free stays where it is, if it can."""
        after, lain = row.copy(), [row[into] for _, into in self._moving]
        turning = [
            (output, into) for output, into in (*self._moving, *self._carried) if isinstance(row[into], np.ndarray)
        ]
        for output, into in turning:
            after[into] = row[output]
        used = {*map(id, lain), *[id(after[into]) for _, into in turning]}
        own = (*before, *[row[place] for place in self._program.scratch], *[row[into] for _, into in turning])
        free = {id(array): array for array in own if id(array) not in used}
        for place in self._program.scratch:
            if id(row[place]) in free:
                del free[id(row[place])]
            else:
                after[place] = None
        for place in self._program.scratch:
            if after[place] is None:
                after[place] = free.popitem()[1]
        return after, lain


def _bound(entry: tuple[Any, ...], row: list[Any]) -> tuple[Any, ...]:
    """The function and its operands, for a call."""
    function, into, first, second, operands = entry
    if first is None:
        return _copied, row[into], function, *[row[operand] for operand in operands]
    return function, row[first], *([] if second is None else [row[second]]), row[into]


def _copied(into: Array, function: Any, *operands: Any) -> None:
    into[...] = function(*operands)
