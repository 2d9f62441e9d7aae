"""Tokens into a tree: one expression, with the habits of calculators beside those of Python.

Sums and products are loops, all else is a rule (see reading.py). From loose to tight:

    choice      a if c else b
    joined      or, and, not
    compared    a < b <= c
    sum         + -          with a leading sign that belongs to the whole term: -x*y is -(x*y)
    product     * / // %     and two operands side by side, all from left to right
    power       ^            from the right; its exponent may carry a sign
    postfix     ! and superscripts
    operand     number, name, call, brackets, |x|, root
"""

from __future__ import annotations

from gradexplorer.expression import complaints
from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.forms import condition, is_truth
from gradexplorer.expression.lex import Token
from gradexplorer.expression.operands import SIGNS
from gradexplorer.expression.reading import Context, Rule, run
from gradexplorer.expression.scope import Scope
from gradexplorer.expression.series import PRODUCT, Series
from gradexplorer.expression.tree import Call, Node

OR, AND, NOT, COMPARED, SUM = 1, 2, 3, 4, 5
_LEVELS = {
    "or": OR, "and": AND, "<": COMPARED, "<=": COMPARED, ">": COMPARED, ">=": COMPARED, "==": COMPARED, "!=": COMPARED,
    "+": SUM, "-": SUM, "*": PRODUCT, "/": PRODUCT, "//": PRODUCT, "%": PRODUCT,
}  # fmt: skip
_WORDS = {
    "<": "lt", "<=": "le", ">": "gt", ">=": "ge", "==": "eq", "!=": "ne", "+": "add", "-": "sub", "*": "mul",
    "/": "div", "%": "mod", "or": "or", "and": "and",
}  # fmt: skip


def expression(tokens: list[Token], scope: Scope, context: Context) -> Node:
    """The tree of the tokens (at least one), all of them; raises Fault."""
    grammar = _Grammar(tokens, scope, context)
    tree = run(grammar.choice())
    if grammar.token.kind != "end":
        raise complaints.unexpected(grammar)
    return tree


class _Grammar(Series):
    """The loose half: choices, conditions, comparisons, sums, products."""

    def choice(self) -> Rule:
        start = self.token.start
        node = yield self.level(OR)
        chosen: list[tuple[Node, Node]] = []
        while self.token.kind == "if":
            self.advance()
            held = yield self.level(OR)
            if self.token.kind != "else":
                raise complaints.missing_else(self)
            self.advance()
            chosen.append((condition(held), node))
            node = yield self.level(OR)
        for held, value in reversed(chosen):
            node = Call("where", (held, value, node), start, self.before.end)
        return node

    def level(self, loosest: int) -> Rule:
        """Everything that binds at least as tightly as `loosest`."""
        start = self.token.start
        node = self.plain() or (yield self.first())
        while True:
            token = self.token
            found = _LEVELS.get(token.kind)
            if found is None:
                if token.kind == "|" and self.joins(node):
                    found = OR
                elif self.starts_operand():
                    found = PRODUCT
            if found is None or found < loosest:
                return node
            if found == COMPARED:
                node = yield self.comparisons(node, start)
            elif found == PRODUCT:
                node = yield self.factor(node, start)
            else:
                self.advance()
                right = yield self.level(found + 1)
                node = self.joined("or" if token.kind == "|" else token.kind, node, right, start)

    def first(self) -> Rule:
        """What an expression begins with: a sign or `not` may stand there."""
        kind = self.token.kind
        if kind in {"not", "!"}:
            return self.negation()
        if kind in SIGNS:
            return self.signed_term()
        return self.power()

    def joined(self, kind: str, left: Node, right: Node, start: int) -> Node:
        if kind in {"and", "or"}:
            left, right = condition(left), condition(right)
        return Call(_WORDS[kind], (left, right), start, self.before.end)

    def joins(self, left: Node) -> bool:
        """True where a bar between two conditions means "or", as in NumPy, and opens no absolute value."""
        token = self.token
        if self.inside == "|" or not is_truth(left):
            return False
        return token.start not in self.context.bars_followed or (token.spaced and self.following().spaced)

    def negation(self) -> Rule:
        token = self.advance()
        self.deeper(token)
        node = yield self.level(COMPARED)
        self.depth -= 1
        return Call("not", (condition(node),), token.start, self.before.end)

    def comparisons(self, left: Node, start: int) -> Rule:
        """a < b <= c holds where both do."""
        node: Node | None = None
        while _LEVELS.get(self.token.kind) == COMPARED:
            kind = self.advance().kind
            right = yield self.level(SUM)
            link = Call(_WORDS[kind], (left, right), start if node is None else left.start, self.before.end)
            node = link if node is None else Call("and", (node, link), start, self.before.end)
            left = right
        return node

    def signed_term(self) -> Rule:
        """A term with its sign: -x*y is -(x*y), but -2*x is (-2)*x."""
        signs = self.signs()
        start = signs[-1].start
        node = self.negative_literal(signs)
        if node is None:
            start = self.token.start
            node = yield self.power()
        while _LEVELS.get(self.token.kind) == PRODUCT or self.starts_operand():
            node = yield self.factor(node, start)
        return self.with_signs(node, signs)

    def factor(self, left: Node, start: int) -> Rule:
        """The next factor, after a sign or side by side."""
        token = self.token
        kind = token.kind
        if kind in _WORDS or kind == "//":
            self.advance()
            right = self.plain() or (yield self.signed_factor())
        else:
            self.side_by_side(token)
            kind = "*"
            right = self.plain() or (yield self.power())
        place = self.here(start)
        if kind == "//":
            return Call("floor", (Call("div", (left, right), *place),), *place)
        return Call(_WORDS[kind], (left, right), *place)

    def side_by_side(self, token: Token) -> None:
        """Raise where two operands beside each other are no product."""
        if token.kind == "number" and self.before.kind == "number":
            place = Place(self.before.start, token.end)
            raise fault(
                "syntax", place, "a sign is missing between {left} and {right}", left=self.before.text, right=token.text
            )
        if token.kind == "[" and not token.spaced:
            place = Place(token.start, self.close_of(token))
            raise fault("not-allowed", place, "nothing can be picked from a list: name each coordinate, as x and y")
