"""The walk and its racers as lines: f and slope against steps or evaluations, and what is near the pointer."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from gradexplorer.descent.convergence import Rate
from gradexplorer.descent.race import Run
from gradexplorer.descent.racers import Terms
from gradexplorer.export.race_table import rate_of
from gradexplorer.field.plane import Array
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.race_marks import colour_of
from gradexplorer.ui.look import Look

WHITE = "#ffffff"
LEAST = 1e-16  # of the largest height above the best: what is closer is as good
ABOVE = 1.0  # decades, or shares of the range, that are seen above the highest start
DEEPEST = 18.0  # decades


@dataclass(frozen=True, eq=False)
class Line:
    """One walker: its colour's number (-1 for the walk itself), and for each point its step, cost, f and slope.

    `points` are its places on the canvas, (n, 2).
    """

    name: str
    number: int
    steps: Array
    costs: Array
    values: Array
    slopes: Array
    points: Array
    goal: float
    rate: Rate | None

    def across(self, by_cost: bool) -> Array:
        """What it is drawn against."""
        return self.costs if by_cost else self.steps

    def ink(self, look: Look) -> str:
        """Its colour; the walk has that of the look, and what is white on the map is grey on white paper."""
        ink = look.descent if self.number < 0 else colour_of(self.number)
        return look.quiet if ink == WHITE and not look.dark else ink


def line_of(run: Run, number: int, points: Array, terms: Terms) -> Line | None:
    """The line of a run; None where it has no path."""
    if run.path is None:
        return None
    count = len(run.path.points)
    costs = [terms.cost(counts) for counts in run.spent[:count]]
    return Line(
        run.racer.name, number, run.stride * np.arange(count, dtype=np.float64), np.array(costs, dtype=np.float64),
        np.array(run.path.values), np.array(run.path.slopes), points,
        math.nan if run.goal is None else run.goal.value, rate_of(run),
    )  # fmt: skip


def best_of(lines: Sequence[Line]) -> float:
    """The lowest f there is among the lines and the minima they make for; NaN where there is none."""
    with np.errstate(all="ignore"):
        entries = [np.append(line.values, line.goal) for line in lines]
        every = np.concatenate(entries) if entries else np.empty(0)
        finite = every[np.isfinite(every) & (np.abs(every) < 1e100)]
    return float(finite.min()) if len(finite) else math.nan


def logarithms(heights: Array, best: float = 0.0) -> Array:
    """log10 of how far the heights lie above the best, at least LEAST of the first of them; NaN where undefined."""
    with np.errstate(all="ignore"):
        gaps = heights - best
        first = gaps[0] if len(gaps) and np.isfinite(gaps[0]) and gaps[0] > 0 else 1.0
        found = np.log10(np.maximum(gaps, max(LEAST * first, 1e-300)))
    found[~np.isfinite(heights)] = np.nan
    return np.asarray(found)


def seen_range(rows: Sequence[Array], logarithmic: bool) -> tuple[float, float]:
    """From where to where is worth seeing: all that lies not far above the starts, which one that diverges would."""
    starts = [row[0] for row in rows if len(row) and np.isfinite(row[0])]
    lows = [float(np.nanmin(row)) for row in rows if np.isfinite(row).any()]
    if not starts or not lows:
        return 0.0, 1.0
    high, low = max(starts), min(lows)
    if logarithmic:
        return max(low, high - DEEPEST) - 0.3, high + ABOVE
    room = max(high - low, 1e-12 * max(abs(high), 1.0))
    return low - 0.04 * room, high + 0.3 * ABOVE * room


def nearest(
    rows: Sequence[tuple[Array, Array]], x: float, y: float, unit: tuple[float, float], reach: float
) -> tuple[int, int] | None:
    """(line, entry) of the point nearest to (x, y), within `reach` pixels of `unit` size each; None where none is."""
    best, found = reach, None
    for number, (across, up) in enumerate(rows):
        if len(across) == 0:
            continue
        with np.errstate(all="ignore"):
            far = np.hypot((across - x) / unit[0], (up - y) / unit[1])
        if np.isnan(far).all():
            continue
        at = int(np.nanargmin(far))
        if far[at] <= best:
            best, found = float(far[at]), (number, at)
    return found
