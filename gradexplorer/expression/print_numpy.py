"""A tree as Python source for NumPy; the special functions are those of scipy.special, called `special` there."""

from __future__ import annotations

import math

from gradexplorer.expression.meaning import in_other_words
from gradexplorer.expression.print_names import python_name
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.words import FUNCTIONS, TRUTHS
from gradexplorer.expression.written import (
    ANY,
    BASE,
    COMPARED,
    POWER,
    PRODUCT,
    SIGNED,
    SUM,
    Part,
    Piece,
    Spelling,
    shortest,
    unsewn,
)

_INFIX: dict[str, tuple[int, int, str, int]] = {
    "add": (SUM, SUM, " + ", SIGNED), "sub": (SUM, SUM, " - ", SIGNED),
    "mul": (PRODUCT, PRODUCT, "*", POWER), "div": (PRODUCT, PRODUCT, "/", POWER), "pow": (POWER, BASE, "**", POWER),
    "lt": (COMPARED, SUM, " < ", SUM), "le": (COMPARED, SUM, " <= ", SUM), "gt": (COMPARED, SUM, " > ", SUM),
    "ge": (COMPARED, SUM, " >= ", SUM), "eq": (COMPARED, SUM, " == ", SUM), "ne": (COMPARED, SUM, " != ", SUM),
}  # fmt: skip
_CONSTANTS = {"pi": "np.pi", "e": "np.e", "tau": "2*np.pi"}
_UNDER_ONE = {"cot": "tan", "sec": "cos", "csc": "sin", "coth": "tanh", "sech": "cosh", "csch": "sinh"}
_AROUND = {
    "factorial": ("special.gamma(", " + 1)"), "softplus": ("np.logaddexp(0, ", ")"), "relu": ("np.maximum(", ", 0)"),
}  # fmt: skip
_CALLS = {
    "and": "np.logical_and", "or": "np.logical_or", "not": "np.logical_not", "where": "np.where",
    "erf": "special.erf", "erfc": "special.erfc", "gamma": "special.gamma", "lgamma": "special.gammaln",
    "digamma": "special.digamma", "polygamma": "special.polygamma", "sigmoid": "special.expit",
    "beta": "special.beta", "erfinv": "special.erfinv", "besselj": "special.jv", "sphericalj": "special.spherical_jn",
    "normcdf": "special.ndtr", "logit": "special.logit", "logsigmoid": "special.log_expit",
}  # fmt: skip


def spell_numpy(node: Node, least: int) -> Spelling:
    """How a node is written in Python."""
    if isinstance(node, Number):
        return _number(node.value)
    if isinstance(node, Name):
        text = _CONSTANTS.get(node.name) or python_name(node.name)
        return (PRODUCT if "*" in text else BASE), [text]
    if node.word in TRUTHS and least >= SUM:
        # NumPy's truths do not add up: True + True is True, True - True an error.
        return BASE, ["np.where(", Part(node), ", 1, 0)"]
    if node.word in _INFIX:
        return _infix(node)
    return _other(node, least)


def _number(value: float) -> Spelling:
    if math.isnan(value):
        return BASE, ["np.nan"]
    return (SIGNED if value < 0 else BASE), [shortest(value)]


def _infix(node: Call) -> Spelling:
    level, left, sign, right = _INFIX[node.word]
    first = node.arguments[0]
    # -2*x needs no brackets, but (-2)**x does.
    least = SIGNED if left == PRODUCT and isinstance(first, Number) else left
    return level, [Part(first, least), sign, Part(node.arguments[1], right)]


def _other(node: Call, least: int) -> Spelling:
    arguments = node.arguments
    if node.word == "neg":
        return SIGNED, ["-", Part(arguments[0], PRODUCT)]
    if node.word == "seam":
        return spell_numpy(unsewn(node), least)
    if node.word in _UNDER_ONE:
        return PRODUCT, [f"1/np.{_UNDER_ONE[node.word]}(", Part(arguments[0], SUM), ")"]
    if node.word in _AROUND:
        before, after = _AROUND[node.word]
        return BASE, [before, Part(arguments[0], SUM), after]
    meaning = None if node.word in _CALLS or FUNCTIONS[node.word].numpy else in_other_words(node)
    return spell_numpy(meaning, least) if meaning is not None else (BASE, _called(node))


def _called(node: Call) -> list[Piece]:
    holds = node.word in {"and", "or", "not"}
    pieces: list[Piece] = [_CALLS.get(node.word) or f"np.{FUNCTIONS[node.word].numpy or node.word}", "("]
    for index, argument in enumerate(node.arguments):
        pieces += [Part(argument, ANY if holds or (node.word == "where" and index == 0) else SUM), ", "]
    pieces[-1] = ")"
    return pieces
