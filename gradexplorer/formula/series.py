"""Truncated series in a small t > 0, with real exponents: sums of c t^e, so that roots of t are series too."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from gradexplorer.formula.kernels import floats
from gradexplorer.quick import dataclass

ORDER = 6.0  # exponents from here on are not kept; a slope needs those up to 1, quotients use up some


@dataclass(frozen=True, slots=True)
class Series:
    """Terms by ascending exponent, none zero; NaN alone (`undefined`) where there is no real value for small t > 0."""

    terms: tuple[tuple[float, float], ...]  # (exponent, coefficient)
    order: float = ORDER

    @property
    def undefined(self) -> bool:
        return any(not math.isfinite(coefficient) for _, coefficient in self.terms)

    @property
    def leading(self) -> tuple[float, float]:
        """Exponent and coefficient of the largest term for small t; (order, 0) of what is zero as far as known."""
        return self.terms[0] if self.terms else (self.order, 0.0)

    @property
    def sign(self) -> float:
        """-1, 0 or 1 for small t > 0."""
        return floats.sign(self.leading[1])

    @property
    def limit(self) -> float:
        """Limit for t -> 0+; infinite at a pole, NaN where undefined."""
        exponent, coefficient = self.leading
        if self.undefined:
            return math.nan
        return coefficient if exponent == 0 else 0.0 if exponent > 0 else math.copysign(math.inf, coefficient)


UNDEFINED = Series(((0.0, math.nan),))


def constant(value: float) -> Series:
    """The series of a number."""
    return of_terms({0.0: value})


def of_terms(terms: Mapping[float, float], order: float = ORDER) -> Series:
    """Series of coefficients by exponent, known below the order."""
    kept = sorted((exponent, value) for exponent, value in terms.items() if value != 0 and exponent < order)
    return Series(tuple(kept), order)


# arithmetic


def add(u: Series, v: Series) -> Series:
    """Sum."""
    terms = dict(u.terms)
    for exponent, coefficient in v.terms:
        terms[exponent] = terms.get(exponent, 0.0) + coefficient
    return of_terms(terms, min(u.order, v.order))


def scaled(u: Series, factor: float) -> Series:
    """Product with a number."""
    return of_terms({exponent: coefficient * factor for exponent, coefficient in u.terms}, u.order)


def mul(u: Series, v: Series) -> Series:
    """Product."""
    if u.undefined or v.undefined:
        return UNDEFINED
    terms: dict[float, float] = {}
    for first, left in u.terms:
        for second, right in v.terms:
            exponent = round(first + second, 9)
            terms[exponent] = terms.get(exponent, 0.0) + left * right
    return of_terms(terms, min(u.order + v.leading[0], v.order + u.leading[0], ORDER))


def power(u: Series, exponent: float) -> Series:
    """u to a fixed power, by the binomial series of its leading term."""
    first, coefficient = u.leading
    lead = floats.power(coefficient, exponent)
    if u.undefined or math.isnan(lead):
        return UNDEFINED
    if coefficient == 0:  # zero as far as known
        return constant(1.0) if exponent == 0 else Series((), min(u.order * exponent, ORDER))
    rest = of_terms({round(e - first, 9): c / coefficient for e, c in u.terms[1:]}, u.order - first)
    coefficients, binomial = [1.0], 1.0
    for k in range(_terms_needed(rest)):
        binomial *= (exponent - k) / (k + 1)
        coefficients.append(binomial)
    raised = polynomial(coefficients, rest)
    shift = round(first * exponent, 9)
    return of_terms({round(e + shift, 9): c * lead for e, c in raised.terms}, min(raised.order + shift, ORDER))


def _terms_needed(rest: Series) -> int:
    step = rest.leading[0]
    return min(60, math.ceil(rest.order / step)) if rest.terms and step > 0 else 0


def polynomial(coefficients: Sequence[float], u: Series) -> Series:
    """Sum of c_k u^k, for a u that vanishes with t."""
    total = Series((), u.order)
    for coefficient in reversed(coefficients):
        total = add(mul(total, u), of_terms({0.0: coefficient}))
        total = of_terms(dict(total.terms), min(total.order, u.order))
    return total


def div(u: Series, v: Series) -> Series:
    """Quotient; undefined where v vanishes for all small t."""
    return mul(u, power(v, -1.0)) if v.terms and not v.undefined else UNDEFINED
