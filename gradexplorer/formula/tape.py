"""The tape: a straight-line program in which equal subexpressions stand once.

A `Builder` grows one graph for f and all its derivatives, as typed (constants keep their names, powers stay powers), so
that any node can be shown as a tree again; `Builder.tape` then lowers what some outputs need into a `Tape` to run:
constants folded, whole powers as products, dead instructions gone. No rewrite widens the domain: x/x and 0*log(x) keep
their holes.
"""

from __future__ import annotations

import math
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import CONSTANTS
from gradexplorer.formula.kernels import floats
from gradexplorer.quick import dataclass

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

    def _add(self, key: object, line: Instruction, known: float | None) -> int:
        number = self._numbers[key] = len(self.lines)
        if number >= 4 * LARGEST_TAPE:
            raise TooLarge
        self.lines.append(line)
        self.known.append(known)
        return number

    def input(self, name: str) -> int:
        """Line that reads the input of this name."""
        number = self._numbers.get(name)
        if number is None:
            number = self._add(name, Instruction("input", (), self.inputs.index(name), name), None)
        return number

    def constant(self, value: float, name: str = "") -> int:
        """Line that holds a number; a name (`pi`) is kept for showing it."""
        key = ("constant", repr(value), name)  # repr tells 0.0 from -0.0 and finds nan equal to itself
        number = self._numbers.get(key)
        return self._add(key, Instruction("constant", (), value, name), value) if number is None else number

    def call(self, word: str, *arguments: int) -> int:
        """Line that applies a word to earlier lines. Raises TooLarge."""
        key = (word, arguments)
        number = self._numbers.get(key)
        if number is not None:
            return number
        value = None
        for argument in arguments:
            if self.known[argument] is None:
                break
        else:
            value = floats.KERNELS[word](*[self.known[argument] for argument in arguments])
        return self._add(key, Instruction(word, arguments), value)

    def graft(self, root: Node, bound: dict[str, int] | None = None) -> int:
        """Line of a whole tree; names are looked up in `bound`, then among the inputs and the constants."""
        numbers: dict[int, int] = {}
        bound = bound or {}
        for node in postorder(root):
            if isinstance(node, Call):
                number = self.call(node.word, *[numbers[id(argument)] for argument in node.arguments])
            elif isinstance(node, Number):
                number = self.constant(node.value)
            else:
                number = self._name(node.name, bound)
            numbers[id(node)] = number
        return numbers[id(root)]

    def _name(self, name: str, bound: dict[str, int]) -> int:
        if name in bound:
            return bound[name]
        if name in self.inputs:
            return self.input(name)
        return self.constant(CONSTANTS[name], name)

    def needed(
        self, roots: Iterable[int], *, through_seams: bool = True, known: Container[int] = frozenset()
    ) -> list[int]:
        """Lines the roots depend on, themselves included, in running order; known ones and what is below are not."""
        lines = self.lines
        needed: set[int] = set()
        stack = list(roots)
        while stack:
            number = stack.pop()
            if number in needed or number in known:
                continue
            needed.add(number)
            line = lines[number]
            stack += line.arguments if through_seams or line.word != "seam" else line.arguments[3:]
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
        lowering = _Lowering(self, seams)
        for number in self.needed(outputs, through_seams=seams):
            if self.known[number] is None:
                lowering.lower(number)
        places = [lowering.place(output) for output in outputs]
        return lowering.alive(places)


class _Lowering(Builder):
    """A second graph, in which known values are constants and powers with a known exponent what runs fastest.

    A constant is added when the first line asks for it, so that nothing dead is left behind.
    """

    def __init__(self, source: Builder, seams: bool) -> None:
        super().__init__(source.inputs)
        self._source = source
        self._seams = seams
        self._places: dict[int, int] = {}
        self._passed_over = False  # whether a line may have been lowered that nobody reads

    def place(self, number: int) -> int:
        """Line here of a line of the source."""
        place = self._places.get(number)
        if place is None:
            value = self._source.known[number]
            assert value is not None
            place = self._places[number] = self.constant(value)
        return place

    def lower(self, number: int) -> None:
        """Add what this line of the source becomes; its arguments have been lowered before."""
        word, arguments, _, name = self._source.lines[number]
        places = self._places
        if word == "pow":
            places[number] = self._lower_power(*arguments)
        elif word == "div":
            places[number] = self._lower_quotient(*arguments)
        elif word == "input":
            places[number] = self.input(name)
        elif word == "seam" and not self._seams:
            places[number] = self.place(arguments[3])
        else:
            placed = [places[argument] if argument in places else self.place(argument) for argument in arguments]
            places[number] = self.call(word, *placed)

    def _lower_power(self, base: int, exponent: int) -> int:
        known = self._source.known[exponent]
        if known is not None:
            return self._power(self.place(base), known)
        if self._source.known[base] == math.e:
            return self.call("exp", self.place(exponent))
        return self.call("pow", self.place(base), self.place(exponent))

    def _lower_quotient(self, u: int, v: int) -> int:
        """u/v, and (u/w)/w for u/w^2, whose square could vanish or overflow where the quotient does not."""
        divisor = self._source.lines[v]
        if divisor.word != "pow" or self._source.known[divisor.arguments[1]] != 2 or self._source.known[v] is not None:
            return self.call("div", self.place(u), self.place(v))
        self._passed_over = True
        root = self.place(divisor.arguments[0])
        return self.call("div", self.call("div", self.place(u), root), root)

    def alive(self, outputs: Sequence[int]) -> Tape:
        """The tape of what the outputs need."""
        if not self._passed_over:
            return Tape(self.inputs, tuple(self.lines), tuple(outputs))
        places = {number: place for place, number in enumerate(self.needed(outputs))}
        kept = (self.lines[number] for number in places)
        lines = (line._replace(arguments=tuple(places[argument] for argument in line.arguments)) for line in kept)
        return Tape(self.inputs, tuple(lines), tuple(places[output] for output in outputs))

    def _power(self, base: int, exponent: float) -> int:
        if exponent == 0.5:
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
