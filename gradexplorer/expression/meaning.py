"""A word said in other words of the table, for notations that have none for it."""

from __future__ import annotations

from gradexplorer.expression.parse import template
from gradexplorer.expression.tree import Call, Name, Node, postorder
from gradexplorer.expression.words import WORDS


def in_other_words(node: Call) -> Node | None:
    """The tree that means the same, sharing the arguments; None for a word whose row has no `means`."""
    means = WORDS[node.word].means
    if not means:
        return None
    root = template(means)
    bound = dict(zip("uvw", node.arguments, strict=False))
    made: dict[int, Node] = {}
    for part in postorder(root):
        if isinstance(part, Call):
            made[id(part)] = Call(part.word, tuple(made[id(argument)] for argument in part.arguments))
        else:
            made[id(part)] = bound.get(part.name, part) if isinstance(part, Name) else part
    return made[id(root)]
