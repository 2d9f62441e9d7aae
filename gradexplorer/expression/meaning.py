"""A tree in the words that a notation has: what it lacks is said in other words of our own language."""

from __future__ import annotations

from collections.abc import Mapping

from gradexplorer.expression.dialects import Dialect
from gradexplorer.expression.forms import is_truth
from gradexplorer.expression.parse import template
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Call, Name, Node, Number, postorder
from gradexplorer.expression.words import FUNCTIONS, OPERATORS, WORDS
from gradexplorer.expression.written import unsewn

_JOINED = frozenset({"and", "or", "not"})


class Unsayable(Exception):
    """The dialect has no word for it, and no others that say the same."""

    def __init__(self, says: Sentence) -> None:
        super().__init__(str(says))
        self.says = says


def in_words_of(root: Node, dialect: Dialect) -> Node:
    """The tree that means the same in the dialect's words, sharing what is shared; raises Unsayable.

    Conditions that are used as numbers become where(condition, 1, 0), and tau 2*pi.
    """
    made: dict[int, Node] = {}
    for node in postorder(root):
        if isinstance(node, Name):
            made[id(node)] = template("2*pi") if node.name == "tau" else node
        elif isinstance(node, Number):
            made[id(node)] = node
        elif node.word == "seam":
            k, p, q, r = (made[id(argument)] for argument in node.arguments)
            made[id(node)] = unsewn(Call("seam", (k, p, q, r)))
        else:
            made[id(node)] = _said(Call(node.word, _arguments(node, made)), dialect)
    return _number(made[id(root)])


def _arguments(node: Call, made: Mapping[int, Node]) -> tuple[Node, ...]:
    found = [made[id(argument)] for argument in node.arguments]
    conditions = len(found) if node.word in _JOINED else (node.word == "where")
    return (*found[:conditions], *map(_number, found[conditions:]))


def _number(node: Node) -> Node:
    return Call("where", (node, Number(1.0), Number(0.0))) if is_truth(node) else node


def _said(node: Call, dialect: Dialect) -> Node:
    """The call, or what says the same; no meaning leads back to its own word, so this ends."""
    if node.word in OPERATORS or node.word in dialect.names:
        return node
    means = dialect.instead.get(node.word) or WORDS[node.word].means
    if not means:
        what = say(FUNCTIONS[node.word].says)
        raise Unsayable(say("{dialect} has no {word}: {what}", dialect=dialect.says, word=node.word, what=what))
    return _spelled_out(node, means, dialect)


def in_other_words(node: Call) -> Node | None:
    """What the row of the word says it means, sharing the arguments; None where it says nothing."""
    means = WORDS[node.word].means
    return _spelled_out(node, means, None) if means else None


def _spelled_out(node: Call, means: str, dialect: Dialect | None) -> Node:
    given = dict(zip("uvw", node.arguments, strict=False))
    root = template(means)
    made: dict[int, Node] = {}
    for part in postorder(root):
        if isinstance(part, Call) and dialect is None:
            made[id(part)] = Call(part.word, tuple(made[id(argument)] for argument in part.arguments))
        elif isinstance(part, Call) and dialect is not None:
            made[id(part)] = _said(Call(part.word, _arguments(part, made)), dialect)
        else:
            made[id(part)] = given.get(part.name, part) if isinstance(part, Name) else part
    return made[id(root)]
