"""How the parts of the parser tell one another that a text is at fault; `parse` turns it into the value it returns."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, Sentence, say

LONGEST_QUOTE = 40


class Place(NamedTuple):
    """Offsets into the text, end exclusive."""

    start: int
    end: int


class Placed(Protocol):
    """A token, a node or a place: whatever knows where it stands."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Fault(Exception):
    """Raised where the fault is found, caught at the front door: it never leaves this folder."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


def fault(kind: str, where: Placed, template: Phrase, /, **arguments: str | int | Sentence) -> Fault:
    """A Fault with its Problem; texts that are quoted in the sentence are cut to a readable length."""
    cut = {key: quoted(value) if isinstance(value, str) else value for key, value in arguments.items()}
    return Fault(Problem(kind, where.start, where.end, say(template, **cut)))


def quoted(text: str) -> str:
    """The text on one line, printable, and not longer than 40 characters."""
    flat = " ".join(text.split())
    shown = "".join(ch if ch.isprintable() else f"U+{ord(ch):04X}" for ch in flat[: LONGEST_QUOTE + 1])
    return shown if len(flat) <= LONGEST_QUOTE else shown[: LONGEST_QUOTE - 3] + "..."
