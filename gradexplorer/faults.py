"""What the Python interface raises: a Problem as an exception."""

from __future__ import annotations

from typing import TypeVar

from gradexplorer.expression.problem import Problem

Found = TypeVar("Found")


class ExpressionError(ValueError):
    """What is wrong with a text or a request: `kind`, its place `start` to `end` in the text, and a `message`.

    `field` names the argument at fault where kind is "bad-request".
    """

    def __init__(self, kind: str, start: int, end: int, message: str, field: str | None = None) -> None:
        super().__init__(kind, start, end, message, field)
        self.kind, self.start, self.end, self.message, self.field = kind, start, end, message, field

    def __str__(self) -> str:
        return self.message


def demand(found: Found | Problem) -> Found:
    """What was found; a Problem is raised as ExpressionError."""
    if isinstance(found, Problem):
        raise error(found)
    return found


def error(problem: Problem) -> ExpressionError:
    """The exception of a Problem."""
    return ExpressionError(problem.kind, problem.start, problem.end, problem.message, problem.field)
