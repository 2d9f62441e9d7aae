"""A sympy expression as our tree again, in the order and form in which a person would write it down."""

from __future__ import annotations

import math
from typing import Any

import sympy

from gradexplorer.calculus.symbols import word_of
from gradexplorer.expression.tree import Call, Name, Node, Number

Expr = Any  # sympy carries no types

ONE = Number(1.0)
_NAMED: dict[Expr, str] = {sympy.pi: "pi", sympy.E: "e"}


class UnsayableError(ValueError):
    """What sympy made has no words in our language: an infinity, an imaginary unit, a function we lack."""


def to_tree(expression: Expr, *, decimals: bool = False) -> Node:
    """The expression as a tree. Raises UnsayableError.

    `decimals`: fractions that end are written 0.1, as the user writes them, instead of 1/10.
    """
    return _Back(decimals).node(expression)


class _Back:
    """One way back; equal parts become one shared node, so that sharing never explodes."""

    def __init__(self, decimals: bool) -> None:
        self.decimals = decimals
        self.done: dict[Expr, Node] = {}

    def node(self, expression: Expr) -> Node:
        found = self.done.get(expression)
        if found is None:
            found = self.done[expression] = self._make(expression)
        return found

    def _make(self, expression: Expr) -> Node:
        word = word_of(expression)
        if word is not None:
            return Call(word, tuple(self.node(argument) for argument in expression.args))
        if expression in _NAMED or expression.is_Symbol:
            return Name(_NAMED.get(expression) or expression.name)
        if expression.is_Number:
            return self._number(expression)
        if expression.is_Add:
            return self._sum(expression)
        if expression.is_Mul:
            return self._term(*_signed(expression))
        if expression.is_Pow:
            return self._power(expression.base, expression.exp)
        raise UnsayableError(str(type(expression)))

    # --- numbers --------------------------------------------------------------------------------------------------

    def _number(self, number: Expr) -> Node:
        if number.is_Rational and number.q != 1 and not self._ends(number):
            return Call("div", (Number(_float(number.p)), Number(_float(number.q))))
        return Number(_float(number))

    def _ends(self, number: Expr) -> bool:
        """True where the fraction is to be written with a decimal point."""
        rest = number.q
        for prime in (2, 5):
            while rest % prime == 0:
                rest //= prime
        return self.decimals and rest == 1

    # --- sums and products ----------------------------------------------------------------------------------------

    def _sum(self, expression: Expr) -> Node:
        """Terms in sympy's order, but one that is added first: y - x, not -x + y."""
        terms = [_signed(term) for term in expression.as_ordered_terms()]
        first = next((place for place, (coefficient, _) in enumerate(terms) if coefficient > 0), 0)
        terms.insert(0, terms.pop(first))
        (coefficient, factors), *rest = terms
        total = self._term(coefficient, factors)
        for coefficient, factors in rest:
            total = Call("sub" if coefficient < 0 else "add", (total, self._term(abs(coefficient), factors)))
        return total

    def _term(self, coefficient: Expr, factors: list[Expr]) -> Node:
        """The product, as a fraction where something is divided by; a minus sign goes into a number in front."""
        fraction = coefficient.is_Rational and not self._ends(coefficient)
        numerator, denominator = (coefficient.p, coefficient.q) if fraction else (coefficient, 1)
        number = _float(numerator)
        above: list[Node] = []
        below: list[Node] = [] if denominator == 1 else [Number(_float(denominator))]
        for factor in factors:
            base, exponent = factor.as_base_exp()
            if exponent.is_Number and exponent < 0 and base != sympy.E:
                below.append(self._power(base, -exponent))
            else:
                above.append(self.node(factor))
        hidden = abs(number) == 1 and bool(above)
        if not hidden:
            above.insert(0, Number(number))
        product = Call("div", (_chain(above), _chain(below))) if below else _chain(above)
        return Call("neg", (product,)) if hidden and number < 0 else product

    # --- powers ---------------------------------------------------------------------------------------------------

    def _power(self, base: Expr, exponent: Expr) -> Node:
        if base == sympy.E:
            return Call("exp", (self.node(exponent),))
        if exponent.is_Number and exponent < 0:
            return Call("div", (ONE, self._power(base, -exponent)))
        if exponent == 1:
            return self.node(base)
        if exponent == sympy.S.Half:
            return Call("sqrt", (self.node(base),))
        return Call("pow", (self.node(base), self.node(exponent)))


def _chain(factors: list[Node]) -> Node:
    product, *rest = factors
    for factor in rest:
        product = Call("mul", (product, factor))
    return product


def _signed(term: Expr) -> tuple[Expr, list[Expr]]:
    """Coefficient and factors of a term, with as few minus signs as may be: y - x, not -(x - y) nor (-x - y)*z."""
    coefficient, rest = term.as_coeff_Mul()
    if not coefficient.is_extended_real:
        raise UnsayableError(str(coefficient))
    factors = list(rest.as_ordered_factors()) if rest.is_Mul else [rest]
    for place, factor in enumerate(factors):
        minuses = sum(map(_negative, factor.args)) if factor.is_Add else 0
        if minuses and (minuses == len(factor.args) or (coefficient < 0 and 2 * minuses >= len(factor.args))):
            factors[place] = sympy.Add(*(-part for part in factor.args))
            coefficient = -coefficient
    return coefficient, sorted((factor for factor in factors if factor != 1), key=_rank)


def _rank(factor: Expr) -> int:
    """Where the factor stands in a product: constants, then names, then the rest: 2*pi*x*cos(x), y*x^(y - 1)."""
    base, exponent = factor.as_base_exp()
    if factor in _NAMED:
        return 0
    return 1 if base.is_Symbol and exponent.is_Number else 2


def _negative(term: Expr) -> bool:
    """True for a term that is written with a minus sign."""
    coefficient = term.as_coeff_Mul()[0]
    return bool(coefficient.is_extended_real and coefficient < 0)


def _float(number: Expr) -> float:
    """The number as a float. Raises UnsayableError for infinities, what is undefined, and what does not fit."""
    try:
        value = float(number)
    except (OverflowError, TypeError):
        raise UnsayableError(str(type(number))) from None
    if not math.isfinite(value):
        raise UnsayableError(str(value))
    return value
