"""A function of any number of variables, seen over the two axes of the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from gradexplorer.quick import dataclass

Array = npt.NDArray[np.float64]
# A point is a tuple of coordinates, each a float or an array; what comes out is of the same kind.
Number = Any
Point = tuple[Number, ...]

HELD = 1.0  # where a variable stands that nobody has moved, as every parameter: at 0 many a product would vanish


class Surface(Protocol):
    """What the field needs of formulas: value, gradient and Hessian over two coordinates."""

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the coordinates."""

    def value(self, point: Point) -> Any:
        """Value; a float for floats, an array for arrays."""

    def gradient(self, point: Point) -> tuple[Any, tuple[Any, ...]]:
        """Value and partial derivatives; floats for floats, arrays for arrays."""

    def hessian(self, point: Point) -> tuple[Any, tuple[Any, ...], tuple[tuple[Any, ...], ...]]:
        """Value, partial derivatives and the symmetric matrix of the second ones; of the same kind."""


@dataclass(frozen=True)
class Plane:
    """Which variable lies along which axis of the canvas, and where the others are held.

    `along` has for each variable 0 (across), 1 (up) or None (held at its entry of `held`). A function of one variable
    is seen as a curve: its values lie upwards, and `axes` names them.
    """

    variables: tuple[str, ...]
    axes: tuple[str, str]
    along: tuple[int | None, ...]
    held: tuple[float, ...]

    @property
    def is_line(self) -> bool:
        """Whether there is one variable alone, so that f is seen as a curve."""
        return len(self.variables) == 1

    @property
    def held_by_name(self) -> dict[str, float]:
        """The variables that are not seen, and where they are held."""
        entries = zip(self.variables, self.along, self.held, strict=True)
        return {name: at for name, axis, at in entries if axis is None}

    def point(self, x: Number, y: Number) -> Point:
        """The point of the function that belongs to a pair of coordinates (floats or arrays): in a plane, its place."""
        return tuple(at if axis is None else (x, y)[axis] for axis, at in zip(self.along, self.held, strict=True))

    def place(self, point: Point, otherwise: tuple[float, float] = (0.0, 0.0)) -> tuple[float, float]:
        """The pair to which a point of the function belongs; a coordinate without a variable keeps `otherwise`."""
        seen = list(otherwise)
        for axis, coordinate in zip(self.along, point, strict=True):
            if axis is not None:
                seen[axis] = float(coordinate)
        return seen[0], seen[1]

    def under(self, x: Number, y: Number) -> Point:
        """The point of the function at a place of the canvas: on a curve, the one above x or below."""
        return (x,) if self.is_line else self.point(x, y)

    def pair(self, x: float, y: float, otherwise: tuple[float, float]) -> tuple[float, float]:
        """The pair that belongs to a place on the canvas: on a curve x alone counts, and the other stays."""
        return self.place((x,), otherwise) if self.is_line else (x, y)


def plane_of(
    variables: tuple[str, ...], held: Mapping[str, float] | None = None, axes: tuple[str, ...] | None = None
) -> Plane:
    """The plane on which a function of these variables is drawn.

    `axes` names the variables to be seen; where one of them is none of these variables, the first that is not held
    takes its place. Without them the first two variables are seen that are not held. One variable alone is seen as a
    curve; its coordinate is the first of the pair, or the second where it is y. What is not seen is held at its value
    of `held`, else at HELD.
    """
    fixed = dict(held or {})
    kept = tuple(fixed.get(name, HELD) for name in variables)
    if len(variables) == 1:
        return Plane(variables, (variables[0], f"f({variables[0]})"), (int(variables[0] == "y"),), kept)
    wanted = axes if axes and len(set(axes)) == 2 else ("", "")
    others = sorted((name for name in variables if name not in wanted), key=lambda name: name in fixed)
    free = iter((*others, "x", "y"))
    across, up = (name if name in variables else next(free) for name in wanted)
    along = tuple({across: 0, up: 1}.get(name) for name in variables)
    return Plane(tuple(variables), (across, up), along, kept)


@dataclass(frozen=True)
class OnPlane:
    """Formulas as a surface over the two axes of their plane."""

    formulas: Surface
    plane: Plane

    @property
    def variables(self) -> tuple[str, ...]:
        """The names along the two axes."""
        return self.plane.axes

    def value(self, point: Point) -> Any:
        """Value at a place in the plane."""
        x, y = point
        return self.formulas.value(self.plane.point(x, y)) + np.zeros(np.broadcast_shapes(np.shape(x), np.shape(y)))

    def gradient(self, point: Point) -> tuple[Any, tuple[Any, ...]]:
        """Value and the two slopes in the plane; an axis without a variable has slope 0 where f is defined."""
        x, y = point
        value, slopes = self.formulas.gradient(self.plane.point(x, y))
        spread = np.zeros(np.broadcast_shapes(np.shape(x), np.shape(y)))
        value = value + spread
        by_axis = dict(zip(self.plane.along, slopes, strict=True))
        flat = np.where(np.isnan(value), np.nan, 0.0)
        across, up = (by_axis.get(axis, flat) + spread for axis in (0, 1))
        return value, (across, up)

    def hessian(self, point: Point) -> tuple[Any, tuple[Any, ...], tuple[tuple[Any, ...], ...]]:
        """Value, slopes and second derivatives in the plane; 0 along an axis without a variable, as the slopes."""
        value, slopes = self.gradient(point)
        _, _, whole = self.formulas.hessian(self.plane.point(*point))
        flat = np.where(np.isnan(value), np.nan, 0.0)
        number = {axis: index for index, axis in enumerate(self.plane.along) if axis is not None}
        rows = [
            tuple(whole[number[i]][number[j]] + flat if i in number and j in number else flat for j in (0, 1))
            for i in (0, 1)
        ]
        return value, slopes, tuple(rows)


def on_plane(formulas: Surface, plane: Plane | None = None) -> Surface:
    """The function as a surface over the canvas: itself where its two variables lie along the axes in their order."""
    plane = plane or plane_of(formulas.variables)
    return formulas if plane.along == (0, 1) else OnPlane(formulas, plane)
