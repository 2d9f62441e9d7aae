"""A tree in our own language: what it writes, the parser reads back as the same tree."""

from __future__ import annotations

from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.written import (
    AND,
    ANY,
    BASE,
    COMPARED,
    NOT,
    OR,
    POWER,
    PRODUCT,
    SIGNED,
    SUM,
    Part,
    Piece,
    Spelling,
    cases,
    chain,
    shortest,
    unsewn,
)

# word: own level, least level on the left, sign, least level on the right
INFIX: dict[str, tuple[int, int, str, int]] = {
    "add": (SUM, SUM, " + ", SIGNED), "sub": (SUM, SUM, " - ", SIGNED),
    "mul": (PRODUCT, PRODUCT, "*", POWER), "div": (PRODUCT, PRODUCT, "/", POWER), "pow": (POWER, BASE, "^", POWER),
    "lt": (COMPARED, SUM, " < ", SUM), "le": (COMPARED, SUM, " <= ", SUM), "gt": (COMPARED, SUM, " > ", SUM),
    "ge": (COMPARED, SUM, " >= ", SUM), "eq": (COMPARED, SUM, " == ", SUM), "ne": (COMPARED, SUM, " != ", SUM),
    "and": (AND, AND, " and ", NOT), "or": (OR, OR, " or ", AND),
}  # fmt: skip


def spell_text(node: Node, least: int) -> Spelling:
    """How a node is typed."""
    if isinstance(node, Number):
        text = shortest(node.value)
        return (SIGNED if text.startswith("-") else BASE), [text]
    if isinstance(node, Name):
        return BASE, [node.name]
    if node.word in INFIX:
        return _infix(node)
    return _other(node, least)


def _other(node: Call, least: int) -> Spelling:
    if node.word == "neg":
        return SIGNED, ["-", _negated(node.arguments[0])]
    if node.word == "not":
        return NOT, ["not ", Part(node.arguments[0], NOT)]
    if node.word == "where":
        return BASE, _choice(node)
    if node.word == "seam":
        return spell_text(unsewn(node), least)
    return BASE, _called(node)


def _infix(node: Call) -> Spelling:
    level, left, sign, right = INFIX[node.word]
    first, second = node.arguments
    return level, [_leading(first, left), sign, _signed_number(second, right)]


def _leading(node: Node, least: int) -> Part:
    """A first operand; a negative number may begin a product: -2*x."""
    return Part(node, SIGNED) if least == PRODUCT and isinstance(node, Number) else Part(node, least)


def _signed_number(node: Node, least: int) -> Part:
    """A second operand; a negative number needs no brackets after a sign: x^-2."""
    return Part(node, ANY) if isinstance(node, Number) and least <= POWER else Part(node, least)


def _negated(node: Node) -> Part | str:
    """What a minus stands before: a number in brackets, or the minus would become its own; so with -2*x."""
    first = node
    while isinstance(first, Call) and first.word in {"mul", "div"}:
        first = first.arguments[0]
    return Part(node, BASE + 1) if isinstance(first, Number) else Part(node, PRODUCT)


def _choice(node: Call) -> list[Piece]:
    found, otherwise = cases(node)
    pieces: list[Piece] = ["where(" if len(found) == 1 and otherwise is not None else "piecewise("]
    for held, value in found:
        pieces += [Part(held), ", ", Part(value), ", "]
    if otherwise is None:
        pieces.pop()
    else:
        pieces.append(Part(otherwise))
    return [*pieces, ")"]


def _called(node: Call) -> list[Piece]:
    arguments = chain(node) if node.word in {"min", "max", "logsumexp"} else list(node.arguments)
    pieces: list[Piece] = [node.word, "("]
    for argument in arguments:
        pieces += [Part(argument), ", "]
    pieces[-1] = ")"
    return pieces
