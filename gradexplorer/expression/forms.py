"""What can be called in a text: how many arguments each function takes, and the tree it makes of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.words import ALIASES, FUNCTIONS, TRUTHS

MANY = 10_000

Arguments = list[Node]


class Form(NamedTuple):
    """One callable: at least and at most so many arguments, and what it makes of them."""

    least: int
    most: int
    build: Callable[[Arguments, Place], Node]


def is_truth(node: Node) -> bool:
    """True for what holds or does not hold: a comparison, or comparisons joined."""
    return isinstance(node, Call) and node.word in TRUTHS


def condition(node: Node) -> Node:
    """The node as a condition: a number holds where it is not zero, as in NumPy."""
    if is_truth(node):
        return node
    return Call("ne", (node, Number(0.0, node.end, node.end)), node.start, node.end)


def call(word: str, place: Place, *arguments: Node) -> Call:
    """The word applied to the arguments, at that place."""
    return Call(word, arguments, place.start, place.end)


def piecewise(arguments: Arguments, place: Place) -> Node:
    """Nested choices; without a value for "otherwise" that is undefined (NaN)."""
    pairs, rest = divmod(len(arguments), 2)
    result: Node = arguments[-1] if rest else Number(math.nan, place.end, place.end)
    for pair in range(pairs - 1, -1, -1):
        result = call("where", place, condition(arguments[2 * pair]), arguments[2 * pair + 1], result)
    return result


def _fold(word: str) -> Form:
    def build(arguments: Arguments, place: Place) -> Node:
        result = arguments[0]
        for argument in arguments[1:]:
            result = call(word, place, result, argument)
        return result

    return Form(2, MANY, build)


def _plain(word: str, arity: int) -> Form:
    return Form(arity, arity, lambda arguments, place: Call(word, tuple(arguments), place.start, place.end))


def _joined(word: str, arity: int) -> Form:
    return Form(
        arity, arity, lambda arguments, place: call(word, place, *(condition(argument) for argument in arguments))
    )


def _log(arguments: Arguments, place: Place) -> Node:
    logs = [call("log", place, argument) for argument in arguments]
    return logs[0] if len(logs) == 1 else call("div", place, *logs)


def _times(factor: Callable[[Place], Node]) -> Form:
    return Form(1, 1, lambda arguments, place: call("mul", place, arguments[0], factor(place)))


def _over(place: Place, above: Node, below: Node) -> Node:
    return call("div", place, above, below)


def _number(value: float, place: Place) -> Number:
    return Number(value, place.start, place.end)


def _clip(arguments: Arguments, place: Place) -> Node:
    return call("min", place, call("max", place, arguments[0], arguments[1]), arguments[2])


def _heaviside(arguments: Arguments, place: Place) -> Node:
    zero, one = _number(0.0, place), _number(1.0, place)
    at_zero = arguments[1] if len(arguments) > 1 else _number(0.5, place)
    above = call("where", place, call("gt", place, arguments[0], zero), one, at_zero)
    return call("where", place, call("lt", place, arguments[0], zero), zero, above)


def _normal(word: str, *, density: bool) -> Form:
    """normpdf(x), or normpdf(x, mean, deviation)."""

    def build(arguments: Arguments, place: Place) -> Node:
        if len(arguments) == 1:
            return call(word, place, arguments[0])
        if len(arguments) == 2:
            raise fault("argument-count", place, "{name} takes x alone, or x, the mean and the deviation", name=word)
        x, mean, deviation = arguments
        value = call(word, place, _over(place, call("sub", place, x, mean), deviation))
        return _over(place, value, deviation) if density else value

    return Form(1, 3, build)


def _rectifier(word: str, below: Callable[[Node, Place], Node]) -> Form:
    """leaky_relu(u) and elu(u), or with the factor of what is `below` 0 as a second argument."""

    def build(arguments: Arguments, place: Place) -> Node:
        u = arguments[0]
        if len(arguments) == 1:
            return call(word, place, u)
        positive = call("gt", place, u, _number(0.0, place))
        return call("where", place, positive, u, call("mul", place, arguments[1], below(u, place)))

    return Form(1, 2, build)


def _clipped(low: float, high: float) -> Form:
    return Form(1, 1, lambda arguments, place: _clip([arguments[0], _number(low, place), _number(high, place)], place))


def _of_reciprocal(word: str) -> Form:
    return Form(1, 1, lambda arguments, place: call(word, place, _over(place, _number(1.0, place), arguments[0])))


def _bessel(order: float) -> Form:
    return Form(1, 1, lambda arguments, place: call("besselj", place, _number(order, place), arguments[0]))


def _power_of(base: float) -> Form:
    return Form(1, 1, lambda arguments, place: call("pow", place, _number(base, place), arguments[0]))


def _acot(arguments: Arguments, place: Place) -> Node:
    """The arc cotangent that is smooth at 0, between 0 and pi."""
    return call("sub", place, _over(place, _pi(place), _number(2.0, place)), call("atan", place, arguments[0]))


def _pi(place: Place) -> Node:
    return Name("pi", place.start, place.end)


_MADE: dict[str, Form] = {
    "log": Form(1, 2, _log),
    "min": _fold("min"),
    "max": _fold("max"),
    "where": Form(3, 3, lambda arguments, place: call("where", place, condition(arguments[0]), *arguments[1:])),
    "piecewise": Form(2, MANY, piecewise),
    "pow": _plain("pow", 2),
    "square": Form(1, 1, lambda arguments, place: call("pow", place, arguments[0], _number(2.0, place))),
    "exp2": _power_of(2.0),
    "exp10": _power_of(10.0),
    "rsqrt": Form(1, 1, lambda arguments, place: _over(place, _number(1.0, place), call("sqrt", place, arguments[0]))),
    "reciprocal": Form(1, 1, lambda arguments, place: _over(place, _number(1.0, place), arguments[0])),
    "clip": Form(3, 3, _clip),
    "heaviside": Form(1, 2, _heaviside),
    "frac": Form(1, 1, lambda arguments, place: call("mod", place, arguments[0], _number(1.0, place))),
    "logsumexp": _fold("logsumexp"),
    "normpdf": _normal("normpdf", density=True),
    "normcdf": _normal("normcdf", density=False),
    "leaky_relu": _rectifier("leaky_relu", lambda u, _: u),
    "elu": _rectifier("elu", lambda u, place: call("expm1", place, u)),
    "relu6": _clipped(0.0, 6.0),
    "hardtanh": _clipped(-1.0, 1.0),
    "j0": _bessel(0.0),
    "j1": _bessel(1.0),
    "asec": _of_reciprocal("acos"),
    "acsc": _of_reciprocal("asin"),
    "acot": Form(1, 1, _acot),
    "asech": _of_reciprocal("acosh"),
    "acsch": _of_reciprocal("asinh"),
    "acoth": _of_reciprocal("atanh"),
    "radians": _times(lambda place: _over(place, _pi(place), _number(180.0, place))),
    "degrees": _times(lambda place: _over(place, _number(180.0, place), _pi(place))),
}

FORMS: dict[str, Form] = {word: _plain(word, row.arity) for word, row in FUNCTIONS.items()} | _MADE
FORMS |= {alias: FORMS[word] for alias, word in ALIASES.items()}
FORMS |= {
    "ln": _plain("log", 1),
    "deg2rad": FORMS["radians"],
    "rad2deg": FORMS["degrees"],
    "fract": FORMS["frac"],
    "step": Form(1, 1, _heaviside),
    "unit_step": Form(1, 1, _heaviside),
    "Heaviside": FORMS["heaviside"],
    "arcsec": FORMS["asec"],
    "arccsc": FORMS["acsc"],
    "arccot": FORMS["acot"],
    "log_2": FORMS["log2"],
    "log_10": FORMS["log10"],
}

# NumPy's names of the operators: understood only with a module's name before them.
MODULE_FORMS: dict[str, Form] = {
    "add": _plain("add", 2), "subtract": _plain("sub", 2), "multiply": _plain("mul", 2), "divide": _plain("div", 2),
    "true_divide": _plain("div", 2), "negative": _plain("neg", 1), "float_power": _plain("pow", 2),
    "less": _plain("lt", 2), "less_equal": _plain("le", 2), "greater": _plain("gt", 2),
    "greater_equal": _plain("ge", 2), "equal": _plain("eq", 2), "not_equal": _plain("ne", 2),
    "logical_and": _joined("and", 2), "logical_or": _joined("or", 2), "logical_not": _joined("not", 1),
}  # fmt: skip

# sin^-1 and the like: the inverse function, as on a calculator.
INVERSES: dict[str, str] = {
    "sin": "asin", "cos": "acos", "tan": "atan", "sinh": "asinh", "cosh": "acosh", "tanh": "atanh", "erf": "erfinv",
}  # fmt: skip
