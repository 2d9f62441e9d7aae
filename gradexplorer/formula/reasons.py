"""Why a formula has no value at a point: the first part that has none though its arguments have."""

from __future__ import annotations

import math
from collections.abc import Sequence

from gradexplorer.expression.print import TooLong, number, to_text
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.expression.words import WORDS
from gradexplorer.formula.kernels.floats import KERNELS
from gradexplorer.formula.tape import Builder

LONGEST_QUOTED = 60
DIGITS = 6  # of a number in a sentence


def why_undefined(builder: Builder, root: int, inputs: Sequence[float]) -> Sentence | None:
    """The sentence, naming the part and its value; None where the root has a value."""
    values = _values(builder, root, inputs)
    if not math.isnan(values[root]):
        return None
    culprit = _culprit(builder, root, values)
    line = builder.lines[culprit]
    if line.word == "input":
        return say("a coordinate is not a number")
    if line.word == "constant":
        return say(WORDS["where"].domain or "no value")
    arguments = [values[argument] for argument in line.arguments]
    if any(math.isinf(value) for value in arguments):
        return say("the numbers grow too large here to be worked with")
    domain: Phrase = WORDS[line.word].domain or "no value"
    part = _part(line.word, line.arguments)
    if builder.known[part] is not None:
        return say(domain)
    value = number(float(f"{values[part]:.{DIGITS}g}"))
    return say("{reason}: {part} is {value} here", reason=say(domain), part=_quoted(builder, part), value=value)


def _values(builder: Builder, root: int, inputs: Sequence[float]) -> dict[int, float]:
    values: dict[int, float] = {}
    for place in builder.needed([root]):
        line = builder.lines[place]
        if line.word == "constant":
            values[place] = line.value
        elif line.word == "input":
            values[place] = inputs[int(line.value)]
        else:
            values[place] = KERNELS[line.word](*(values[argument] for argument in line.arguments))
    return values


def _culprit(builder: Builder, root: int, values: dict[int, float]) -> int:
    """The line to blame; of a `where` only the condition and the branch taken can be."""
    while True:
        line = builder.lines[root]
        looked_at = list(line.arguments)
        if line.word == "where":
            condition, held, otherwise = line.arguments
            looked_at = [condition, held if values[condition] else otherwise]
        undefined = [argument for argument in looked_at if math.isnan(values[argument])]
        if not undefined:
            return root
        root = undefined[0]


def _part(word: str, arguments: tuple[int, ...]) -> int:
    """The argument that the reason speaks of: the divisor, the base, the only one."""
    return arguments[-1] if word in {"div", "mod", "polygamma"} else arguments[0]


def _quoted(builder: Builder, place: int) -> str | Sentence:
    try:
        text = to_text(builder.tree(place))
    except TooLong:
        return say("its argument")
    return text if len(text) <= LONGEST_QUOTED else say("its argument")
