"""Pinned probes beside the probe: what is read at each, and how far apart they are."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence

from gradexplorer.descent.reading import Reading, read
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

PROBE: Phrase = "probe"


@dataclass(frozen=True)
class Row:
    """One place: its `name` (PROBE for the probe itself), its place across and up, and the reading there.

    From the probe to it: `steps` across and up, `rise` of f, the `distance`, and `mean_slope`, rise over distance; NaN
    where there is none, and for the probe.
    """

    name: str
    place: tuple[float, ...]
    reading: Reading
    partials: tuple[float, ...]
    steps: tuple[float, ...] = ()
    rise: float = math.nan
    distance: float = math.nan
    mean_slope: float = math.nan


def compared(
    formulas: Formulas, plane: Plane, probe: tuple[float, float], pins: Iterable[tuple[str, float, float]]
) -> tuple[Row, ...]:
    """The probe's row, then one for each pin (name, x, y): all of them lie in the plane that is seen."""
    first = _row(formulas, plane, PROBE, probe)
    return (first, *(_beside(first, _row(formulas, plane, name, (x, y))) for name, x, y in pins))


def _row(formulas: Formulas, plane: Plane, name: str, place: tuple[float, float]) -> Row:
    reading = read(formulas, plane.point(*place))
    if plane.is_line:
        return Row(name, reading.point, reading, reading.gradient)
    seen = dict(zip(plane.along, reading.gradient, strict=True))
    flat = math.nan if math.isnan(reading.value) else 0.0
    return Row(name, place, reading, (seen.get(0, flat), seen.get(1, flat)))


def _beside(probe: Row, row: Row) -> Row:
    steps = tuple(there - here for here, there in zip(probe.place, row.place, strict=True))
    distance = math.hypot(*steps)
    rise = row.reading.value - probe.reading.value
    along = steps[0] if len(steps) == 1 else distance  # of a curve the mean slope has the secant's sign
    mean = rise / along if along else math.nan
    return Row(row.name, row.place, row.reading, row.partials, steps, rise, distance, mean)


def headers(plane: Plane) -> list[str]:
    """The names of the columns of `entries`."""
    names = plane.axes[:1] if plane.is_line else plane.axes
    ratios = [f"df/d{name}" for name in names]
    return ["name", *names, "f", *ratios, "slope", "kind", *(f"Δ{name}" for name in names), "Δf", "distance",
            "mean slope"]  # fmt: skip


def entries(row: Row) -> list[float | str]:
    """Name, place, f, partials along the axes, slope, kind; steps, rise, distance and mean slope from the probe."""
    steps: Sequence[float] = row.steps or (math.nan,) * len(row.place)
    reading = row.reading
    return [row.name, *row.place, reading.value, *row.partials, reading.slope, reading.kind, *steps, row.rise,
            row.distance, row.mean_slope]  # fmt: skip


def lines(plane: Plane, rows: Iterable[Row]) -> Iterator[list[float | str]]:
    """The table as lists, its headers first."""
    yield list(headers(plane))
    yield from (entries(row) for row in rows)
