"""Trees become text again: our own language, LaTeX, and source in four dialects of Python.

None of them recurses, and each raises TooLong rather than write more than 20,000 characters. The dialects raise
Unsayable where they have no words for a function.
"""

from __future__ import annotations

from gradexplorer.expression import print_python
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.dialects import DIALECTS, JAX, NUMPY, PYTORCH, SYMPY
from gradexplorer.expression.meaning import Unsayable
from gradexplorer.expression.print_latex import spell_latex
from gradexplorer.expression.print_text import spell_text
from gradexplorer.expression.tree import Node
from gradexplorer.expression.written import TooLong, shortest, written

__all__ = [
    "TooLong", "Unsayable", "number", "source", "to_jax", "to_latex", "to_numpy", "to_pytorch", "to_sympy", "to_text",
]  # fmt: skip


def to_text(node: Node) -> str:
    """The tree as it can be typed; parsing it gives the same tree."""
    return written(node, spell_text)


def to_latex(node: Node) -> str:
    """The tree as LaTeX (to stand in math mode); parsing it gives the same tree."""
    return written(node, spell_latex, (r"\left(", r"\right)"))


def to_numpy(node: Node) -> str:
    """The tree as a Python expression over `np` (NumPy) and, for special functions, `special` (scipy.special).

    Parsing it gives the same tree, in which words that NumPy lacks are said in others: cot(x) as 1/tan(x).
    """
    return print_python.expression(node, NUMPY)


def to_pytorch(node: Node) -> str:
    """The tree as a Python expression over `torch` and `math`; its names are tensors."""
    return print_python.expression(node, PYTORCH)


def to_jax(node: Node) -> str:
    """The tree as a Python expression over `jnp` (jax.numpy) and `jax`."""
    return print_python.expression(node, JAX)


def to_sympy(node: Node) -> str:
    """The tree as a Python expression over `sympy`; its names are symbols."""
    return print_python.expression(node, SYMPY)


def source(definition: Definition, dialect: str, *more: Definition) -> str:
    """The definition as a Python function that can be run, imports included; `dialect` is a key of DIALECTS.

    `more` definitions become functions below it.
    """
    return print_python.source((definition, *more), DIALECTS[dialect])


def number(value: float) -> str:
    """The shortest decimal text that reads back as the same double: 2, 0.1, 1e-300."""
    return shortest(value)
