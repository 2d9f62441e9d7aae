"""Numbers on contour lines: upright, on straight stretches, never on top of each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from gradexplorer.field.numerals import short
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
PLACES = (0.5, 0.25, 0.75, 0.125, 0.375, 0.625, 0.875)  # along a line


@dataclass(frozen=True, slots=True)
class Label:
    """A number on a contour line: the place of its centre in the plane, and its turn on the screen.

    `angle_deg` is counter-clockwise as seen, from -90 (exclusive) to 90, so that the text is never upside down.
    """

    x: float
    y: float
    angle_deg: float
    text: str


class Candidate(NamedTuple):
    """Where a label may stand, in pixels."""

    level: int
    px: float
    py: float
    angle_deg: float


def labels(x: Array, y: Array, level_of: Sequence[slice], values: Array, viewport: Viewport) -> tuple[Label, ...]:
    """Labels for the lines of Contours; the levels with the shortest numbers come first."""
    texts = [short(float(value)) for value in values]
    widths = [len(text) * CHARACTER_PX + PADDING_PX for text in texts]
    placed: list[tuple[float, float, float, int]] = []
    chosen: list[Label] = []
    most = max(int(viewport.width * viewport.height / ALONE_PX2), 1)
    for candidate in _in_turn(_candidates(x, y, level_of, widths, viewport), texts):
        if len(chosen) >= most:
            break
        level, px, py, angle = candidate
        reach = math.hypot(widths[level], HEIGHT_PX) / 2
        inside = reach <= px <= viewport.width - reach and reach <= py <= viewport.height - reach
        if inside and all(
            math.hypot(px - ax, py - ay) >= (SAME_APART_PX if level == other else reach + far + APART_PX)
            for ax, ay, far, other in placed
        ):
            placed.append((px, py, reach, level))
            chosen.append(Label(*viewport.point_at(px, py), angle, texts[level]))
    return tuple(chosen)


def _in_turn(candidates: list[list[Candidate]], texts: list[str]) -> list[Candidate]:
    """Candidates in the order in which they are tried: shortest text first, the first place of each line first."""
    turns = [(rank, number) for number, group in enumerate(candidates) for rank in range(len(group))]
    turns.sort(key=lambda turn: (turn[0], len(texts[candidates[turn[1]][0].level]), turn[1]))
    return [candidates[number][rank] for rank, number in turns]


def _candidates(
    x: Array, y: Array, level_of: Sequence[slice], widths: Sequence[float], viewport: Viewport
) -> list[list[Candidate]]:
    """For each of the longest lines of each level the places where a label would fit."""
    if not len(x):
        return []
    px, py = (x - viewport.box.x_min) * viewport.x_scale, (viewport.box.y_max - y) * viewport.y_scale
    gaps = np.isnan(px)
    moves = np.hypot(np.diff(px), np.diff(py))
    along = np.concatenate([[0.0], np.cumsum(np.nan_to_num(moves))])
    px, py = _bridged(px, gaps), _bridged(py, gaps)
    rims = np.concatenate([[-1], np.flatnonzero(gaps), [len(x)]])
    first, last = rims[:-1] + 1, rims[1:] - 1
    lengths = along[np.maximum(last, first)] - along[first]
    lines: list[tuple[int, int]] = []
    for level, piece in enumerate(level_of):
        low, high = np.searchsorted(first, [piece.start, piece.stop])
        longest = low + np.argsort(lengths[low:high])[::-1][:LONGEST_LINES]
        lines += [(level, int(line)) for line in longest if lengths[line] > LONG * widths[level]]
    if not lines:
        return []
    stretches = [(level, float(along[first[line]]), float(lengths[line])) for level, line in lines]
    return _fitting(stretches, along, (px, py), widths)


def _bridged(pixels: Array, gaps: npt.NDArray[np.bool_]) -> Array:
    """The coordinates, each gap filled with what stands before it."""
    filled: Array = pixels.copy()
    places = np.flatnonzero(gaps)
    filled[places] = filled[places - 1]
    return filled


def _fitting(
    lines: list[tuple[int, float, float]], along: Array, pixels: tuple[Array, Array], widths: Sequence[float]
) -> list[list[Candidate]]:
    """The places on these lines (level, start and length along all lines) that are straight enough, line by line."""
    half = np.array([widths[level] for level, _, _ in lines])[:, None] / 2
    start, length = (np.array([line[part] for line in lines])[:, None] for part in (1, 2))
    middle = start + length * np.array(PLACES)
    ends = (np.clip(middle - half, start, start + length), np.clip(middle + half, start, start + length))
    (ax, ay), (mx, my), (bx, by) = (
        [np.interp(place, along, axis) for axis in pixels] for place in (ends[0], middle, ends[1])
    )
    straight = np.hypot(bx - ax, by - ay) >= STRAIGHT * 2 * half
    angles = np.degrees(np.arctan2(-(by - ay), bx - ax))
    angles = np.where(angles > 90, angles - 180, np.where(angles <= -90, angles + 180, angles))
    groups = [
        [
            Candidate(level, float(mx[row, place]), float(my[row, place]), float(angles[row, place]))
            for place in np.flatnonzero(straight[row])
        ]
        for row, (level, _, _) in enumerate(lines)
    ]
    return [group for group in groups if group]
