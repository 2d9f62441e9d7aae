"""Trees become text again: our own language, LaTeX, NumPy source.

None of them recurses, and each raises TooLong rather than write more than 20,000 characters.
"""

from __future__ import annotations

from gradexplorer.expression.print_latex import spell_latex
from gradexplorer.expression.print_numpy import spell_numpy
from gradexplorer.expression.print_text import spell_text
from gradexplorer.expression.tree import Node
from gradexplorer.expression.written import TooLong, shortest, written

__all__ = ["TooLong", "number", "to_latex", "to_numpy", "to_text"]


def to_text(node: Node) -> str:
    """The tree as it can be typed; parsing it gives the same tree."""
    return written(node, spell_text)


def to_latex(node: Node) -> str:
    """The tree as LaTeX (to stand in math mode)."""
    return written(node, spell_latex, (r"\left(", r"\right)"))


def to_numpy(node: Node) -> str:
    """The tree as a Python expression over `np` (NumPy) and, for special functions, `special` (scipy.special)."""
    return written(node, spell_numpy)


def number(value: float) -> str:
    """The shortest decimal text that reads back as the same double: 2, 0.1, 1e-300."""
    return shortest(value)
