r"""The part of the grammar for sum(i, 1, 10, ...), prod(i, 1, 10, ...), \sum_{i=1}^{10}: written out, term by term."""

from __future__ import annotations

from gradexplorer.expression.applications import Applications
from gradexplorer.expression.constants import Constants
from gradexplorer.expression.fault import Fault, Place, fault
from gradexplorer.expression.forms import call
from gradexplorer.expression.headers import refuse_reserved
from gradexplorer.expression.lex import Token
from gradexplorer.expression.reading import Rule
from gradexplorer.expression.scope import SERIES, Scope
from gradexplorer.expression.tree import Name, Node, Number, names, postorder
from gradexplorer.expression.words import CONSTANTS

MOST_TERMS = 1_000
PRODUCT = 6


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
        body, counter = yield self.terms(index, self.within(opening, self.choice()))
        if self.token.kind != ")":
            raise self.malformed(name, opening)
        self.advance()
        return self.written_out(SERIES[name.text], counter, bounds, body, self.here(name.start))

    def terms(self, index: Token, rule: Rule) -> Rule:
        """The term that a rule reads, in which the index is a name of its own, and this name."""
        counter = Name(index.text, index.start, index.end)
        outside, self.scope = self.scope, Scope(self.scope)
        self.scope.values[index.text] = counter
        body = yield rule
        self.scope = outside
        return body, counter

    def typeset(self) -> Rule:
        return self.typeset_series() if self.token.kind == "series" else super().typeset()

    def typeset_series(self) -> Rule:
        r"""\sum_{i=1}^{10} i x^i + 1: the term goes up to the next sum."""
        sign = self.advance()
        self.deeper(sign)
        index: Token | None = None
        bounds: dict[str, int] = {}
        while self.token.kind in {"_", "^"} and self.token.kind not in bounds:
            kind = self.advance().kind
            opening = self.token
            if kind == "_":
                index = self.counter(sign)
            begin = self.token.start
            if kind == "^":
                node = yield self.argument()
            else:
                node = yield self.within(opening, self.choice())
                if self.token.kind != "end of group":
                    raise self.unbounded(sign)
                self.advance()
            bounds[kind] = self.bound(node, Place(begin, self.before.end))
        if index is None or len(bounds) < 2:
            raise self.unbounded(sign)
        body, counter = yield self.terms(index, self.level(PRODUCT))
        self.depth -= 1
        word = SERIES[sign.text.removeprefix("\\")]
        return self.written_out(word, counter, [bounds["_"], bounds["^"]], body, self.here(sign.start))

    def counter(self, sign: Token) -> Token:
        """The index in {i = 1}, up to the sign after it."""
        index = self.following()
        if self.token.kind != "group" or index.kind != "name":
            raise self.unbounded(sign)
        self.advance()
        if self.following().kind != "==":
            raise self.unbounded(sign)
        refuse_reserved(index)
        self.advance()
        self.advance()
        return index

    def unbounded(self, sign: Token) -> Fault:
        return fault("syntax", sign, "{sign} is written {sign}_{{i=1}}^{{10}} and then a term", sign=sign.text)

    def malformed(self, name: Token, opening: Token) -> Fault:
        place = Place(name.start, self.close_of(opening))
        return fault("argument-count", place, "{name} is written {name}(i, 1, 10, i*x)", name=name.text)

    def bound(self, node: Node, place: Place) -> int:
        """The whole number a bound stands for; the sliders in it cannot slide any more."""
        starts = {**self.context.starts, **self.context.given}
        used = [name for name in names(node) if name not in CONSTANTS]
        unknown = next((name for name in used if name not in starts or not self.slides(name)), None)
        if unknown is not None:
            raise fault("syntax", place, "an index runs between whole numbers: write {name} = 10 above", name=unknown)
        given: dict[int, Node] = {
            id(part): Number(starts[part.name])
            for part in postorder(node)
            if isinstance(part, Name) and part.name in starts
        }
        value = Constants().value(self.context.inliner.replaced(node, given, place))
        if value is None or value != value // 1:
            raise fault("syntax", place, "the first and the last index are whole numbers")
        self.context.counts.update(used)
        return int(value)

    def slides(self, name: str) -> bool:
        """True for a slider, false for the index of a sum around this one."""
        owner = self.scope.owner(name)
        return owner is not None and name in owner.known

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
