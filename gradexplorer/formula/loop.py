"""A program that is run on what it gave, bound to its arrays: a step is hardly more than its operations on them.

Two threads that walk side by side take turns at all that is not an operation on arrays; to wait for one's turn takes
far longer than the turn.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice, starmap
from operator import call
from typing import Any, NamedTuple

import numpy as np

from gradexplorer.formula.pool import Array, Branched, Pool, Program

AHEAD = 32  # steps whose numbers are reckoned at once
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
    """Steps of a program whose outputs are its next inputs; the first input of each step comes from `firsts`.

    The arrays that moving ones lay in before are kept one step longer, as `before`, and then used again. What is
    reckoned with numbers alone is done for many steps at once: a long turn in thirty-two is waited for less often.
    """

    def __init__(
        self, program: Program, states: list[State], values: list[Any], course: Course, firsts: Iterator[Any]
    ) -> None:
        self._program, self._states, self._values, self._firsts = program, states, values, firsts
        self._at, self._ahead = 0, deque[list[Any] | None]()
        self._places = {number: place for place, number in program.inputs}
        self._numbers = [
            (program.outputs[output][0], self._places[into])
            for output, into in course.carried
            if not isinstance(states[0].outputs[output], np.ndarray)
        ]
        self._rows = deque([self._row()])
        self._boxes = [values[box] for _, box in program.boxes]

    def _row(self) -> list[Any]:
        """The numbers that go from step to step, as they are now."""
        return [self._values[into] for _, into in self._numbers]

    def _reckon(self) -> None:
        """What the operations of the next steps need of numbers; None from where the program must be remade."""
        values = self._values
        for first in islice(self._firsts, AHEAD):
            values[self._places[0]] = first
            try:
                self._program.work_numbers(values)
            except Branched:
                self._ahead.append(None)
                return
            self._ahead.append([values[place] for place, _ in self._program.boxes])
            after = [values[output] for output, _ in self._numbers]
            for (_, into), value in zip(self._numbers, after, strict=True):
                values[into] = value
            self._rows.append(after)

    def step(self) -> list[Any]:
        """The outputs (of numbers, what they were at first); Branched where the program must be remade."""
        if not self._ahead:
            self._reckon()
        numbers = self._ahead[0]
        if numbers is None:
            raise Branched
        self._ahead.popleft()
        self._rows.popleft()
        for box, value in zip(self._boxes, numbers, strict=True):
            box[()] = value
        state = self._states[self._at]
        deque(starmap(call, state.calls), maxlen=0)
        self._at = (self._at + 1) % len(self._states)
        return state.outputs

    def inputs(self, numbers: Sequence[int]) -> list[Any]:
        """The next inputs with these numbers (not that of the first)."""
        row = self._states[self._at].inputs.copy()
        places = {place: number for number, place in self._places.items()}
        for (_, into), value in zip(self._numbers, self._rows[0], strict=True):
            row[places[into]] = value
        return [row[number] for number in numbers]


def loop_of(
    program: Program, pool: Pool, inputs: Sequence[Any], course: Course, before: Sequence[Array], firsts: Iterator[Any]
) -> Loop | None:
    """The loop from these inputs, the first of which `firsts` gives step by step; None where it is not worth while.

    That is where the arrays do not come round soon enough, or an output has to be copied.
    """
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
    return Loop(program, states, values, course, firsts)


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
