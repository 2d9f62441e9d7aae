"""What each word that may be typed is, in a line: for completion and for Help. A test says that none is missing.

The words of the table are explained there (words.FUNCTIONS); here stand those that the parser makes from others.
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from gradexplorer.expression.characters import GREEK, GREEK_NAMES
from gradexplorer.expression.forms import FORMS, MODULE_FORMS
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.expression.words import ALIASES, CONSTANTS, FUNCTIONS, WORDS


class Explained(NamedTuple):
    """A word, how it is called ("atan2(u, v)"; a constant by its name alone), what it is, and a text to try it with.

    `same_as` is the word it is another spelling of, or "".
    """

    word: str
    call: str
    says: Phrase
    example: str
    same_as: str = ""

    @property
    def is_function(self) -> bool:
        """Whether brackets follow it."""
        return self.call != self.word


# Word -> its arguments and what it is.
_MADE: dict[str, tuple[str, Phrase]] = {
    "where": ("condition, u, v", "u where the condition holds, else v"),
    "piecewise": ("c1, v1, c2, v2, otherwise", "the value behind the first condition that holds"),
    "pow": ("u, v", "u to the power v"),
    "square": ("u", "u^2"),
    "exp2": ("u", "2 to the power u"),
    "exp10": ("u", "10 to the power u"),
    "rsqrt": ("u", "1/sqrt(u)"),
    "reciprocal": ("u", "1/u"),
    "clip": ("u, low, high", "u, kept between low and high"),
    "heaviside": ("u", "0 below zero, 1 above, 1/2 at zero; heaviside(u, v) is v at zero"),
    "frac": ("u", "u - floor(u): what is behind the decimal point"),
    "relu6": ("u", "u, kept between 0 and 6"),
    "hardtanh": ("u", "u, kept between -1 and 1"),
    "j0": ("u", "Bessel function of the first kind, of order 0"),
    "j1": ("u", "Bessel function of the first kind, of order 1"),
    "asec": ("u", "arc secant: acos(1/u)"),
    "acsc": ("u", "arc cosecant: asin(1/u)"),
    "acot": ("u", "arc cotangent, between 0 and pi"),
    "asech": ("u", "inverse hyperbolic secant: acosh(1/u)"),
    "acsch": ("u", "inverse hyperbolic cosecant: asinh(1/u)"),
    "acoth": ("u", "inverse hyperbolic cotangent: atanh(1/u)"),
    "radians": ("u", "u degrees in radians: u*pi/180"),
    "degrees": ("u", "u radians in degrees: u*180/pi"),
    "sum": ("i, 1, 10, term", "the term for i = 1, 2, up to 10, added up"),
    "prod": ("i, 1, 10, term", "the term for i = 1, 2, up to 10, multiplied"),
}
# Words of the table that take more arguments than their row says.
_ARGUMENTS = {"min": "u, v, ...", "max": "u, v, ...", "logsumexp": "u, v, ..."}
_ALSO: dict[str, str] = {
    "deg2rad": "radians", "rad2deg": "degrees", "fract": "frac", "step": "heaviside", "unit_step": "heaviside",
    "Heaviside": "heaviside", "arcsec": "asec", "arccsc": "acsc", "arccot": "acot", "log_2": "log2",
    "log_10": "log10", "product": "prod",
}  # fmt: skip
_CONSTANTS: dict[str, Phrase] = {
    "pi": "3.14159..., half the way round the circle of radius 1",
    "e": "2.71828..., the base of the natural logarithm",
    "tau": "6.28318..., once round the circle of radius 1",
}
_OPERATORS = {
    "add": "add", "subtract": "sub", "multiply": "mul", "divide": "div", "true_divide": "div", "negative": "neg",
    "float_power": "pow", "less": "lt", "less_equal": "le", "greater": "gt", "greater_equal": "ge", "equal": "eq",
    "not_equal": "ne", "logical_and": "and", "logical_or": "or", "logical_not": "not",
}  # fmt: skip
# Where u and v put for x and y would say nothing, or nothing that can be drawn.
_EXAMPLES = {
    "where": "where(x < y, x, y)", "piecewise": "piecewise(x < 0, -x, x < 1, x^2, 2x - 1)", "clip": "clip(x, -1, y)",
    "sum": "sum(i, 1, 5, sin(i x)/i) + y", "prod": "prod(i, 1, 3, x - i) + y", "min": "min(x, y, 1)",
    "max": "max(x, y, 0)", "logsumexp": "logsumexp(x, y, 0)", "besselj": "besselj(2, hypot(x, y))",
    "sphericalj": "sphericalj(1, hypot(x, y))", "polygamma": "polygamma(1, x)", "atan2": "atan2(y, x)",
}  # fmt: skip


def canonical(word: str) -> str:
    """The word itself, or the one it is another spelling of."""
    return ALIASES.get(word) or _ALSO.get(word) or word


@cache
def explained(word: str) -> Explained:
    """What a function or constant is; KeyError where the word is neither."""
    if word in _CONSTANTS:
        return Explained(word, word, _CONSTANTS[word], f"{word} x")
    known = canonical(word)
    if known in _MADE:
        arguments, says = _MADE[known]
    else:
        row = FUNCTIONS[known]
        arguments, says = _ARGUMENTS.get(known) or ", ".join("uvw"[: row.arity]), row.says
    example = _EXAMPLES.get(known) or f"{known}({_on_plane(arguments)})"
    return Explained(word, f"{word}({arguments})", says, example, known if known != word else "")


def explained_operator(word: str) -> Explained:
    """What a name of NumPy for an operator is, as in np.add; KeyError where it is none."""
    row = WORDS[_OPERATORS[word]]
    arguments = ", ".join("uv"[: row.arity])
    return Explained(word, f"{word}({arguments})", row.says, f"x*np.{word}({_on_plane(arguments)})")


@cache
def words() -> tuple[Explained, ...]:
    """All functions and constants, in the order of the alphabet."""
    known = {*FORMS, *_ALSO, *_MADE, *CONSTANTS}
    return tuple(explained(word) for word in sorted(known, key=lambda word: (word.lower(), word)))


@cache
def operators() -> tuple[Explained, ...]:
    """The names of NumPy for operators, which need the module's name before them."""
    return tuple(explained_operator(word) for word in sorted(MODULE_FORMS))


@cache
def greek() -> dict[str, str]:
    """Greek letters by their names, each in the form it is usually printed in."""
    found: dict[str, str] = {}
    for letter, name in GREEK_NAMES.items():
        found.setdefault(name, letter)
    return found


def greek_says(name: str) -> Sentence:
    """What a Greek letter is here."""
    if name in CONSTANTS:
        return say(_CONSTANTS[name])
    if name in FORMS and name in GREEK:
        return say("Greek letter: a slider; {name}(...) is the function", name=name)
    return say("Greek letter: a slider")


def _on_plane(arguments: str) -> str:
    return re.sub(r"\bv\b", "y", re.sub(r"\bu\b", "x", arguments))
