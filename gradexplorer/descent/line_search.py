"""How far: the length of a step along a direction, found by trying; every point that was tried is kept.

phi(a) = f(x + a p), phi'(a) = grad f(x + a p) . p. All searches begin with the learning rate. A trial outside the
domain counts as too far.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from gradexplorer.descent.arithmetic import Line, line
from gradexplorer.descent.inner import Trial
from gradexplorer.descent.rule import Ask, Here, Point, Settings
from gradexplorer.descent.stops import FAR
from gradexplorer.descent.vectors import along, dot

MOST_DOUBLINGS = 1100  # from the smallest to the largest double
MOST_CUTS = 100
EXACT = 1e-15  # the slope along the line, as a part of that at the start, at which a minimum is exact
ULP = 2.3e-16


class Found(NamedTuple):
    """The point a search took (None: it found none), the rate that leads there, and every trial."""

    point: Point | None
    rate: float
    trials: tuple[Trial, ...]


class Place(NamedTuple):
    """A rate along the line, phi and phi' there (phi' NaN where it was not asked)."""

    rate: float
    value: float
    slope: float


class Ray:
    """f along x + a p, asked for and written down."""

    def __init__(self, here: Here, direction: Point, ask: Ask) -> None:
        self.start = Place(0.0, here.value, dot(here.gradient, direction))
        self.trials: list[Trial] = []
        self._from, self._direction, self._ask = here.point, direction, ask

    def value(self, rate: float) -> Place:
        """phi there."""
        point = along(self._from, rate, self._direction)
        value = self._ask.value(point)
        self.trials.append(Trial(point, rate, value, False))
        return Place(rate, value, math.nan)

    def slope(self, rate: float) -> Place:
        """phi and phi' there."""
        point = along(self._from, rate, self._direction)
        value, gradient = self._ask.gradient(point)
        self.trials.append(Trial(point, rate, value, False))
        return Place(rate, value, dot(gradient, self._direction))

    def moves(self, rate: float) -> bool:
        """Whether a step so long is still a step, and does not drown in rounding."""
        return along(self._from, rate, self._direction) != self._from

    def taken(self, rate: float) -> Found:
        """The search ends at this trial."""
        at = max(k for k, trial in enumerate(self.trials) if trial.rate == rate)
        self.trials[at] = self.trials[at]._replace(accepted=True)
        return Found(self.trials[at].point, rate, tuple(self.trials))

    def nothing(self) -> Found:
        """The search found no step."""
        return Found(None, 0.0, tuple(self.trials))


def search(settings: Settings, rate: float, here: Here, direction: Point, ask: Ask) -> Found:
    """The step along the direction that the settings' line search finds, its first trial at the rate."""
    ray = Ray(here, direction, ask)
    if not (ray.start.slope < 0 and 0 < rate < math.inf):
        return ray.nothing()
    return SEARCHES[settings["line_search"]](ray, rate, settings)


def armijo(ray: Ray, rate: float, settings: Settings) -> Found:
    """a times `shrink` until phi(a) <= phi(0) + c1 a phi'(0). Armijo (1966)."""
    _, value, slope = ray.start
    while ray.moves(rate):
        if ray.value(rate).value <= value + settings["c1"] * rate * slope:
            return ray.taken(rate)
        rate *= settings["shrink"]
    return ray.nothing()


def wolfe(ray: Ray, rate: float, settings: Settings) -> Found:
    """The strong Wolfe conditions: Nocedal & Wright (2006), algorithm 3.5, doubling the rate.

    phi(a) <= phi(0) + c1 a phi'(0) and |phi'(a)| <= c2 |phi'(0)|.
    """
    start = before = ray.start
    for k in range(MOST_DOUBLINGS):
        place = ray.slope(rate)
        if not place.value <= _enough(start, place, settings) or (k and place.value >= before.value):
            return _zoom(ray, before, place, settings)
        if abs(place.slope) <= -settings["c2"] * start.slope or place.value < -FAR:
            return ray.taken(rate)
        if place.slope >= 0:
            return _zoom(ray, place, before, settings)
        before, rate = place, 2 * rate
    return ray.nothing()


def _enough(start: Place, place: Place, settings: Settings) -> float:
    """What f may be there at most, with the rounding of f allowed for: close to a minimum nothing else is left."""
    return start.value + float(settings["c1"]) * place.rate * start.slope + 2 * ULP * abs(start.value)


def _zoom(ray: Ray, low: Place, high: Place, settings: Settings) -> Found:
    """Algorithm 3.6: between a place that is low enough and one that is not, or past the valley."""
    start = ray.start
    for _ in range(MOST_CUTS):
        rate = _between(low, high)
        if rate in (low.rate, high.rate):
            break
        place = ray.slope(rate)
        if not place.value <= min(_enough(start, place, settings), low.value + 2 * ULP * abs(low.value)):
            high = place
            continue
        if abs(place.slope) <= -settings["c2"] * start.slope:
            return ray.taken(rate)
        if place.slope * (high.rate - low.rate) >= 0:
            high = low
        low = place
    # At a kink no slope is small enough: the lowest place is as good as it gets.
    return ray.taken(low.rate) if low.rate > 0 and low.value < start.value else ray.nothing()


def _between(low: Place, high: Place) -> float:
    """Minimiser of the cubic through both (N&W 3.59), a tenth of the way from either end at least; else the middle."""
    width = high.rate - low.rate
    middle = low.rate + width / 2
    if not (math.isfinite(high.value) and math.isfinite(high.slope)):
        return middle
    d1 = low.slope + high.slope - 3 * (low.value - high.value) / (low.rate - high.rate)
    under = d1 * d1 - low.slope * high.slope
    if not 0 <= under < math.inf:
        return middle
    d2 = math.copysign(math.sqrt(under), width)
    below = high.slope - low.slope + 2 * d2
    if below == 0:
        return middle
    rate = high.rate - width * (high.slope + d2 - d1) / below
    share = (rate - low.rate) / width
    return rate if 0.1 <= share <= 0.9 else middle


def exact(ray: Ray, rate: float, settings: Settings) -> Found:  # noqa: ARG001
    """A minimum along the line, to the last digits: where phi' changes its sign.

    Ever farther until phi' is positive, then the rule of false position (Illinois variant) between the two.
    """
    low, wall = ray.start, math.inf
    for _ in range(MOST_DOUBLINGS):
        place = ray.slope(rate)
        if place.value < -FAR or abs(place.slope) <= EXACT * -ray.start.slope:
            return ray.taken(rate)
        if place.slope >= 0:
            return _root(ray, low, place)
        if place.slope < 0:
            low, rate = place, min(_farther(low, place), place.rate + (wall - place.rate) / 2)
        else:  # no value there: the minimum, if there is one, lies this side of it
            wall, rate = rate, (low.rate + rate) / 2
        if rate in (low.rate, wall):
            break
    return ray.taken(low.rate) if low.rate > 0 else ray.nothing()


def _farther(low: Place, place: Place) -> float:
    """Where the secant of phi' reaches 0, between two and ten times as far; exact at once on a parabola."""
    rise = place.slope - low.slope
    root = place.rate - place.slope * (place.rate - low.rate) / rise if rise > 0 else math.inf
    return root if place.rate < root <= 10 * place.rate else 2 * place.rate


def _root(ray: Ray, low: Place, high: Place) -> Found:
    left, right = low.slope, high.slope
    side = 0
    for _ in range(MOST_CUTS):
        rate = (low.rate * right - high.rate * left) / (right - left)
        if not low.rate < rate < high.rate:
            rate = low.rate + (high.rate - low.rate) / 2
        if rate in (low.rate, high.rate) or high.rate - low.rate <= 2 * ULP * high.rate:
            break
        place = ray.slope(rate)
        if abs(place.slope) <= EXACT * -ray.start.slope:
            return ray.taken(rate)
        if place.slope < 0:
            low, left, right, side = place, place.slope, right / 2 if side < 0 else high.slope, -1
        else:
            high, right, left, side = place, place.slope, left / 2 if side > 0 else low.slope, 1
    best = min((low, high), key=lambda place: place.value)
    return ray.taken(best.rate) if best.rate > 0 and best.value <= ray.start.value else ray.nothing()


SEARCHES: dict[str, Callable[[Ray, float, Settings], Found]] = {"armijo": armijo, "wolfe": wolfe, "exact": exact}


def lines(settings: Settings, rate: float, trials: tuple[Trial, ...]) -> tuple[Line, ...]:
    """The rate that was found, and after how many trials."""
    word, count = settings["line_search"], f"{len(trials)} trial{'s' * (len(trials) != 1)}"
    return (line("a", f"{word} search, {count}", rf"\text{{{word} search, {count}}}", rate),)
