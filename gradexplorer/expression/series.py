"""The part of the grammar for sum(i, 1, 10, ...) and prod(i, 1, 10, ...): written out, term by term."""

from __future__ import annotations

from gradexplorer.expression.applications import Applications
from gradexplorer.expression.constants import Constants
from gradexplorer.expression.fault import Fault, Place, fault
from gradexplorer.expression.forms import call
from gradexplorer.expression.headers import refuse_reserved
from gradexplorer.expression.lex import Token
from gradexplorer.expression.reading import Rule
from gradexplorer.expression.scope import SERIES, Scope
from gradexplorer.expression.tree import Name, Node, Number

MOST_TERMS = 1_000


class Series(Applications):
    """Rules for what runs over an index."""

    def function(self) -> Rule:
        if self.token.text in SERIES and not self.scope.has_meaning(self.token.text):
            return self.series()
        return super().function()

    def series(self) -> Rule:
        name, opening = self.advance(), self.advance()
        index = self.token
        if index.kind != "name" or self.following().kind != ",":
            raise self.malformed(name, opening)
        refuse_reserved(index)
        self.advance()
        bounds: list[int] = []
        for _ in range(2):
            self.advance()
            begin = self.token.start
            node = yield self.within(opening, self.choice())
            if self.token.kind != ",":
                raise self.malformed(name, opening)
            bounds.append(self.bound(node, Place(begin, self.before.end)))
        self.advance()
        counter = Name(index.text, index.start, index.end)
        outside, self.scope = self.scope, Scope(self.scope)
        self.scope.values[index.text] = counter
        body = yield self.within(opening, self.choice())
        self.scope = outside
        if self.token.kind != ")":
            raise self.malformed(name, opening)
        self.advance()
        return self.written_out(SERIES[name.text], counter, bounds, body, self.here(name.start))

    def malformed(self, name: Token, opening: Token) -> Fault:
        place = Place(name.start, self.close_of(opening))
        return fault("argument-count", place, "{name} is written {name}(i, 1, 10, i*x)", name=name.text)

    @staticmethod
    def bound(node: Node, place: Place) -> int:
        value = Constants().value(node)
        if value is None or value != value // 1:
            raise fault("syntax", place, "the first and the last index are whole numbers")
        return int(value)

    def written_out(self, word: str, counter: Name, bounds: list[int], body: Node, place: Place) -> Node:
        """The terms, added or multiplied from the left; without terms 0 or 1."""
        first, last = bounds
        if last - first >= MOST_TERMS:
            raise fault("too-large", place, "this has more than {most} terms", most=MOST_TERMS)
        result: Node | None = None
        for value in range(first, last + 1):
            number = Number(float(value), counter.start, counter.end)
            term = self.context.inliner.replaced(body, {id(counter): number}, place)
            result = term if result is None else call(word, place, result, term)
        return result or Number(0.0 if word == "add" else 1.0, place.start, place.end)
