"""Numbers on contour lines: upright, on straight stretches, never on top of each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.field.numerals import told_apart
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport

# Room for a text set in 11 pixels; whoever paints with a larger font scales the viewport it asks for.
CHARACTER_PX, PADDING_PX, HEIGHT_PX = 7.0, 8.0, 14.0
APART_PX = 40.0  # between the rims of two labels, so that they do not form a crowd
SAME_APART_PX = 360.0  # between two labels that say the same
ALONE_PX2 = 40_000.0  # of the view for each label
LONG = 3.0  # a line shorter than so many widths of its label goes without
STRAIGHT = 0.93  # chord over arc under a label
LONGEST_LINES = 4  # of a level are looked at
PLACES = (0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875, 0.19, 0.31, 0.44, 0.56, 0.69, 0.81)  # along a line
TILTS_DEG = (30.0, 60.0)  # up to the first a number is read at ease, beyond the second with the head aside


@dataclass(frozen=True, slots=True)
class Label:
    """A number on a contour line: the place of its centre in the plane, and its turn on the screen.

    `angle_deg` is counter-clockwise as seen, from -90 (exclusive) to 90, so that the text is never upside down.
    """

    x: float
    y: float
    angle_deg: float
    text: str


class Places(NamedTuple):
    """Where labels may stand, in the order in which they are tried: arrays (n,), pixels and degrees."""

    level: npt.NDArray[np.intp]
    px: Array
    py: Array
    angle_deg: Array


def labels(x: Array, y: Array, level_of: Sequence[slice], values: Array, viewport: Viewport) -> tuple[Label, ...]:
    """Labels for the lines of Contours; the levels with the shortest numbers come first."""
    texts = told_apart(values.tolist())
    widths = np.array([len(text) * CHARACTER_PX + PADDING_PX for text in texts])
    lines = _stretches(x, y, level_of, widths, viewport)
    if lines is None:
        return ()
    places = _fitting(lines, widths)
    reach = np.hypot(widths, HEIGHT_PX)[places.level] / 2
    free = (np.minimum(places.px, viewport.width - places.px) >= reach) & (
        np.minimum(places.py, viewport.height - places.py) >= reach
    )
    chosen: list[Label] = []
    most = max(int(viewport.width * viewport.height / ALONE_PX2), 1)
    new = np.ones(len(values), dtype=bool)
    while free.any() and len(chosen) < most:
        first = free & new[places.level]  # every level has its turn before one has a second label
        best = int(np.argmax(first if first.any() else free))
        level, px, py = int(places.level[best]), float(places.px[best]), float(places.py[best])
        chosen.append(Label(*viewport.point_at(px, py), float(places.angle_deg[best]), texts[level]))
        new[level] = False
        apart = np.where(places.level == level, SAME_APART_PX, reach + reach[best] + APART_PX)
        free &= np.hypot(places.px - px, places.py - py) >= apart
    return tuple(chosen)


class Stretches(NamedTuple):
    """The lines worth a label: of each its level, start and length along all lines; and those lines in pixels."""

    level: npt.NDArray[np.intp]
    start: Array
    length: Array
    along: Array
    px: Array
    py: Array


def _stretches(x: Array, y: Array, level_of: Sequence[slice], widths: Array, viewport: Viewport) -> Stretches | None:
    """The longest lines of each level, those of the shortest numbers first; None where all are too short."""
    if not len(x):
        return None
    px, py = (x - viewport.box.x_min) * viewport.x_scale, (viewport.box.y_max - y) * viewport.y_scale
    gaps = np.isnan(px)
    moves = np.hypot(np.diff(px), np.diff(py))
    along = np.concatenate([[0.0], np.cumsum(np.nan_to_num(moves))])
    rims = np.concatenate([[-1], np.flatnonzero(gaps), [len(x)]])
    first, last = rims[:-1] + 1, rims[1:] - 1
    lengths = along[np.maximum(last, first)] - along[first]
    lines: list[tuple[int, int]] = []
    for level in np.argsort(widths, kind="stable"):
        low, high = np.searchsorted(first, [level_of[level].start, level_of[level].stop])
        longest = low + np.argsort(lengths[low:high])[::-1][:LONGEST_LINES]
        lines += [(level, line) for line in longest if lengths[line] > LONG * widths[level]]
    if not lines:
        return None
    levels, numbers = np.array(lines, dtype=np.intp).T
    return Stretches(levels, along[first[numbers]], lengths[numbers], along, _bridged(px, gaps), _bridged(py, gaps))


def _bridged(pixels: Array, gaps: npt.NDArray[np.bool_]) -> Array:
    """The coordinates, each gap filled with what stands before it."""
    filled: Array = pixels.copy()
    places = np.flatnonzero(gaps)
    filled[places] = filled[places - 1]
    return filled


def _fitting(lines: Stretches, widths: Array) -> Places:
    """The places on these lines that are straight enough: of all lines those that are nearly level come first, and of
    these the first place of every line, then the second, ...
    """
    half = widths[lines.level] / 2
    end = lines.start + lines.length
    middle = lines.start + lines.length * np.array(PLACES)[:, None]
    ahead, behind = np.minimum(middle + half, end), np.maximum(middle - half, lines.start)
    (ax, ay), (mx, my), (bx, by) = (
        [np.interp(place, lines.along, axis) for axis in (lines.px, lines.py)] for place in (behind, middle, ahead)
    )
    straight = np.hypot(bx - ax, by - ay) >= STRAIGHT * 2 * half
    angles = np.degrees(np.arctan2(ay - by, bx - ax))
    angles = np.where(angles > 90, angles - 180, np.where(angles <= -90, angles + 180, angles))
    level = np.broadcast_to(lines.level, straight.shape)
    order = np.argsort(np.searchsorted(TILTS_DEG, np.abs(angles[straight])), kind="stable")
    return Places(*(part[straight][order] for part in (level, mx, my, angles)))
