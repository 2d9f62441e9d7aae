"""Levels as they are typed: a list of heights."""

from __future__ import annotations

import math
import re

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.field.numerals import MINUS, short

MOST = 100  # more lines than this are a grey area


def typed_levels(text: str) -> tuple[float, ...] | Sentence:
    """The heights in the text, ascending, each once; or what is wrong with it in a sentence.

    Numbers stand between spaces, commas or semicolons, in the C locale; a real minus sign is one too.
    """
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    if not words:
        return say("type heights such as 0, 1, 2.5, 10")
    values = []
    for word in words:
        value = _number(word)
        if not math.isfinite(value):
            return say("{word} is not a number", word=word)
        values.append(value)
    if len(set(values)) > MOST:
        return say("at most {most} levels, not {count}", most=MOST, count=len(set(values)))
    return tuple(sorted(set(values)))


def written(values: tuple[float, ...]) -> str:
    """The text of these heights, which reads back as them."""
    return ", ".join(short(value) for value in values)


def _number(word: str) -> float:
    try:
        return float(word.replace(MINUS, "-")) if "_" not in word else math.nan
    except ValueError:
        return math.nan
