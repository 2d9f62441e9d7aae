"""The tape: a straight-line program in which equal subexpressions stand once.

A `Builder` grows one graph for f and all its derivatives, as typed (constants keep their names, powers stay powers), so
that any node can be shown as a tree again; `Builder.tape` then lowers what some outputs need into a `Tape` to run:
constants folded, whole powers as products, dead instructions gone. No rewrite widens the domain: x/x and 0*log(x) keep
their holes.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import CONSTANTS
from gradexplorer.formula.kernels import floats

LARGEST_TAPE = 50_000
LARGEST_PRODUCT = 64  # a whole power up to this one becomes products: at most 10 of them, exact to half an ulp each


class Instruction(NamedTuple):
    """One line: a word applied to earlier lines; `input` and `constant` carry their index or value instead."""

    word: str
    arguments: tuple[int, ...] = ()
    value: float = 0.0
    name: str = ""


@dataclass(frozen=True, slots=True)
class Tape:
    """Instructions in running order; `inputs` names the numbers put in, `outputs` are line numbers."""

    inputs: tuple[str, ...]
    instructions: tuple[Instruction, ...]
    outputs: tuple[int, ...]


class TooLarge(Exception):
    """The graph grew past LARGEST_TAPE instructions."""


class Builder:
    """A growing graph of instructions, hash-consed: asking twice for the same thing gives the same number."""

    def __init__(self, inputs: Sequence[str]) -> None:
        self.inputs = tuple(inputs)
        self.lines: list[Instruction] = []
        self.known: list[float | None] = []  # the value of a line that depends on no input
        self._numbers: dict[object, int] = {}

    def add(self, line: Instruction) -> int:
        """Number of this line, new or already there. Raises TooLarge."""
        # repr tells 0.0 from -0.0 and finds nan equal to itself
        key = (line.word, line.arguments, repr(line.value), line.name) if not line.arguments else line[:2]
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.lines)
            if number >= 4 * LARGEST_TAPE:
                raise TooLarge
            self.lines.append(line)
            self.known.append(self._value(line))
        return number

    def _value(self, line: Instruction) -> float | None:
        if line.word == "constant":
            return line.value
        if line.word == "input":
            return None
        values = [self.known[argument] for argument in line.arguments]
        if any(value is None for value in values):
            return None
        return floats.KERNELS[line.word](*values)

    def input(self, name: str) -> int:
        """Line that reads the input of this name."""
        return self.add(Instruction("input", (), self.inputs.index(name), name))

    def constant(self, value: float, name: str = "") -> int:
        """Line that holds a number; a name (`pi`) is kept for showing it."""
        return self.add(Instruction("constant", (), value, name))

    def call(self, word: str, *arguments: int) -> int:
        """Line that applies a word to earlier lines."""
        return self.add(Instruction(word, arguments))

    def graft(self, root: Node, bound: dict[str, int] | None = None) -> int:
        """Line of a whole tree; names are looked up in `bound`, then among the inputs and the constants."""
        numbers: dict[int, int] = {}
        bound = bound or {}
        for node in postorder(root):
            match node:
                case Number(value=value):
                    number = self.constant(value)
                case Name(name=name):
                    number = self._name(name, bound)
                case Call(word=word, arguments=arguments):
                    number = self.call(word, *(numbers[id(argument)] for argument in arguments))
            numbers[id(node)] = number
        return numbers[id(root)]

    def _name(self, name: str, bound: dict[str, int]) -> int:
        if name in bound:
            return bound[name]
        if name in self.inputs:
            return self.input(name)
        return self.constant(CONSTANTS[name], name)

    def needed(self, roots: Iterable[int], *, through_seams: bool = True) -> list[int]:
        """Lines the roots depend on, themselves included, in running order."""
        needed: set[int] = set()
        stack = list(roots)
        while stack:
            number = stack.pop()
            if number not in needed:
                needed.add(number)
                line = self.lines[number]
                stack.extend(line.arguments[3:] if line.word == "seam" and not through_seams else line.arguments)
        return sorted(needed)

    def tree(self, root: int) -> Node:
        """Tree of one line, for showing; seams are left out, equal parts are one shared object."""
        nodes: dict[int, Node] = {}
        for number in self.needed([root], through_seams=False):
            line = self.lines[number]
            match line.word:
                case "constant":
                    nodes[number] = Name(line.name) if line.name else Number(line.value)
                case "input":
                    nodes[number] = Name(line.name)
                case "seam":
                    nodes[number] = nodes[line.arguments[3]]
                case word:
                    nodes[number] = Call(word, tuple(nodes[argument] for argument in line.arguments))
        return nodes[root]

    def tape(self, outputs: Sequence[int], *, seams: bool = True) -> Tape:
        """Tape that computes the outputs; without seams, the derivative at a kink is the stated subgradient."""
        lowered = _Lowering(self.inputs)
        places: dict[int, int] = {}
        for number in self.needed(outputs, through_seams=seams):
            line, value = self.lines[number], self.known[number]
            if value is not None:
                places[number] = lowered.constant(value)
            elif line.word == "seam" and not seams:
                places[number] = places[line.arguments[3]]
            elif line.word == "input":
                places[number] = lowered.add(line)
            else:
                places[number] = lowered.lower(line.word, [places[argument] for argument in line.arguments])
        return _without_dead(Tape(self.inputs, tuple(lowered.lines), tuple(places[output] for output in outputs)))


class _Lowering(Builder):
    """A second graph, in which powers with a known exponent have become what runs fastest."""

    def lower(self, word: str, arguments: list[int]) -> int:
        if word == "pow":
            base, exponent = (self.known[argument] for argument in arguments)
            if exponent is not None:
                return self._power(arguments[0], exponent)
            if base == math.e:
                return self.call("exp", arguments[1])
        return self.call(word, *arguments)

    def _power(self, base: int, exponent: float) -> int:
        if exponent == 0.5:  # noqa: PLR2004 - a square root is exact, a power is not
            return self.call("sqrt", base)
        if exponent != int(exponent if math.isfinite(exponent) else 0.5) or not 0 < abs(exponent) <= LARGEST_PRODUCT:
            return self.call("pow", base, self.constant(exponent))
        product = self._product(base, int(abs(exponent)))
        return product if exponent > 0 else self.call("div", self.constant(1.0), product)

    def _product(self, base: int, exponent: int) -> int:
        if exponent == 1:
            return base
        half = self._product(base, exponent // 2)
        square = self.call("mul", half, half)
        return self.call("mul", square, base) if exponent % 2 else square


def _without_dead(tape: Tape) -> Tape:
    """The same tape without the lines that no output needs."""
    alive = set(tape.outputs)
    for number in range(len(tape.instructions) - 1, -1, -1):
        if number in alive:
            alive.update(tape.instructions[number].arguments)
    places = {number: place for place, number in enumerate(sorted(alive))}
    kept = (tape.instructions[number] for number in sorted(alive))
    moved = (line._replace(arguments=tuple(places[argument] for argument in line.arguments)) for line in kept)
    return Tape(tape.inputs, tuple(moved), tuple(places[output] for output in tape.outputs))
