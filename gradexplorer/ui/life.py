"""The inner life of a step, put on the plane of the canvas: what the layer of it paints."""

from __future__ import annotations

import math

from gradexplorer.descent.inner import Inner, Trial
from gradexplorer.descent.path import Path
from gradexplorer.field.plane import Plane
from gradexplorer.quick import dataclass

Pair = tuple[float, float]
Point = tuple[float, ...]
SAME = 1e-9


@dataclass(frozen=True, slots=True)
class Life:
    """What to paint, in the plane's coordinates; empty or None where the method has no such thing.

    `step` are its two ends. `carried` and `pulled` are arrows that lead from one end to the other by a bend: what
    momentum brought along, what the gradient added. `heading` is where a mean gradient alone points, an arrow of the
    step's length. `reach` holds the half axes of the ellipse (`boxed`: of the box) of all steps that a gradient as long
    could have made. `trials` are places and whether they were taken. `corners` of the simplex before and after.
    """

    step: tuple[Pair, Pair]
    trials: tuple[tuple[Pair, bool], ...] = ()
    carried: tuple[Pair, Pair] | None = None
    pulled: tuple[Pair, Pair] | None = None
    heading: tuple[Pair, Pair] | None = None
    reach: Pair | None = None
    boxed: bool = False
    radius: float | None = None
    dogleg: tuple[Pair, ...] = ()
    newton: Pair | None = None
    look_ahead: Pair | None = None
    before: tuple[Pair, ...] = ()
    simplex: tuple[Pair, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see but the step."""
        return self == Life(self.step)


def life_on(plane: Plane, path: Path, step: int, place: Pair) -> Life | None:
    """The inner life of that step, or of the search that found none after it; None where there is nothing to see.

    `place` is where the probe stands. Of one variable there are the trials alone, on the curve.
    """
    failed = path.failed if step == len(path.points) - 1 else ()
    if step < 1 and not failed:
        return None
    sign = -1.0 if path.settings["ascent"] else 1.0
    inner = Inner() if failed else path.inner(step)
    trials = tuple((_seen(plane, trial, sign, place), trial.accepted) for trial in failed or inner.trials)
    ends = path.points[step if failed else step - 1], path.points[step]
    if plane.is_line:
        values = path.values[step if failed else step - 1], path.values[step]
        found = Life(((ends[0][0], values[0]), (ends[1][0], values[1])), trials)
    else:
        found = _in_plane(plane, inner, ends, trials, place)
    return None if found.is_empty else found


def _seen(plane: Plane, trial: Trial, sign: float, place: Pair) -> Pair:
    return (trial.point[0], sign * trial.value) if plane.is_line else plane.place(trial.point, place)


def _in_plane(
    plane: Plane, inner: Inner, ends: tuple[Point, Point], trials: tuple[tuple[Pair, bool], ...], place: Pair
) -> Life:
    def at(point: Point | None) -> Pair | None:
        return None if point is None else plane.place(point, place)

    here, there = plane.place(ends[0], place), plane.place(ends[1], place)
    went = there[0] - here[0], there[1] - here[1]
    brings = inner.carried is not None and any(inner.carried)
    bend = at(tuple(map(sum, zip(ends[0], inner.carried or (), strict=False)))) if brings else None
    reach, boxed = _reach(_along(plane, inner.scales, 0.0), went)
    newton = at(inner.newton)
    return Life(
        (here, there), trials,
        carried=None if bend is None else (here, bend),
        pulled=None if bend is None else (bend, there),
        heading=None if inner.carried is not None else _heading(_along(plane, inner.velocity, 0.0), here, went),
        reach=reach, boxed=boxed, radius=inner.radius,
        dogleg=tuple(corner for corner in (here, at(inner.cauchy), newton) if corner) if inner.cauchy else (),
        newton=None if newton == there else newton,
        look_ahead=at(inner.look_ahead),
        before=tuple(plane.place(corner, place) for corner in inner.before),
        simplex=tuple(plane.place(corner, place) for corner in inner.simplex),
    )  # fmt: skip


def _along(plane: Plane, vector: Point | None, otherwise: float) -> Pair | None:
    """The two entries of a vector that lie along the axes."""
    return None if vector is None else plane.place(vector, (otherwise, otherwise))


def _heading(velocity: Pair | None, here: Pair, went: Pair) -> tuple[Pair, Pair] | None:
    """Against the velocity, as long as the step."""
    size = 0.0 if velocity is None else math.hypot(*velocity)
    if velocity is None or not 0 < size < math.inf:
        return None
    share = math.hypot(*went) / size
    return here, (here[0] - share * velocity[0], here[1] - share * velocity[1])


def _reach(scales: Pair | None, went: Pair) -> tuple[Pair | None, bool]:
    """Half axes of what could have been reached, and whether as a box: a rule of signs goes to one of its corners.

    The step is -scales times some vector u; all vectors of u's length give an ellipse, on which the step ends.
    """
    if scales is None or not all(0 < scale < math.inf for scale in scales):
        return None, False
    u = went[0] / scales[0], went[1] / scales[1]
    if all(abs(entry) < SAME or abs(abs(entry) - 1) < SAME for entry in u):
        return scales, True
    size = math.hypot(*u)
    return (scales[0] * size, scales[1] * size), False
