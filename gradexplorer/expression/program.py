"""Lines into meaning: sliders, helpers, functions, a pasted `def`, and the line that is drawn."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from gradexplorer.expression.constants import Constants
from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.grammar import expression
from gradexplorer.expression.headers import (
    MOST_VARIABLES,
    Head,
    anonymous,
    def_head,
    equation,
    pieces,
    refuse_reserved,
)
from gradexplorer.expression.lex import Token
from gradexplorer.expression.lines import Line, defined_name, groups_of
from gradexplorer.expression.lists import spread
from gradexplorer.expression.reading import Context
from gradexplorer.expression.scope import Scope, used_early
from gradexplorer.expression.tree import Name, Node

_STEPS = {"+=": "+", "-=": "-", "*=": "*", "/=": "/"}


class Drawn(NamedTuple):
    """What the last line says: its tree, its name, and its arguments (none where it names none)."""

    body: Node
    name: str = "f"
    variables: tuple[str, ...] = ()


class Program:
    """Reads the lines in order; `run` gives what is drawn, `starts` the sliders with their starting values."""

    def __init__(self, scope: Scope, context: Context) -> None:
        self.scope = scope
        self.context = context
        self.constants = Constants()
        self.starts = context.starts

    def run(self, lines: list[Line]) -> Drawn:
        """The meaning of the last of the lines (at least one); raises Fault."""
        groups = list(groups_of(lines))
        names = [defined_name(group[0].tokens) for group in groups]
        self.scope.later.update(Counter(name for name in names if name))
        for group, name in zip(groups[:-1], names, strict=False):
            self.helper(group, name)
        self.count_down(names[-1])
        return self.last(groups[-1], names[-1])

    def count_down(self, name: str | None) -> None:
        if name is not None:
            self.scope.later[name] -= 1

    def helper(self, group: list[Line], name: str | None) -> None:
        """A line before the last: it gives a name a meaning."""
        tokens = group[0].tokens
        self.count_down(name)
        if tokens[0].kind == "def":
            head, rest = def_head(tokens)
            self.helper_function(head, rest, group)
            return
        if name is None:
            self.tree(tokens, self.scope)
            raise fault("syntax", _whole(tokens), "this line has no name, and only the last line is drawn")
        found, right = equation(tokens, _equals(tokens))
        if found is None:
            self.helper_value(tokens[0], right)
        else:
            self.helper_function(found, right, None)

    def last(self, group: list[Line], name: str | None) -> Drawn:
        """The line that is drawn."""
        tokens = group[0].tokens
        if tokens[0].kind == "def":
            head, rest = def_head(tokens)
            return self.drawn_function(head, rest, group)
        if name is None:
            found, right = anonymous(tokens, tokens[0]._replace(text="f"))
            if found is None:
                return Drawn(self.tree(self.without_return(right), self.scope))
            return self.drawn_function(found, right, None)
        found, right = equation(tokens, _equals(tokens))
        if found is not None:
            return self.drawn_function(found, right, None)
        refuse_reserved(tokens[0])
        return Drawn(self.value(tokens[0], right), name)

    @staticmethod
    def without_return(tokens: list[Token]) -> list[Token]:
        return tokens[1:] if tokens[0].kind == "return" and len(tokens) > 1 else tokens

    def tree(self, tokens: list[Token], scope: Scope) -> Node:
        return expression(tokens, scope, self.context)

    def value(self, name: Token, right: list[Token]) -> Node:
        """The right side of `name = ...`, in which the name itself may stand only if it has been defined above."""
        if not self.scope.has_meaning(name.text):
            self.scope.defining = name.text
        tree = self.tree(right, self.scope)
        self.scope.defining = None
        return tree

    def helper_value(self, name: Token, right: list[Token]) -> None:
        """A slider where the right side is a constant, else a value that is put in where the name stands."""
        refuse_reserved(name)
        tree = self.value(name, right)
        start = self.constants.value(tree)
        if start is not None:
            self.scope.define_parameter(name.text)
            self.starts[name.text] = start
            return
        if name.text in self.scope.free and name.text not in self.scope.known:
            raise used_early(self.scope.free[name.text], name.text)
        self.scope.define_value(name.text, tree)

    # --- functions ----------------------------------------------------------------------------------------------

    def helper_function(self, head: Head, right: list[Token], group: list[Line] | None) -> None:
        """A function for the lines below: its arguments are objects that every call exchanges."""
        names = [Name(formal.text, formal.start, formal.end) for formal in head.formals]
        inner = Scope(self.scope)
        inner.defining = head.name.text
        inner.values = {formal.name: formal for formal in names}
        defaults = [self.tree(default, self.scope) for default in head.defaults if default]
        tree = self.body(self.lines_of_body(right, group), inner, head, group)
        self.scope.define_form(head.name.text, self.context.inliner.form(names, defaults, tree))

    def drawn_function(self, head: Head, right: list[Token], group: list[Line] | None) -> Drawn:
        """The function that is drawn: its arguments are the variables, those with a default value are sliders."""
        head, lines = spread(head, self.lines_of_body(right, group))
        if len(head.formals) > MOST_VARIABLES:
            place = Place(head.formals[0].start, head.formals[-1].end)
            raise fault("argument-count", place, "a function here has at most {most} variables", most=MOST_VARIABLES)
        inner = Scope(self.scope, known=(formal.text for formal in head.formals))
        inner.defining = head.name.text
        variables: list[str] = []
        for formal, default in zip(head.formals, head.defaults, strict=True):
            start = self.constants.value(self.tree(default, self.scope)) if default else None
            if start is None:
                variables.append(formal.text)
                self.starts.pop(formal.text, None)
            else:
                self.starts[formal.text] = start
        return Drawn(self.body(lines, inner, head, group), head.name.text, tuple(variables))

    @staticmethod
    def lines_of_body(right: list[Token], group: list[Line] | None) -> list[list[Token]]:
        """What follows the head of a function: on its line, and for a def below it."""
        return ([right] if right else []) + [line.tokens for line in (group or [])[1:]]

    def body(self, lines: list[list[Token]], scope: Scope, head: Head, group: list[Line] | None) -> Node:
        """The value of a function: its right side, or the lines of a def up to its return."""
        if group is None:
            return self.tree(lines[0], scope)
        for tokens in lines:
            first = tokens[0]
            if first.kind == "return":
                if len(tokens) == 1:
                    raise fault("syntax", first, "something is missing after return")
                return self.tree(tokens[1:], scope)
            if first.kind != "string" or len(tokens) > 1:
                self.local(tokens, scope)
        raise fault("syntax", head.name, "{name} needs a line that begins with return", name=head.name.text)

    def local(self, tokens: list[Token], scope: Scope) -> None:
        """An assignment in the body of a def: a value under a name, which may be assigned again."""
        if len(tokens) > 3 and tokens[1].kind == ",":
            self.locals_at_once(tokens, scope)
            return
        first, sign = tokens[0], tokens[min(1, len(tokens) - 1)]
        if first.kind != "name" or sign.kind not in {"=", *_STEPS}:
            raise fault("not-allowed", _whole(tokens), "only assignments and a return may stand in the body of a def")
        refuse_reserved(first)
        right = tokens[2:]
        if not right:
            raise fault("syntax", sign, "something is missing after {sign}", sign=sign.text)
        if sign.kind in _STEPS:
            opening, closing = Token("(", "(", sign.end, sign.end), Token(")", ")", right[-1].end, right[-1].end)
            right = [first, sign._replace(kind=_STEPS[sign.kind]), opening, *right, closing]
        scope.define_value(first.text, self.tree(right, scope))

    def locals_at_once(self, tokens: list[Token], scope: Scope) -> None:
        """x, y = y, x: all values first, then the names."""
        equals = next((index for index, token in enumerate(tokens) if token.kind == "="), len(tokens) - 1)
        names, values = pieces(tokens[:equals]), pieces(tokens[equals + 1 :])
        if any(len(name) > 1 or name[0].kind != "name" for name in names) or len(names) != len(values):
            raise fault("syntax", _whole(tokens), "as many names as values stand on both sides of =")
        for name in names:
            refuse_reserved(name[0])
        trees = [self.tree(value, scope) for value in values]
        for name, tree in zip(names, trees, strict=True):
            scope.define_value(name[0].text, tree)


def _equals(tokens: list[Token]) -> int:
    """Where the = of a definition stands: after its name, or after the brackets of its arguments."""
    close = 0 if tokens[1].kind == "=" else next(index for index, token in enumerate(tokens) if token.kind == ")")
    return close + 1


def _whole(tokens: list[Token]) -> Place:
    return Place(tokens[0].start, tokens[-1].end)
