"""Numbers on contour lines: upright, where the line runs level if it does anywhere, never on top of each other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.field.numerals import told_apart
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass

# Room for a text set in 11 pixels; whoever paints with a larger font scales the viewport it asks for.
CHARACTER_PX, PADDING_PX, HEIGHT_PX = 7.0, 8.0, 14.0
APART_PX = 40.0  # between the rims of two labels, so that they do not form a crowd
SAME_APART_PX = 360.0  # between two labels that say the same
ALONE_PX2 = 40_000.0  # of the view for each label
LONG = 3.0  # a line shorter than so many widths of its label goes without
LEVEL = 0.5  # rise over run: a line no steeper than this is covered by its own label and by no neighbour's
LONGEST_LINES = 4  # of a level are looked at
PLACES = (0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875, 0.19, 0.31, 0.44, 0.56, 0.69, 0.81)  # along a line


@dataclass(frozen=True, slots=True)
class Label:
    """A number on a contour line, and the place of its centre in the plane."""

    x: float
    y: float
    text: str


class Places(NamedTuple):
    """Where labels may stand, in the order in which they are tried: arrays (n,), in pixels."""

    level: npt.NDArray[np.intp]
    px: Array
    py: Array


def labels(x: Array, y: Array, level_of: Sequence[slice], values: Array, viewport: Viewport) -> tuple[Label, ...]:
    """Labels for the lines of Contours; the levels with the shortest numbers come first."""
    texts = told_apart(values.tolist())
    widths = np.array([len(text) * CHARACTER_PX + PADDING_PX for text in texts])
    lines = _stretches(x, y, level_of, widths, viewport)
    if lines is None:
        return ()
    places = _tried(lines)
    reach = np.hypot(widths, HEIGHT_PX)[places.level] / 2
    free = (np.minimum(places.px, viewport.width - places.px) >= reach) & (
        np.minimum(places.py, viewport.height - places.py) >= reach
    )
    chosen: list[Label] = []
    most = max(int(viewport.width * viewport.height / ALONE_PX2), 1)
    new = [True] * len(values)
    by_place = list(zip(places.level.tolist(), places.px.tolist(), places.py.tolist(), strict=True))
    for first in (True, False):  # every level has its turn before one has a second label
        for place, (level, px, py) in enumerate(by_place):
            if len(chosen) == most:
                break
            if not free[place] or (first and not new[level]):
                continue
            chosen.append(Label(*viewport.point_at(px, py), texts[level]))
            new[level] = False
            apart = np.where(places.level == level, SAME_APART_PX, reach + (reach[place] + APART_PX))
            free &= (places.px - px) ** 2 + (places.py - py) ** 2 >= apart * apart
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


def _tried(lines: Stretches) -> Places:
    """The first place of every line, then the second, ...; but first of all those where the line runs level."""
    middle = (lines.start + lines.length * np.array(PLACES)[:, None]).ravel()
    after = np.clip(np.searchsorted(lines.along, middle), 1, len(lines.along) - 1)
    px, py = (np.interp(middle, lines.along, axis) for axis in (lines.px, lines.py))
    rise, run = (np.abs(axis[after] - axis[after - 1]) for axis in (lines.py, lines.px))
    order = np.argsort(rise > LEVEL * run, kind="stable")
    return Places(np.tile(lines.level, len(PLACES))[order], px[order], py[order])
