"""Paths that others walked: points read from CSV, such as the log of a training run, and f along them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from itertools import pairwise

from gradexplorer.descent.path import Path
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

LARGEST = 20_000_000  # bytes
MOST_NUMBERS = 10_000  # kept of one path: a session file holds them
LONGEST_LABEL = 60
RACER = "racer"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A path as it was read: its name, what its columns are called, its points.

    Of a long path every `stride`-th point is kept.
    """

    name: str
    columns: tuple[str, ...]
    points: tuple[tuple[float, ...], ...]
    stride: int = 1


@dataclass(frozen=True)
class Read:
    """The paths in a file, and what had to be passed over."""

    paths: tuple[Recorded, ...]
    says: Sentence


class _Fault(Exception):
    """A sentence on its way up."""

    def __init__(self, template: str, **arguments: object) -> None:
        super().__init__(template)
        self.says = say(template, **arguments)


def recorded_in(content: bytes, variables: Sequence[str], name: str) -> Read | Problem:
    """The paths in the content of a CSV file whose columns have the names of the variables; others are passed over.

    Separated by commas, semicolons (then with decimal commas, if so) or tabs. A column `racer` parts several paths. A
    path ends before the first row that lacks a number. Rows are counted from 1, the header.
    """
    try:
        return _read(_text(content), tuple(variables), name)
    except _Fault as fault:
        return Problem("bad-request", 0, 0, fault.says, "points")


def _text(content: bytes) -> str:
    if len(content) > LARGEST:
        raise _Fault("this file has {size} MB; a path is read from up to {most}", size=f"{len(content) / 1e6:.0f}",
                     most=LARGEST // 1_000_000)  # fmt: skip
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        row = content.count(b"\n", 0, fault.start) + 1
        raise _Fault("row {row} is not UTF-8 text: this is no CSV file", row=row) from None


def _read(text: str, variables: tuple[str, ...], name: str) -> Read:
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    rows = _rows(text, mark)
    header = [cell.strip() for cell in next(rows, (0, []))[1]]
    places = _places(header, variables)
    racer = next((at for at, cell in enumerate(header) if cell.lower() == RACER), None)
    points: dict[str, list[tuple[float, ...]]] = {}
    ended: dict[str, int] = {}
    for number, row in rows:
        who = row[racer].strip() if racer is not None and racer < len(row) else ""
        point = _point(row, places, header, number, mark) if who not in ended else None
        if point is None:
            ended.setdefault(who, number)
        else:
            points.setdefault(who, []).append(point)
    if not points:
        raise _Fault("there is no row with a number in each of the columns {names}", names=", ".join(variables))
    paths = tuple(_thinned(_name(name, who), variables, found) for who, found in points.items())
    return Read(paths, _said(paths, points, min(ended.values(), default=0)))


def _rows(text: str, mark: str) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold something, each with its number in the file."""
    import csv  # not before the first picture: a session knows of recorded paths
    import io

    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield reader.line_num, row
    except csv.Error:
        raise _Fault("row {row} is no row of a CSV file", row=reader.line_num) from None


def _places(header: Sequence[str], variables: Sequence[str]) -> list[int]:
    """Where in a row each variable stands: under its name, or under that in other letters."""
    lowered = [cell.lower() for cell in header]
    found = []
    for variable in variables:
        if variable in header:
            found.append(header.index(variable))
        elif lowered.count(variable.lower()) == 1:
            found.append(lowered.index(variable.lower()))
        else:
            told = ", ".join(cell for cell in header if cell)[:200] or "no names"
            raise _Fault("row 1 names no column {name}: there are {told}", name=variable, told=told)
    return found


def _point(
    row: Sequence[str], places: Sequence[int], header: Sequence[str], number: int, mark: str
) -> tuple[float, ...] | None:
    """The point of a row; None where a number is missing or not finite."""
    found = []
    for at in places:
        cell = row[at].strip() if at < len(row) else ""
        try:
            value = float(cell.replace(",", ".") if mark == ";" else cell) if cell else math.nan
        except ValueError:
            raise _Fault("row {row}, column {name}: {cell} is not a number", row=number, name=header[at],
                         cell=cell[:40]) from None  # fmt: skip
        found.append(value)
    return tuple(found) if all(map(math.isfinite, found)) else None


def _thinned(name: str, columns: tuple[str, ...], points: list[tuple[float, ...]]) -> Recorded:
    stride = max(1, math.ceil(len(points) * len(columns) / MOST_NUMBERS))
    return Recorded(name, columns, tuple(points[::stride]), stride)


def _name(file: str, who: str) -> str:
    return (f"{file}: {who}" if who else file)[:LONGEST_LABEL]


def _said(paths: Sequence[Recorded], points: dict[str, list[tuple[float, ...]]], ended: int) -> Sentence:
    """What was read, and what was not."""
    count = sum(map(len, points.values()))
    told = say("{count} points read", count=f"{count:,}")
    if len(paths) > 1:
        told = say("{count} points read, of {paths} paths", count=f"{count:,}", paths=len(paths))
    stride = max(path.stride for path in paths)
    if stride > 1:
        told = say("{told}, of which every {stride}th is kept", told=told, stride=stride)
    if ended:
        told = say("{told}; row {row} lacks a number, so a path ends before it", told=told, row=ended)
    return told


def path_along(formulas: Formulas, recorded: Recorded) -> Path | Problem:
    """The recorded points as a Path: f and its gradient are what they are here; it has no method and no settings."""
    missing = [name for name in formulas.variables if name not in recorded.columns]
    if missing:
        says = say("{name} has no column {missing}", name=recorded.name, missing=missing[0])
        return Problem("bad-request", 0, 0, says, "points")
    places = [recorded.columns.index(name) for name in formulas.variables]
    points = tuple(tuple(point[at] for at in places) for point in recorded.points)
    look = formulas.walker()
    values, gradients = zip(*map(look, points), strict=True)
    steps = (0.0, *(math.dist(one, two) for one, two in pairwise(points)))
    slopes = tuple(math.hypot(*gradient) for gradient in gradients)
    return Path(
        formulas.variables, "", {}, points, values, gradients, slopes, steps,
        dict.fromkeys(("value", "gradient", "hessian"), 0), "recorded", _ends(values, slopes),
    )  # fmt: skip


def _ends(values: Sequence[float], slopes: Sequence[float]) -> Sentence:
    count = len(values) - 1
    if math.isnan(values[-1]):
        return say("a recorded path of {count} steps, at whose end f is not defined", count=count)
    return say("a recorded path of {count} steps: the slope went from {first} to {last}", count=count,
               first=f"{slopes[0]:.4g}", last=f"{slopes[-1]:.4g}")  # fmt: skip
