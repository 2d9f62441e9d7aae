"""One rule for one derivative that waits: what it becomes, and what the rule is called."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gradexplorer.expression.derivation.making import ONE, ZERO, Parts, call, factors, product
from gradexplorer.expression.derivation.pending import pending
from gradexplorer.expression.parse import template
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import TRUTHS, WORDS

_CHOSEN = {"min": "lt", "max": "gt"}
_LETTERS = "uvw"


class Step(NamedTuple):
    """The rule (a key of LAWS, or "word" and "word-chain" of the word), and what the derivative becomes."""

    rule: str
    after: Node
    word: str = ""


class Underivable(Exception):
    """The table has no derivative by this argument: the order of a Bessel function."""


class Rules:
    """The rules for derivatives by one variable."""

    def __init__(self, variable: str) -> None:
        self.variable = variable
        self.parts = Parts(variable)
        self._operators: dict[str, Callable[[Call], Step]] = {
            "add": self._sum, "sub": self._sum, "neg": self._minus, "mul": self._product, "div": self._quotient,
            "pow": self._power, "where": self._choice,
        }  # fmt: skip

    def step(self, node: Node) -> Step:
        """The step for d node / d variable. Raises Underivable."""
        if not self.parts.depends(node):
            return Step("constant", ZERO)
        if not isinstance(node, Call):
            return Step("variable", ONE)
        if node.word in TRUTHS:
            return Step("flat", ZERO)
        return self._operators.get(node.word, self._word)(node)

    def _d(self, node: Node) -> Node:
        return pending(node, self.variable)

    def _is_variable(self, node: Node) -> bool:
        return isinstance(node, Name) and node.name == self.variable

    def _chained(self, outer: Node, inner: Node) -> Node:
        """outer times the derivative of inner."""
        if self._is_variable(inner):
            return outer
        return call("mul", outer, self._d(inner))

    # --- operators ------------------------------------------------------------------------------------------------

    def _sum(self, node: Call) -> Step:
        """Term by term, as many as stand side by side."""
        words: list[str] = []
        terms: list[Node] = []
        rest: Node = node
        while isinstance(rest, Call) and rest.word in {"add", "sub"}:
            words.append(rest.word)
            terms.append(rest.arguments[1])
            rest = rest.arguments[0]
        total = self._d(rest)
        for word, term in zip(reversed(words), reversed(terms), strict=True):
            total = call(word, total, self._d(term))
        kinds = set(words)
        return Step("sum" if kinds == {"add"} else "difference" if len(words) == 1 else "sums", total)

    def _minus(self, node: Call) -> Step:
        return Step("minus", call("neg", self._d(node.arguments[0])))

    def _product(self, node: Call) -> Step:
        several = factors(node)
        constant = [factor for factor in several if not self.parts.depends(factor)]
        moving = [factor for factor in several if self.parts.depends(factor)]
        if constant:
            return Step("factor", call("mul", product(constant), self._d(product(moving))))
        total: Node = ZERO
        for place, factor in enumerate(several):
            term = product([*several[:place], self._d(factor), *several[place + 1 :]])
            total = call("add", total, term)
        return Step("product", total)

    def _quotient(self, node: Call) -> Step:
        u, v = node.arguments
        if not self.parts.depends(v):
            return Step("divisor", call("div", self._d(u), v))
        square = Call("pow", (v, Number(2.0)))
        if not self.parts.depends(u):
            return Step("reciprocal", call("neg", call("div", call("mul", u, self._d(v)), square)))
        above = call("sub", call("mul", self._d(u), v), call("mul", u, self._d(v)))
        return Step("quotient", call("div", above, square))

    def _power(self, node: Call) -> Step:
        u, v = node.arguments
        if not self.parts.depends(v):
            outer = call("mul", v, _lowered(u, v))
            return Step("power" if self._is_variable(u) else "power-chain", self._chained(outer, u))
        if not self.parts.depends(u):
            natural = isinstance(u, Name) and u.name == "e"
            outer = node if natural else call("mul", node, Call("log", (u,)))
            return Step("natural" if natural else "exponential", self._chained(outer, v))
        by_base = self._chained(call("mul", v, _lowered(u, v)), u)
        by_exponent = self._chained(call("mul", node, Call("log", (u,))), v)
        return Step("power-of-both", call("add", by_base, by_exponent))

    def _choice(self, node: Call) -> Step:
        condition, u, v = node.arguments
        return Step("pieces", call("where", condition, self._piece(u), self._piece(v)))

    def _piece(self, node: Node) -> Node:
        """The derivative of a case; there is none of the case that is missing."""
        return node if isinstance(node, Number) and node.value != node.value else self._d(node)

    # --- the table of words ---------------------------------------------------------------------------------------

    def _word(self, node: Call) -> Step:
        inner = any(not self._is_variable(argument) for argument in node.arguments if self.parts.depends(argument))
        rule = "word-chain" if inner else "word"
        if node.word in _CHOSEN:
            u, v = node.arguments
            condition = Call(_CHOSEN[node.word], (u, v))
            return Step(rule, call("where", condition, self._d(u), self._d(v)), node.word)
        total: Node = ZERO
        for text, argument in zip(WORDS[node.word].derivatives, node.arguments, strict=True):
            if self.parts.depends(argument):
                total = call("add", total, self._chained(_derivative(text, node), argument))
        return Step(rule, total, node.word)


def _derivative(text: str, node: Call) -> Node:
    """The derivative of a word by one argument, its own arguments put in."""
    if not text:
        raise Underivable(node.word)
    given = dict(zip(_LETTERS, node.arguments, strict=False))
    return put_in(template(text), given)


def put_in(root: Node, given: dict[str, Node]) -> Node:
    """The tree with these nodes in the place of names."""
    made: dict[int, Node] = {}
    for node in postorder(root):
        if isinstance(node, Call):
            made[id(node)] = Call(node.word, tuple(made[id(argument)] for argument in node.arguments))
        else:
            made[id(node)] = given.get(node.name, node) if isinstance(node, Name) else node
    return made[id(root)]


def _lowered(u: Node, v: Node) -> Node:
    """u^(v - 1), in the form in which it is written down."""
    if isinstance(v, Number):
        less = v.value - 1
        return ONE if less == 0 else u if less == 1 else Call("pow", (u, Number(less)))
    if isinstance(v, Call) and v.word == "div" and all(isinstance(part, Number) for part in v.arguments):
        p, q = v.arguments
        assert isinstance(p, Number)
        assert isinstance(q, Number)
        return Call("pow", (u, Call("div", (Number(p.value - q.value), q))))
    return Call("pow", (u, Call("sub", (v, ONE))))
