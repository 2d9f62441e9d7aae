"""The plain interpreter: runs a tape on any kind of number, given its kernels. The oracle of the compiled functions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from gradexplorer.formula.tape import Tape


def run(tape: Tape, inputs: Sequence[Any], kernels: Mapping[str, Callable[..., Any]]) -> tuple[Any, ...]:
    """The outputs, as whatever kind of number the inputs and kernels make them (constants come in as floats)."""
    registers: list[Any] = [None] * len(tape.instructions)
    drops = _drops(tape)
    for number, line in enumerate(tape.instructions):
        if line.word == "input":
            registers[number] = inputs[int(line.value)]
        elif line.word == "constant":
            registers[number] = line.value
        else:
            registers[number] = kernels[line.word](*[registers[argument] for argument in line.arguments])
        for drop in drops[number]:
            registers[drop] = None
    return tuple(registers[output] for output in tape.outputs)


def _drops(tape: Tape) -> list[list[int]]:
    """For each line, the registers nobody reads after it: a large tape on arrays would else hold them all."""
    last = {argument: number for number, line in enumerate(tape.instructions) for argument in line.arguments}
    drops: list[list[int]] = [[] for _ in tape.instructions]
    kept = set(tape.outputs)
    for register, number in last.items():
        if register not in kept:
            drops[number].append(register)
    return drops
