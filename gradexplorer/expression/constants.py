"""The parts of a tree without variables: their value in floats, and the fault of those that have none."""

from __future__ import annotations

import math

from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.values import computed
from gradexplorer.expression.words import CONSTANTS, WORDS

Value = float | None

# Words whose missing value is a pole: no number at all, rather than one that is not real.
_POLES = frozenset({
    "div", "mod", "where", "cot", "sec", "csc", "tan", "coth", "csch", "atan2", "gamma", "lgamma", "digamma",
    "polygamma", "factorial", "beta", "besselj", "sphericalj",
})  # fmt: skip
# Where a word has a pole at the border of its domain; beyond it the value is not real.
_BORDERS = {"log": 0.0, "log10": 0.0, "log2": 0.0, "log1p": -1.0, "pow": 0.0, "logit": 0.0}
_TO_ONE = frozenset({"atanh", "erfinv", "logit"})
_TOO_LARGE = "this number is too large: the largest is about 1.8e308"


class Constants:
    """The values of the nodes of one text: None where one depends on a name, NaN without a value, inf if too large.

    Each node is valued once, however many definitions share it.
    """

    def __init__(self) -> None:
        self.values: dict[int, Value] = {}
        # An id is only good while its node lives.
        self.roots: list[Node] = []
        self.all_finite = True

    def value(self, root: Node) -> float | None:
        """The number the tree stands for, None where it depends on a name; raises Fault where it has no value."""
        self.learn(root)
        if self.fails(root):
            raise self.first_fault(root)
        return self.values[id(root)]

    def check(self, root: Node) -> None:
        """Raise the Fault of the first constant part without a value that is not in a branch never taken."""
        self.learn(root)
        stack: list[Node] = [] if self.all_finite else [root]
        seen: set[int] = set()
        while stack:
            node = stack.pop()
            if id(node) in seen or isinstance(node, Number):
                continue
            seen.add(id(node))
            if self.fails(node):
                raise self.first_fault(node)
            if isinstance(node, Call) and self.values[id(node)] is None:
                stack.extend(reversed(self.taken(node)))

    def fails(self, node: Node) -> bool:
        value = self.values[id(node)]
        return value is not None and not math.isfinite(value)

    def learn(self, root: Node) -> None:
        """Value the nodes of the tree that are new, arguments first."""
        self.roots.append(root)
        values = self.values
        stack: list[Node] = [root]
        while stack:
            node = stack[-1]
            if isinstance(node, Call) and id(node) not in values:
                missing = [argument for argument in node.arguments if id(argument) not in values]
                if missing:
                    stack += missing
                    continue
                values[id(node)] = self.called(node)
            elif isinstance(node, Number):
                values[id(node)] = node.value
                self.all_finite &= math.isfinite(node.value)
            elif isinstance(node, Name):
                values[id(node)] = CONSTANTS.get(node.name)
            stack.pop()

    def called(self, node: Call) -> Value:
        """The value of a call whose arguments are valued."""
        arguments = [self.values[id(argument)] for argument in node.arguments]
        held = arguments[0]
        if node.word == "where" and held is not None and not math.isnan(held):
            return arguments[1 if held else 2]
        if node.word == "where":
            return held
        if None in arguments:
            return None
        known = [argument for argument in arguments if argument is not None]
        wrong = [argument for argument in known if not math.isfinite(argument)]
        value = wrong[0] if wrong else computed(node.word, known)
        self.all_finite &= value is None or math.isfinite(value)
        return value

    def taken(self, node: Call) -> tuple[Node, ...]:
        """The arguments that can matter: of a choice whose condition is constant, only the branch taken."""
        held = self.values[id(node.arguments[0])]
        if node.word != "where" or held is None or math.isnan(held):
            return node.arguments
        return (node.arguments[1 if held else 2],)

    def first_fault(self, node: Node) -> Fault:
        """The fault of the innermost part that fails first."""
        while isinstance(node, Call):
            inner = next((argument for argument in self.taken(node) if self.fails(argument)), None)
            if inner is None or (isinstance(inner, Number) and node.word == "where"):
                break
            node = inner
        if not isinstance(node, Call):
            return fault("undefined", node, "this has no value")
        if math.isinf(self.values[id(node)] or 0.0):
            return fault("too-large", node, _TOO_LARGE)
        return _no_value(node, self.values[id(node.arguments[0])])


def _no_value(node: Call, first: Value) -> Fault:
    """The fault of a word outside its domain, whose first argument is given."""
    why: Phrase = WORDS[node.word].domain or "it is not defined here"
    at_border = first == _BORDERS.get(node.word) or (node.word in _TO_ONE and abs(first or 0.0) == 1.0)
    if node.word in _POLES or first is None or at_border:
        return fault("undefined", node, "this has no value: {why}", why=say(why))
    if node.word == "pow":
        return fault("not-real", node, "a negative number to this power is not real; the real cube root is cbrt(...)")
    return fault("not-real", node, "this has no real value: {why}", why=say(why))
