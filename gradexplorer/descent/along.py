"""How f changes from a point along one direction of the plane that is seen."""

from __future__ import annotations

import math

from gradexplorer.descent.reading import Reading
from gradexplorer.field.direction import Direction, Unit, slope_along
from gradexplorer.field.plane import Plane
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass


@dataclass(frozen=True)
class Along:
    """The unit vector u and its angle; `slope` is D_u f = grad f . u and `bend` the curvature u . H u, NaN for none.

    `steepest` is the slope within the plane, which D_u f never exceeds; `off` the angle between u and the gradient, 0
    to 180 degrees. Where f has no gradient, `sides` has the slopes along u that lead to the point and away from it.
    """

    unit: Unit
    degrees: float
    slope: float
    bend: float
    steepest: float
    off: float
    sides: tuple[float, float] | None = None


def along(formulas: Formulas, plane: Plane, reading: Reading, direction: Direction) -> Along:
    """What the reading says of the direction; at a kink by one-sided slopes of the formulas."""
    seen = dict(zip(plane.along, reading.gradient, strict=True))
    gradient = (seen.get(0, 0.0), seen.get(1, 0.0))
    unit = direction.unit(gradient)
    vector = tuple(0.0 if axis is None else unit[axis] for axis in plane.along)
    steepest = math.hypot(*gradient)
    slope = slope_along(reading.gradient, vector)
    bend = math.fsum(
        step * other * entry
        for row, step in zip(reading.hessian, vector, strict=True)
        for entry, other in zip(row, vector, strict=True)
        if step and other
    )
    angle = direction.angle(gradient)
    sides = None
    if reading.kind == "kink":
        back, ahead = (formulas.one_sided(reading.point, [sign * step for step in vector]) for sign in (-1.0, 1.0))
        sides = (0.0 - back, ahead)
        slope = ahead if ahead == sides[0] else math.nan
    return Along(unit, angle, slope, bend, steepest, _off(unit, gradient, steepest), sides)


def _off(unit: Unit, gradient: tuple[float, float], steepest: float) -> float:
    """The angle between the two in degrees; NaN without a gradient."""
    if not 0 < steepest < math.inf:
        return math.nan
    across, up = gradient[0] / steepest, gradient[1] / steepest
    return abs(math.degrees(math.atan2(unit[0] * up - unit[1] * across, unit[0] * across + unit[1] * up)))
