"""Gaussians on a grid: e^(a(x) + b(y)) is e^a(x) e^b(y), an exponential for each column and row, not each sample."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from gradexplorer.formula.registers import stepping
from gradexplorer.formula.tape import Instruction, Tape

MOST_LINES = 64  # of an exponent are looked at
LARGEST_EXPONENT = 700.0  # e to this, and to minus this, are floats with all their digits

# A word that is applied to a term, and the line of its second operand.
Change = tuple[str, int | None]
Term = tuple[int, tuple[Change, ...]]


class OnArrays:
    """A tape as a function of its inputs, in order, giving its outputs; only the first, so many variables, are arrays.

    On an open grid exponentials of sums are taken apart where that is the same to an ulp or two.
    """

    def __init__(self, tape: Tape, kernels: Mapping[str, Callable[..., Any]], variables: int) -> None:
        self._tape, self._kernels, self._variables = tape, kernels, variables

    @cached_property
    def _plain(self) -> Callable[..., tuple[Any, ...]]:
        return stepping(self._tape, self._kernels)

    @cached_property
    def _separated(self) -> tuple[Callable[..., tuple[Any, ...]], tuple[slice, ...]]:
        tape, products = separated(self._tape, self._variables)
        return stepping(tape, self._kernels) if products else self._plain, products

    def __call__(self, *inputs: Any) -> tuple[Any, ...]:
        point = inputs[: self._variables]
        if np.broadcast(*point).size <= sum(map(np.size, point)):
            return self._plain(*inputs)
        run, products = self._separated
        found = run(*inputs)
        if all(fits(found[exponents]) for exponents in products):
            return found[: len(self._tape.outputs)]
        return self._plain(*inputs)


class Separated(NamedTuple):
    """A tape with products of exponentials, and behind its own outputs the exponents.

    `products` has for each product the places of its exponents among the outputs.
    """

    tape: Tape
    products: tuple[slice, ...]


def separated(tape: Tape, variables: int) -> Separated:
    """The tape, each exponential of a sum of terms of one variable each as the product of their exponentials.

    The first inputs, so many, are the variables; the others are the same for all samples.
    """
    of = _variables_of(tape, variables)
    sums = {
        number: terms
        for number, line in enumerate(tape.instructions)
        if line.word == "exp" and (terms := by_variable(tape.instructions, of, line.arguments[0]))
    }
    return _Writer(tape, sums).written() if sums else Separated(tape, ())


def fits(exponents: Sequence[Any]) -> bool:
    """Whether the product of e to each of these (numbers, arrays) leaves the floats only where e to their sum does."""
    if max([np.max(exponent) for exponent in exponents]) <= 0:
        return True
    return bool(sum([np.max(np.abs(exponent)) for exponent in exponents]) <= LARGEST_EXPONENT)


def _variables_of(tape: Tape, variables: int) -> list[int]:
    """For each line a bit for each variable it hangs on."""
    of: list[int] = []
    for line in tape.instructions:
        bits = (line.value < variables) << int(line.value) if line.word == "input" else 0
        for argument in line.arguments:
            bits |= of[argument]
        of.append(bits)
    return of


def by_variable(lines: Sequence[Instruction], of: Sequence[int], root: int) -> list[list[Term]]:
    """The terms of one variable each that add up to the line, by variable; what hangs on none goes with the first.

    Nothing where the line hangs on one variable alone, or a term on more; nor where there are too many.
    """
    sums: dict[int, list[Term]] = {}
    waiting: list[Term] = [(root, ())] if of[root].bit_count() > 1 else []
    looked_at = 0
    while waiting:
        number, changes = waiting.pop()
        looked_at += 1
        if of[number].bit_count() <= 1:
            sums.setdefault(of[number], []).append((number, changes))
            continue
        parts = _parts(lines[number], of)
        if not parts or looked_at > MOST_LINES:
            return []
        waiting += [(part, (change, *changes) if change else changes) for part, change in parts]
    if not sums:
        return []
    everywhere = sums.pop(0, [])
    first, *others = sums.values()
    return [first + everywhere, *others]


def _parts(line: Instruction, of: Sequence[int]) -> list[tuple[int, Change | None]]:
    """What the line is the sum of, each with what is then done to it; nothing where it cannot be taken apart."""
    if not line.arguments:
        return []
    u, v = line.arguments[0], line.arguments[-1]
    match line.word:
        case "add":
            return [(u, None), (v, None)]
        case "sub":
            return [(u, None), (v, ("neg", None))]
        case "neg":
            return [(u, ("neg", None))]
        case "mul" if not of[u]:
            return [(v, ("mul", u))]
        case "mul" | "div" if not of[v]:
            return [(u, (line.word, v))]
    return []


class _Writer:
    """The tape written anew, with sums of terms for the exponents of these lines."""

    def __init__(self, tape: Tape, sums: Mapping[int, list[list[Term]]]) -> None:
        self._tape = tape
        self._lines: list[Instruction] = []
        self._places: list[int] = []  # where each line of the old tape has come to stand
        self._exponents: list[list[int]] = []
        for number, line in enumerate(tape.instructions):
            if number in sums:
                self._places.append(self._product(sums[number]))
            else:
                arguments = tuple([self._places[argument] for argument in line.arguments])
                self._places.append(self._add(Instruction(line.word, arguments, line.value, line.name)))

    def written(self) -> Separated:
        """The new tape, without what nobody needs any more."""
        outputs = [self._places[output] for output in self._tape.outputs]
        products = []
        for exponents in self._exponents:
            products.append(slice(len(outputs), len(outputs) + len(exponents)))
            outputs += exponents
        return Separated(_alive(self._tape.inputs, self._lines, outputs), tuple(products))

    def _add(self, line: Instruction) -> int:
        self._lines.append(line)
        return len(self._lines) - 1

    def _product(self, sums: list[list[Term]]) -> int:
        exponents = [self._sum(terms) for terms in sums]
        self._exponents.append(exponents)
        first, *others = [self._add(Instruction("exp", (exponent,))) for exponent in exponents]
        for other in others:
            first = self._add(Instruction("mul", (first, other)))
        return first

    def _sum(self, terms: list[Term]) -> int:
        total = -1
        for term, changes in terms:
            place = self._places[term]
            for word, operand in changes:
                operands = (place,) if operand is None else (place, self._places[operand])
                place = self._add(Instruction(word, operands))
            total = place if total < 0 else self._add(Instruction("add", (total, place)))
        return total


def _alive(inputs: tuple[str, ...], lines: Sequence[Instruction], outputs: Sequence[int]) -> Tape:
    """The tape of the lines that some output needs."""
    needed = set(outputs)
    for number in range(len(lines) - 1, -1, -1):
        if number in needed:
            needed.update(lines[number].arguments)
    places = {number: place for place, number in enumerate(sorted(needed))}
    kept = [
        Instruction(line.word, tuple([places[argument] for argument in line.arguments]), line.value, line.name)
        for line in (lines[number] for number in places)
    ]
    return Tape(inputs, tuple(kept), tuple([places[output] for output in outputs]))
