"""Products and sums without needless ones and zeros, and numbers of all equal parts of trees."""

from __future__ import annotations

from collections.abc import Callable

from gradexplorer.expression.tree import Call, Name, Node, Number, postorder

ZERO, ONE = Number(0.0), Number(1.0)


def is_number(node: Node, value: float) -> bool:
    """Whether the node is this literal."""
    return isinstance(node, Number) and node.value == value


def call(word: str, *arguments: Node) -> Node:
    """The word applied, where a 0 or 1 among its arguments leaves anything to apply."""
    lighter = _LIGHTER.get(word)
    made = None if lighter is None else lighter(*arguments)
    return Call(word, arguments) if made is None else made


def product(factors: list[Node]) -> Node:
    """The factors multiplied, from left to right; 1 where there are none."""
    made: Node = ONE
    for factor in factors:
        made = call("mul", made, factor)
    return made


def factors(node: Node) -> list[Node]:
    """The factors of a product from left to right, however it is bracketed."""
    found: list[Node] = []
    stack: list[Node] = [node]
    while stack:
        part = stack.pop()
        if isinstance(part, Call) and part.word == "mul":
            stack += [part.arguments[1], part.arguments[0]]
        else:
            found.append(part)
    return found


def negated(node: Node) -> Node | None:
    """What a minus stands before; None where there is none."""
    if isinstance(node, Call) and node.word == "neg":
        return node.arguments[0]
    return Number(-node.value) if isinstance(node, Number) and node.value < 0 else None


def _add(u: Node, v: Node) -> Node | None:
    below = negated(v)
    if below is not None and not is_number(u, 0):
        return call("sub", u, below)
    return v if is_number(u, 0) else u if is_number(v, 0) else None


def _sub(u: Node, v: Node) -> Node | None:
    below = negated(v)
    if below is not None:
        return call("add", u, below)
    return u if is_number(v, 0) else call("neg", v) if is_number(u, 0) else None


def _mul(u: Node, v: Node) -> Node | None:
    """Without 0 and 1, brackets only around sums, a minus in front of it all."""
    if is_number(u, 0) or is_number(v, 0):
        return ZERO
    if is_number(u, 1) or is_number(v, 1):
        return v if is_number(u, 1) else u
    below = negated(v)
    if below is not None:
        return call("neg", call("mul", u, below))
    if isinstance(u, Call) and u.word == "neg":
        return call("neg", call("mul", u.arguments[0], v))
    return product([u, *factors(v)]) if isinstance(v, Call) and v.word == "mul" else None


def _div(u: Node, v: Node) -> Node | None:
    if isinstance(u, Call) and u.word == "neg":
        return call("neg", call("div", u.arguments[0], v))
    return ZERO if is_number(u, 0) else u if is_number(v, 1) else None


def _neg(u: Node) -> Node | None:
    if isinstance(u, Call):
        return u.arguments[0] if u.word == "neg" else None
    return Number(-u.value or 0.0) if isinstance(u, Number) else None


def _where(_c: Node, u: Node, v: Node) -> Node | None:
    return ZERO if is_number(u, 0) and is_number(v, 0) else None


_LIGHTER: dict[str, Callable[..., Node | None]] = {
    "add": _add,
    "sub": _sub,
    "mul": _mul,
    "div": _div,
    "neg": _neg,
    "where": _where,
}


def replaced(root: Node, instead: dict[int, Node]) -> Node:
    """The tree with the nodes of these ids exchanged; what stands above them loses its needless ones and zeros."""
    made = dict(instead)
    for node in postorder(root):
        if isinstance(node, Call) and id(node) not in made:
            arguments = tuple(made.get(id(argument), argument) for argument in node.arguments)
            if any(new is not old for new, old in zip(arguments, node.arguments, strict=True)):
                made[id(node)] = call(node.word, *arguments)
    return made.get(id(root), root)


class Parts:
    """Numbers trees so that equal ones have equal numbers, and knows which depend on a variable."""

    def __init__(self, variable: str) -> None:
        self._variable = variable
        self._numbers: dict[object, int] = {}
        self._depends: list[bool] = []
        self._known: dict[int, tuple[int, Node]] = {}  # by id; the node is kept, or its id could be another's

    def number(self, root: Node) -> int:
        """The same for trees that are the same."""
        if id(root) not in self._known:
            for node in postorder(root):
                if id(node) not in self._known:
                    self._known[id(node)] = self._numbered(node), node
        return self._known[id(root)][0]

    def depends(self, root: Node) -> bool:
        """Whether the variable occurs in the tree."""
        return self._depends[self.number(root)]

    def _numbered(self, node: Node) -> int:
        key: object
        if isinstance(node, Call):
            below = [self._known[id(argument)][0] for argument in node.arguments]
            key, depends = (node.word, *below), any(self._depends[number] for number in below)
        elif isinstance(node, Name):
            key, depends = node.name, node.name == self._variable
        else:
            key, depends = ("number", repr(node.value)), False
        number = self._numbers.setdefault(key, len(self._depends))
        if number == len(self._depends):
            self._depends.append(depends)
        return number


def weight(root: Node) -> int:
    """How many nodes are written for the tree, shared parts as often as they are used."""
    weights: dict[int, int] = {}
    for node in postorder(root):
        below = node.arguments if isinstance(node, Call) else ()
        weights[id(node)] = 1 + sum(weights[id(argument)] for argument in below)
    return weights[id(root)]
