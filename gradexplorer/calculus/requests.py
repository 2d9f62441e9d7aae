"""A line of JSON from outside as a checked request, or the problem with it.

    {"id": any, "wants": "typeset" | "partials" | "formulas" | "exact" | "coordinates" | "warm", "text": "x^2",
     "variables": ["x"] | null, "parameters": {"a": 1}, "colour": "#rrggbb", "size": 16, "svg": true, "limit_s": 5,
     "for": "typeset" | "partials" (of "warm" only), "formulas": [LaTeX, ...] (of "formulas" only),
     "point": ["pi/2", ...] (of "exact" only), "points": [[1.4142, ...], ...] (of "coordinates" only)}

Only "wants" must be there, and "text" unless that is "formulas" or "warm". The line is not trusted: it may be long,
deep, or no JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import field
from typing import Any

from gradexplorer.calculus.typeset import colour_is_fine
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.quick import dataclass

LONGEST_LINE = 1_000_000  # bytes
MOST_FORMULAS = 100


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked, its fields checked."""

    wants: str
    id: Any = None
    text: str = ""
    variables: list[str] | None = None
    parameters: dict[str, float] = field(default_factory=dict)
    colour: str = "#000000"
    size: float = 16.0
    svg: bool = True
    limit_s: float = 5.0
    warms: str = "partials"
    formulas: list[str] = field(default_factory=list)
    point: list[str] = field(default_factory=list)
    points: list[list[float]] = field(default_factory=list)


def _is_number(value: object, low: float = -sys.float_info.max, high: float = sys.float_info.max) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and low <= value <= high


def _are_names(value: object) -> bool:
    return value is None or (isinstance(value, list) and all(isinstance(name, str) for name in value))


def _are_numbers(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_number, value.values()))


def _are_formulas(value: object) -> bool:
    return isinstance(value, list) and len(value) <= MOST_FORMULAS and all(isinstance(part, str) for part in value)


def _are_points(value: object) -> bool:
    return (
        isinstance(value, list)
        and len(value) <= MOST_FORMULAS
        and all(isinstance(point, list) and all(map(_is_number, point)) for point in value)
    )


WANTS = ("typeset", "partials", "formulas", "exact", "coordinates", "warm")

# Each key: what may stand there, and what it is called in a Request.
FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "id": (lambda value: value is None or isinstance(value, str) or _is_number(value), "id"),
    "wants": (lambda value: value in WANTS, "wants"),
    "text": (lambda value: isinstance(value, str), "text"),
    "variables": (_are_names, "variables"),
    "parameters": (_are_numbers, "parameters"),
    "colour": (lambda value: isinstance(value, str) and colour_is_fine(value), "colour"),
    "size": (lambda value: _is_number(value, 4, 400), "size"),
    "svg": (lambda value: isinstance(value, bool), "svg"),
    "limit_s": (lambda value: _is_number(value, 0, 86_400), "limit_s"),
    "for": (lambda value: value in ("typeset", "partials"), "warms"),
    "formulas": (_are_formulas, "formulas"),
    "point": (_are_formulas, "point"),
    "points": (_are_points, "points"),
}


def read(line: bytes) -> tuple[Any, Request | Problem]:
    """The id that the answer is to carry (None where the line has none), and the request or what is wrong with it."""
    if len(line) > LONGEST_LINE:
        return None, _bad("the line is longer than {limit} bytes", limit=LONGEST_LINE)
    try:
        request = json.loads(line, parse_constant=_refuse, object_pairs_hook=_once)
    except RecursionError:
        return None, _bad("the line is nested too deep")
    except ValueError as fault:
        return None, _bad("the line is not JSON: {fault}", fault=str(fault)[:200])
    if not isinstance(request, dict):
        return None, _bad("a request is a JSON object")
    number = request.get("id")
    return (number if FIELDS["id"][0](number) else None), _checked(request)


def _checked(request: dict[str, Any]) -> Request | Problem:
    for key, value in request.items():
        if key not in FIELDS:
            return _bad("there is no key {key} in a request", key=key[:50], place=key)
        if not _fits(key, value):
            return _bad("the value of {key} does not fit", key=key, place=key)
    for key in ("wants",) if request.get("wants") in ("formulas", "warm") else ("wants", "text"):
        if key not in request:
            return _bad("the key {key} is missing", key=key, place=key)
    return Request(**{FIELDS[key][1]: value for key, value in request.items()})


def _fits(key: str, value: object) -> bool:
    try:
        return FIELDS[key][0](value)
    except TypeError:  # an unhashable value, or one that does not compare
        return False


def _refuse(constant: str) -> object:
    raise ValueError(f"{constant} is not a JSON number")


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object; ValueError where a key stands twice, for then nobody knows which value counts."""
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _bad(template: Phrase, *, place: str | None = None, **arguments: object) -> Problem:
    return Problem("bad-request", 0, 0, say(template, **arguments), field=place)
