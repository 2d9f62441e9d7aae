"""A derivative that is still to be worked out, as a node of the tree, and how it is written: d/dx[sin(x)]."""

from __future__ import annotations

from collections.abc import Callable

from gradexplorer.expression.print_latex import FACTOR, spell_latex
from gradexplorer.expression.print_names import latex_name
from gradexplorer.expression.print_text import spell_text
from gradexplorer.expression.tree import Call, Name, Node
from gradexplorer.expression.written import BASE, Part, Spelling, written

PENDING = "pending"


def pending(inner: Node, variable: str) -> Call:
    """Node of d inner / d variable."""
    return Call(PENDING, (inner, Name(variable)))


def is_pending(node: Node) -> bool:
    """Whether the node is one of these."""
    return isinstance(node, Call) and node.word == PENDING


def waiting(root: Node) -> list[Call]:
    """What is still to be worked out, from left to right; not what waits within."""
    found: list[Call] = []
    seen: set[int] = set()
    stack = [root]
    while stack:
        node = stack.pop()
        if id(node) in seen or not isinstance(node, Call):
            continue
        seen.add(id(node))
        if node.word == PENDING:
            found.append(node)
        else:
            stack.extend(reversed(node.arguments))
    return found


def to_text(node: Node, *, straight: bool = False) -> str:
    """The tree in our own language, what is pending as ∂/∂x[...]; `straight`: d/dx[...]. Raises TooLong."""
    return written(node, _spelling(spell_text, BASE, _text_ratio, ("[", "]"), "d" if straight else "∂"))


def to_latex(node: Node, *, straight: bool = False) -> str:
    r"""The tree as LaTeX, what is pending as \frac{\partial}{\partial x}\left[...\right]. Raises TooLong."""
    spell = _spelling(spell_latex, FACTOR, _latex_ratio, (r"\left[", r"\right]"), "d" if straight else r"\partial")
    return written(node, spell, (r"\left(", r"\right)"))


def _text_ratio(d: str, name: str) -> str:
    return f"{d}/{d}{name}"


def _latex_ratio(d: str, name: str) -> str:
    return rf"\frac{{{d}}}{{{d} {latex_name(name)}}}"


Spell = Callable[[Node, int], Spelling]


def _spelling(spell: Spell, level: int, ratio: Callable[[str, str], str], brackets: tuple[str, str], d: str) -> Spell:
    def spelled(node: Node, least: int) -> Spelling:
        if isinstance(node, Call) and node.word == PENDING:
            inner, by = node.arguments
            assert isinstance(by, Name)
            return level, [ratio(d, by.name) + brackets[0], Part(inner), brackets[1]]
        return spell(node, least)

    return spelled
