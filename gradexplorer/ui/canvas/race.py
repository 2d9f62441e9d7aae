"""The race: a line for each racer, strong as far as it has come, its mark at the head, and who is who.

On the screen all that stands still is kept as one picture, to which each tick adds what was walked; only heads move.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import field

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter

from gradexplorer.field.clip import clipped
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.dots import alone, dot_at
from gradexplorer.ui.canvas.geometry import pixels, segments
from gradexplorer.ui.canvas.race_legend import Legend, legend_of, paint_legend
from gradexplorer.ui.canvas.race_marks import brush_of, colour_of, draw_mark, rim_of, stroke_of
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import Look, pen

WIDTH_PX, RIM_PX, TO_COME = 2.0, 2.2, 0.45
FARTHEST_PX = 1e4  # a painter can count so far
UNSEEN = QLineF(-99.0, -99.0, -99.0, -99.0)
DOT_PX = 2.2
ROUND_PX = 12.0  # a head reaches so far, with its rim
FINEST_PX = 0.5  # shorter pieces are not drawn each for itself
MOST_ROWS = 12
PAD = 8.0
MOST_SHARE = 0.4  # of the plot's height, beyond which the legend's letters are small
LARGER = 1.15  # letters of the legend, to be read from the last row


@dataclass(frozen=True, eq=False)
class Lane:
    """One racer's points on the canvas, (n, 2); `number` gives its colour and its mark."""

    name: str
    number: int
    points: Array


@dataclass(frozen=True, eq=False)
class RaceSheet:
    """The lanes that are seen, and the step at which each racer is."""

    lanes: tuple[Lane, ...]
    at: tuple[int, ...]
    cache: Cache | None = None

    def __post_init__(self) -> None:
        if self.cache is None:
            object.__setattr__(self, "cache", Cache())


@dataclass(eq=False)
class Cache:
    """What stands still, as it was painted for a view: the lines, each strong up to the step that is noted."""

    key: object = None
    image: QImage | None = None
    plate: QImage | None = None  # the legend
    corner: QPointF = field(default_factory=QPointF)
    tracks: list[Track] = field(default_factory=list)
    strong: list[int] = field(default_factory=list)


class Track:
    """A lane in the pixels of a view, without the points that would fall on the one before."""

    def __init__(self, lane: Lane, viewport: Viewport) -> None:
        self._viewport = viewport
        x, y = pixels(viewport, lane.points[:, 0], lane.points[:, 1])
        with np.errstate(invalid="ignore", over="ignore"):
            cells = np.round(np.clip(np.column_stack([x, y]), -1e9, 1e9) / FINEST_PX)
        moved = np.any(cells[1:] != cells[:-1], axis=1) if len(x) else np.empty(0, dtype=bool)
        self.kept: npt.NDArray[np.intp] = (
            np.flatnonzero(np.concatenate([[True], moved])) if len(x) else np.empty(0, int)
        )
        self.number = lane.number
        self.across, self.up = (np.clip(np.nan_to_num(c, nan=-FARTHEST_PX), -1e5, 1e5).tolist() for c in (x, y))
        self.x, self.y = x[self.kept], y[self.kept]
        self._dots = [
            (step, QPointF(self.across[step], self.up[step]))
            for step in np.flatnonzero(alone(x, y)).tolist() if step and self.holds(self.across[step], self.up[step])
        ]  # fmt: skip
        self._ends = self.kept.tolist()
        self._pieces = _pieces(self.x, self.y, viewport)

    def lines(self, begin: int, end: int) -> list[QLineF]:
        """The pieces within the plot between two steps."""
        return self._pieces[max(bisect_right(self._ends, begin) - 1, 0) : max(bisect_right(self._ends, end) - 1, 0)]

    def dots(self, begin: int, end: int) -> list[QPointF]:
        """The steps after `begin` up to `end` that stand alone in the plot, so that a hand can take hold of them."""
        return [dot for step, dot in self._dots if begin < step <= end]

    def head(self, step: int) -> QPointF | None:
        """Where it is at that step, if that is within the plot."""
        if step >= len(self.across):
            return None
        px, py = self.across[step], self.up[step]
        return QPointF(px, py) if self.holds(px, py) else None

    def holds(self, px: float, py: float) -> bool:
        """Whether a pixel is in the plot."""
        return 0 <= px <= self._viewport.width and 0 <= py <= self._viewport.height


def _pieces(x: Array, y: Array, viewport: Viewport) -> list[QLineF]:
    """One line from each point to the next; of those that reach far out only what is seen of them."""
    if len(x) < 2:
        return []
    with np.errstate(invalid="ignore"):
        near = np.maximum(np.abs(x), np.abs(y)) < FARTHEST_PX  # NaN is not
    pieces = segments(x[:-1], y[:-1], x[1:], y[1:])
    for at in np.flatnonzero(~(near[:-1] & near[1:])).tolist():
        ends = clipped(x[at : at + 2], y[at : at + 2], 0.0, viewport.width, 0.0, viewport.height)
        pieces[at] = QLineF(ends[0][0], ends[1][0], ends[0][1], ends[1][1]) if len(ends[0]) > 1 else UNSEEN
    return pieces


def paint(painter: QPainter, scene: Scene, value: RaceSheet) -> None:
    """The race: from what is kept on the screen, stroke by stroke in a file."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene.quick:
        cache = _kept(painter, scene, value)
        assert cache.image is not None
        painter.drawImage(QPointF(0.0, 0.0), cache.image)
        if cache.plate is not None:
            painter.drawImage(cache.corner, cache.plate)
        tracks = cache.tracks
    else:
        tracks = [Track(lane, scene.viewport) for lane in value.lanes]
        _standing(painter, tracks)
        _strengthen(painter, scene.look, tracks, [0] * len(tracks), value.at)
        _paint_legend(painter, scene, value, tracks)
    for track, step in zip(tracks, value.at, strict=True):
        head = track.head(step)
        if head is not None:
            draw_mark(painter, track.number, head)


def touched(before: RaceSheet, now: RaceSheet) -> list[QRectF] | None:
    """The parts of the plot between the heads of two steps of one race; None where the race is to be painted afresh."""
    cache = now.cache
    if cache is not before.cache or cache is None or cache.image is None:
        return None
    if any(two < one for one, two in zip(cache.strong, now.at, strict=False)):
        return None
    parts = []
    for track, one, two in zip(cache.tracks, before.at, now.at, strict=True):
        if one != two:
            x, y = track.across[one : two + 1], track.up[one : two + 1]
            part = QRectF(QPointF(min(x), min(y)), QPointF(max(x), max(y)))
            parts.append(part.adjusted(-ROUND_PX, -ROUND_PX, ROUND_PX, ROUND_PX))
    return parts


def _kept(painter: QPainter, scene: Scene, value: RaceSheet) -> Cache:
    """The picture of all that stands still, brought up to the step that is shown."""
    cache = value.cache
    assert cache is not None
    dots = painter.deviceTransform().m11()
    key = scene.viewport, scene.look, dots
    behind = any(now < strong for now, strong in zip(value.at, cache.strong, strict=False))
    if cache.image is None or cache.key != key or behind:
        if cache.key != key:
            cache.tracks = [Track(lane, scene.viewport) for lane in value.lanes]
        cache.key, cache.strong = key, [0] * len(value.lanes)
        size = round(scene.viewport.width * dots), round(scene.viewport.height * dots)
        cache.image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
        cache.image.setDevicePixelRatio(dots)
        cache.image.fill(Qt.GlobalColor.transparent)
        _on(cache.image, lambda onto: _standing(onto, cache.tracks))
        _keep_legend(cache, scene, value, dots)
    if list(value.at) != cache.strong:
        _on(cache.image, lambda onto: _strengthen(onto, scene.look, cache.tracks, cache.strong, value.at))
        cache.strong = list(value.at)
    return cache


def _on(image: QImage, paint_it: Callable[[QPainter], None]) -> None:
    onto = QPainter(image)
    onto.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_it(onto)
    onto.end()


def _keep_legend(cache: Cache, scene: Scene, value: RaceSheet, dots: float) -> None:
    """The legend as a picture of its own, which lies over the lines."""
    legend = _legend(scene, value, cache.tracks)
    cache.plate = None
    if legend is None:
        return
    cache.corner = QPointF(math.floor(legend.ground.left()), math.floor(legend.ground.top()))
    size = legend.ground.size() + QSizeF(2.0, 2.0)
    cache.plate = QImage(
        round(size.width() * dots), round(size.height() * dots), QImage.Format.Format_ARGB32_Premultiplied
    )
    cache.plate.setDevicePixelRatio(dots)
    cache.plate.fill(Qt.GlobalColor.transparent)

    def paint_it(onto: QPainter) -> None:
        onto.translate(-cache.corner)
        paint_legend(onto, scene, legend)

    _on(cache.plate, paint_it)


def _legend(scene: Scene, value: RaceSheet, tracks: Sequence[Track]) -> Legend | None:
    racers = [(lane.number, lane.name) for lane in value.lanes]
    return legend_of(scene, racers, [(track.x, track.y) for track in tracks])


def _paint_legend(painter: QPainter, scene: Scene, value: RaceSheet, tracks: Sequence[Track]) -> None:
    legend = _legend(scene, value, tracks)
    if legend is not None:
        paint_legend(painter, scene, legend)


def _standing(painter: QPainter, tracks: Sequence[Track]) -> None:
    """Where the racers will go, and where they start."""
    for track in tracks:
        faint = pen(colour_of(track.number), 1.4, TO_COME)
        faint.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(faint)
        painter.drawLines(track.lines(0, len(track.across)))
    for track in tracks:
        start = track.head(0)
        if start is not None:
            painter.setPen(rim_of(1.2))
            painter.setBrush(brush_of(track.number))
            painter.drawRect(QRectF(start.x() - 3.0, start.y() - 3.0, 6.0, 6.0))


def _strengthen(
    painter: QPainter, look: Look, tracks: Sequence[Track], before: Sequence[int], now: Sequence[int]
) -> None:
    """The lines from the steps before to the steps now: their rims first, so that no rim crosses a colour."""
    pieces = [track.lines(one, two) for track, one, two in zip(tracks, before, now, strict=True)]
    width = WIDTH_PX * look.path_width / 2.2
    painter.setPen(rim_of(width + RIM_PX))
    for piece in pieces:
        painter.drawLines(piece)
    for track, one, piece in zip(tracks, before, pieces, strict=True):
        # The rim of this piece has covered the end of the one before.
        painter.setPen(stroke_of(track.number, width))
        painter.drawLines([*track.lines(max(one - 3, 0), one), *piece])
    painter.setPen(rim_of(1.0))
    for track, one, two in zip(tracks, before, now, strict=True):
        painter.setBrush(brush_of(track.number))
        for dot in track.dots(one, two):
            painter.drawEllipse(dot, DOT_PX, DOT_PX)


def racer_at(scene: Scene, at: QPointF) -> tuple[int, int] | None:
    """Number and step of the racer whose dot is at that pixel of the plot; None where there is none."""
    sheet = scene.extras.get("race") if scene.shows("race") else None
    found: list[tuple[float, int, int]] = []
    for lane in () if sheet is None else sheet.lanes:
        near = dot_at(*pixels(scene.viewport, lane.points[:, 0], lane.points[:, 1]), at)
        if near is not None:
            found.append((near[0], lane.number, near[1]))
    return min(found)[1:] if found else None
