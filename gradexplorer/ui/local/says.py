"""What holds near the probe, in words and numbers: each function gives one line of the panel."""

from __future__ import annotations

import math
from collections.abc import Sequence

from gradexplorer.descent.along import Along
from gradexplorer.descent.local_facts import Axis
from gradexplorer.descent.nearest import Nearest, told
from gradexplorer.descent.reading import Reading
from gradexplorer.field.local_model import LocalModel, Pair
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.ui import numbers
from gradexplorer.ui.language import tr

ROUND = 1.5  # of the condition number: as good as a circle


def hessian(rows: tuple[Pair, Pair]) -> str:
    """The matrix, row by row: (2.000, 0.000), (0.000, 2.000)."""
    if any(math.isnan(entry) for row in rows for entry in row):
        return numbers.undefined()
    return ",  ".join(numbers.vector(row) for row in rows)


def second(reading: Reading) -> str:
    """Of a curve, its second derivative, and the radius of the circle that fits it best: 1/|f″| (1 + f′²)^(3/2)."""
    bend = reading.hessian[0][0]
    if math.isnan(bend):
        return numbers.undefined()
    if bend == 0:
        return tr("f″ = {bend}: it does not bend here", bend=numbers.show(bend))
    radius = math.hypot(1.0, reading.gradient[0]) ** 3 / abs(bend)
    return tr("f″ = {bend}, as a circle of radius {radius}", bend=numbers.show(bend), radius=numbers.show(radius))


def axes(found: Sequence[Axis]) -> str:
    """λ₁ = 2.000 at 0.0°, λ₂ = −2.000 at 90.0°."""
    if not found:
        return numbers.undefined()
    listed = (f"λ{'₁₂'[n]} = {numbers.show(axis.curvature)} at {numbers.angle(axis.degrees)}"
              for n, axis in enumerate(found))  # fmt: skip
    return ",  ".join(listed)


def condition(kappa: float) -> str:
    """The condition number, and what it means."""
    if math.isnan(kappa):
        return numbers.undefined()
    if math.isinf(kappa):
        return tr("∞: along one axis the ground does not bend at all")
    shown = numbers.show(kappa)
    if kappa <= ROUND:
        return tr("{kappa}: it bends alike along both axes", kappa=shown)
    return tr("{kappa}: it bends {times} times as much along one axis", kappa=shown, times=numbers.short(kappa, 3))


def bend(found: Along | None) -> str:
    """The curvature along the dial's direction."""
    if found is None or math.isnan(found.bend):
        return numbers.undefined()
    return tr("u · H u = {bend}, u at {angle}", bend=numbers.show(found.bend), angle=numbers.angle(found.degrees))


def model(found: LocalModel, names: Sequence[str]) -> str:
    """m = 5 + 4 (x − 2) + 2 (y − 1) + ½ (2 (x − 2)² + 2 (y − 1)²)."""
    if not found.is_there:
        return tr("there is none: f lacks a derivative here")
    across, up = (*(_step(name, at) for name, at in zip(names, found.place, strict=False)), "")[:2]
    terms = [(found.value, ""), (found.gradient[0], across), (found.gradient[1], up)]
    if found.order > 1:
        (a, b), (_, d) = found.hessian
        terms += [(a / 2, f"{across}²"), (b, f"{across} {up}"), (d / 2, f"{up}²")]
    return "m = " + _sum([terms[0], *((factor, part) for factor, part in terms[1:] if factor)])


def _step(name: str, at: float) -> str:
    if at == 0:
        return name
    return f"({name} {numbers.MINUS if at > 0 else '+'} {numbers.short(abs(at), 4)})"


def _sum(terms: Sequence[tuple[float, str]]) -> str:
    text = ""
    for factor, part in terms:
        size = numbers.short(abs(factor), 4)
        written = f"{'' if size == '1' and part else size + ' ' * bool(part)}{part}"
        sign = numbers.MINUS if factor < 0 else "+"
        text += f" {sign} {written}" if text else (numbers.MINUS if factor < 0 else "") + written
    return text


def reach(distance: float, choice: ModelChoice) -> str:
    """How far the model holds."""
    allowed = numbers.short(choice.error)
    within = tr("{error} of |f|", error=allowed) if choice.relative else allowed
    if math.isnan(distance):
        return tr("there is no model to compare with")
    if distance == 0:
        return tr("within {within} of f so close to the probe alone that it is not seen: zoom in", within=within)
    if math.isinf(distance):
        return tr("within {within} of f all over the view", within=within)
    return tr("within {within} of f up to {distance} away, whichever way one goes", within=within,
              distance=numbers.show(distance))  # fmt: skip


def nearest(found: Nearest | None) -> str:
    """Whether the way down leads to the nearest minimum."""
    if found is None:
        return tr(told(None, "", "", ""))
    place = numbers.vector(found.point, 4)
    return tr(told(found, place, numbers.show(found.distance), numbers.angle(found.off)))
