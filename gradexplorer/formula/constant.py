"""A text as one number: what may be typed where a number is wanted, such as pi/2, sqrt(2), -1/3 or a/2."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.expression.tree import Name, postorder
from gradexplorer.expression.words import CONSTANTS
from gradexplorer.formula.formulas import formulas_of


def constant(text: str, known: Mapping[str, float] | None = None) -> float | Problem:
    r"""The number the text stands for, or what is wrong with it; `known` are the names that have a value.

    Texts mean what they mean in a function (`2pi`, `√2`, `\frac{1}{3}`). Never raises for any text.
    """
    return _constant(text, tuple(sorted((known or {}).items())))


@lru_cache(maxsize=64)
def _constant(text: str, known: tuple[tuple[str, float], ...]) -> float | Problem:
    values = dict(known)
    definition = parse(text, None, values)
    if isinstance(definition, Problem):
        return replace(definition, says=say("type a number")) if definition.kind == "empty" else definition
    for node in postorder(definition.body):
        if isinstance(node, Name) and node.name not in CONSTANTS and node.name not in values:
            says = say("{name} has no value: numbers, constants and sliders have", name=node.name)
            return Problem("unknown-name", node.start, node.end, says)
    made = formulas_of(definition)
    if isinstance(made, Problem):
        return made
    place = (0.0,) * len(made.variables)
    value = float(made.value(place))
    if math.isfinite(value):
        return value
    return Problem("undefined", 0, len(text), _why(made.why_undefined(place)))


def _why(reason: Sentence | None) -> Sentence:
    return say("this has no value: {reason}", reason=reason) if reason else say("this number is too large")
