"""What the second derivatives say at a point of the plane: principal axes, condition, and the kind with its reason."""

from __future__ import annotations

import math

from gradexplorer.descent.brief import brief
from gradexplorer.descent.curvature import Matrix, signs
from gradexplorer.descent.reading import Reading
from gradexplorer.descent.shapes import SHAPES
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.field.local_model import LocalModel, Pair
from gradexplorer.field.plane import Plane
from gradexplorer.quick import dataclass

_BENDS: dict[tuple[bool, bool, bool], Phrase] = {
    (False, False, True): "the ground bends up every way, like a bowl",
    (True, False, False): "the ground bends down every way, like a dome",
    (True, False, True): "the ground bends up one way and down the other, like a saddle",
    (False, True, True): "the ground bends up one way and not the other, like a trough",
    (True, True, False): "the ground bends down one way and not the other, like a ridge",
    (False, True, False): "the ground does not bend",
    (True, True, True): "the ground bends up one way, down another, and a third way not at all",
}
_REASONS: dict[str, Phrase] = {
    "minimum": "a minimum: the gradient vanishes, and the Hessian has eigenvalues {values}, all positive",
    "maximum": "a maximum: the gradient vanishes, and the Hessian has eigenvalues {values}, all negative",
    "saddle": "a saddle: the gradient vanishes, and the Hessian has eigenvalues {values}, of both signs",
    "degenerate": "degenerate: the gradient vanishes, but the Hessian has eigenvalues {values}: where one is zero, it"
    " does not tell",
    "kink": "a kink: the slopes from the two sides differ, so that there is no gradient and no Hessian",
    "undefined": "not defined here, so that nothing can be said of the ground",
    "slope": "a slope: the gradient does not vanish, |∇f| = {slope}; {bends} (eigenvalues {values})",
}


@dataclass(frozen=True)
class Axis:
    """A principal axis of the Hessian: the curvature along it, and its unit vector in the plane."""

    curvature: float
    unit: Pair

    @property
    def degrees(self) -> float:
        """Its angle from the first axis, in (-90, 90]."""
        angle = math.degrees(math.atan2(self.unit[1], self.unit[0]))
        return angle - 180.0 if angle > 90.0 else angle + 180.0 if angle <= -90.0 else angle


def hessian_on(plane: Plane, hessian: Matrix) -> tuple[Pair, Pair]:
    """The part of the Hessian that belongs to the two axes; 0 along an axis without a variable."""
    place = {axis: number for number, axis in enumerate(plane.along) if axis is not None}

    def entry(row: int, column: int) -> float:
        return hessian[place[row]][place[column]] if row in place and column in place else 0.0

    return (entry(0, 0), entry(0, 1)), (entry(1, 0), entry(1, 1))


def model_at(plane: Plane, reading: Reading, order: int) -> LocalModel:
    """The model about the reading's point, in the plane that is seen; of a curve a function of x alone."""
    if plane.is_line:
        bent = ((reading.hessian[0][0], 0.0), (0.0, 0.0))
        return LocalModel((reading.point[0], 0.0), reading.value, (reading.gradient[0], 0.0), bent, order)
    seen = dict(zip(plane.along, reading.gradient, strict=True))
    gradient = (seen.get(0, 0.0), seen.get(1, 0.0))
    return LocalModel(plane.place(reading.point), reading.value, gradient, hessian_on(plane, reading.hessian), order)


def principal_axes(hessian: tuple[Pair, Pair]) -> tuple[Axis, ...]:
    """The two axes, the one of larger curvature first; none where an entry is not finite.

    By the angle 1/2 atan2(2b, a - d) of the first axis (Jacobi's rotation).
    """
    (a, b), (_, d) = hessian
    if not all(map(math.isfinite, (a, b, d))):
        return ()
    angle = math.atan2(2 * b, a - d) / 2 if b or a != d else 0.0
    across, up = math.cos(angle), math.sin(angle)
    middle, radius = a / 2 + d / 2, math.hypot(a / 2 - d / 2, b)
    if not b:  # along the axes themselves
        across, up = (1.0, 0.0) if a >= d else (0.0, 1.0)
    return Axis(middle + radius, (across, up)), Axis(middle - radius, (-up, across))


def condition(eigenvalues: tuple[float, ...]) -> float:
    """|largest| over |smallest| eigenvalue: infinite where one vanishes, NaN where there are none."""
    sizes = [abs(each) for each in eigenvalues]
    if not sizes or any(map(math.isnan, sizes)) or max(sizes) == 0:
        return math.nan
    return max(sizes) / min(sizes) if min(sizes) > 0 else math.inf


def reason(reading: Reading, shape: str = "") -> Sentence:
    """The kind of point, and why; of a degenerate one what its surroundings look like."""
    values = ", ".join(brief(each) for each in reading.eigenvalues)
    counts = signs(reading.eigenvalues)
    bends = say(_BENDS.get((counts[0] > 0, counts[1] > 0, counts[2] > 0), "the Hessian does not tell"))
    found = say(_REASONS[reading.kind], values=values, slope=brief(reading.slope), bends=bends)
    if reading.kind != "degenerate" or not shape:
        return found
    return say(
        "{found}; by the heights around it: a {shape}, {means}", found=found, shape=say(shape), means=say(SHAPES[shape])
    )
