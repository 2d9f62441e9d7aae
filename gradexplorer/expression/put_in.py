"""A tree with numbers in the place of its names, as it is worked out by hand: 2·1.2 + 3·cos(−0.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gradexplorer.expression.print import to_latex
from gradexplorer.expression.print_text import spell_text
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
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

MINUS = "\N{MINUS SIGN}"
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_SIGNS: dict[str, tuple[int, int, str, int]] = {
    "add": (SUM, SUM, " + ", PRODUCT), "sub": (SUM, SUM, f" {MINUS} ", PRODUCT),
    "mul": (PRODUCT, PRODUCT, "·", POWER), "div": (PRODUCT, PRODUCT, "/", POWER), "pow": (POWER, BASE, "^", BASE),
}  # fmt: skip
_CONSTANTS = {"pi": "π", "tau": "τ"}
_CALLED = {"sqrt": "√", "log": "ln"}


def put_in(root: Node, values: Mapping[str, float], show: Callable[[float], str]) -> str:
    """The tree with the values shown in the place of their names, negative ones in brackets. Raises TooLong."""

    def spell(node: Node, least: int) -> Spelling:
        if isinstance(node, Name):
            known = node.name in values
            return _shown(show(values[node.name])) if known else (BASE, [_CONSTANTS.get(node.name, node.name)])
        if isinstance(node, Number):
            return _literal(node.value)
        return _operator(node) or _function(node, spell_text(node, least))

    return written(root, spell)


def by_hand(root: Node) -> str:
    """The tree in the same manner, its names left as they are. Raises TooLong."""
    return put_in(root, {}, str)


def put_in_latex(root: Node, values: Mapping[str, float], digits: int) -> str:
    """The same in LaTeX, the values with so many significant digits. Raises TooLong."""
    made: dict[int, Node] = {}
    for node in postorder(root):
        if isinstance(node, Call):
            made[id(node)] = Call(node.word, tuple(made[id(argument)] for argument in node.arguments))
        elif isinstance(node, Name) and node.name in values:
            made[id(node)] = Number(float(f"{values[node.name]:.{digits}g}"))
        else:
            made[id(node)] = node
    return to_latex(made[id(root)])


def _shown(text: str) -> Spelling:
    """A number; with a power of ten it is a product."""
    level = SIGNED if text.startswith(MINUS) else PRODUCT if "×" in text else BASE
    return level, [text]


def _literal(value: float) -> Spelling:
    """A number of the formula itself; a power of ten is written as one."""
    mantissa, mark, exponent = shortest(value).replace("-", MINUS).partition("e")
    if not mark:
        return _shown(mantissa)
    raised = "".join("⁻" if sign == MINUS else _RAISED[int(sign)] for sign in exponent)
    return (SIGNED if value < 0 else PRODUCT), [f"{mantissa}·10{raised}"]


def _operator(node: Call) -> Spelling | None:
    if node.word == "neg":
        first = node.arguments[0]
        return SIGNED, [MINUS, Part(first, BASE if isinstance(first, Number) and first.value < 0 else PRODUCT)]
    if node.word not in _SIGNS:
        return None
    level, left, sign, right = _SIGNS[node.word]
    first, second = node.arguments
    if left == PRODUCT and isinstance(first, Number):
        left = SIGNED  # −2·x may begin a product
    if node.word == "pow" and isinstance(second, Number) and 0 <= second.value < 100 and second.value % 1 == 0:
        raised = "".join(_RAISED[int(digit)] for digit in str(int(second.value)))
        return level, [Part(first, left), raised]
    return level, [Part(first, left), sign, Part(second, right)]


def _function(node: Call, spelling: Spelling) -> Spelling:
    """As it is typed, with a root and a logarithm by their signs, and bars for the absolute value."""
    if node.word == "abs":
        return BASE, ["|", Part(node.arguments[0], ANY), "|"]
    name = _CALLED.get(node.word)
    level, pieces = spelling
    told: list[Piece] = [name, *pieces[1:]] if name and pieces and pieces[0] == node.word else pieces
    return level, told
