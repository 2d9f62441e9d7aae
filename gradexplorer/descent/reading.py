"""Everything true at one point: value, gradient, Hessian, and what kind of point it is."""

from __future__ import annotations

import math
from collections.abc import Sequence

from gradexplorer.descent.curvature import Matrix, eigenvalues, kind_of
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass

KINDS = ("slope", "minimum", "maximum", "saddle", "degenerate", "kink", "undefined")

# One-sided slopes that differ by no more than this part of their size are one slope: they come from rounded arithmetic.
SAME = 1e-9


@dataclass(frozen=True)
class Reading:
    """All numbers at a point, which belong together; NaN for what has no value.

    `slope` is the length of the gradient; `ascent_angle_deg` its direction, counter-clockwise from the first axis, in
    (-180, 180], NaN where there is none; `eigenvalues` of the Hessian, ascending; `kind` one of KINDS. At a kink
    `one_sided` has for each variable the derivative from the left and from the right, else None.
    """

    variables: tuple[str, ...]
    point: tuple[float, ...]
    value: float
    gradient: tuple[float, ...]
    slope: float
    ascent_angle_deg: float
    hessian: Matrix
    eigenvalues: tuple[float, ...]
    kind: str
    one_sided: dict[str, tuple[float, float]] | None = None
    why_undefined: Sentence | None = None

    def to_dict(self) -> dict[str, object]:
        """The numbers in the form of the command line's JSON: None for what is not a finite number."""
        sides = self.one_sided
        return {
            "variables": list(self.variables),
            "point": finite(self.point),
            "value": finite_or_none(self.value),
            "gradient": finite(self.gradient),
            "slope": finite_or_none(self.slope),
            "ascent_angle_deg": finite_or_none(self.ascent_angle_deg),
            "hessian": [finite(row) for row in self.hessian],
            "eigenvalues": finite(self.eigenvalues),
            "kind": self.kind,
            "one_sided": None if sides is None else {name: finite(pair) for name, pair in sides.items()},
            "why_undefined": None if self.why_undefined is None else str(self.why_undefined),
        }


def read(formulas: Formulas, point: Sequence[float]) -> Reading:
    """Reading of the formulas at the point, which has one coordinate for each variable."""
    at = tuple(float(coordinate) for coordinate in point)
    value, gradient, hessian = formulas.hessian(at)
    one_sided, why = None, None
    kind = ""
    if not math.isfinite(value):
        # An infinite value is an overflow: there is one, but it fits no float, and nothing more can be said.
        kind = "undefined"
        why = formulas.why_undefined(at) or say("the value is too large for a number of the machine")
    elif any(map(math.isnan, gradient)):
        one_sided = _one_sided(formulas, at)
        slopes = _gradient_of(formulas, at, one_sided)
        if slopes is None:
            kind = "kink"
        else:
            gradient, one_sided = slopes, None
    curved = eigenvalues(hessian)
    slope = math.hypot(*gradient)
    return Reading(
        formulas.variables, at, value, gradient, slope, _angle_deg(gradient), hessian, curved,
        kind or kind_of(slope, curved), one_sided, why,
    )  # fmt: skip


def finite_or_none(number: float) -> float | None:
    """The number, or None where JSON has no number for it."""
    return number if math.isfinite(number) else None


def finite(numbers: Sequence[float]) -> list[float | None]:
    """The numbers, None in the place of those that are not finite."""
    return [finite_or_none(number) for number in numbers]


def _angle_deg(gradient: tuple[float, ...]) -> float:
    """Direction of steepest ascent in a plane, or along a line (0 or 180); NaN where there is none."""
    if len(gradient) > 2 or not any(gradient) or any(map(math.isnan, gradient)):
        return math.nan
    across, up = gradient if len(gradient) == 2 else (gradient[0], 0.0)
    angle = math.degrees(math.atan2(up, across))
    return angle if angle > -180.0 else 180.0


def _one_sided(formulas: Formulas, at: tuple[float, ...]) -> dict[str, tuple[float, float]]:
    """For each variable the derivative from the left and from the right."""
    sides = {}
    for axis, name in enumerate(formulas.variables):
        left, right = (formulas.one_sided(at, _along({axis: sign}, len(at))) for sign in (-1.0, 1.0))
        sides[name] = (-left if left else 0.0, right)
    return sides


def _gradient_of(
    formulas: Formulas, at: tuple[float, ...], one_sided: dict[str, tuple[float, float]]
) -> tuple[float, ...] | None:
    """The gradient where f is differentiable after all: every slope we ask for is linear in the direction.

    The tape gives no gradient at each place where two branches meet, though x*|x| is smooth enough at 0.
    """
    if not all(_same(left, right, 0.0) for left, right in one_sided.values()):
        return None
    gradient = tuple((left + right) / 2 for left, right in one_sided.values())
    size = max(map(abs, gradient))
    for first in range(len(at) - 1):
        for signs in ((1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)):
            slope = formulas.one_sided(at, _along({first: signs[0], first + 1: signs[1]}, len(at)))
            if not _same(slope, signs[0] * gradient[first] + signs[1] * gradient[first + 1], size):
                return None
    return gradient


def _along(parts: dict[int, float], dimension: int) -> tuple[float, ...]:
    return tuple(parts.get(axis, 0.0) for axis in range(dimension))


def _same(left: float, right: float, size: float) -> bool:
    """Whether two slopes agree as far as rounding lets them; never where one is not finite."""
    return math.isfinite(left - right) and abs(left - right) <= SAME * max(abs(left), abs(right), size)
