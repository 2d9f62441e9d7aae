"""`code`: the function and its derivatives in the notation of another program."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gradexplorer.cli import request as field
from gradexplorer.cli.answering import Faulty, function_in
from gradexplorer.cli.request import Refused
from gradexplorer.export import atomic
from gradexplorer.export.copying import NOTATIONS, code
from gradexplorer.expression.problem import Problem


def written(request: Mapping[str, object]) -> dict[str, object] | Problem:
    """The text, and where it is if it went to a file."""
    try:
        return _written(request)
    except (Refused, Faulty) as fault:
        return fault.problem


def _written(request: Mapping[str, object]) -> dict[str, object]:
    f = function_in(request)
    notation = field.one_of(request, "as", tuple(NOTATIONS)) or "numpy"
    by = _variable(request, f.variables)
    if by is not None and request.get("gradient"):
        raise Refused("by", "--by gives one derivative alone, --gradient f with all of them: one of the two")
    names = (by,) if by is not None else f.variables if request.get("gradient") else ()
    simplified = {name: symbol.text for name, symbol in f.symbols.by_variable.items()} if names else {}
    text = code(f.formulas, simplified, notation, names, alone=by is not None)
    if isinstance(text, Problem):
        raise Faulty(text)
    text = text.rstrip("\n") + "\n"
    if "to" in request:
        _write(str(request["to"]), text)
    return {"text": f.text, "as": notation, "code": text, **({"to": request["to"]} if "to" in request else {})}


def _variable(request: Mapping[str, object], variables: tuple[str, ...]) -> str | None:
    """The one variable to derive by, or None."""
    by = field.names(request, "by")
    if by is not None and (len(by) != 1 or by[0] not in variables):
        raise Refused("by", f"by must be one of {', '.join(variables)}")
    return None if by is None else by[0]


def _write(file: str, text: str) -> None:
    try:
        atomic.write(Path(file), text.encode())
    except OSError as fault:
        raise Refused("to", f"{file} could not be written: {fault.strerror or fault}") from None
