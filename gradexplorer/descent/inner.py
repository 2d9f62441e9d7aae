"""The inner life of a step, as data that can be drawn: what was tried, what pushes, how far one trusts."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.quick import dataclass

Place = tuple[float, ...]


class Trial(NamedTuple):
    """A point at which a search looked: the rate that leads there, f there (-f when climbing), whether it was taken."""

    point: Place
    rate: float
    value: float
    accepted: bool


@dataclass(frozen=True, slots=True)
class Inner:
    """What went on inside one step; each part is empty or None where the method has no such thing.

    trials          points a search looked at, in order
    direction       p, where the step is rate times p
    velocity        the momentum vector after the step (v of momentum, m of Adam)
    carried         the part of the step that momentum brought along, as a displacement
    pulled          the part that this step's gradient added, as a displacement; carried + pulled is the step
    look_ahead      Nesterov: where the walker would stand without looking ahead; it looks ahead from there to its point
    scales          the rate of each coordinate: the step is minus that times the gradient (or the mean gradient)
    radius          of the region in which the quadratic model was trusted, around the point before the step
    cauchy          the steepest-descent corner of the dogleg
    newton          where the full Newton step would have led
    before, simplex the simplex before and after the step, the best vertex first
    """

    trials: tuple[Trial, ...] = ()
    direction: Place | None = None
    velocity: Place | None = None
    carried: Place | None = None
    pulled: Place | None = None
    look_ahead: Place | None = None
    scales: Place | None = None
    radius: float | None = None
    centre: Place | None = None
    cauchy: Place | None = None
    newton: Place | None = None
    before: tuple[Place, ...] = ()
    simplex: tuple[Place, ...] = ()
