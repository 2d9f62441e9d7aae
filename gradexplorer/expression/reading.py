"""A place in the tokens, and what drives the rules of the grammar.

A rule is a generator that `yield`s the rule it needs next and is resumed with its result, so that the depth of a text
costs no Python recursion.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.inline import Inliner
from gradexplorer.expression.lex import Token
from gradexplorer.expression.scope import PLANE, Scope
from gradexplorer.expression.signs import CLOSERS, DEEPEST
from gradexplorer.expression.tree import Node

Rule = Generator[Any, Any, Any]

ROOTS = {"√": "sqrt", "∛": "cbrt"}
_OF_TWO = frozenset({"beta"})  # beta(x, y) is the function, beta(x + 1) a parameter times x + 1
_OPERAND = frozenset({
    "number", "name", "(", "√", "∛", "⌊", "⌈", "string", "[", "{", "group", "bar", "frac", "cases", "series",
})  # fmt: skip


class Context(NamedTuple):
    """What holds for the whole text: it, where brackets close, which bars have another to their right, the inliner,
    what sliders start at (in the text, and as given from outside), and which of them count terms and so cannot slide.
    """

    text: str
    closed_at: dict[int, int]
    bars_followed: set[int]
    inliner: Inliner
    starts: dict[str, float]
    given: Mapping[str, float]
    counts: set[str]


def run(rule: Rule) -> Node:
    """Drive a rule, and those it needs, with a stack of our own."""
    stack: list[Rule] = [rule]
    result: Any = None
    while stack:
        try:
            needed = stack[-1].send(result)
        except StopIteration as done:
            stack.pop()
            result = done.value
        else:
            stack.append(needed)
            result = None
    tree: Node = result
    return tree


class Reader:
    """The tokens of one expression, the one we stand before (`token`), and the one just read (`before`)."""

    def __init__(self, tokens: list[Token], scope: Scope, context: Context) -> None:
        self.scope = scope
        self.context = context
        self.tokens = split_products(tokens, scope)
        end = self.tokens[-1].end
        self.tokens.append(Token("end", "", end, end))
        self.index = 0
        self.token = self.tokens[0]
        self.before = Token("start", "", self.token.start, self.token.start)
        self.depth = 0
        self.inside = ""

    def advance(self) -> Token:
        token = self.before = self.token
        self.index += 1
        self.token = self.tokens[self.index]
        return token

    def following(self) -> Token:
        """The token after the current one."""
        return self.tokens[self.index + 1] if self.token.kind != "end" else self.token

    def here(self, start: int) -> Place:
        """From `start` to the end of the last token read."""
        return Place(start, self.before.end)

    def deeper(self, token: Token) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            raise fault("too-deep", token, "this is nested more than {deepest} deep", deepest=DEEPEST)

    def starts_operand(self) -> bool:
        kind = self.token.kind
        return kind in _OPERAND or (kind == "|" and self.inside != "|")

    def starts_function(self) -> bool:
        kind = self.token.kind
        return kind in ROOTS or (kind == "name" and self.names_function())

    def names_function(self) -> bool:
        following = self.following()
        called = following.kind == "("
        if called and self.token.text in _OF_TWO:
            called = following.start in self.lists
        return self.scope.is_function(self.token, called=called)

    @cached_property
    def lists(self) -> set[int]:
        """Where the brackets open that have a comma of their own."""
        found: set[int] = set()
        opened: list[int] = []
        for token in self.tokens:
            if token.kind in CLOSERS:
                opened.append(token.start)
            elif token.kind in CLOSERS.values() and opened:
                opened.pop()
            elif token.kind == "," and opened:
                found.add(opened[-1])
        return found

    def close_of(self, opening: Token) -> int:
        return self.context.closed_at.get(opening.start, opening.end)


def split_products(tokens: list[Token], scope: Scope) -> list[Token]:
    """The tokens with `xy` as x and y: only names of x, y, z alone are split, and only where they mean nothing else."""
    found: list[Token] = []
    for token in tokens:
        name = token.text
        if token.kind != "name" or len(name) == 1 or not PLANE.issuperset(name) or scope.has_meaning(name):
            found.append(token)
            continue
        for offset, letter in enumerate(name):
            start = token.start + offset
            found.append(Token("name", letter, start, start + 1, token.spaced and offset == 0))
    return found
