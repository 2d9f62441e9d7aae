"""The names a text gives a meaning itself, found without understanding it: it may be half typed."""

from __future__ import annotations

import re
from typing import NamedTuple

from gradexplorer.expression.sentence import Sentence, say

_VALUE = re.compile(r"(?:^|[\n;])[ \t]*([^\W\d_]\w*)[ \t]*=(?!=)[ \t]*([^\n;#]*)")
_FUNCTION = re.compile(r"(?:^|[\n;])[ \t]*(?:def[ \t]+)?([^\W\d_]\w*)[ \t]*\(([^()\n]*)\)[ \t]*(?:=(?!=)|:|->)")
_ARGUMENT = re.compile(r"[^\W\d_]\w*")
LONGEST = 40


class Own(NamedTuple):
    """What a name is here ("here 2", "function g(t) of this text", "argument of g"), and whether it is called."""

    says: Sentence
    is_function: bool = False


def own_names(text: str) -> dict[str, Own]:
    """What the text itself says of its names."""
    found: dict[str, Own] = {}
    for match in _FUNCTION.finditer(text):
        name, arguments = match.groups()
        found[name] = Own(say("function {call} of this text", call=f"{name}({arguments.strip()})"), is_function=True)
        for argument in _ARGUMENT.findall(arguments):
            found.setdefault(argument, Own(say("argument of {name}", name=name)))
    for match in _VALUE.finditer(text):
        name, right = match.groups()
        shown = " ".join(right.split())
        short = shown if len(shown) <= LONGEST else shown[: LONGEST - 1] + "…"
        found[name] = Own(say("here {value}", value=short) if short else say("here"))
    return found
