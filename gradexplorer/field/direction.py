"""A direction in the plane, in which a slope is asked for: the gradient's, the contour's, or any other."""

from __future__ import annotations

import math
from collections.abc import Sequence

from gradexplorer.quick import dataclass

FOLLOWED = ("gradient", "contour", "angle")
NEAR_DEG = 3.0  # so near to the gradient, the contour or an axis a hand meant just that
ROUNDING = 1e-15

Unit = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Direction:
    """It `follows` the gradient, or the contour to its left, wherever the probe goes; or stays at an angle.

    `degrees` are counter-clockwise from the first axis, in (-180, 180]; they count at an angle, and where there is no
    gradient to follow.
    """

    follows: str = "gradient"
    degrees: float = 0.0

    def angle(self, gradient: Sequence[float]) -> float:
        """Its angle in degrees where the gradient (of the two axes) is this one."""
        slope = math.hypot(*gradient[:2])
        if self.follows == "angle" or not 0 < slope < math.inf:
            return self.degrees
        turned = 90.0 if self.follows == "contour" else 0.0
        return wrapped(math.degrees(math.atan2(gradient[1], gradient[0])) + turned)

    def unit(self, gradient: Sequence[float]) -> Unit:
        """The unit vector u of that angle."""
        slope = math.hypot(*gradient[:2])
        if self.follows == "angle" or not 0 < slope < math.inf:
            return unit_at(self.degrees)
        across, up = gradient[0] / slope, gradient[1] / slope
        return (-up, across) if self.follows == "contour" else (across, up)

    def turned(self, by: float, gradient: Sequence[float]) -> Direction:
        """Turned by so many degrees from where it points; to the next whole one, so that 26.565° goes to 27°."""
        now = self.angle(gradient)
        aim = math.floor(now / abs(by) + 1e-9) + 1 if by > 0 else math.ceil(now / abs(by) - 1e-9) - 1
        return Direction("angle", wrapped(aim * abs(by)))


def unit_at(degrees: float) -> Unit:
    """The unit vector of an angle, its zeros exact along the axes."""
    quarter, rest = divmod(degrees, 90.0)
    if rest == 0.0:
        return ((1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0))[int(quarter) % 4]
    return math.cos(math.radians(degrees)), math.sin(math.radians(degrees))


def wrapped(degrees: float) -> float:
    """The same angle in (-180, 180]."""
    within = math.fmod(degrees, 360.0)
    within = within - 360.0 if within > 180.0 else within + 360.0 if within <= -180.0 else within
    return within + 0.0


def snapped(degrees: float, gradient: Sequence[float], near: float = NEAR_DEG) -> Direction:
    """What a hand that points there means: gradient, contour or an axis where one is near, else just this angle."""
    aims = [Direction("angle", axis) for axis in (0.0, 90.0, 180.0, -90.0)]
    if 0 < math.hypot(*gradient[:2]) < math.inf:
        way = Direction().angle(gradient)
        aims = [
            Direction(),
            Direction("contour"),
            Direction("angle", wrapped(way + 180.0)),
            Direction("angle", wrapped(way - 90.0)),
            *aims,
        ]
    off = [abs(wrapped(degrees - aim.angle(gradient))) for aim in aims]
    best = min(range(len(aims)), key=off.__getitem__)
    return aims[best] if off[best] <= near else Direction("angle", wrapped(round(degrees, 1)))


def slope_along(gradient: Sequence[float], unit: Sequence[float]) -> float:
    """D_u f = grad f . u: 0 where nothing but rounding is left of it, as along a contour."""
    terms = [slope * step for slope, step in zip(gradient, unit, strict=True) if step]
    total = math.fsum(terms)
    return 0.0 if abs(total) <= ROUNDING * max(map(abs, terms), default=0.0) else total
