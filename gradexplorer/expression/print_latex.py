r"""A tree as LaTeX for people to read: fractions, roots, 2 x y without signs, \sin^{2} x.

What is written is read back as the same tree, and looks as people write it: where the looks alone would be read as
another tree of the same value, braces that nobody sees tell them apart (lex_latex.py lists them): x + (-2) is written
`x {}- 2`, and in `-{}\frac{1}{x}` the minus belongs to the 1. A condition that is used as a number stands in square
brackets (Iverson): [x > 0] x.
"""

from __future__ import annotations

import math
import re
from functools import cache

from gradexplorer.expression.print_latex_looks import (
    BARE_WORDS,
    begins_with_digit,
    begins_with_function,
    begins_with_literal,
    is_function_power,
    is_long_name,
    is_plain_fraction,
    is_simple,
    may_multiply,
    unsigned,
)
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
_OPERATOR_NAMES = {"min": r"\min", "max": r"\max", "logsumexp": r"\operatorname{logsumexp}"}
# What would look like something else that may be typed: sigma times x, ln |gamma(x)|, a power of psi.
_BY_NAME = frozenset({"sigmoid", "lgamma", "polygamma"})
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
        return (SIGNED if math.copysign(1.0, value) < 0 else BASE), [mantissa]
    if mantissa == "1":
        return FACTOR, [f"10^{{{{{exponent}}}}}"]
    return (SIGNED if value < 0 else FACTOR), [rf"{mantissa}{{\cdot}}10^{{{exponent}}}"]


def _truth(node: Call) -> Spelling:
    if node.word == "not":
        return NOT, [r"\lnot ", Part(node.arguments[0], NOT + 1)]
    if node.word in _JOINED:
        left, sign, right = _JOINED[node.word]
        return left, [Part(node.arguments[0], left), sign, Part(node.arguments[1], right)]
    return NOT + 1, [Part(node.arguments[0], SUM), f" {_COMPARED[node.word]} ", Part(node.arguments[1], SUM)]


def _sum(node: Call, _least: int) -> Spelling:
    left, term = Part(node.arguments[0], SUM), node.arguments[1]
    if node.word == "sub":
        return SUM, [left, " - ", Part(term, PRODUCT)]
    level, pieces = spell_latex(term, SIGNED)
    if level == SIGNED and isinstance(pieces[0], str) and pieces[0].startswith("-"):
        return SUM, [left, " {}-", "" if pieces[0].startswith("-{}") else " ", pieces[0][1:], *pieces[1:]]
    return SUM, [left, " + ", Part(term, SIGNED)]


def _negative(node: Call, _least: int) -> Spelling:
    inner = node.arguments[0]
    return SIGNED, ["-{", Part(inner), "}"] if begins_with_literal(inner) else ["-", Part(inner, PRODUCT)]


def _with_minus(positive: Node) -> Spelling:
    return SIGNED, ["-" if begins_with_literal(positive) else "-{}", Part(positive, PRODUCT)]


def _product(node: Call, _least: int) -> Spelling:
    minus, positive = unsigned(node)
    if minus:
        return _with_minus(positive)
    factors = chain(node)
    pieces: list[Piece] = []
    for index, factor in enumerate(factors):
        following = factors[index + 1] if index + 1 < len(factors) else None
        pieces.append(Part(factor, BARE if following is None or begins_with_function(following) else FACTOR))
        if following is not None:
            pieces.append(_between(factor, following))
    return PRODUCT, pieces


def _between(left: Node, right: Node) -> str:
    """What stands between two factors: a dot only where side by side could be misread."""
    if begins_with_digit(right) or (isinstance(left, Number) and is_plain_fraction(right)):
        return r" \cdot "
    if isinstance(left, Name) and not may_multiply(left.name) and _begins_with_bracket(right):
        return r" \cdot "
    return r" \, " if is_long_name(left) or is_long_name(right) else " "


def _begins_with_bracket(node: Node) -> bool:
    while isinstance(node, Call) and node.word in {"pow", "factorial"} and not is_function_power(node):
        least, node = BASE, node.arguments[0]
        if spell_latex(node, least)[0] < least:
            return True
    level, pieces = spell_latex(node, FACTOR)
    return level < FACTOR or (isinstance(pieces[0], str) and pieces[0].startswith((r"\left(", r"\left[")))


def _quotient(node: Call, _least: int) -> Spelling:
    minus, positive = unsigned(node)
    if minus:
        return _with_minus(positive)
    above, below = node.arguments
    return FACTOR, [r"\frac{", Part(above, SUM), "}{", Part(below, SUM), "}"]


def _power(node: Call, least: int) -> Spelling:
    base, exponent = node.arguments
    if is_function_power(node) and isinstance(base, Call):
        return _bare(base, ["^{", Part(exponent), "}"], least)
    if isinstance(base, Name) and base.name == "e":
        return FACTOR, ["{e}^{", Part(exponent, SUM), "}"]
    return FACTOR, [Part(base, BASE), "^{", Part(exponent, SUM), "}"]


def _bare(node: Call, exponent: list[Piece], least: int) -> Spelling:
    r"""\sin x where the argument is simple and nothing after it could be taken for a part of it."""
    name = FUNCTIONS[node.word].latex.partition("<")[0]
    argument = node.arguments[0]
    if least <= BARE and is_simple(argument):
        return BARE, [name, *exponent, " ", Part(argument, PRODUCT)]
    return FACTOR, [name, *exponent, r"\left(", Part(argument, SUM), r"\right)"]


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
    if node.word in BARE_WORDS:
        return _bare(node, [], least)
    template = FUNCTIONS[node.word].latex if node.word in FUNCTIONS and node.word not in _BY_NAME else ""
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


def _remainder(node: Call, _least: int) -> Spelling:
    u, v = node.arguments
    return BASE, [r"\left(", Part(u, PRODUCT), r" \bmod ", Part(v, FACTOR), r"\right)"]


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
    "factorial": _factorial, "where": _choice, "seam": _sewn, "mod": _remainder,
}  # fmt: skip
