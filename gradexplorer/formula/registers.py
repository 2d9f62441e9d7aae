"""A tape's results share registers: one is used again as soon as nobody reads it any more.

On arrays that is what bounds the memory. The compiler writes its source over these registers; `stepping` works through
them as they are: ready six times sooner than compiled, on arrays as fast, on floats a fifth as fast.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import truediv
from typing import Any

from gradexplorer.formula.tape import Instruction, Tape

LEAF = -1


def registers_of(tape: Tape) -> tuple[list[int], int]:
    """For each line the register of its result, LEAF for an input or a constant; and how many registers there are."""
    lines = tape.instructions
    last = [LEAF] * len(lines)  # who reads it last
    for number, line in enumerate(lines):
        for argument in line.arguments:
            last[argument] = number
    for output in tape.outputs:
        last[output] = len(lines)
    places = [LEAF] * len(lines)
    free: list[int] = []
    made = 0
    for number, line in enumerate(lines):
        if not line.arguments:
            continue
        for argument in line.arguments:
            if last[argument] == number and places[argument] != LEAF:
                last[argument] = LEAF  # read twice by this line, its register is free once
                free.append(places[argument])
        if free:
            places[number] = free.pop()
        else:
            places[number], made = made, made + 1
    return places, made


def is_safe_quotient(line: Instruction, tape: Tape) -> bool:
    """Whether it divides by a number that is not 0, so that plain division does."""
    if line.word != "div":
        return False
    divisor = tape.instructions[line.arguments[1]]
    return divisor.word == "constant" and divisor.value != 0


def stepping(tape: Tape, kernels: Mapping[str, Callable[..., Any]]) -> Callable[..., tuple[Any, ...]]:
    """Function of the tape's inputs, in order, giving its outputs."""
    places, made = registers_of(tape)
    start: list[Any] = [None] * made
    inputs_at: list[tuple[int, int]] = []
    for number, line in enumerate(tape.instructions):
        if not line.arguments:
            places[number] = len(start)
            if line.word == "input":
                inputs_at.append((len(start), int(line.value)))
            start.append(line.value)
    steps = _columns(tape, places, kernels)
    outputs = [places[output] for output in tape.outputs]

    def run(*inputs: Any) -> tuple[Any, ...]:
        registers = start.copy()
        for place, number in inputs_at:
            registers[place] = inputs[number]
        for place, kernel, first, second, others in zip(*steps, strict=True):
            if others:
                registers[place] = kernel(registers[first], registers[second], *[registers[other] for other in others])
            elif second != LEAF:
                registers[place] = kernel(registers[first], registers[second])
            else:
                registers[place] = kernel(registers[first])
        return tuple([registers[output] for output in outputs])

    return run


def _columns(tape: Tape, places: list[int], kernels: Mapping[str, Callable[..., Any]]) -> tuple[list[Any], ...]:
    """The steps: where the result goes, the kernel, and where its first, second and further operands are.

    They are columns, not one object a step: what the garbage collector need not visit holds no thread.
    """
    calls = [line for line in tape.instructions if line.arguments]
    return (
        [place for place, line in zip(places, tape.instructions, strict=True) if line.arguments],
        [truediv if line.word == "div" and is_safe_quotient(line, tape) else kernels[line.word] for line in calls],
        [places[line.arguments[0]] for line in calls],
        [places[line.arguments[1]] if len(line.arguments) > 1 else LEAF for line in calls],
        [
            tuple([places[argument] for argument in line.arguments[2:]]) if len(line.arguments) > 2 else ()
            for line in calls
        ],
    )
