"""A rectangle of the plane and the pixels it is shown in: pan, zoom about a point, show a box whole."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from gradexplorer.quick import dataclass

# A side shorter than this part of its distance from the origin has too few floats in it to draw; 1e12 either way
# is farther than anyone looks, and endless zooming ends in overflow inside the painting.
FINEST = 2e-12
SMALLEST, LARGEST = 1e-13, 1e12


class Box(NamedTuple):
    """A rectangle of the plane, in the order in which the command line takes it."""

    x_min: float
    x_max: float
    y_min: float
    y_max: float

    @property
    def width(self) -> float:
        """Length along x."""
        return self.x_max - self.x_min

    @property
    def height(self) -> float:
        """Length along y."""
        return self.y_max - self.y_min

    @property
    def centre(self) -> tuple[float, float]:
        """The point in the middle."""
        return self.x_min + self.width / 2, self.y_min + self.height / 2

    def contains(self, x: float, y: float) -> bool:
        """True for a point inside or on the edge."""
        return self.x_min <= x <= self.x_max and self.y_min <= y <= self.y_max


def box_about(x: float, y: float, width: float, height: float) -> Box:
    """The box of this size whose centre is (x, y)."""
    return Box(x - width / 2, x + width / 2, y - height / 2, y + height / 2)


@dataclass(frozen=True, slots=True)
class Viewport:
    """A box and the size in pixels it is shown in. Pixels count from the top left corner, downwards."""

    box: Box
    width: int
    height: int

    @classmethod
    def showing(cls, box: Box, width: int, height: int, equal: bool = True) -> Viewport:
        """The viewport in which the whole box is seen; with equal axes the longer side shows more plane."""
        width, height = max(int(width), 1), max(int(height), 1)
        if not equal:
            return cls(box, width, height)
        units_per_pixel = max(box.width / width, box.height / height)
        return cls(box_about(*box.centre, units_per_pixel * width, units_per_pixel * height), width, height)

    @property
    def x_scale(self) -> float:
        """Pixels per unit along x."""
        return self.width / self.box.width

    @property
    def y_scale(self) -> float:
        """Pixels per unit along y."""
        return self.height / self.box.height

    def pixel_at(self, x: float, y: float) -> tuple[float, float]:
        """Where the point is seen, in pixels from the top left corner; fractions of a pixel are kept."""
        return (x - self.box.x_min) * self.x_scale, (self.box.y_max - y) * self.y_scale

    def point_at(self, px: float, py: float) -> tuple[float, float]:
        """The point of the plane under the pixel."""
        return self.box.x_min + px / self.x_scale, self.box.y_max - py / self.y_scale

    def panned(self, dx_px: float, dy_px: float) -> Viewport:
        """The plane dragged along by so many pixels (to the right, downwards)."""
        x, y = self.box.centre
        x = min(max(x - dx_px / self.x_scale, -LARGEST), LARGEST)
        y = min(max(y + dy_px / self.y_scale, -LARGEST), LARGEST)
        return replace(self, box=box_about(x, y, self.box.width, self.box.height))

    def zoomed(self, factor: float, px: float, py: float, axes: str = "xy") -> Viewport:
        """Seen `factor` times as large; the point under the pixel stays there. `axes` is "xy", "x" or "y"."""
        x, y = self.point_at(px, py)
        width, height = self.box.width, self.box.height
        if "x" in axes:
            factor = _bounded(factor, width, x)
        if "y" in axes:
            factor = _bounded(factor, height, y)
        width, height = width / (factor if "x" in axes else 1.0), height / (factor if "y" in axes else 1.0)
        left, top = x - px / self.width * width, y + py / self.height * height
        return replace(self, box=Box(left, left + width, top - height, top))

    def resized(self, width: int, height: int, equal: bool = True) -> Viewport:
        """The same centre in a window of another size, at the same scale where the axes are equal."""
        width, height = max(int(width), 1), max(int(height), 1)
        if not equal:
            return Viewport(self.box, width, height)
        scale = min(self.x_scale, self.y_scale)
        return Viewport(box_about(*self.box.centre, width / scale, height / scale), width, height)


def _bounded(factor: float, length: float, about: float) -> float:
    """The factor, moved towards 1 so that the side stays between the smallest and the largest sensible length."""
    smallest = max(SMALLEST, FINEST * abs(about))
    return min(max(factor, min(length / LARGEST, 1.0)), max(length / smallest, 1.0))
