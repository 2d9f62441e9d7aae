"""A function of any number of variables, seen over the two axes of the canvas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
# A point is a tuple of coordinates, each a float or an array; what comes out is of the same kind.
Number = Any
Point = tuple[Number, ...]


class Surface(Protocol):
    """What the field needs of formulas: value and gradient over two coordinates."""

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of the coordinates."""

    def value(self, point: Point) -> Any:
        """Value; a float for floats, an array for arrays."""

    def gradient(self, point: Point) -> tuple[Any, tuple[Any, ...]]:
        """Value and partial derivatives; floats for floats, arrays for arrays."""


@dataclass(frozen=True)
class Plane:
    """Which variable lies along which axis of the canvas, and where the others are held.

    `along` has for each variable 0 (across), 1 (up) or None (held at its entry of `held`).
    """

    variables: tuple[str, ...]
    axes: tuple[str, str]
    along: tuple[int | None, ...]
    held: tuple[float, ...]

    def point(self, x: Number, y: Number) -> Point:
        """The point of the function that belongs to a place on the canvas (floats or arrays)."""
        return tuple(at if axis is None else (x, y)[axis] for axis, at in zip(self.along, self.held, strict=True))

    def place(self, point: Point, otherwise: tuple[float, float] = (0.0, 0.0)) -> tuple[float, float]:
        """Where a point of the function lies on the canvas; an axis without a variable keeps `otherwise`."""
        seen = list(otherwise)
        for axis, coordinate in zip(self.along, point, strict=True):
            if axis is not None:
                seen[axis] = float(coordinate)
        return seen[0], seen[1]


def plane_of(variables: tuple[str, ...], held: Mapping[str, float] | None = None) -> Plane:
    """The plane on which a function of these variables is drawn.

    Two variables lie along the axes in their order; one alone lies along x, or along y where that is its name, and
    nothing changes along the other axis; of three or more the first two that are not held are seen.
    """
    fixed = dict(held or {})
    seen = [name for name in variables if name not in fixed][:2]
    first = seen[0] if seen else "x"
    if len(seen) < 2 and first == "y":
        axes = ("x", "y")
    else:
        axes = (first, seen[1] if len(seen) == 2 else ("y" if first != "y" else "x"))
    along = tuple(axes.index(name) if name in seen else None for name in variables)
    return Plane(tuple(variables), axes, along, tuple(float(fixed.get(name, 0.0)) for name in variables))


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


def on_plane(formulas: Surface, held: Mapping[str, float] | None = None) -> Surface:
    """The function as a surface over the canvas: itself where it has two variables and none is held."""
    plane = plane_of(formulas.variables, held)
    if plane.along == (0, 1):
        return formulas
    return OnPlane(formulas, plane)
