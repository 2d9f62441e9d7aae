"""The rows that are made of partial derivatives: gradient, slope, angle, directional derivative, eigenvalues."""

from __future__ import annotations

import math

from gradexplorer.descent import worked_parts as parts
from gradexplorer.descent.along import Along
from gradexplorer.descent.reading import Reading
from gradexplorer.descent.worked_row import FLAT, NO_GRADIENT, NOT_TWICE, Both, Manner, Row, behind_and_ahead
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.heads import ratio_text, short_latex
from gradexplorer.expression.sentence import Sentence, say

NOTHING = "", ""


def composed(definition: Definition, reading: Reading, along: Along | None, manner: Manner) -> list[Row]:
    """Gradient and slope; in the plane the angle and the directional derivative too."""
    f, names = definition.name, reading.variables
    ratios = [_ratio(definition, name) for name in names]
    numbers = [manner.both(slope) for slope in reading.gradient]
    why = _missing(reading)
    if len(names) == 1:
        size = parts.size(numbers[0]) if why is None else NOTHING
        head = f"|{f}′|", rf"\left|{f}'\right|"
        return [_made("slope", (head, parts.size(ratios[0]), size), (reading.slope,), why, names)]
    length = parts.length(numbers) if why is None else NOTHING
    gradient = (f"∇{f}", rf"\nabla {f}"), parts.vector(ratios), parts.vector(numbers)
    slope = (f"|∇{f}|", rf"\left|\nabla {f}\right|"), parts.length(ratios), length
    rows = [
        _made("gradient", gradient, reading.gradient, why, names),
        _made("slope", slope, (reading.slope,), why, names),
    ]
    if len(names) == 2:
        rows.append(_angle(reading, ratios, numbers, why))
        rows += [] if along is None else [_along(f, reading, along, ratios, manner)]
    return rows


def _angle(reading: Reading, ratios: list[Both], numbers: list[Both], why: Sentence | None) -> Row:
    turned = parts.turn(numbers[::-1]) if why is None else NOTHING
    says = FLAT if why is None and math.isnan(reading.ascent_angle_deg) else why
    head = "uphill", r"\alpha"
    angle = head, parts.turn(ratios[::-1]), turned
    return _made("angle", angle, (reading.ascent_angle_deg,), says, reading.variables)


def _along(f: str, reading: Reading, along: Along, ratios: list[Both], manner: Manner) -> Row:
    unit = [manner.both(part) for part in along.unit]
    formula = parts.scalar(ratios, [("u₁", "u_{1}"), ("u₂", "u_{2}")])
    why, numbers = _missing(reading), NOTHING
    if why is None:
        numbers = parts.scalar([manner.both(slope) for slope in reading.gradient], unit)
    if along.sides is not None:
        why = behind_and_ahead(along.sides, manner) if math.isnan(along.slope) else None
    head = f"D_u {f}", rf"D_{{u}} {f}"
    return _made("along", (head, formula, numbers), (along.slope,), why, reading.variables, along.unit)


def curved(definition: Definition, reading: Reading, manner: Manner) -> list[Row]:
    """The eigenvalues of the Hessian, in the plane: half its trace, and a root to either side."""
    if len(reading.variables) != 2:
        return []
    x, y = reading.variables
    ratios = [_ratio(definition, *by) for by in ((x, x), (x, y), (y, y))]
    entries = [reading.hessian[0][0], reading.hessian[0][1], reading.hessian[1][1]]
    says = _missing(reading) or (NOT_TWICE if any(map(math.isnan, entries)) else None)
    numbers = parts.eigen([manner.both(entry) for entry in entries]) if says is None else NOTHING
    values = reading.eigenvalues or (math.nan, math.nan)
    head = "λ₁, λ₂", r"\lambda_{1,2}"
    return [_made("eigenvalues", (head, parts.eigen(ratios), numbers), values, says, reading.variables)]


def _made(
    key: str, columns: tuple[Both, Both, Both], values: tuple[float, ...], says: Sentence | None, of: tuple[str, ...],
    unit: tuple[float, ...] = (),
) -> Row:  # fmt: skip
    head, formula, (put, latex) = columns
    return Row(key, head, formula, put, lambda: latex, values, says, of=of, unit=unit)


def _ratio(definition: Definition, *by: str) -> Both:
    return ratio_text(definition, *by), short_latex(definition, *by)


def _missing(reading: Reading) -> Sentence | None:
    """Why there is no gradient."""
    if reading.why_undefined is not None:
        return say("not defined here")
    return NO_GRADIENT if any(map(math.isnan, reading.gradient)) else None
