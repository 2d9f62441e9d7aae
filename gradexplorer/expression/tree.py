"""The expression tree: immutable, with the place in the text each part came from.

Three kinds of node are enough: a number, a name, and a word applied to arguments; the operators are words too
(`add`, `sub`, `mul`, `div`, `pow`, `neg`, comparisons, `and`, `or`, `not`, `where`). A text of 5,000 terms is a tree
5,000 deep, so nothing here or elsewhere recurses over a tree: walk it with `postorder`.
"""

from __future__ import annotations

from collections.abc import Iterator

from gradexplorer.quick import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Number:
    """A finite literal or constant; NaN stands for "undefined" (the missing branch of a piecewise)."""

    value: float
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Name:
    """A variable, a parameter, or a named constant (`pi`, `e`, `tau`: the rows of words.CONSTANTS)."""

    name: str
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A word (a key of words.WORDS) applied to as many arguments as its row says."""

    word: str
    arguments: tuple[Node, ...]
    start: int = 0
    end: int = 0


Node = Number | Name | Call


def postorder(root: Node) -> Iterator[Node]:
    """Every distinct node object once, arguments before the call that uses them; the root comes last.

    A helper used in ten places is one shared object: it is visited once, so that sharing never explodes.
    """
    seen: set[int] = set()
    stack: list[Node] = [root]
    while stack:
        node = stack[-1]
        if isinstance(node, Call) and id(node) not in seen:
            missing = [argument for argument in node.arguments if id(argument) not in seen]
            if missing:
                missing.reverse()
                stack += missing
                continue
        stack.pop()
        if id(node) not in seen:
            seen.add(id(node))
            yield node


def same(left: Node, right: Node) -> bool:
    """True where both trees mean the same node for node; places in the text do not count."""
    numbered: dict[tuple[object, ...], int] = {}
    numbers: dict[int, int] = {}
    for root in (left, right):
        for node in postorder(root):
            match node:
                case Number(value=value):
                    key: tuple[object, ...] = ("number", repr(value))
                case Name(name=name):
                    key = ("name", name)
                case Call(word=word, arguments=arguments):
                    key = ("call", word, *(numbers[id(argument)] for argument in arguments))
            numbers[id(node)] = numbered.setdefault(key, len(numbered))
    return numbers[id(left)] == numbers[id(right)]


def names(root: Node) -> tuple[str, ...]:
    """The names in the tree, in the order in which they are first met from left to right."""
    return tuple(dict.fromkeys(node.name for node in postorder(root) if isinstance(node, Name)))
