"""The parts of a tree without variables: their value in floats, and the fault of those that have none."""

from __future__ import annotations

import math
from collections.abc import Callable

from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import CONSTANTS, WORDS

Value = float | None

_NAN = math.nan


def _power(base: float, exponent: float) -> float:
    if (base < 0 and exponent != math.floor(exponent)) or (base == 0 and exponent < 0):
        return _NAN
    return math.pow(base, exponent)


def _sign(u: float) -> float:
    return float((u > 0) - (u < 0))


def _cbrt(u: float) -> float:
    root = math.copysign(abs(u) ** (1 / 3), u)
    return root if root == 0 else root - (root**3 - u) / (3 * root * root)


def _sigmoid(u: float) -> float:
    return 1 / (1 + math.exp(-u)) if u >= 0 else math.exp(u) / (1 + math.exp(u))


def _atan2(u: float, v: float) -> float:
    return math.atan2(u, v) if u or v else _NAN


_VALUES: dict[str, Callable[..., float]] = {
    "add": lambda u, v: u + v, "sub": lambda u, v: u - v, "mul": lambda u, v: u * v, "div": lambda u, v: u / v,
    "pow": _power, "neg": lambda u: -u, "lt": lambda u, v: u < v, "le": lambda u, v: u <= v, "gt": lambda u, v: u > v,
    "ge": lambda u, v: u >= v, "eq": lambda u, v: u == v, "ne": lambda u, v: u != v,
    "and": lambda u, v: bool(u and v), "or": lambda u, v: bool(u or v), "not": lambda u: not u,
    "sqrt": math.sqrt, "cbrt": _cbrt, "exp": math.exp, "expm1": math.expm1, "log": math.log, "log10": math.log10,
    "log2": math.log2, "log1p": math.log1p, "sin": math.sin, "cos": math.cos, "tan": math.tan,
    "cot": lambda u: 1 / math.tan(u), "sec": lambda u: 1 / math.cos(u), "csc": lambda u: 1 / math.sin(u),
    "asin": math.asin, "acos": math.acos, "atan": math.atan, "atan2": _atan2, "sinh": math.sinh, "cosh": math.cosh,
    "tanh": math.tanh, "coth": lambda u: 1 / math.tanh(u), "sech": lambda u: 2 / (math.exp(abs(u)) + math.exp(-abs(u))),
    "csch": lambda u: 1 / math.sinh(u), "asinh": math.asinh, "acosh": math.acosh, "atanh": math.atanh,
    "abs": abs, "sign": _sign, "floor": lambda u: float(math.floor(u)), "ceil": lambda u: float(math.ceil(u)),
    "round": lambda u: float(round(u)), "mod": lambda u, v: u % v, "min": min, "max": max, "hypot": math.hypot,
    "erf": math.erf, "erfc": math.erfc, "gamma": math.gamma, "lgamma": math.lgamma, "factorial": lambda u: math.gamma(u + 1),
    "sigmoid": _sigmoid, "softplus": lambda u: max(u, 0.0) + math.log1p(math.exp(-abs(u))), "relu": lambda u: max(u, 0.0),
}  # fmt: skip

# Words whose missing value is a pole: no number at all, rather than one that is not real.
_POLES = frozenset({
    "div", "mod", "where", "cot", "sec", "csc", "tan", "coth", "csch", "atan2", "gamma", "lgamma", "digamma", "polygamma", "factorial",
})  # fmt: skip
_LOGS = {"log": 0.0, "log10": 0.0, "log2": 0.0, "log1p": -1.0}


def _computed(word: str, arguments: list[float]) -> Value:
    """The word's value: NaN where it has none, inf where it is too large; None where we do not know."""
    function = _VALUES.get(word)
    if function is None:
        return None
    try:
        return float(function(*arguments))
    except (ValueError, ZeroDivisionError):
        return _NAN
    except OverflowError:
        return _NAN if word == "sech" else math.inf


def _call_value(node: Call, values: dict[int, Value]) -> Value:
    """The value of a call whose arguments have been valued."""
    if node.word == "where":
        held = values[id(node.arguments[0])]
        if held is None or math.isnan(held):
            return held
        return values[id(node.arguments[1 if held else 2])]
    arguments = [values[id(argument)] for argument in node.arguments]
    known = [argument for argument in arguments if argument is not None]
    if len(known) < len(arguments):
        return None
    wrong = [argument for argument in known if not math.isfinite(argument)]
    return wrong[0] if wrong else _computed(node.word, known)


def _values(root: Node) -> dict[int, Value]:
    """The value of every node by id: None where it depends on a name."""
    values: dict[int, Value] = {}
    for node in postorder(root):
        if isinstance(node, Number):
            values[id(node)] = node.value
        elif isinstance(node, Name):
            values[id(node)] = CONSTANTS.get(node.name)
        else:
            values[id(node)] = _call_value(node, values)
    return values


def constant_value(root: Node) -> float | None:
    """The number a tree without names stands for, None where it depends on a name; raises Fault where it has none."""
    values = _values(root)
    value = values[id(root)]
    if value is not None and not math.isfinite(value):
        raise _first_fault(root, values)
    return value


def check(root: Node) -> None:
    """Raise the Fault of the first constant part that has no value, unless it stands in a branch that is never taken."""
    values = _values(root)
    wrong = [value for value in values.values() if value is not None and not math.isfinite(value)]
    if not wrong:
        return
    stack: list[Node] = [root]
    seen: set[int] = set()
    while stack:
        node = stack.pop()
        value = values[id(node)]
        if id(node) in seen or isinstance(node, Number):
            continue
        seen.add(id(node))
        if value is not None and not math.isfinite(value):
            raise _first_fault(node, values)
        if isinstance(node, Call) and value is None:
            stack.extend(reversed(_taken(node, values)))


def _taken(node: Call, values: dict[int, Value]) -> tuple[Node, ...]:
    """The arguments that can matter: of a choice whose condition is constant, only the branch taken."""
    held = values[id(node.arguments[0])]
    if node.word != "where" or held is None or math.isnan(held):
        return node.arguments
    return (node.arguments[1 if held else 2],)


def _first_fault(node: Node, values: dict[int, Value]) -> Fault:
    """The fault of the innermost part that fails first."""
    while isinstance(node, Call):
        failing = (a for a in _taken(node, values) if (v := values[id(a)]) is not None and not math.isfinite(v))
        inner = next(failing, None)
        if inner is None or (isinstance(inner, Number) and node.word == "where"):
            break
        node = inner
    place = (node.start, node.end)
    if not isinstance(node, Call):
        return fault("undefined", *place, "this has no value")
    if values[id(node)] == math.inf or values[id(node)] == -math.inf:
        return fault("too-large", *place, "this number is too large: the largest is about 1.8e308")
    kind = _kind(node, [values[id(argument)] for argument in node.arguments])
    if node.word == "pow" and kind == "not-real":
        return fault(kind, *place, "a negative number to this power is not real; a real cube root is written cbrt(...)")
    why = WORDS[node.word].domain or "it is not defined here"
    sentence = "this has no real value: {why}" if kind == "not-real" else "this has no value: {why}"
    return fault(kind, *place, sentence, why=_Whole(why))


class _Whole(str):
    """A reason from the table of words."""

    __slots__ = ()


def _kind(node: Call, arguments: list[Value]) -> str:
    """Whether a missing value is a pole ("undefined") or a number that is not real."""
    first = arguments[0]
    if node.word in _POLES or first is None:
        return "undefined"
    if node.word in _LOGS:
        return "undefined" if first == _LOGS[node.word] else "not-real"
    if node.word == "pow":
        return "undefined" if first == 0 else "not-real"
    if node.word == "atanh":
        return "undefined" if abs(first) == 1 else "not-real"
    return "not-real"
