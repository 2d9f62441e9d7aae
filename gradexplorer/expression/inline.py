"""Putting arguments into the body of a helper function: trees into trees, shared wherever nothing changes."""

from __future__ import annotations

from gradexplorer.expression.fault import Place, fault
from gradexplorer.expression.forms import Arguments, Form
from gradexplorer.expression.tree import Call, Name, Node, postorder

MOST_VISITS = 50_000


class Inliner:
    """Counts what inlining costs one text, so that definitions that double one another cannot explode."""

    def __init__(self) -> None:
        self.visits = 0

    def form(self, formals: list[Name], defaults: list[Node], body: Node) -> Form:
        """A callable that stands for the body, its formal arguments (these very objects) exchanged for what is given.

        `defaults` are the values of the last formals, for calls that leave them out.
        """

        def build(arguments: Arguments, place: Place) -> Node:
            left_out = len(formals) - len(arguments)
            given = [*arguments, *defaults[len(defaults) - left_out :]]
            instead = {id(formal): value for formal, value in zip(formals, given, strict=True)}
            return self.replaced(body, instead, place)

        return Form(len(formals) - len(defaults), len(formals), build)

    def replaced(self, root: Node, instead: dict[int, Node], place: Place) -> Node:
        """The tree with every node whose id is in `instead` exchanged; parts without one stay the same objects."""
        for node in postorder(root):
            self.visits += 1
            if self.visits > MOST_VISITS:
                raise fault("too-large", place, "the definitions grow too large when they are put into one another")
            if isinstance(node, Call) and id(node) not in instead:
                arguments = tuple(instead.get(id(argument), argument) for argument in node.arguments)
                if any(new is not old for new, old in zip(arguments, node.arguments, strict=True)):
                    instead[id(node)] = Call(node.word, arguments, node.start, node.end)
        return instead.get(id(root), root)
