"""Names as other notations write them."""

from __future__ import annotations

import keyword
import re

from gradexplorer.expression.characters import GREEK

_VARIANTS = {"epsilon": r"\varepsilon", "phi": r"\varphi"}
_IMPORTED = frozenset({"np", "special", "math", "torch", "jax", "jnp", "sympy"})
_PARTS = re.compile(r"([A-Za-z]+?)(?:_([A-Za-z0-9_]*)|([0-9]+))?")


def latex_name(name: str) -> str:
    r"""x, \lambda, x_{1} for x_1, x_{{1}} for x1 (the braces within are not seen), a_{\mathrm{max}}, \mathrm{rate}."""
    parts = _PARTS.fullmatch(name)
    if parts is None or name.startswith("log"):
        return _upright(name)
    stem, low, digits = parts.groups()
    head = _stem(stem)
    below = low or digits
    if not below:
        return head if low is None else _upright(name)
    if low is None:
        return f"{head}_{{{{{digits}}}}}"
    if below.isdigit() or (len(below) == 1 and below != "_"):
        return f"{head}_{{{below}}}"
    return f"{head}_{{{_upright(below)}}}"


def _stem(stem: str) -> str:
    if stem in GREEK:
        return _VARIANTS.get(stem, f"\\{stem}")
    return stem if len(stem) == 1 else _upright(stem)


def _upright(text: str) -> str:
    return rf"\mathrm{{{text.replace('_', chr(92) + '_')}}}"


def python_name(name: str) -> str:
    """The name, with an underscore where Python or an import has taken it: lambda_ (which is read as lambda again)."""
    return f"{name}_" if is_taken_in_python(name) else name


def is_taken_in_python(name: str) -> bool:
    """True for what Python code cannot call a number."""
    return keyword.iskeyword(name) or name in _IMPORTED
