"""Writes a tree as text of any notation, brackets only where they are needed, without recursion.

A notation is a function `spell(node, least) -> (level, pieces)`: pieces are texts and (node, least level) pairs. What
comes out at a lower level than it must have is put in brackets. A tree that shares its parts may stand for a text of
astronomical length, so writing stops with TooLong.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gradexplorer.expression.tree import Call, Node, Number

LONGEST = 20_000

# From loose to tight, as in the grammar.
ANY, OR, AND, NOT, COMPARED, SUM, SIGNED, PRODUCT, POWER, BASE = range(10)


class TooLong(Exception):
    """The text would pass 20,000 characters."""


class Part(NamedTuple):
    """A node to be written here, in brackets where it binds less tightly than `least`."""

    node: Node
    least: int = ANY


Piece = str | Part
Spelling = tuple[int, list[Piece]]


def written(root: Node, spell: Callable[[Node, int], Spelling], brackets: tuple[str, str] = ("(", ")")) -> str:
    """The whole text; raises TooLong."""
    out: list[str] = []
    length = 0
    stack: list[Piece] = [Part(root)]
    while stack:
        piece = stack.pop()
        if isinstance(piece, str):
            out.append(piece)
            length += len(piece)
            if length > LONGEST:
                raise TooLong(f"longer than {LONGEST} characters")
            continue
        level, pieces = spell(piece.node, piece.least)
        if level < piece.least:
            stack.append(brackets[1])
            stack.extend(reversed(pieces))
            stack.append(brackets[0])
        else:
            stack.extend(reversed(pieces))
    return "".join(out)


def chain(node: Call) -> list[Node]:
    """The operands of a word nested to the left: max(max(a, b), c) gives a, b, c."""
    found: list[Node] = []
    rest: Node = node
    while isinstance(rest, Call) and rest.word == node.word:
        found.append(rest.arguments[1])
        rest = rest.arguments[0]
        if len(found) > LONGEST:
            raise TooLong("too many operands")
    found.append(rest)
    return found[::-1]


def cases(node: Call) -> tuple[list[tuple[Node, Node]], Node | None]:
    """The conditions and values of a choice within choices, and what holds otherwise (None: undefined)."""
    found: list[tuple[Node, Node]] = []
    rest: Node = node
    while isinstance(rest, Call) and rest.word == "where":
        found.append((rest.arguments[0], rest.arguments[1]))
        rest = rest.arguments[2]
        if len(found) > LONGEST:
            raise TooLong("too many cases")
    undefined = isinstance(rest, Number) and rest.value != rest.value
    return found, None if undefined else rest


def unsewn(node: Call) -> Node:
    """A seam(k, p, q, r) in words that can be typed: r where k is not 0 or p and q agree, else undefined."""
    k, p, q, r = node.arguments
    apart = Call("ne", (k, Number(0.0)))
    if isinstance(p, Number) and isinstance(q, Number):
        if p.value == q.value:
            return r
        return Call("where", (apart, r, Number(float("nan"))))
    agree = Call("eq", (p, q))
    return Call("where", (Call("or", (apart, agree)), r, Number(float("nan"))))


def shortest(value: float) -> str:
    """The shortest decimal text that reads back as the same double: 2, 0.1, 1e-300."""
    text = repr(float(value))
    mantissa, mark, exponent = text.partition("e")
    mantissa = mantissa.removesuffix(".0")
    return f"{mantissa}e{int(exponent)}" if mark else mantissa
