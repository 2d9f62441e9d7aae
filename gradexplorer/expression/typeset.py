r"""The part of the grammar that only LaTeX has: \frac, roots of any degree, cases."""

from __future__ import annotations

import math

from gradexplorer.expression import complaints
from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.forms import condition
from gradexplorer.expression.lex import Token
from gradexplorer.expression.operands import Operands
from gradexplorer.expression.reading import Rule
from gradexplorer.expression.tree import Call, Node, Number


class Typeset(Operands):
    """Rules for what is typed with commands of LaTeX; `level` (all that binds tightly enough) comes from above."""

    def level(self, loosest: int) -> Rule:
        raise NotImplementedError

    def typeset(self) -> Rule:
        kind = self.token.kind
        if kind == "frac":
            return self.fraction()
        if kind == "cases":
            return self.cases()
        raise complaints.no_operand(self)

    def fraction(self) -> Rule:
        sign = self.advance()
        self.deeper(sign)
        above = yield self.argument()
        below = yield self.argument()
        self.depth -= 1
        return Call("div", (above, below), *self.here(sign.start))

    def argument(self) -> Rule:
        """What a command takes: a group in braces, or one number, name or command."""
        kind = self.token.kind
        if kind == "group":
            return (yield self.bracketed())
        if kind == "number":
            return self.literal()
        if kind == "name" and not self.names_function():
            return self.named()
        return (yield self.operand())

    def typeset_root(self, sign: Token) -> Rule:
        r"""\sqrt{x}; \sqrt[3]{x} is the real cube root, any other \sqrt[n]{x} is x^(1/n)."""
        degree: Node | None = None
        if self.token.kind == "[":
            degree = yield self.bracketed()
        node = yield self.argument()
        self.depth -= 1
        place = self.here(sign.start)
        if degree is None or (isinstance(degree, Number) and degree.value == 2):
            return Call("sqrt", (node,), *place)
        if isinstance(degree, Number) and degree.value == 3:
            return Call("cbrt", (node,), *place)
        one = Number(1.0, degree.start, degree.start)
        return Call("pow", (node, Call("div", (one, degree), degree.start, degree.end)), *place)

    def cases(self) -> Rule:
        r"""Rows of value & condition, the last perhaps & \text{otherwise}; without it the rest is undefined."""
        opening = self.advance()
        chosen: list[tuple[Node, Node]] = []
        otherwise: Node | None = None
        while self.token.kind != "end of cases":
            if otherwise is not None:
                raise fault("syntax", self.token, "nothing can follow the case for everything else")
            value = yield self.within(opening, self.level(1))
            held = yield self.within(opening, self.case())
            if held is None:
                otherwise = value
            else:
                chosen.append((condition(held), value))
            if self.token.kind == "row":
                self.advance()
            elif self.token.kind != "end of cases":
                raise complaints.unexpected(self)
        self.advance()
        place = self.here(opening.start)
        if not chosen:
            raise fault("syntax", place, "a case is written: value & condition")
        node = otherwise or Number(math.nan, self.before.start, self.before.start)
        for held, value in reversed(chosen):
            node = Call("where", (held, value, node), *place)
        return node

    def case(self) -> Rule:
        """The condition of a case; None where the value is for everything else."""
        self.passed(",")
        self.passed("&")
        self.passed("if")
        token = self.token
        if token.kind in {"row", "end of cases"}:
            return None
        if token.kind == "else" or token.text == "otherwise":
            self.advance()
            self.passed(",")
            return None
        if self.before.kind not in {"&", "if"}:
            raise fault("syntax", Place(token.start, token.end), "a case is written: value & condition")
        held = yield self.level(1)
        self.passed(",")
        return held

    def passed(self, kind: str) -> None:
        if self.token.kind == kind:
            self.advance()
