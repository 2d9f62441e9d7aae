"""What constraints look like in the view: the curve as it was traced, its Lagrange points, the box."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gradexplorer.descent.constraint import constraint_of
from gradexplorer.descent.lagrange import LagrangePoint, lagrange_points
from gradexplorer.expression.problem import Problem
from gradexplorer.field.plane import Array, Plane, on_plane
from gradexplorer.field.viewport import Box
from gradexplorer.field.zero_set import zero_set
from gradexplorer.formula.formulas import Formulas
from gradexplorer.quick import dataclass
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Stop


class Asked(NamedTuple):
    """What the picture of a constraint depends on."""

    formulas: Formulas
    plane: Plane
    box: Box
    subject_to: str
    bounds: tuple[float, ...] | None


@dataclass(frozen=True, eq=False)
class Bounds:
    """The curve in plane coordinates (NaN between its lines), the Lagrange points on it, the box seen in the plane."""

    x: Array
    y: Array
    points: tuple[LagrangePoint, ...] = ()
    box: Box | None = None
    problem: Problem | None = None


def asked(conductor: Conductor) -> Asked | None:
    """The question of the present moment; None where no constraint is chosen, or there is no plane."""
    drawn, descent = conductor.drawn, conductor.session.descent
    if drawn is None or not (descent.subject_to.strip() or descent.bounds):
        return None
    box = conductor.panels.canvas.viewport_value().box
    return Asked(drawn.formulas, conductor.plane, box, descent.subject_to, descent.bounds)


def found(question: Asked, stop: Stop) -> Bounds:
    """The picture of the constraint, or the Problem with it."""
    formulas, plane, view, text, bounds = question
    constraint = constraint_of(text, bounds, formulas)
    nowhere = np.empty(0), np.empty(0)
    if constraint is None or isinstance(constraint, Problem):
        return Bounds(*nowhere, problem=constraint)
    box = _seen(plane, constraint.bounds, view) if constraint.bounds else None
    if constraint.curve is None:
        return Bounds(*nowhere, box=box)
    x, y = zero_set(on_plane(constraint.curve, plane), view, stop)
    points = lagrange_points(formulas, constraint.curve, x, y) if plane.along == (0, 1) else ()
    return Bounds(x, y, points, box)


def _seen(plane: Plane, pairs: tuple[tuple[float, float], ...], view: Box) -> Box:
    """The sides of the box that lie along the axes; an axis without a variable has the view's."""
    sides = [(view.x_min, view.x_max), (view.y_min, view.y_max)]
    for axis, pair in zip(plane.along, pairs, strict=True):
        if axis is not None:
            sides[axis] = pair
    return Box(*sides[0], *sides[1])
