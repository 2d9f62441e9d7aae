"""f near a place as Taylor's polynomial has it: the tangent plane, or with the curvature; and how far that holds."""

from __future__ import annotations

import math
from typing import Any

import contourpy
import numpy as np
import numpy.typing as npt

from gradexplorer.field.curve import Curve
from gradexplorer.field.model_choice import ModelChoice
from gradexplorer.field.plane import Array
from gradexplorer.field.sample import Field, Stop
from gradexplorer.field.viewport import Box
from gradexplorer.quick import dataclass

ACROSS = 800  # samples of a model over a curve
Pair = tuple[float, float]
Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class LocalModel:
    """m(p) = f + g . (p - place) + 1/2 (p - place) . H (p - place), the last term only from the second order on."""

    place: Pair
    value: float
    gradient: Pair
    hessian: tuple[Pair, Pair]
    order: int

    @property
    def is_there(self) -> bool:
        """Whether f has the derivatives it needs."""
        entries = [self.value, *self.gradient, *(self.hessian[0] + self.hessian[1] if self.order > 1 else ())]
        return all(map(math.isfinite, entries))

    def __call__(self, x: Any, y: Any) -> Any:
        """The model at points of the plane, floats or arrays."""
        dx, dy = x - self.place[0], y - self.place[1]
        height = self.value + self.gradient[0] * dx + self.gradient[1] * dy
        if self.order > 1:
            (a, b), (_, d) = self.hessian
            height = height + (0.5 * a * dx + b * dy) * dx + 0.5 * d * dy * dy
        return height


@dataclass(frozen=True, eq=False)
class Lines:
    """Polylines in the plane, NaN between them."""

    x: Array
    y: Array


@dataclass(frozen=True, eq=False)
class Modelled:
    """The model over a picture: its contour lines, and the `edge` of where it is within the error.

    `beyond` is bool (rows, columns), row 0 at the bottom, over `box`: False where one comes from the place without
    meeting a larger error, or an end of the domain. `reach` is how far that is in every direction: infinite where the
    edge is out of the picture, 0 where it is too near to be seen.
    """

    lines: Lines
    edge: Lines
    beyond: Mask
    box: Box
    reach: float


def modelled(field: Field, levels: Array, model: LocalModel, choice: ModelChoice, stop: Stop) -> Modelled | None:
    """The model beside the samples of a field, with lines at these heights; None once stop() says so."""
    up, across = field.every
    x, y, value = field.x[::across], field.y[::up], field.value[::up, ::across]
    with np.errstate(all="ignore"):
        heights = model(x[None, :], y[:, None])
        allowed = choice.error * (np.abs(value) if choice.relative else 1.0)
        excess = np.abs(value - heights) - allowed
    start = _nearest(y, model.place[1]), _nearest(x, model.place[0])
    within = _connected(excess <= 0, start) if field.box.contains(*model.place) else excess <= 0
    # What is good by chance elsewhere counts as bad, so that there is one edge.
    excess = np.where(within, excess, np.abs(excess) + np.finfo(float).tiny)
    lines = _traced(x, y, heights, levels, stop)
    edge = _traced(x, y, np.where(np.isfinite(excess), excess, np.nan), np.zeros(1), stop)
    if lines is None or edge is None:
        return None
    far = np.hypot(edge.x - model.place[0], edge.y - model.place[1])
    reach = float(np.nanmin(far)) if np.isfinite(far).any() else math.inf if within.any() else 0.0
    return Modelled(lines, edge, ~within, field.image_box, reach)


def modelled_on_curve(curve: Curve, model: LocalModel, choice: ModelChoice) -> Modelled:
    """The same over a curve: the model is a function of x alone, and its edge two upright lines."""
    box, here = curve.viewport.box, model.place[0]
    x = np.linspace(box.x_min, box.x_max, ACROSS)
    known = np.isfinite(curve.x)
    at, value = curve.x[known], curve.y[known]
    with np.errstate(all="ignore"):
        excess = np.abs(value - model(at, 0.0)) - choice.error * (np.abs(value) if choice.relative else 1.0)
    low = -_first_bad(-at[::-1], excess[::-1], -here)
    high = _first_bad(at, excess, here)
    upright = [(end, end, math.nan) for end in (low, high) if math.isfinite(end)]
    edge = Lines(np.array(upright).ravel(), np.array([(box.y_min, box.y_max, math.nan)] * len(upright)).ravel())
    beyond = ~((x > low) & (x < high))
    return Modelled(Lines(x, model(x, 0.0)), edge, beyond[None, :], box, min(here - low, high - here))


def _first_bad(at: Array, excess: Array, here: float) -> float:
    """Where the excess becomes positive beyond here, `at` ascending; infinite where it does not."""
    bad = np.flatnonzero((at >= here) & ~(excess <= 0))
    if not len(bad):
        return math.inf
    first = int(bad[0])
    before, after = float(excess[first - 1]) if first else math.nan, float(excess[first])
    if not (before <= 0 < after < math.inf):
        return float(at[first])
    return float(at[first - 1] + (at[first] - at[first - 1]) * before / (before - after))


def _nearest(samples: Array, at: float) -> int:
    return int(np.abs(samples - at).argmin())


def _connected(inside: Mask, start: tuple[int, int]) -> Mask:
    """The part of it that hangs together with the start, step by step to the four neighbours."""
    part = np.zeros_like(inside)
    part[start] = inside[start]
    before = -1
    while (count := int(part.sum())) != before:
        before = count
        for _ in range(8):
            grown = part.copy()
            grown[1:] |= part[:-1]
            grown[:-1] |= part[1:]
            grown[:, 1:] |= part[:, :-1]
            grown[:, :-1] |= part[:, 1:]
            part = grown & inside
    return part


def _traced(x: Array, y: Array, value: Array, levels: Array, stop: Stop) -> Lines | None:
    tracer = contourpy.contour_generator(x, y, value, name="serial", line_type=contourpy.LineType.ChunkCombinedNan)
    gap = np.full((1, 2), np.nan)
    parts = [gap]
    for level in levels:
        if stop():
            return None
        (found,), *_ = tracer.lines(float(level))
        if found is not None:
            parts += [found, gap]
    joined = np.concatenate(parts)
    return Lines(joined[:, 0], joined[:, 1])
