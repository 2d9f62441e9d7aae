"""The steps of a path, and critical points, as tables in CSV."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from gradexplorer.descent.critical import CriticalPoints
from gradexplorer.descent.path import Path


def table(path: Path) -> str:
    """CSV with the header k,x,y,f,df/dx,df/dy,slope,step (the variables' own names), one line for each point.

    Numbers are the shortest that read back as the same double, in the C locale; what is not a finite number is empty.
    Lines end in a line feed alone.
    """
    return "".join(f"{','.join(row)}\n" for row in rows(path))


def separated(lines: Iterable[Iterable[float | str]], separator: str = ",") -> str:
    """Any lines of numbers and words as such a table; a word that could be taken for several is put in quotes."""
    return "".join(f"{separator.join(_entry(entry, separator) for entry in line)}\n" for line in lines)


def _entry(entry: float | str, separator: str) -> str:
    if not isinstance(entry, str):
        return number(float(entry))
    unsafe = any(sign in entry for sign in (separator, '"', "\n", "\r"))
    return '"' + entry.replace('"', '""') + '"' if unsafe else entry


def critical_table(points: CriticalPoints) -> str:
    """CSV with the header kind,x,y,f,eigenvalue 1,eigenvalue 2,proved (the variables' own names), one line a point."""
    names = points.formulas.variables
    header = ["kind", *names, "f", *(f"eigenvalue {place + 1}" for place in range(len(names))), "proved"]
    lines = [
        [point.kind, *point.point, point.value, *point.eigenvalues, "yes" if point.proved else "no"] for point in points
    ]
    return separated([header, *lines])


def rows(path: Path) -> Iterator[list[str]]:
    """The header, then k, point, value, gradient, slope, and the length of the step that led there."""
    names = path.variables
    yield ["k", *names, "f", *(f"df/d{name}" for name in names), "slope", "step"]
    columns = zip(path.points, path.values, path.gradients, path.slopes, path.steps, strict=True)
    for k, (point, value, gradient, slope, step) in enumerate(columns):
        yield [str(k), *_numbers((*point, value, *gradient, slope, step))]


def _numbers(values: Iterable[float]) -> list[str]:
    return [number(float(value)) for value in values]


def number(value: float) -> str:
    """2.0 as "2", 0.1 as "0.1", 1e22 as "1e+22": repr gives the shortest digits there are."""
    return repr(value).removesuffix(".0") if math.isfinite(value) else ""
