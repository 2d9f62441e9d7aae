"""Random trees of every word, for claims about all trees."""

from __future__ import annotations

import math
import random

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.words import COMPARISONS, TRUTHS, WORDS

PLAIN = sorted(word for word in WORDS if word not in TRUTHS | {"where", "seam"})
NAMES = ("x", "y", "z", "a", "lambda", "gamma", "x1", "e", "pi")


class Grower:
    """Random trees of every word; conditions stand where conditions may, as the parser makes them."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)

    def tree(self, depth: int) -> Node:
        choice = self.rng.random()
        if depth == 0 or choice < 0.15:
            return self.leaf()
        if choice < 0.25:
            return self.truth(depth)
        if choice < 0.4:
            missing = Number(math.nan) if self.rng.random() < 0.3 else self.tree(depth - 1)
            return Call("where", (self.truth(depth - 1), self.tree(depth - 1), missing))
        word = self.rng.choice(["add", "sub", "mul", "div", "pow", "neg", self.rng.choice(PLAIN)])
        return Call(word, tuple(self.tree(depth - 1) for _ in range(WORDS[word].arity)))

    def truth(self, depth: int) -> Node:
        word = self.rng.choice(["and", "or", "not", *sorted(COMPARISONS)] if depth > 1 else sorted(COMPARISONS))
        inner = self.truth if word in {"and", "or", "not"} else self.tree
        return Call(word, tuple(inner(max(depth - 1, 0)) for _ in range(WORDS[word].arity)))

    def leaf(self) -> Node:
        if self.rng.random() < 0.5:
            return Name(self.rng.choice(NAMES))
        whole = float(self.rng.randint(-3, 12))
        return Number(
            self.rng.choice([whole, -0.0, 0.1, -2.5, self.rng.uniform(-1, 1) * 10.0 ** self.rng.randint(-300, 300)])
        )


def body(text: str) -> Node:
    found = parse(text)
    assert isinstance(found, Definition), found
    return found.body
