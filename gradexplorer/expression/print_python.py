"""A tree as Python source, for any of the dialects: one printer, a table for each."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import cache

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.dialects import Dialect
from gradexplorer.expression.meaning import in_words_of
from gradexplorer.expression.print_names import python_name
from gradexplorer.expression.print_text import INFIX
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import CONSTANTS
from gradexplorer.expression.written import (
    ANY,
    BASE,
    POWER,
    PRODUCT,
    SIGNED,
    SUM,
    Part,
    Piece,
    Spelling,
    shortest,
    written,
)

_INFIX = {word: row for word, row in INFIX.items() if word not in {"and", "or"}} | {"pow": (POWER, BASE, "**", POWER)}
_SLOT = re.compile("<([uvw])>")
_CONDITIONS = frozenset({"and", "or", "not"})


def expression(root: Node, dialect: Dialect) -> str:
    """The tree as an expression; raises TooLong and Unsayable."""
    tree = in_words_of(root, dialect)
    return written(tree, _Writer(tree, dialect).spell)


def source(definitions: Sequence[Definition], dialect: Dialect) -> str:
    """Functions that can be run: the imports, then for each a `def f(x, y, a=1.0):` and what it returns."""
    text = "\n\n\n".join(_function(definition, dialect) for definition in definitions)
    imports = [line for mark, line in dialect.imports.items() if re.search(rf"\b(?<!\.){re.escape(mark)}", text)]
    return "\n".join([*imports, *["", ""][: 2 * bool(imports)], text]) + "\n"


def _function(definition: Definition, dialect: Dialect) -> str:
    body = expression(definition.body, dialect)
    sliders = [(python_name(name), shortest(start)) for name, start in definition.parameters]
    arguments = [python_name(name) for name in definition.variables] + [f"{name}={start}" for name, start in sliders]
    lines = [f"def {python_name(definition.name)}({', '.join(arguments)}):"]
    if dialect.tensors:
        lines += [f"    {name} = torch.as_tensor({name}, dtype=torch.float64)" for name, _ in sliders]
    return "\n".join([*lines, f"    return {body}"])


class _Writer:
    """Spells the nodes of one tree."""

    def __init__(self, root: Node, dialect: Dialect) -> None:
        self.dialect = dialect
        self.variable: set[int] = set()
        for node in postorder(root) if dialect.tensors else ():
            if (isinstance(node, Name) and node.name not in CONSTANTS) or (
                isinstance(node, Call) and any(id(argument) in self.variable for argument in node.arguments)
            ):
                self.variable.add(id(node))

    def spell(self, node: Node, _least: int) -> Spelling:
        if isinstance(node, Number):
            return self.number(node.value)
        if isinstance(node, Name):
            return BASE, [self.dialect.constants.get(node.name) or python_name(node.name)]
        if node.word == "neg":
            return SIGNED, ["-", _negated(node.arguments[0])]
        if node.word in _INFIX and node.word not in self.dialect.names:
            return self.infix(node)
        return BASE, self.called(node)

    def number(self, value: float) -> Spelling:
        if math.isnan(value):
            return BASE, [self.dialect.constants["nan"]]
        return (SIGNED if math.copysign(1.0, value) < 0 else BASE), [shortest(value)]

    def infix(self, node: Call) -> Spelling:
        first, second = node.arguments
        if node.word == "div" and not self.dialect.infix and _is_whole(first) and _is_whole(second):
            return BASE, ["sympy.Rational(", Part(first), ", ", Part(second), ")"]
        level, left, sign, right = _INFIX[node.word]
        # -2*x needs no brackets, but (-2)**x does.
        left = SIGNED if left == PRODUCT and isinstance(first, Number) else left
        return level, [Part(first, left), sign, Part(second, right)]

    def called(self, node: Call) -> list[Piece]:
        name = self.dialect.names[node.word]
        if "<" in name:
            return [Part(node.arguments["uvw".index(piece)]) if slot else piece for piece, slot in _pieces(name)]
        pieces: list[Piece] = [name, "("]
        for index, argument in enumerate(node.arguments):
            pieces += [*self.argument(node, index, argument), ", "]
        pieces[-1] = ")"
        return pieces

    def argument(self, node: Call, index: int, argument: Node) -> list[Piece]:
        holds = node.word in _CONDITIONS or (node.word == "where" and index == 0)
        plain = id(argument) in self.variable or (
            node.word in {"where", "polygamma"} and index != (node.word != "where")
        )
        if not self.dialect.tensors or plain:
            return [Part(argument, ANY if holds else SUM)]
        return ["torch.tensor(", Part(argument), ")" if holds else ", dtype=torch.float64)"]


def _negated(node: Node) -> Part:
    """What a minus stands before: in brackets where it would become the sign of a number."""
    first = node
    while isinstance(first, Call) and first.word in {"mul", "div"}:
        first = first.arguments[0]
    return Part(node, BASE + 1) if isinstance(first, Number) else Part(node, PRODUCT)


def _is_whole(node: Node) -> bool:
    return isinstance(node, Number) and abs(node.value) < 1e15 and node.value == node.value // 1


@cache
def _pieces(template: str) -> tuple[tuple[str, bool], ...]:
    """A text of a table in pieces, and whether each is an argument."""
    parts = _SLOT.split(template)
    return tuple((part, index % 2 == 1) for index, part in enumerate(parts))
