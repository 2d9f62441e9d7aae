"""One-sided slopes: f along p + t d for small t > 0, run on series in t.

At a kink the first term that is not zero decides on which side of it small t lies; that is why no step size is needed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import cache, lru_cache

from gradexplorer.expression.words import COMPARISONS, WORDS
from gradexplorer.formula.compile import Runner, compiled
from gradexplorer.formula.differentiate import Differentiator
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import floats
from gradexplorer.formula.series import (
    ORDER,
    UNDEFINED,
    Series,
    add,
    constant,
    div,
    mul,
    of_terms,
    polynomial,
    power,
    scaled,
)
from gradexplorer.formula.tape import Builder, Tape

TERMS = 6  # derivatives of a word that go into its Taylor polynomial
CLOSE = 1e-9  # exponents and limits nearer than this are the same


def slope(tape: Tape, inputs: Sequence[float], direction: Sequence[float]) -> float:
    """Slope of the tape's first output at the inputs along the direction; see Formulas.one_sided.

    The direction may have fewer entries than there are inputs: parameters, which come last, stand still.
    """
    (value,) = run(tape, inputs, floats.KERNELS)
    steps = [*direction, *[0.0] * (len(inputs) - len(direction))]
    start = [of_terms({0.0: at, 1.0: step}) for at, step in zip(inputs, steps, strict=True)]
    (result,) = run(tape, start, KERNELS)
    risen = add(_lifted(result), constant(-value))
    if risen.undefined or math.isnan(value):
        return math.nan
    small = CLOSE * max(1.0, abs(value))
    terms = {exponent: c for exponent, c in risen.terms if not (abs(exponent) < CLOSE and abs(c) <= small)}
    exponent, coefficient = of_terms(terms, risen.order).leading
    if exponent < 1 - CLOSE and coefficient != 0:
        return math.copysign(math.inf, coefficient)
    if risen.order <= 1:
        return math.nan
    return coefficient if abs(exponent - 1) < CLOSE else 0.0


def _lifted(value: Series | float) -> Series:
    return value if isinstance(value, Series) else constant(value)


# decisions: which side of a kink small t lies on


def floor(u: Series) -> Series:
    """Whole number below the values for small t > 0."""
    limit = u.limit
    if not math.isfinite(limit):
        return UNDEFINED
    below = floats.floor(limit)
    falls = below == limit and add(u, constant(-limit)).sign < 0
    return constant(below - 1.0 if falls else below)


def ceil(u: Series) -> Series:
    """Whole number above the values for small t > 0."""
    return scaled(floor(scaled(u, -1.0)), -1.0)


def even_round(u: Series) -> Series:
    """Whole number nearest to the values for small t > 0."""
    limit = u.limit
    if not math.isfinite(limit):
        return UNDEFINED
    below, side = math.floor(limit), add(u, constant(-limit)).sign
    halfway = limit - below == 0.5 and side != 0
    return constant(float(below + (side > 0)) if halfway else floats.even_round(limit))


def where(c: Series, v: Series, w: Series) -> Series:
    """v where c holds for small t > 0, else w."""
    return UNDEFINED if c.undefined else v if c.terms else w


def comparison(word_name: str) -> Callable[[Series, Series], Series]:
    """1 or 0, as the comparison comes out for small t > 0."""
    compare = floats.KERNELS[word_name]

    def kernel(u: Series, v: Series) -> Series:
        difference = add(u, scaled(v, -1.0))
        return UNDEFINED if difference.undefined else constant(compare(difference.sign, 0.0))

    return kernel


def _larger(u: Series, v: Series) -> Series:
    return where(comparison("ge")(u, v), u, v)


def _smaller(u: Series, v: Series) -> Series:
    return where(comparison("le")(u, v), u, v)


def _logic(word_name: str) -> Callable[..., Series]:
    def kernel(*arguments: Series) -> Series:
        return constant(floats.KERNELS[word_name](*(argument.limit for argument in arguments)))

    return kernel


def atan2(u: Series, v: Series) -> Series:
    """Angle of (v, u): from the quotient that does not have a pole, on the side where small t lies."""
    if v.sign > 0:
        return word("atan")(div(u, v))
    if v.sign < 0:
        return add(word("atan")(div(u, v)), constant(math.pi if u.sign >= 0 else -math.pi))
    return constant(math.copysign(math.pi / 2, u.sign)) if u.terms else UNDEFINED


def general_power(u: Series, v: Series) -> Series:
    """u^v."""
    exponent = v.limit
    if len(v.terms) == (0 if exponent == 0 else 1) and math.isfinite(exponent):
        return power(u, exponent)
    return word("exp")(mul(v, word("log")(u)))


# every other word, from its derivatives in the table


def _derivatives(builder: Builder, number: int) -> Runner:
    """Function giving a line and its first derivatives by u at a float u."""
    differentiator = Differentiator(builder)
    lines = [number]
    for _ in range(TERMS):
        derivative = differentiator.derivative(number, "u")
        number = builder.constant(0.0) if derivative is None else derivative
        lines.append(number)
    return compiled(builder.tape(lines), floats.KERNELS, scalar=True)


def _expanded(derivatives: Runner, u: Series) -> Series:
    """The Taylor polynomial at the limit of u."""
    limit = u.limit
    if not math.isfinite(limit):
        return UNDEFINED
    coefficients = [value / math.factorial(k) for k, value in enumerate(derivatives(limit))]
    return polynomial(coefficients, add(u, constant(-limit)))


@cache
def _taylor(name: str) -> Runner:
    builder = Builder(("u",))
    return _derivatives(builder, builder.call(name, builder.input("u")))


@lru_cache(maxsize=100)
def _taylor_of_order(name: str, order: float) -> Runner:
    builder = Builder(("u",))
    return _derivatives(builder, builder.call(name, builder.constant(order), builder.input("u")))


def word(name: str) -> Callable[[Series], Series]:
    """A smooth word of one argument, by its Taylor polynomial at the limit of the argument."""

    def kernel(u: Series) -> Series:
        if name == "exp" and u.limit == -math.inf:
            return Series((), ORDER)  # falls below every power of t
        return _expanded(_taylor(name), u)

    return kernel


def word_of_order(name: str) -> Callable[[Series, Series], Series]:
    """A word of an order, which must stand still, and an argument."""

    def kernel(order: Series, u: Series) -> Series:
        moves = any(exponent != 0 for exponent, _ in order.terms)
        return UNDEFINED if moves or order.undefined else _expanded(_taylor_of_order(name, order.limit), u)

    return kernel


def beta(u: Series, v: Series) -> Series:
    """The beta function, as the gammas it is made of."""
    gamma = word("gamma")
    return div(mul(gamma(u), gamma(v)), gamma(add(u, v)))


def logsumexp(u: Series, v: Series) -> Series:
    """log(exp(u) + exp(v)), from the larger one."""
    return add(_larger(u, v), word("softplus")(add(_smaller(u, v), scaled(_larger(u, v), -1.0))))


def huber(u: Series) -> Series:
    """u^2/2 where |u| is at most 1, |u| - 1/2 beyond."""
    size = _size(u)
    return where(comparison("le")(size, constant(1.0)), scaled(mul(u, u), 0.5), add(size, constant(-0.5)))


def elu(u: Series) -> Series:
    """u where it is positive, exp(u) - 1 where not."""
    return where(comparison("gt")(u, constant(0.0)), u, word("expm1")(u))


def _size(u: Series) -> Series:
    return scaled(u, u.sign or 1.0)


_OWN: dict[str, Callable[..., Series]] = {
    "add": add,
    "sub": lambda u, v: add(u, scaled(v, -1.0)),
    "mul": mul,
    "div": div,
    "pow": general_power,
    "neg": lambda u: scaled(u, -1.0),
    "where": where,
    "seam": lambda _k, _p, _q, r: r,
    "and": _logic("and"),
    "or": _logic("or"),
    "not": _logic("not"),
    "sqrt": lambda u: power(u, 0.5),
    "cbrt": lambda u: scaled(power(scaled(u, u.sign or 1.0), 1 / 3), u.sign or 1.0),
    "hypot": lambda u, v: power(add(mul(u, u), mul(v, v)), 0.5),
    "abs": _size,
    "sign": lambda u: UNDEFINED if u.undefined else constant(u.sign),
    "floor": floor,
    "ceil": ceil,
    "round": even_round,
    "trunc": lambda u: ceil(u) if u.sign < 0 else floor(u),
    "mod": lambda u, v: add(u, scaled(mul(v, floor(div(u, v))), -1.0)),
    "min": _smaller,
    "max": _larger,
    "relu": lambda u: _larger(u, constant(0.0)),
    "leaky_relu": lambda u: _larger(u, scaled(u, 0.01)),
    "elu": elu,
    "huber": huber,
    "softsign": lambda u: div(u, add(constant(1.0), _size(u))),
    "logsumexp": logsumexp,
    "atan2": atan2,
    "beta": beta,
    "besselj": word_of_order("besselj"),
    "sphericalj": word_of_order("sphericalj"),
    "polygamma": word_of_order("polygamma"),
    **{name: comparison(name) for name in COMPARISONS},
}


def _kernel(name: str) -> Callable[..., Series]:
    own = _OWN.get(name) or word(name)

    def kernel(*arguments: Series | float) -> Series:
        return own(*map(_lifted, arguments))

    return kernel


KERNELS: dict[str, Callable[..., Series]] = {name: _kernel(name) for name in WORDS}
