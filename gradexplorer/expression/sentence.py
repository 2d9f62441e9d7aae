"""A sentence for a person: a template and what goes into it, so that it can be said in any language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template in str.format style and its arguments by name; str() says it in English."""

    template: str
    arguments: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.template.format(**dict(self.arguments))


def say(template: str, /, **arguments: object) -> Sentence:
    """Sentence with the arguments put in place of the names in braces."""
    return Sentence(template, tuple(arguments.items()))
