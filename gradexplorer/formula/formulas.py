"""Formulas: f, its gradient and its Hessian, ready to run on points of floats or arrays.

A point is a tuple of coordinates, one for each variable, each a float or an array; arrays broadcast, so an open grid
(x of shape (1, columns), y of shape (rows, 1)) costs what depends on x alone only once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from threading import Lock
from typing import Any

import numpy as np

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Node
from gradexplorer.expression.words import WORDS
from gradexplorer.formula import reasons, slopes
from gradexplorer.formula.compile import Runner, compiled
from gradexplorer.formula.differentiate import Differentiator
from gradexplorer.formula.kernels import arrays, floats
from gradexplorer.formula.registers import is_safe_quotient
from gradexplorer.formula.tape import LARGEST_TAPE, Builder, Tape, TooLarge

Number = Any  # a float, or a float64 array
Point = Sequence[Number]
Vector = tuple[Number, ...]
Matrix = tuple[Vector, ...]
LONGEST_SHOWN = 4_000  # lines of a derivative that may still be shown as a formula


class Program:
    """The graph of one definition and what has been compiled from it; shared by all settings of its parameters."""

    def __init__(self, definition: Definition) -> None:
        self.definition = definition
        self.variables = definition.variables
        self.builder = Builder((*self.variables, *(name for name, _ in definition.parameters)))
        self.root = self.builder.graft(definition.body)
        self._differentiator = Differentiator(self.builder)
        self._growing = Lock()  # the window and the sampling thread may both ask first

    def derivative(self, *variables: str) -> int:
        """Line of the derivative of f by these variables, one after the other."""
        with self._growing:
            number = self.root
            for variable in variables:
                derivative = self._differentiator.derivative(number, variable)
                number = self.builder.constant(0.0) if derivative is None else derivative
            return number

    def lines(self, order: int) -> list[int]:
        """Lines of f, then its gradient, then the lower triangle of its Hessian, up to this order."""
        names, lines = self.variables, [self.root]
        if order >= 1:
            lines += [self.derivative(name) for name in names]
        if order > 1:
            lines += [
                self.derivative(names[row], names[column]) for row in range(len(names)) for column in range(row + 1)
            ]
        return lines

    def tape(self, order: int, *, seams: bool = True) -> Tape:
        """Tape of f and its derivatives up to this order."""
        lines = self.lines(order)
        with self._growing:
            return self.builder.tape(lines, seams=seams)

    @cached_property
    def slopes_tape(self) -> Tape:
        """Tape of the gradient alone, without seams."""
        lines = self.lines(1)[1:]
        with self._growing:
            return self.builder.tape(lines, seams=False)

    @cached_property
    def value_tape(self) -> Tape:
        """Tape of f alone."""
        return self.tape(0)

    @cached_property
    def partly_undefined(self) -> bool:
        """Whether f may be undefined somewhere, so that its derivatives must be masked."""
        tape = self.value_tape
        bounded = (line for line in tape.instructions if line.word in WORDS and WORDS[line.word].domain is not None)
        return not all(is_safe_quotient(line, tape) for line in bounded)

    # compiled on first use; each is a function of the variables and then the parameters

    @cached_property
    def value_floats(self) -> Runner:
        return compiled(self.value_tape, floats.KERNELS, scalar=True)

    @cached_property
    def value_arrays(self) -> Runner:
        return self._on_arrays(self.value_tape)

    @cached_property
    def gradient_floats(self) -> Runner:
        return compiled(self.tape(1), floats.KERNELS, scalar=True)

    @cached_property
    def gradient_arrays(self) -> Runner:
        return self._on_arrays(self.tape(1))

    @cached_property
    def hessian_floats(self) -> Runner:
        return compiled(self.tape(2), floats.KERNELS, scalar=True)

    @cached_property
    def hessian_arrays(self) -> Runner:
        return self._on_arrays(self.tape(2))

    def _on_arrays(self, tape: Tape) -> Runner:
        return compiled(tape, arrays.KERNELS, scalar=False, variables=len(self.variables))

    @cached_property
    def kinked(self) -> bool:
        """Whether the gradient has seams."""
        return any(line.word == "seam" for line in self.tape(1).instructions)

    @cached_property
    def subgradient_floats(self) -> Runner:
        return compiled(self.tape(1, seams=False), floats.KERNELS, scalar=True) if self.kinked else self.gradient_floats

    @cached_property
    def subgradient_arrays(self) -> Runner:
        return self._on_arrays(self.tape(1, seams=False)) if self.kinked else self.gradient_arrays


class Formulas:
    """f, gradient and Hessian of a definition for given values of its parameters; immutable.

    Results are NaN where f is undefined; where f has a value but no derivative (a kink, a jump) the gradient's entries
    are NaN. Infinite results mean overflow. Nothing here raises or warns, whatever the point.
    """

    def __init__(self, program: Program, parameters: Mapping[str, float]) -> None:
        self._program = program
        self.definition = program.definition
        self.variables = program.variables
        self.parameters = dict(parameters)
        self._values = tuple(self.parameters.values())

    @property
    def size(self) -> int:
        """Instructions that f itself takes."""
        return len(self._program.value_tape.instructions)

    @property
    def tape(self) -> Tape:
        """Tape of f; its inputs are the variables and then the parameters."""
        return self._program.value_tape

    def tape_to(self, order: int) -> Tape:
        """Tape of f, its gradient, and from order 2 on the lower triangle of its Hessian, row by row."""
        return self._program.tape(order)

    def walked_tape(self, order: int) -> Tape:
        """Tape of f and its derivatives up to the order (the lower triangle of the Hessian), as a descent sees them."""
        return self._program.tape(order, seams=order > 1)

    def graph(self, order: int) -> tuple[Builder, list[int]]:
        """The graph as typed and differentiated, and in it the lines of f and its derivatives, as in tape_to."""
        return self._program.builder, self._program.lines(order)

    def with_parameters(self, values: Mapping[str, float]) -> Formulas:
        """The same formulas with these parameters changed. Names that are not parameters are ignored."""
        changed = {name: float(values.get(name, value)) for name, value in self.parameters.items()}
        return Formulas(self._program, changed)

    def value(self, point: Point) -> Number:
        """f at the point: a float, or an array of the coordinates' common shape."""
        if _is_one(point):
            return self._program.value_floats(*map(float, point), *self._values)[0]
        return self._on_arrays(self._program.value_arrays, point)[0]

    def gradient(self, point: Point) -> tuple[Number, Vector]:
        """f and its gradient, one entry for each variable."""
        return self._first(self._program.gradient_floats, self._program.gradient_arrays, point)

    def subgradient(self, point: Point) -> tuple[Number, Vector]:
        """As gradient, but at a kink the stated subgradient of the word (0 for |x| at 0), which a descent follows."""
        return self._first(self._program.subgradient_floats, self._program.subgradient_arrays, point)

    def walker(self) -> Callable[[Vector], tuple[float, Vector]]:
        """subgradient for points of floats alone, with nothing left to look up: a walk asks it ten thousand times."""
        runner, values, masked = self._program.subgradient_floats, self._values, self._program.partly_undefined
        undefined = (float("nan"),) * len(self.variables)

        def look(point: Vector) -> tuple[float, Vector]:
            found = runner(*point, *values)
            value: float = found[0]
            return value, undefined if masked and value != value else found[1:]  # noqa: PLR0124 - NaN alone

        return look

    def slopes_tape(self) -> Tape | None:
        """Tape of subgradient, of the variables and then the parameters; None where it takes a mask as well."""
        return None if self._program.partly_undefined else self._program.slopes_tape

    def hessian(self, point: Point) -> tuple[Number, Vector, Matrix]:
        """f, its gradient and its symmetric Hessian; the Hessian is NaN wherever a partial derivative is."""
        if _is_one(point):
            value, *rest = self._program.hessian_floats(*map(float, point), *self._values)
        else:
            value, *rest = self._on_arrays(self._program.hessian_arrays, point)
        count = len(self.variables)
        gradient = self._masked(rest[:count], value)
        flags = value
        for entry in gradient:
            flags = flags + entry * 0.0
        return value, gradient, _matrix(self._masked(rest[count:], flags, always=True), count)

    def one_sided(self, point: Point, direction: Sequence[float]) -> float:
        """Slope of f from the point along the direction: lim (f(p + t d) - f(p))/t for t -> 0+.

        By truncated series, not by a small step. Infinite at a jump or a vertical tangent; NaN where there is no limit.
        """
        return slopes.slope(self.tape, [*map(float, point), *self._values], direction)

    def why_undefined(self, point: Point) -> Sentence | None:
        """The reason why f has no value at the point; None where it has one."""
        return reasons.why_undefined(self._program.builder, self._program.root, [*map(float, point), *self._values])

    def partial(self, *variables: str) -> Node | None:
        """Tree of the derivative by these variables, hardly simplified; None when it is too long to write down."""
        number = self._program.derivative(*variables)
        builder = self._program.builder
        return builder.tree(number) if len(builder.needed([number])) <= LONGEST_SHOWN else None

    def _first(self, on_floats: Runner, on_arrays: Runner, point: Point) -> tuple[Number, Vector]:
        if _is_one(point):
            value, *gradient = on_floats(*map(float, point), *self._values)
        else:
            value, *gradient = self._on_arrays(on_arrays, point)
        return value, self._masked(gradient, value)

    def _masked(self, parts: list[Number], flags: Number, *, always: bool = False) -> Vector:
        """The parts, NaN where the flags are."""
        if not (always or self._program.partly_undefined):
            return tuple(parts)
        undefined = flags != flags  # noqa: PLR0124 - true of NaN alone, for floats as for arrays
        if isinstance(undefined, bool):
            return (float("nan"),) * len(parts) if undefined else tuple(parts)
        return tuple(np.where(undefined, np.nan, part) for part in parts) if undefined.any() else tuple(parts)

    def _on_arrays(self, runner: Runner, point: Point) -> list[Number]:
        coordinates = [np.asarray(coordinate, dtype=np.float64) for coordinate in point]
        shape = np.broadcast_shapes(*(coordinate.shape for coordinate in coordinates))
        with np.errstate(all="ignore"):
            results = runner(*coordinates, *self._values)
        return [_filled(result, shape, coordinates) for result in results]


def formulas_of(definition: Definition) -> Formulas | Problem:
    """Formulas of a definition, or the Problem that it is too large. Derivatives are made on first use."""
    try:
        program = Program(definition)
        if len(program.builder.lines) > LARGEST_TAPE:
            raise TooLarge
        program.lines(1)
    except TooLarge:
        sentence = say("this is too long to work with: more than {limit} operations", limit=LARGEST_TAPE)
        return Problem("too-large", 0, len(definition.text), sentence)
    return Formulas(program, dict(definition.parameters))


def _is_one(point: Point) -> bool:
    """Whether the point is one point, of floats."""
    return all(isinstance(coordinate, float | int) for coordinate in point)


def _filled(result: Number, shape: tuple[int, ...], coordinates: Iterable[Number]) -> Number:
    """The result as an array of its own: float64, writable, of this very shape."""
    array = np.asarray(result, dtype=np.float64)
    own = array.shape == shape and not any(array is coordinate for coordinate in coordinates)
    return array if own else np.array(np.broadcast_to(array, shape))


def _matrix(triangle: Vector, count: int) -> Matrix:
    """Symmetric matrix of a lower triangle given row by row."""
    return tuple(
        tuple(triangle[max(row, column) * (max(row, column) + 1) // 2 + min(row, column)] for column in range(count))
        for row in range(count)
    )
