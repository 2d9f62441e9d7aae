"""The part of the grammar for functions: sin(x), sin x, sin^2 x, sin^-1 x."""

from __future__ import annotations

import math

from gradexplorer.expression import complaints
from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.forms import INVERSES, Form
from gradexplorer.expression.lex import Token
from gradexplorer.expression.reading import Rule
from gradexplorer.expression.signs import CLOSERS
from gradexplorer.expression.tree import Call, Node, Number
from gradexplorer.expression.typeset import Typeset

_CHOICES = frozenset({"where", "piecewise"})


def _with_base(form: Form, base: Node, *, first: bool) -> Form:
    """The function of one argument that a function of two becomes when its subscript is typed."""

    def build(arguments: list[Node], place: Place) -> Node:
        return form.build([base, *arguments] if first else [*arguments, base], place)

    return Form(1, 1, build)


class Applications(Typeset):
    """Rules for applying a function; `factor` (the next factor of a product) comes from the class above."""

    def factor(self, left: Node, start: int) -> Rule:
        raise NotImplementedError

    def function(self) -> Rule:
        """sin(x), sin x, sin^2 x, sin^-1 x."""
        form = self.scope.form_of(self.token)
        name = self.advance()
        exponent: Node | None = None
        if self.token.kind == "_":
            self.advance()
            form = _with_base(form, (yield self.argument()), first=name.text != "log")
        if self.token.kind in {"^", "raised"}:
            exponent = yield self.function_exponent()
            if isinstance(exponent, Number) and exponent.value == -1.0:
                form, exponent = self.inverse(name), None
        if self.token.kind in {"(", "group"}:
            arguments = yield self.arguments(name.text.rpartition(".")[2])
            node = self.applied(form, name, arguments)
        else:
            node = self.applied(form, name, [(yield self.bare_argument(form, name))])
        if exponent is None:
            return node
        return Call("pow", (node, exponent), name.start, self.before.end)

    def function_exponent(self) -> Rule:
        if self.advance().kind == "raised":
            return Number(self.before.value, self.before.start, self.before.end)
        signs = self.signs()
        if self.token.kind == "number":
            node: Node = self.literal()
            if signs and signs[-1].kind == "-":
                node = Number(-self.before.value, signs.pop().start, self.before.end)
        elif self.token.kind == "name" and not self.names_function():
            node = self.scope.resolve(self.advance(), called=False)
        else:
            node = yield self.operand()
        return self.with_signs(node, signs)

    def inverse(self, name: Token) -> Form:
        word = INVERSES.get(name.text.rpartition(".")[2])
        if word is None:
            place = Place(name.start, self.before.end)
            raise fault(
                "syntax", place, "{name}^-1 has two meanings: write 1/{name}(...) or name the inverse", name=name.text
            )
        return self.scope.form_of(name._replace(text=word))

    def applied(self, form: Form, name: Token, arguments: list[Node]) -> Node:
        place = self.here(name.start)
        count = len(arguments)
        if form.least <= count <= form.most:
            return form.build(arguments, place)
        raise complaints.wrong_count(name, place, form.least, form.most, count)

    def arguments(self, word: str) -> Rule:
        """What stands in the brackets of a call; the last value of a choice may be nan, which is "undefined"."""
        opening = self.advance()
        found: list[Node] = []
        closer = CLOSERS[opening.kind]
        if self.token.kind == closer:
            self.advance()
            return found
        while True:
            if word in _CHOICES and self.is_nan() and self.following().kind == closer:
                token = self.advance()
                found.append(Number(math.nan, token.start, token.end))
                break
            found.append((yield self.within(opening, self.choice())))
            if self.token.kind != ",":
                break
            self.advance()
        if self.token.kind != closer:
            raise complaints.unexpected(self)
        self.advance()
        return found

    def is_nan(self) -> bool:
        return self.token.kind == "name" and self.token.text.rpartition(".")[2] == "nan"

    def bare_argument(self, form: Form, name: Token) -> Rule:
        """What follows sin without brackets: up to the next sum, product sign or function."""
        token = self.token
        minus = token.kind == "-" and token.spaced and not self.following().spaced and self.following().kind != "end"
        if form.least > 1 or not (minus or self.starts_operand()):
            raise fault("argument-count", name, "{name} needs an argument: {name}(...)", name=name.text)
        self.deeper(name)
        start = token.start
        node = yield self.signed_factor()
        while self.starts_operand() and not self.starts_function():
            node = yield self.factor(node, start)
        self.depth -= 1
        return node
