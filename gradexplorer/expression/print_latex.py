r"""A tree as LaTeX for people to read: fractions, roots, 2 x y without signs, \sin^{2} x.

What is shown equals the tree but need not be the tree sign for sign: x + (-2) is shown as x - 2. A condition that is
used as a number stands in square brackets (Iverson): [x > 0] x.
"""

from __future__ import annotations

import math
import re
from functools import cache

from gradexplorer.expression.print_names import latex_name
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.words import FUNCTIONS, TRUTHS
from gradexplorer.expression.written import (
    AND,
    NOT,
    OR,
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

# Beyond SIGNED: a product; a function with a bare argument; what may be a factor; what may carry an exponent.
PRODUCT, BARE, FACTOR, BASE = range(SIGNED + 1, SIGNED + 5)

_COMPARED = {"lt": "<", "le": r"\le", "gt": ">", "ge": r"\ge", "eq": "=", "ne": r"\ne"}
_JOINED = {"and": (AND, r" \land ", NOT), "or": (OR, r" \lor ", AND)}
_BARE_WORDS = frozenset({
    "sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "coth", "log",
    "log10", "log2",
})  # fmt: skip
# A minus further inside than this stays where it is, or a tower of fractions would be walked at every storey.
_LONGEST_SPINE = 50
_OPERATOR_NAMES = {"min": r"\min", "max": r"\max", "logsumexp": r"\operatorname{logsumexp}"}
_SLOT = re.compile(r"<(\()?([uvw])\)?>")


def spell_latex(node: Node, least: int) -> Spelling:
    """How a node is typeset."""
    if isinstance(node, Number):
        return _number(node.value)
    if isinstance(node, Name):
        return BASE, [latex_name(node.name)]
    if node.word in TRUTHS:
        return _truth(node) if least < SUM else (BASE, [r"\left[", Part(node), r"\right]"])
    spell = _SPELLED.get(node.word)
    return spell(node, least) if spell else _called(node, least)


def _number(value: float) -> Spelling:
    if math.isnan(value):
        return BASE, [r"\text{undefined}"]
    mantissa, mark, exponent = shortest(value).partition("e")
    if not mark:
        return (SIGNED if value < 0 else BASE), [mantissa]
    power = f"10^{{{exponent}}}"
    if mantissa == "1":
        return FACTOR, [power]
    return (SIGNED if value < 0 else FACTOR), [rf"{mantissa} \cdot {power}"]


def _truth(node: Call) -> Spelling:
    if node.word == "not":
        return NOT, [r"\lnot ", Part(node.arguments[0], NOT + 1)]
    if node.word in _JOINED:
        left, sign, right = _JOINED[node.word]
        return left, [Part(node.arguments[0], left), sign, Part(node.arguments[1], right)]
    return NOT + 1, [Part(node.arguments[0], SUM), f" {_COMPARED[node.word]} ", Part(node.arguments[1], SUM)]


def _sum(node: Call, _least: int) -> Spelling:
    minus, term = unsigned(node.arguments[1]) if node.word == "add" else (True, node.arguments[1])
    return SUM, [Part(node.arguments[0], SUM), " - " if minus else " + ", Part(term, PRODUCT if minus else SIGNED)]


def _negative(node: Call, _least: int) -> Spelling:
    return SIGNED, ["-", Part(node.arguments[0], PRODUCT)]


def unsigned(node: Node) -> tuple[bool, Node]:
    """Whether a term begins with a minus, and the term without it."""
    spine: list[Call] = []
    first = node
    while isinstance(first, Call) and first.word in {"mul", "div"}:
        if len(spine) == _LONGEST_SPINE:
            return False, node
        spine.append(first)
        first = first.arguments[0]
    bare: Node
    if isinstance(first, Number) and first.value < 0:
        bare = Number(-first.value)
    elif isinstance(first, Call) and first.word == "neg":
        bare = first.arguments[0]
    else:
        return False, node
    for call in reversed(spine):
        bare = Call(call.word, (bare, call.arguments[1]))
    return True, bare


def _product(node: Call, _least: int) -> Spelling:
    minus, positive = unsigned(node)
    if minus:
        return SIGNED, ["-", Part(positive, PRODUCT)]
    factors = chain(node)
    pieces: list[Piece] = []
    for index, factor in enumerate(factors):
        following = factors[index + 1] if index + 1 < len(factors) else None
        pieces.append(Part(factor, BARE if following is None or _begins_with_function(following) else FACTOR))
        if following is not None:
            pieces.append(_between(factor, following))
    return PRODUCT, pieces


def _between(left: Node, right: Node) -> str:
    """What stands between two factors: a dot only where side by side could be misread."""
    if _begins_with_digit(right) or (isinstance(left, Number) and _is_plain_fraction(right)):
        return r" \cdot "
    return r" \, " if _is_long_name(left) or _is_long_name(right) else " "


def _begins_with_digit(node: Node) -> bool:
    while isinstance(node, Call) and node.word in {"pow", "factorial"}:
        node = node.arguments[0]
    return isinstance(node, Number) and node.value >= 0


def _begins_with_function(node: Node) -> bool:
    if isinstance(node, Call) and _is_function_power(node):
        return True
    return isinstance(node, Call) and node.word in _BARE_WORDS


def _is_plain_fraction(node: Node) -> bool:
    return isinstance(node, Call) and node.word == "div" and all(isinstance(part, Number) for part in node.arguments)


def _is_long_name(node: Node) -> bool:
    return isinstance(node, Name) and latex_name(node.name).startswith(r"\mathrm")


def _quotient(node: Call, _least: int) -> Spelling:
    minus, positive = unsigned(node)
    if minus:
        return SIGNED, ["-", Part(positive, PRODUCT)]
    above, below = node.arguments
    return FACTOR, [r"\frac{", Part(above, SUM), "}{", Part(below, SUM), "}"]


def _is_function_power(node: Call) -> bool:
    """True for (sin x)^2 and the like, shown with the exponent at the name."""
    if node.word != "pow":
        return False
    base, exponent = node.arguments
    whole = isinstance(exponent, Number) and exponent.value >= 2 and exponent.value == exponent.value // 1
    return whole and isinstance(base, Call) and base.word in _BARE_WORDS and not base.word.startswith("log")


def _power(node: Call, least: int) -> Spelling:
    base, exponent = node.arguments
    if _is_function_power(node) and isinstance(base, Call):
        return _bare(base, ["^{", Part(exponent), "}"], least)
    return FACTOR, [Part(base, BASE), "^{", Part(exponent, SUM), "}"]


def _bare(node: Call, exponent: list[Piece], least: int) -> Spelling:
    r"""\sin x where the argument is simple and nothing after it could be taken for a part of it."""
    name = FUNCTIONS[node.word].latex.partition("<")[0]
    argument = node.arguments[0]
    if least <= BARE and _is_simple(argument):
        return BARE, [name, *exponent, " ", Part(argument, PRODUCT)]
    return FACTOR, [name, *exponent, r"\left(", Part(argument, SUM), r"\right)"]


def _is_simple(node: Node) -> bool:
    """A name, a number, or a number times a name."""
    if isinstance(node, Call):
        if node.word != "mul":
            return False
        number, name = node.arguments
        return isinstance(number, Number) and number.value >= 0 and isinstance(name, Name)
    return isinstance(node, Name) or node.value >= 0


def _factorial(node: Call, _least: int) -> Spelling:
    return FACTOR, [Part(node.arguments[0], BASE), "!"]


def _choice(node: Call, _least: int) -> Spelling:
    found, otherwise = cases(node)
    pieces: list[Piece] = [r"\begin{cases} "]
    for held, value in found:
        pieces += [Part(value, SUM), r" & \text{if } ", Part(held), r" \\ "]
    if otherwise is None:
        pieces.pop()
    else:
        pieces += [Part(otherwise, SUM), r" & \text{otherwise}"]
    return SUM, [*pieces, r" \end{cases}"]


def _called(node: Call, least: int) -> Spelling:
    if node.word in _BARE_WORDS:
        return _bare(node, [], least)
    template = FUNCTIONS[node.word].latex if node.word in FUNCTIONS else ""
    if not template:
        return BASE, _named_call(node)
    pieces: list[Piece] = []
    for part in _slots(template):
        if isinstance(part, str):
            pieces.append(part)
        else:
            index, bracketed = part
            inner: list[Piece] = [Part(node.arguments[index], SUM)]
            pieces += [r"\left(", *inner, r"\right)"] if bracketed else inner
    return (BASE if template.startswith(r"\left") or template.endswith(")>") else FACTOR), pieces


def _named_call(node: Call) -> list[Piece]:
    arguments = chain(node) if node.word in _OPERATOR_NAMES else list(node.arguments)
    pieces: list[Piece] = [_OPERATOR_NAMES.get(node.word, rf"\operatorname{{{node.word}}}"), r"\left("]
    for argument in arguments:
        pieces += [Part(argument, SUM), ", "]
    pieces[-1] = r"\right)"
    return pieces


@cache
def _slots(template: str) -> tuple[str | tuple[int, bool], ...]:
    """A template of the table of words in pieces: texts, and (which argument, whether in brackets)."""
    found: list[str | tuple[int, bool]] = []
    end = 0
    for slot in _SLOT.finditer(template):
        found += [template[end : slot.start()], ("uvw".index(slot[2]), slot[1] is not None)]
        end = slot.end()
    return (*found, template[end:])


def _sewn(node: Call, least: int) -> Spelling:
    return spell_latex(unsewn(node), least)


_SPELLED = {
    "add": _sum, "sub": _sum, "neg": _negative, "mul": _product, "div": _quotient, "pow": _power,
    "factorial": _factorial, "where": _choice, "seam": _sewn,
}  # fmt: skip
