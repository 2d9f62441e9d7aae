"""A race from a request: racers, starts and terms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gradexplorer.answers import Race, race_of
from gradexplorer.cli import request as field
from gradexplorer.cli.request import Refused
from gradexplorer.descent.racers import MOST_RACERS, STEPS
from gradexplorer.descent.starts import grid
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas

FIELDS = ("from", "starts", "box", "racers", "budget", "equal", "weights", "logs")
Request = Mapping[str, object]


def race_in(request: Request, formulas: Formulas) -> Race | Problem:
    """The race that the request is about; raises Refused."""
    weights = request.get("weights")
    return race_of(
        formulas, _starts(request, formulas.variables), _racers(request),
        budget=100 if request.get("budget") is None else field.finite(request["budget"], "budget"),
        equal=field.word(request, "equal", STEPS),
        weights=(1.0, 1.0, 1.0) if weights is None else field.numbers(request, "weights", 3, "of f, gradient, Hessian"),
        logs=_texts(request, "logs"),
    )  # fmt: skip


def _racers(request: Request) -> list[object]:
    """Each a text, or an object of a method and what is set."""
    rows = request.get("racers")
    if rows is None:
        return []
    if not isinstance(rows, list):
        raise Refused("racers", "racers must be a list")
    return [_racer(row) for row in rows]


def _racer(row: object) -> object:
    if isinstance(row, str):
        return row
    if not isinstance(row, dict):
        raise Refused("racers", 'a racer is a text, or an object such as {"method": "adam", "set": {}}')
    field.only(row, "method", "set", "steps", "tolerance")
    return field.text(row, "method"), field.settings(row)


def _starts(request: Request, variables: Sequence[str]) -> Sequence[tuple[float, ...]]:
    """Where the racers start: at one point, or on a grid over the box."""
    if request.get("starts") is None:
        if request.get("from") is None and not request.get("racers"):
            return []  # recorded paths alone need no start
        return [field.numbers(request, "from", len(variables), ", ".join(variables))]
    if len(variables) != 2:
        raise Refused("starts", "a grid of starts needs a function of two variables")
    columns, rows = field.numbers(request, "starts", 2, "columns, rows")
    if not (1 <= columns <= MOST_RACERS and 1 <= rows <= MOST_RACERS):
        raise Refused("starts", f"starts must be such as 4x4, with up to {MOST_RACERS} of them")
    return grid(field.box(request, (-3.0, 3.0, -3.0, 3.0)), int(columns), int(rows))


def _texts(request: Request, key: str) -> list[str]:
    found = request.get(key)
    if found is None:
        return []
    if not isinstance(found, list) or not all(isinstance(entry, str) for entry in found):
        raise Refused(key, f"{key} must be a list of files")
    return list(found)
