"""The tight half of the grammar: powers, signs, numbers, names, brackets, roots, bars."""

from __future__ import annotations

from gradexplorer.expression import complaints
from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.lex import Token
from gradexplorer.expression.reading import ROOTS, Reader, Rule
from gradexplorer.expression.signs import CLOSERS, DEEPEST
from gradexplorer.expression.tree import Call, Name, Node, Number

_ENCLOSED = {"⌊": "floor", "⌈": "ceil", "|": "abs", "bar": "abs"}
_PLAIN = frozenset({"number", "name"})
_TIGHTER = frozenset({"^", "raised", "!"})
SIGNS = frozenset({"+", "-", "-{}"})


class Operands(Reader):
    """Rules for what binds tightest; `choice` (any expression) and `function` (a call) come from the classes above."""

    def choice(self) -> Rule:
        raise NotImplementedError

    def function(self) -> Rule:
        raise NotImplementedError

    def plain(self) -> Node | None:
        """A number or a name without a power, read at once, without a rule; None where there is none."""
        kind = self.token.kind
        if kind not in _PLAIN or self.following().kind in _TIGHTER:
            return None
        if kind == "number":
            return self.literal()
        return None if self.names_function() else self.named()

    def signed_factor(self) -> Rule:
        """One factor with signs of its own: 2*-x."""
        signs = self.signs()
        node = self.negative_literal(signs)
        if node is None:
            node = yield self.power()
        return self.with_signs(node, signs)

    def signs(self) -> list[Token]:
        signs = []
        while self.token.kind in SIGNS:
            signs.append(self.advance())
            if len(signs) + self.depth > DEEPEST:
                raise fault("too-deep", self.before, "more than {deepest} signs in a row", deepest=DEEPEST)
        return signs

    def negative_literal(self, signs: list[Token]) -> Node | None:
        """-2 as one number, where no power or factorial binds the 2 first; takes its sign from `signs`."""
        if not signs or signs[-1].kind != "-" or self.token.kind != "number":
            return None
        if self.following().kind in _TIGHTER:
            return None
        sign, number = signs.pop(), self.advance()
        return Number(-number.value, sign.start, number.end)

    def with_signs(self, node: Node, signs: list[Token]) -> Node:
        for sign in reversed(signs):
            if sign.kind == "-":
                node = Call("neg", (node,), sign.start, self.before.end)
            elif sign.kind == "-{}":
                node = self.inwards(node, sign)
        return node

    def inwards(self, node: Node, sign: Token) -> Node:
        """The node with a minus at the first of its factors."""
        spine: list[Call] = []
        while isinstance(node, Call) and node.word in {"mul", "div"}:
            spine.append(node)
            node = node.arguments[0]
        place = Place(sign.start, node.end)
        node = Number(-node.value, *place) if isinstance(node, Number) else Call("neg", (node,), *place)
        for call in reversed(spine):
            node = Call(call.word, (node, call.arguments[1]), sign.start, call.end)
        return node

    def power(self) -> Rule:
        """Bases and exponents, put together from the right: 2^3^2 is 2^(3^2)."""
        start = self.token.start
        node = yield self.postfix()
        if self.token.kind != "^":
            return node
        parts: list[tuple[Node, list[Token], int]] = [(node, [], start)]
        while self.token.kind == "^":
            self.deeper(self.advance())
            signs = self.signs()
            begin = self.token.start
            node = self.negative_literal(signs)
            if node is None:
                node = yield (self.bracketed() if self.token.kind == "group" else self.postfix())
            parts.append((node, signs, begin))
        self.depth -= len(parts) - 1
        node, signs, begin = parts.pop()
        while parts:
            exponent, grouped = self.with_signs(node, signs), self.context.text.startswith("{", begin)
            node, signs, begin = parts.pop()
            if grouped and isinstance(node, Name) and node.name == "e" and not self.context.text.startswith("{", begin):
                node = Call("exp", (exponent,), begin, self.before.end)
            else:
                node = Call("pow", (node, exponent), begin, self.before.end)
        return node

    def postfix(self) -> Rule:
        start, kind = self.token.start, self.token.kind
        if kind == "number":
            node: Node = self.literal()
        elif kind == "name" and not self.names_function():
            node = self.named()
        else:
            node = yield self.operand()
        while self.token.kind in {"!", "raised"}:
            token = self.advance()
            if token.kind == "raised":
                node = Call("pow", (node, Number(token.value, token.start, token.end)), start, token.end)
            elif self.token.kind == "!":
                raise fault("syntax", Place(token.start, self.token.end), "!! is not understood: write (...!)!")
            else:
                node = Call("factorial", (node,), start, token.end)
        return node

    def operand(self) -> Rule:
        kind = self.token.kind
        if kind == "name":
            return self.function()
        if kind in {"(", "group"}:
            return self.bracketed()
        if kind in _ENCLOSED:
            return self.enclosed()
        if kind in ROOTS:
            return self.root()
        return self.typeset()

    def typeset(self) -> Rule:
        """What only LaTeX has (see typeset.py)."""
        raise complaints.no_operand(self)

    def typeset_root(self, sign: Token) -> Rule:
        raise NotImplementedError

    def literal(self) -> Number:
        token = self.advance()
        return Number(token.value, token.start, token.end)

    def named(self) -> Node:
        called = self.following().kind == "("
        return self.scope.resolve(self.advance(), called=called)

    def bracketed(self) -> Rule:
        opening = self.advance()
        if self.token.kind == CLOSERS[opening.kind]:
            raise fault("syntax", Place(opening.start, self.token.end), "there is nothing in these brackets")
        node = yield self.within(opening, self.choice())
        if self.token.kind == ",":
            raise complaints.several(self, Place(opening.start, self.close_of(opening)))
        if self.token.kind != CLOSERS[opening.kind]:
            raise complaints.unexpected(self)
        self.advance()
        return node

    def within(self, opening: Token, rule: Rule) -> Rule:
        """The rule, read between brackets or bars: afterwards we are outside them again."""
        self.deeper(opening)
        outside, self.inside = self.inside, opening.kind
        node = yield rule
        self.inside = outside
        self.depth -= 1
        return node

    def enclosed(self) -> Rule:
        """|x|, and the brackets of floor and ceiling."""
        opening = self.advance()
        node = yield self.within(opening, self.choice())
        if self.token.kind != CLOSERS.get(opening.kind, "|"):
            if opening.kind == "|" and self.token.kind in {"end", ")", ","}:
                raise fault("syntax", opening, "a second bar | is missing")
            raise complaints.unexpected(self)
        self.advance()
        return Call(_ENCLOSED[opening.kind], (node,), opening.start, self.before.end)

    def root(self) -> Rule:
        """√(x + 1) like a call; without brackets √ covers one power: √2x is (√2)x."""
        sign = self.advance()
        self.deeper(sign)
        if sign.text == "\\sqrt":
            return (yield self.typeset_root(sign))
        if self.token.kind == "(":
            node = yield self.bracketed()
        elif self.token.kind in SIGNS:
            node = yield self.signed_factor()
        else:
            node = yield self.power()
        self.depth -= 1
        return Call(ROOTS[sign.kind], (node,), sign.start, self.before.end)
