"""A request on its way to the calculus process, and a process with what it works on."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gradexplorer.background.child import Child

Answer = dict[str, Any]
Deliver = Callable[[Answer], None]
COLD, TYPESETS, WARM = range(3)  # what a child has loaded: nothing, the typesetter, sympy too


@dataclass(eq=False)
class Job:
    """One request on its way. Of the jobs in one lane only the newest counts."""

    lane: object
    line: bytes
    asked_id: object
    size: int
    deliver: Deliver | None
    needs: int = COLD  # how warm a child must be
    warms: int = TYPESETS  # how warm it leaves the child
    last: float = float("inf")  # when the child that has it is killed


@dataclass(eq=False)
class Hand:
    """A child, what it works on, and how warm it is."""

    child: Child
    job: Job | None = None
    warmth: int = COLD


def warming(warmth: int) -> Job:
    """The request that makes a child load what it needs before anyone asks for it."""
    what = "typeset" if warmth == TYPESETS else "partials"
    line = json.dumps({"id": 0, "wants": "warm", "for": what}).encode() + b"\n"
    return Job("warm", line, 0, 0, None, COLD, warmth)


def answer_in(line: bytes | None) -> Answer | None:
    """The answer in a line; None for the end of the lines and for what is not an answer."""
    try:
        answer = json.loads(line or b"")
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None
