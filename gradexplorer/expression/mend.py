"""What a fault says was probably meant, as a change to the text that one key can make."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem

_CLOSING = ")]}|"


class Mend(NamedTuple):
    """text[start:end] becomes `put`."""

    start: int
    end: int
    put: str

    def applied(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.put + text[self.end :]


def mend_of(text: str, problem: Problem) -> Mend | None:
    """What would mend the fault, where its sentence says so or it is plain; None where it is for the user to say.

    Where a bracket is put at the end, the fault is known to go by it.
    """
    arguments = dict(problem.says.arguments)
    meant = arguments.get("meant")
    if isinstance(meant, str):
        return Mend(problem.start, problem.end, _typed(meant))
    make = _PLAIN.get(problem.says.template)
    return make(text, problem, arguments) if make else None


def _typed(meant: str) -> str:
    """What is to be typed for it: `sin(x...)` is a sentence's way to say `sin x`."""
    return meant.replace("(", " ").removesuffix("...)") if meant.endswith("...)") else meant


Make = Callable[[str, Problem, dict[str, object]], Mend | None]


def _pointed(text: str, problem: Problem, _: dict[str, object]) -> Mend:
    return Mend(problem.start, problem.end, text[problem.start : problem.end].replace(",", ".", 1))


def _compared(_text: str, problem: Problem, _: dict[str, object]) -> Mend:
    return Mend(problem.start, problem.end, "==")


def _closed(text: str, problem: Problem, arguments: dict[str, object]) -> Mend | None:
    closer, end = str(arguments.get("closer", "|")), len(text.rstrip())
    if closer not in _CLOSING:
        return None
    mend = Mend(end, end, closer)
    after = parse(mend.applied(text))
    gone = not isinstance(after, Problem) or (after.says, after.start) != (problem.says, problem.start)
    return mend if gone else None


def _without_line(text: str, problem: Problem, _: dict[str, object]) -> Mend:
    end = text.find("\n", problem.end) + 1
    return Mend(text.rfind("\n", 0, problem.start) + 1, end or len(text), "")


_PLAIN: dict[str, Make] = {
    "decimals are written with a point, as in 0.5": _pointed,
    "a single = cannot stand inside an expression; to compare, write ==": _compared,
    "a closing bracket {closer} is missing": _closed,
    "imports are not needed: np. and math. are understood": _without_line,
    "a second bar | is missing": _closed,
}
