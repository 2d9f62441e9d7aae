"""Requests -> answers, both in the form of their JSON; one road for arguments and for batch lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from gradexplorer.answers import Path, Race
from gradexplorer.cli import racing, tell
from gradexplorer.cli import request as field
from gradexplorer.cli.request import Refused
from gradexplorer.descent.critical import CriticalPoints, box_fault
from gradexplorer.export.table import critical_table, table
from gradexplorer.expression.derivation import derivation
from gradexplorer.expression.heads import ratio_text
from gradexplorer.expression.print import TooLong, to_latex
from gradexplorer.expression.problem import Problem
from gradexplorer.functions import Function, function_of

Request = Mapping[str, object]
Answer = dict[str, object]

_TEXT = ("text", "variables", "param")


class Faulty(Exception):
    """The Problem with a text. Never leaves this folder."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def answer(command: str, request: Request) -> Answer | Problem:
    """Answer of check, probe, derive, descend, race or critical."""
    try:
        return ANSWERS[command](request)
    except (Refused, Faulty) as fault:
        return fault.problem


def told(command: str, request: Request, form: str) -> str | Problem:
    """The answer in lines to print; `form` is "json", "csv", "text", or the dialect of a script."""
    if command == "descend" and form != "json":
        return _path_told(request, form)
    if command == "critical" and form == "csv":
        return _points_told(request)
    if command == "race" and form not in ("json", "text"):
        return _race_told(request, form)
    found = answer(command, request)
    if isinstance(found, Problem):
        return found
    return json.dumps(found) + "\n" if form == "json" else TOLD[command](found)


def _path_told(request: Request, form: str) -> str | Problem:
    try:
        path = _walk(request)
    except (Refused, Faulty) as fault:
        return fault.problem
    if form in ("csv", "text"):
        return table(path) if form == "csv" else tell.descend(path)
    return path.written(form)


def _race_told(request: Request, form: str) -> str | Problem:
    try:
        race = _raced(request)
    except (Refused, Faulty) as fault:
        return fault.problem
    return race.csv() if form == "csv" else race.written(form)


def function_in(request: Request) -> Function:
    """The function that the request is about."""
    found = function_of(field.text(request), field.names(request), field.parameters(request))
    if isinstance(found, Problem):
        raise Faulty(found)
    return found


def walk_in(request: Request, f: Function) -> Path:
    """The descent that the request is about."""
    start = field.numbers(request, "from", len(f.variables), ", ".join(f.variables))
    method, curve = field.word(request, "method", "gradient-descent"), field.word(request, "subject_to", "")
    bounds = None if request.get("bounds") is None else field.some_numbers(request, "bounds")
    walk = f.walk(start, method, field.settings(request), curve, bounds)
    if isinstance(walk, Problem):
        raise Faulty(walk)
    return walk


def _check(request: Request) -> Answer:
    field.only(request, *_TEXT)
    f = function_in(request)
    symbols = f.symbols
    try:
        latex: str | None = to_latex(f.formulas.definition.body)
    except TooLong:
        latex = None
    found: Answer = {
        "text": f.text,
        "variables": list(f.variables),
        "parameters": f.parameters,
        "latex": latex,
        "partials": {name: symbol.text for name, symbol in symbols.by_variable.items()},
    }
    if symbols.note is not None:
        found["partials_note"] = symbols.note
    return found


def _probe(request: Request) -> Answer:
    field.only(request, *_TEXT, "at")
    f = function_in(request)
    return f.probe(*field.numbers(request, "at", len(f.variables), ", ".join(f.variables))).to_dict()


def _derive(request: Request) -> Answer:
    field.only(request, *_TEXT, "by")
    f = function_in(request)
    by = field.names(request, "by") or f.variables[:1]
    strangers = [name for name in by if name not in f.variables]
    if strangers:
        raise Refused("by", f"{strangers[0]} is no variable of this function; there are {', '.join(f.variables)}")
    found = derivation(f.formulas.definition, by)
    if isinstance(found, Problem):
        raise Faulty(found)
    simplified = f.symbols.by_variable[by[0]].text if len(by) == 1 else None
    return {**found.to_dict(), "head": ratio_text(found.definition, *by), "simplified": simplified}


def _descend(request: Request) -> Answer:
    return _walk(request).to_dict()


def _walk(request: Request) -> Path:
    field.only(request, *_TEXT, "from", "method", "set", "steps", "tolerance", "subject_to", "bounds")
    return walk_in(request, function_in(request))


def _race(request: Request) -> Answer:
    return _raced(request).to_dict()


def _raced(request: Request) -> Race:
    field.only(request, *_TEXT, *racing.FIELDS)
    found = racing.race_in(request, function_in(request).formulas)
    if isinstance(found, Problem):
        raise Faulty(found)
    return found


def _points_told(request: Request) -> str | Problem:
    try:
        return critical_table(_points(request))
    except (Refused, Faulty) as fault:
        return fault.problem


def _critical(request: Request) -> Answer:
    return _points(request).to_dict()


def _points(request: Request) -> CriticalPoints:
    field.only(request, *_TEXT, "box")
    f = function_in(request)
    sides = field.some_numbers(request, "box")
    fault = box_fault(sides, f.variables)
    if fault is not None:
        raise Refused("box", str(fault))
    return f.critical_points(sides)


TOLD: dict[str, Callable[[Answer], str]] = {
    "check": tell.check,
    "probe": tell.probe,
    "derive": tell.derive,
    "race": tell.race,
    "critical": tell.critical,
}

ANSWERS: dict[str, Callable[[Request], Answer]] = {
    "check": _check,
    "probe": _probe,
    "derive": _derive,
    "descend": _descend,
    "race": _race,
    "critical": _critical,
}
