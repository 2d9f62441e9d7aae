"""Lines of steepest descent: one through a place, or all over the plane, evenly spaced.

Even spacing after Jobard and Lefer, "Creating evenly-spaced streamlines of arbitrary density" (1997): a new line begins
a full distance beside one that is there, and ends where it comes nearer than half of that to any other.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator

import numpy as np

from gradexplorer.field.plane import Array, Surface
from gradexplorer.field.sample import Stop
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass

APART_PX = 30.0  # between neighbours
NEAREST = 0.5  # of that: a line that comes nearer ends
STEP_PX = 5.0
SHORTEST_PX = 20.0  # lines shorter than this are crumbs
MOST_STEPS = 60_000  # of all lines together
BEYOND = 1.0  # a picked line goes on for so many widths of the view outside it

Spot = tuple[float, float]  # pixels from the bottom left corner of the view, y up


@dataclass(frozen=True, eq=False)
class FlowLines:
    """Lines in plane coordinates, each in the order in which it descends, with NaN between them.

    `heads` are the places in x and y at which an arrow head may stand.
    """

    x: Array
    y: Array
    heads: np.ndarray


class Slope:
    """The way down at a spot of the view, as a unit vector on the screen; None where there is none."""

    def __init__(self, surface: Surface, viewport: Viewport) -> None:
        self._gradient = surface.gradient
        self._box, self.viewport = viewport.box, viewport
        self._right, self._up = viewport.x_scale, viewport.y_scale

    def place(self, spot: Spot) -> Spot:
        """The point of the plane."""
        return self._box.x_min + spot[0] / self._right, self._box.y_min + spot[1] / self._up

    def spot(self, x: float, y: float) -> Spot:
        """Where the point of the plane is seen."""
        return (x - self._box.x_min) * self._right, (y - self._box.y_min) * self._up

    def __call__(self, px: float, py: float) -> Spot | None:
        slopes = self._gradient((self._box.x_min + px / self._right, self._box.y_min + py / self._up))[1]
        dx, dy = -float(slopes[0]), -float(slopes[1])
        size = max(abs(dx), abs(dy))
        if not 0 < size < math.inf:
            return None
        dx, dy = dx / size * self._right, dy / size * self._up
        norm = math.hypot(dx, dy)
        return (dx / norm, dy / norm) if norm > 0 else None


def steps(slope: Slope, start: Spot, step_px: float) -> Iterator[Spot]:
    """Spots along the line from the start on, without it: down, or up for a negative step.

    Runge and Kutta's method of fourth order along the unit vectors. The line ends where the slope vanishes, is not
    defined or turns about: a critical point or a kink lies between.
    """
    (px, py), half = start, step_px / 2
    first = slope(px, py)
    while first is not None:
        second = slope(px + half * first[0], py + half * first[1])
        third = second and slope(px + half * second[0], py + half * second[1])
        fourth = third and slope(px + step_px * third[0], py + step_px * third[1])
        if second is None or third is None or fourth is None:
            return
        if min(first[0] * way[0] + first[1] * way[1] for way in (second, third, fourth)) < 0:
            return
        px += step_px * (first[0] + 2 * second[0] + 2 * third[0] + fourth[0]) / 6
        py += step_px * (first[1] + 2 * second[1] + 2 * third[1] + fourth[1]) / 6
        yield px, py
        before, first = first, slope(px, py)
        if first is not None and before[0] * first[0] + before[1] * first[1] < 0:
            return


def flow_line(surface: Surface, viewport: Viewport, x: float, y: float, stop: Stop) -> list[Spot]:
    """The line through the point, from as high as it is followed to as low: points of the plane, or none."""
    slope = Slope(surface, viewport)
    start = slope.spot(x, y)
    width, height = viewport.width, viewport.height
    most = round(4 * (width + height) / (STEP_PX / 2))

    def way(step_px: float) -> list[Spot]:
        spots: list[Spot] = []
        for px, py in steps(slope, start, step_px):
            outside = max(-px / width, px / width - 1, -py / height, py / height - 1) > BEYOND
            if outside or len(spots) > most or stop():
                break
            spots.append((px, py))
        return spots

    up, down = way(-STEP_PX / 2), way(STEP_PX / 2)
    return [slope.place(spot) for spot in (*reversed(up), start, *down)] if up or down else []


def flow_lines(surface: Surface, viewport: Viewport, stop: Stop, apart_px: float = APART_PX) -> FlowLines | None:
    """Evenly spaced lines over the whole viewport, or None once stop() says so."""
    slope = Slope(surface, viewport)
    taken = Taken(apart_px * NEAREST)
    lines: list[list[Spot]] = []
    waiting = deque([(viewport.width / 2, viewport.height / 2)])
    others = _lattice(viewport, apart_px)
    used = 0
    while used < MOST_STEPS:
        if stop():
            return None
        seed = waiting.popleft() if waiting else next(others, None)
        if seed is None:
            break
        if not _inside(seed, viewport) or taken.near(seed, apart_px):
            continue
        line = _line(slope, seed, taken)
        used += len(line)
        if len(line) * STEP_PX < SHORTEST_PX:
            continue
        taken.take(line)
        lines.append(line)
        waiting.extend(_beside(line, apart_px * 1.001))
    return joined([[slope.place(spot) for spot in line] for line in lines])


def joined(lines: list[list[Spot]], every: int | None = None) -> FlowLines:
    """Lines as arrays with NaN between them; a head in the middle of each, or at every so manieth spot."""
    x = np.array([c for line in lines for c in (*(spot[0] for spot in line), math.nan)])
    y = np.array([c for line in lines for c in (*(spot[1] for spot in line), math.nan)])
    heads: list[int] = []
    begin = 0
    for line in lines:
        heads += [begin + len(line) // 2] if every is None else range(begin + every // 2, begin + len(line), every)
        begin += len(line) + 1
    return FlowLines(x, y, np.array(heads, dtype=np.intp))


class Taken:
    """The spots of all lines so far, found by the cell they lie in."""

    def __init__(self, cell: float) -> None:
        self.cell = cell
        self._cells: dict[tuple[int, int], list[Spot]] = {}

    def take(self, line: list[Spot]) -> None:
        """The spots of a line count from now on."""
        for px, py in line:
            self._cells.setdefault((int(px // self.cell), int(py // self.cell)), []).append((px, py))

    def near(self, spot: Spot, distance: float) -> bool:
        """Whether a spot lies nearer than that."""
        (px, py), reach = spot, math.ceil(distance / self.cell)
        column, row, least = int(px // self.cell), int(py // self.cell), distance * distance
        for i in range(column - reach, column + reach + 1):
            for j in range(row - reach, row + reach + 1):
                for qx, qy in self._cells.get((i, j), ()):
                    if (qx - px) ** 2 + (qy - py) ** 2 < least:
                        return True
        return False


def _line(slope: Slope, seed: Spot, taken: Taken) -> list[Spot]:
    """The line through the seed as far as it has room, from above to below."""
    ways = []
    for step in (-STEP_PX, STEP_PX):
        way = []
        for spot in steps(slope, seed, step):
            if not _inside(spot, slope.viewport) or taken.near(spot, taken.cell):
                break
            way.append(spot)
        ways.append(way)
    return [*reversed(ways[0]), seed, *ways[1]]


def _beside(line: list[Spot], apart_px: float) -> Iterator[Spot]:
    """Spots at that distance on both sides of the line, from several places along it."""
    stride = max(round(apart_px / STEP_PX), 1)
    for (ax, ay), (bx, by) in zip(line[::stride], line[1::stride], strict=False):
        length = math.hypot(bx - ax, by - ay) or 1.0
        across, up = -(by - ay) / length * apart_px, (bx - ax) / length * apart_px
        yield ax + across, ay + up
        yield ax - across, ay - up


def _lattice(viewport: Viewport, apart_px: float) -> Iterator[Spot]:
    """Seeds all over the view, for parts that no line leads to."""
    for row in range(int(viewport.height / apart_px)):
        for column in range(int(viewport.width / apart_px)):
            yield (column + 0.5) * apart_px, (row + 0.5) * apart_px


def _inside(spot: Spot, viewport: Viewport) -> bool:
    return 0 <= spot[0] <= viewport.width and 0 <= spot[1] <= viewport.height
