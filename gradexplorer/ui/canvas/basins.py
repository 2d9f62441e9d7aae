"""Basins of attraction over the map: a colour for each place where walks end, darker where it takes more steps."""

from __future__ import annotations

from textwrap import wrap

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from gradexplorer.descent.basins import DIVERGES, LEAVES, UNDECIDED, Basins
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.field.plane import Plane
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.corner_key import Row, paint_key, paint_mark
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour
from gradexplorer.ui.numbers import short

# Colour-blind safe, after Okabe and Ito (2008); further basins begin again.
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442")
OTHERS: dict[int, tuple[str, Phrase]] = {
    UNDECIDED: ("#8d93a0", "undecided"),
    DIVERGES: ("#23252c", "diverges"),
    LEAVES: ("#d9dce3", "leaves the domain"),
}
STUCK = "#f7f7f7"  # where a walk rests though it has not arrived: a saddle, or the wrong kind of top
# The marks, for eyes that see no colours: every so many pixels of the map, along (row, column); and in this colour.
HATCH = {UNDECIDED: (6, 0, 0, "#b9bfca"), DIVERGES: (7, 1, 1, "#d1495b"), LEAVES: (5, 1, 0, "#6b7280")}
HATCH_STUCK = (6, 1, -1, "#d1495b")
HATCHED = 128  # columns; a coarser map has no room for marks
OPACITY = 0.72  # contours and arrows show through
DARKEST = 0.55  # of its colour, where a walk takes the most steps
MOST_ROWS = 7
UNTOLD_LETTERS = 52  # of a line that says why there is no map


@dataclass(frozen=True, eq=False)
class BasinSheet:
    """The map as pixels, one a start, and the rows of its legend: (colour, what it stands for).

    `held` are the ends where a constraint holds the walks: (across, up, colour).
    """

    basins: Basins
    image: QImage
    legend: tuple[Row, ...]
    held: tuple[tuple[float, float, str], ...] = ()


@dataclass(frozen=True)
class Untold:
    """There is no map, and why."""

    says: Sentence


def sheet(basins: Basins, plane: Plane, *, climbing: bool = False) -> BasinSheet:
    """The basins, coloured. May be called on any thread. `climbing` walks are to arrive at maxima."""
    stuck = [is_stuck(found.kind, climbing) for found in basins.attractors]
    table = np.zeros((3 + max(len(stuck), 1), 3))
    for number in range(len(stuck)):
        table[3 + number] = _rgb(_ink(number, stuck))
    for code, (ink, _) in OTHERS.items():
        table[3 + code] = _rgb(ink)
    rgba = np.full((*basins.basin.shape, 4), 255, dtype=np.uint8)
    rgba[..., :3] = table[basins.basin + 3] * _light(basins)[..., None]
    for code, hatch in HATCH.items():
        _hatch(rgba, basins.basin == code, *hatch)
    _hatch(rgba, np.isin(basins.basin, [number for number, is_one in enumerate(stuck) if is_one]), *HATCH_STUCK)
    flipped = np.ascontiguousarray(rgba[::-1])
    rows, columns = basins.basin.shape
    image = QImage(flipped.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
    return BasinSheet(basins, image, _legend(basins, stuck), _held(basins, plane, stuck))


def _held(basins: Basins, plane: Plane, stuck: list[bool]) -> tuple[tuple[float, float, str], ...]:
    """Where in the plane walks are held, each in the colour of its basin."""
    found = []
    for number, attractor in enumerate(basins.attractors):
        place = {axis: at for axis, at in zip(plane.along, attractor.point, strict=True) if axis is not None}
        if attractor.held and len(place) == 2:
            found.append((place[0], place[1], _ink(number, stuck)))
    return tuple(found)


def _ink(number: int, stuck: list[bool]) -> str:
    return STUCK if stuck[number] else COLOURS[number % len(COLOURS)]


def is_stuck(kind: str, climbing: bool) -> bool:
    """Whether a walk that rests at such a point has not arrived."""
    return kind in {"saddle", "minimum" if climbing else "maximum"}


def _hatch(rgba: np.ndarray, where: np.ndarray, every: int, along: int, across: int, ink: str) -> None:
    """Lines over a part of the map; dots where neither direction counts."""
    rows, columns = where.shape
    if columns < HATCHED or not where.any():
        return
    i, j = np.ogrid[:rows, :columns]
    lines = (i % every == 0) & (j % every == 0) if not (along or across) else (along * i + across * j) % every == 0
    rgba[where & lines, :3] = _rgb(ink)


def _rgb(ink: str) -> tuple[int, int, int]:
    made = colour(ink)
    return made.red(), made.green(), made.blue()


def _light(basins: Basins) -> np.ndarray:
    """From 1 where a walk is there at once down to DARKEST; marks of their own have no shades."""
    arrived = basins.basin >= 0
    if not arrived.any():
        return np.ones(basins.basin.shape)
    slowest = max(float(np.quantile(basins.steps[arrived], 0.98)), 1.0)
    share = np.clip(basins.steps / slowest, 0.0, 1.0)
    return np.where(arrived, 1.0 - (1.0 - DARKEST) * share, 1.0)


def _legend(basins: Basins, stuck: list[bool]) -> tuple[Row, ...]:
    rows = []
    for number, found in enumerate(basins.attractors[:MOST_ROWS]):
        place = ", ".join(short(at) for at in found.point)
        share = f"{100 * found.starts / basins.basin.size:.3g} %"
        words = tr("stuck at: {kind}", kind=found.name) if stuck[number] else tr(found.name)
        sign = "dot" if found.held else "swatch"
        rows.append(Row(f"{words} ({place}): {share}", _ink(number, stuck), sign))
    more = len(basins.attractors) - MOST_ROWS
    if more > 0:
        rows.append(Row(tr("and {n} more", n=more)))
    for code, (ink, word) in OTHERS.items():
        if basins.share(code) > 0:
            rows.append(Row(f"{tr(word)}: {100 * basins.share(code):.3g} %", ink))
    return tuple(rows)


def paint(painter: QPainter, scene: Scene, value: BasinSheet | Untold) -> None:
    """The map where it belongs now, its legend in the corner, and the ends where a constraint holds walks."""
    if isinstance(value, Untold):
        paint_key(painter, scene, [Row(line) for line in wrap(tr(value.says), UNTOLD_LETTERS)])
        return
    painter.setOpacity(OPACITY)
    painter.drawImage(rectangle(scene.viewport, value.basins.box), value.image, QRectF(value.image.rect()))
    painter.setOpacity(1.0)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x, y, ink in value.held:
        paint_mark(painter, scene, "dot", ink, QPointF(*scene.viewport.pixel_at(x, y)))
    paint_key(painter, scene, value.legend)
