"""A sentence for a person: a template and what goes into it, so that it can be said in any language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from gradexplorer.quick import dataclass

# English words that a person reads, in str.format style where something goes into them. Whatever is written for a
# parameter, field or variable of this type is collected for translation, and put into the window's language in ui.
Phrase: TypeAlias = str


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template in str.format style and its arguments by name; str() says it in English.

    An argument `n` is a count, by which other languages choose among their plurals; an argument that is words of its
    own is a Sentence.
    """

    template: Phrase
    arguments: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.arguments))


def listed(parts: Mapping[str, Sentence]) -> Sentence:
    """The sentences one after the other, with commas between; their names are those of the arguments."""
    return Sentence(", ".join(f"{{{name}}}" for name in parts), tuple(parts.items()))


def say(template: Phrase, /, **arguments: object) -> Sentence:
    """Sentence with the arguments put in place of the names in braces."""
    return Sentence(template, tuple(arguments.items()))
