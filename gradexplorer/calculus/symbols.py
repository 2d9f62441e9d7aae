"""Our tree as a sympy expression, built node by node from one table keyed by word; no text ever reaches sympy.

Words whose algebra sympy knows well become sympy's own. All others become functions that sympy can neither evaluate nor
rewrite, and whose derivatives are those of the table of words: so nothing comes back that our language cannot say, and
no `Max`, `Piecewise` or `floor` of sympy's can explode, hang, or answer 1/2 at a tie.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import sympy

from gradexplorer.expression.parse import template
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import WORDS

Expr = Any  # sympy carries no types

LARGEST_EXACT = 1e15  # whole numbers and powers beyond are floats: exact ones can grow without bound
SMALLEST_EXACT = 1e-9
LARGEST_POWER = 64  # exponents beyond are floats
LONGEST_POWER_BITS = 200  # ... and so are those that would make a longer number than this

CONSTANTS: dict[str, Expr] = {"pi": sympy.pi, "e": sympy.E, "tau": 2 * sympy.pi}

NATIVE: dict[str, Callable[..., Expr]] = {
    "add": sympy.Add, "mul": sympy.Mul, "sub": lambda u, v: u - v, "div": lambda u, v: u / v, "neg": lambda u: -u,
    "sqrt": sympy.sqrt, "exp": sympy.exp, "log": sympy.log,
    "sin": sympy.sin, "cos": sympy.cos, "tan": sympy.tan, "cot": sympy.cot, "sec": sympy.sec, "csc": sympy.csc,
    "asin": sympy.asin, "acos": sympy.acos, "atan": sympy.atan,
    "sinh": sympy.sinh, "cosh": sympy.cosh, "tanh": sympy.tanh, "coth": sympy.coth, "sech": sympy.sech,
    "csch": sympy.csch, "asinh": sympy.asinh, "acosh": sympy.acosh, "atanh": sympy.atanh,
}  # fmt: skip


class Opaque(sympy.Function):
    """A word that sympy carries through without looking inside; it knows its derivatives from the table of words."""

    word: str
    is_real = True

    def fdiff(self, argindex: int = 1) -> Expr:
        """The partial derivative by one argument. ValueError where the table has none."""
        derivatives = WORDS[self.word].derivatives
        if not derivatives:
            return sympy.S.Zero  # a comparison is flat
        if not derivatives[argindex - 1]:
            raise ValueError(f"{self.word} has no derivative by its argument {argindex}")
        return to_sympy(template(derivatives[argindex - 1]), dict(zip("uvw", self.args, strict=False)))


class Where(Opaque):
    """where(condition, u, v): its derivative chooses between theirs."""

    def _eval_derivative(self, by: Expr) -> Expr:
        condition, u, v = self.args
        return choice(condition, u.diff(by), v.diff(by))


class Chooser(Opaque):
    """max, min and relu: the derivative of the argument that is taken, which reads better than steps to multiply by."""

    def _eval_derivative(self, by: Expr) -> Expr:
        u, v = (*self.args, sympy.S.Zero)[:2]
        comparison = TABLE["lt" if self.word == "min" else "gt"]
        return choice(comparison(u, v), u.diff(by), v.diff(by))


class Bessel(Opaque):
    """J_n, written with an order that is not negative."""

    @classmethod
    def eval(cls, order: Expr, u: Expr) -> Expr:
        """(-1)^n J_n for J_(-n); None, which is sympy's word for "as it stands", for other orders."""
        if order.is_Integer and order < 0:
            return (-1) ** -order * cls(-order, u)
        return None


_KINDS: dict[str, type[Opaque]] = {
    "where": Where,
    "max": Chooser,
    "min": Chooser,
    "relu": Chooser,
    "besselj": Bessel,
}


def _opaque(word: str) -> Callable[..., Expr]:
    kind = _KINDS.get(word, Opaque)
    make: Any = type(kind)  # sympy's own metaclass
    made: type[Opaque] = make(f"{word}_word", (kind,), {"word": word, "nargs": WORDS[word].arity})
    return made


def choice(condition: Expr, u: Expr, v: Expr) -> Expr:
    """where(condition, u, v), or u when there is nothing to choose."""
    return u if u == v else TABLE["where"](condition, u, v)


def power(base: Expr, exponent: Expr) -> Expr:
    """The power, with an exponent that cannot make a number explode."""
    if exponent.is_Rational and not _harmless(base, exponent):
        exponent = sympy.Float(float(exponent), precision=53)
        if base.is_Rational:
            base = sympy.Float(float(base), precision=53)
    return base**exponent


def _harmless(base: Expr, exponent: Expr) -> bool:
    if abs(exponent) > LARGEST_POWER:
        return False
    number = base.as_coeff_Mul()[0]
    bits = max(number.p.bit_length(), number.q.bit_length()) if number.is_Rational else 0
    return bits * abs(exponent) <= LONGEST_POWER_BITS


def number(value: float) -> Expr:
    """The number: exact where it is of ordinary size (0.1 is 1/10), else a float. ValueError for NaN and infinities."""
    if not math.isfinite(value):
        raise ValueError("sympy is given no undefined number")
    if value == 0 or SMALLEST_EXACT <= abs(value) <= LARGEST_EXACT:
        return sympy.Rational(repr(float(value)))
    return sympy.Float(value, precision=53)


def symbol(name: str) -> Expr:
    """The real symbol of this name, whatever else sympy may call so."""
    return sympy.Symbol(name, real=True)


def to_sympy(root: Node, bound: dict[str, Expr] | None = None) -> Expr:
    """The tree as a sympy expression. Names are looked up in `bound`, then among the constants, else are real symbols.

    ValueError where the tree holds an undefined number.
    """
    bound = bound or {}
    done: dict[int, Expr] = {}
    for node in postorder(root):
        match node:
            case Number(value=value):
                expression = number(value)
            case Name(name=name):
                expression = bound[name] if name in bound else CONSTANTS.get(name, symbol(name))
            case Call(word=word, arguments=arguments):
                expression = TABLE[word](*(done[id(argument)] for argument in arguments))
        done[id(node)] = expression
    return done[id(root)]


def _of_the_real(made: Callable[..., Expr], word: str) -> Callable[..., Expr]:
    """sympy's own word where it knows that the argument is real; else it would answer with real and imaginary parts."""
    opaque = _opaque(word)
    return lambda u: made(u) if u.is_extended_real else opaque(u)


def _seam(*arguments: Expr) -> Expr:
    return arguments[3]


TABLE: dict[str, Callable[..., Expr]] = {
    **{word: _opaque(word) for word in WORDS if word not in NATIVE},
    **NATIVE,
    "abs": _of_the_real(sympy.Abs, "abs"),
    "sign": _of_the_real(sympy.sign, "sign"),
    "pow": power,
    "seam": _seam,
}


def word_of(expression: Expr) -> str | None:
    """The word of a function that came from our table; None for anything else."""
    if isinstance(expression, Opaque):
        return expression.word
    return _NATIVE_WORDS.get(type(expression))


_NATIVE_WORDS: dict[type, str] = {sympy.Abs: "abs", sympy.sign: "sign"} | {
    made: word for word, made in NATIVE.items() if isinstance(made, type) and issubclass(made, sympy.Function)
}
