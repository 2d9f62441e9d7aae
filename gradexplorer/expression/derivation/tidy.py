"""The last line: numbers multiplied, factors in the order people write them, and one fraction a term."""

from __future__ import annotations

from math import gcd

from gradexplorer.expression.derivation.making import call, factors, negated, product
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import CONSTANTS

LARGEST_WHOLE = 1e9


def tidied(root: Node) -> Node:
    """The tree, tidied up from its leaves on; the same number wherever both have one."""
    made: dict[int, Node] = {}
    for node in postorder(root):
        if isinstance(node, Call):
            arguments = tuple(made[id(argument)] for argument in node.arguments)
            same = all(new is old for new, old in zip(arguments, node.arguments, strict=True))
            made[id(node)] = _tidy(node if same else Call(node.word, arguments))
        else:
            made[id(node)] = node
    return made[id(root)]


def _tidy(node: Call) -> Node:
    match node.word:
        case "mul" | "div":
            return _fraction(node)
        case "add":
            return _sum(*node.arguments)
        case "sub" | "neg" | "where":
            return call(node.word, *node.arguments)
        case "pow":
            return _power(node)
    return node


def _sum(u: Node, v: Node) -> Node:
    """b - a, not -a + b."""
    below = negated(u)
    return call("add", u, v) if below is None or negated(v) is not None else call("sub", v, below)


def _fraction(node: Call) -> Node:
    """Numbers first, then the other factors, above and below one line."""
    fraction = _Fraction()
    fraction.take(node, below=False)
    return fraction.written()


class _Fraction:
    """The factors above and below the line, and the numbers among them multiplied."""

    def __init__(self) -> None:
        self.numbers = [1.0, 1.0]
        self.others: tuple[list[Node], list[Node]] = [], []

    def take(self, node: Node, below: bool) -> None:
        """Multiply by the node, or divide by it."""
        for factor in factors(node):
            positive = negated(factor)
            if positive is not None:
                self.numbers[0] = -self.numbers[0]
                self.take(positive, below)
            elif isinstance(factor, Number):
                self.numbers[below] *= factor.value
            elif isinstance(factor, Call) and factor.word == "div":
                self.take(factor.arguments[0], below)
                self.take(factor.arguments[1], not below)
            else:
                self.others[below].append(factor)

    def written(self) -> Node:
        number, divisor = _shortened(abs(self.numbers[0]), self.numbers[1])
        above, below = (
            product([Number(first), *sorted(_merged(others), key=_rank)])
            for first, others in zip((number, divisor), self.others, strict=True)
        )
        positive = call("div", above, below)
        return call("neg", positive) if self.numbers[0] < 0 else positive


def _merged(others: list[Node]) -> list[Node]:
    """x x^2 is written x^3; only names and whole powers of them, which mean the same everywhere."""
    exponents: dict[str, float] = {}
    rest: list[Node] = []
    for node in others:
        base, exponent = node, 1.0
        if isinstance(node, Call) and node.word == "pow" and isinstance(node.arguments[1], Number):
            base, exponent = node.arguments[0], node.arguments[1].value
        if isinstance(base, Name) and exponent >= 1 and exponent % 1 == 0 and base.name != "e":
            exponents[base.name] = exponents.get(base.name, 0.0) + exponent
        else:
            rest.append(node)
    return [*(_raised(name, exponent) for name, exponent in exponents.items()), *rest]


def _raised(name: str, exponent: float) -> Node:
    return Name(name) if exponent == 1 else Call("pow", (Name(name), Number(exponent)))


def _shortened(number: float, divisor: float) -> tuple[float, float]:
    """The same fraction, without a divisor where that divides; 3 times 0.1 is written 0.3."""
    if number and divisor and max(number, divisor) < LARGEST_WHOLE and number % 1 == 0 and divisor % 1 == 0:
        common = gcd(int(number), int(divisor))
        return number / common, divisor / common
    return float(f"{number:.15g}"), float(f"{divisor:.15g}")


def _power(node: Call) -> Node:
    u, v = node.arguments
    if not isinstance(v, Number):
        return node
    if isinstance(u, Call) and u.word == "pow" and isinstance(u.arguments[1], Number):
        inner = u.arguments[1].value
        if min(inner, v.value) >= 1 and inner % 1 == 0 and v.value % 1 == 0:
            return Call("pow", (u.arguments[0], Number(inner * v.value)))
    return u if v.value == 1 else node


def _rank(node: Node) -> int:
    """Constants, then names and their powers, then the rest."""
    base = node.arguments[0] if isinstance(node, Call) and node.word == "pow" else node
    if isinstance(base, Name):
        return 0 if node is base and base.name in CONSTANTS else 1
    return 2
