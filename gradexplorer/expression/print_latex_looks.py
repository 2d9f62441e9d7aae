"""What a tree looks like in LaTeX: what it begins with decides which signs and brackets may be left out."""

from __future__ import annotations

import math

from gradexplorer.expression.forms import FORMS
from gradexplorer.expression.print_names import latex_name
from gradexplorer.expression.scope import multiplies
from gradexplorer.expression.tree import Call, Name, Node, Number

# Functions whose simple argument needs no brackets.
BARE_WORDS = frozenset({
    "sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "coth", "log",
    "log10", "log2",
})  # fmt: skip
# A minus further inside than this stays where it is, or a tower of fractions would be walked at every storey.
_LONGEST_SPINE = 50


def unsigned(node: Node) -> tuple[bool, Node]:
    """Whether the first factor of a term has a minus, and the term without it."""
    spine: list[Call] = []
    first = node
    while isinstance(first, Call) and first.word in {"mul", "div"}:
        if len(spine) == _LONGEST_SPINE:
            return False, node
        spine.append(first)
        first = first.arguments[0]
    bare: Node
    if isinstance(first, Number) and is_negative(first):
        bare = Number(-first.value)
    elif isinstance(first, Call) and first.word == "neg" and _is_factor(first.arguments[0]):
        bare = first.arguments[0]
    else:
        return False, node
    for call in reversed(spine):
        bare = Call(call.word, (bare, call.arguments[1]))
    return True, bare


def begins_with_literal(node: Node) -> bool:
    """True where a minus before it would be taken for the sign of its first number."""
    while isinstance(node, Call) and node.word == "mul":
        node = node.arguments[0]
    return isinstance(node, Number) and not is_negative(node)


def _is_factor(node: Node) -> bool:
    """True for what a minus before a term meets as its first factor."""
    return isinstance(node, Name) or (isinstance(node, Call) and node.word not in {"mul", "div"})


def is_negative(node: Node) -> bool:
    """True for a number with a minus, -0 among them."""
    return isinstance(node, Number) and math.copysign(1.0, node.value) < 0


def begins_with_digit(node: Node) -> bool:
    """True where a dot must stand before it: 2 times 3."""
    while isinstance(node, Call) and node.word in {"pow", "factorial"}:
        node = node.arguments[0]
    return isinstance(node, Number) and node.value >= 0


def is_plain_fraction(node: Node) -> bool:
    """True for 1/2: after a number it would look like a mixed number."""
    return isinstance(node, Call) and node.word == "div" and all(isinstance(part, Number) for part in node.arguments)


def is_long_name(node: Node) -> bool:
    """True for a name of several letters, set upright."""
    return isinstance(node, Name) and latex_name(node.name).startswith(r"\mathrm")


def is_simple(node: Node) -> bool:
    """A name, a number, or a number times a name."""
    if isinstance(node, Call):
        if node.word != "mul":
            return False
        number, name = node.arguments
        return isinstance(number, Number) and number.value >= 0 and isinstance(name, Name)
    return isinstance(node, Name) or node.value >= 0


def is_function_power(node: Call) -> bool:
    """True for (sin x)^2 and the like, shown with the exponent at the name."""
    if node.word != "pow":
        return False
    base, exponent = node.arguments
    whole = isinstance(exponent, Number) and 2 <= exponent.value < 1e6 and exponent.value == exponent.value // 1
    return whole and isinstance(base, Call) and base.word in BARE_WORDS and not base.word.startswith("log")


def begins_with_function(node: Node) -> bool:
    """True where a bare argument before it ends: sin x cos y."""
    if isinstance(node, Call) and is_function_power(node):
        return True
    return isinstance(node, Call) and node.word in BARE_WORDS


def may_multiply(name: str) -> bool:
    """True for a name that before a bracket is a factor and no function: x(y + 1), but not f(y + 1)."""
    return name not in FORMS and multiplies(name)
