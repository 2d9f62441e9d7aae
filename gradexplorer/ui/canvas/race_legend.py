"""Who is who in a race: marks and names in a corner of the plot."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.race_marks import MARK_PX, draw_mark
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour, font

PAD = 8.0
LARGER = 1.15  # letters, to be read from the last row
MOST_SHARE = 0.42  # of the plot's height
NOBODY = -1  # a row without a mark
STARTS = " from ("


class Row(NamedTuple):
    """The number of a racer, and what stands beside its mark."""

    number: int
    text: str


class Legend(NamedTuple):
    """Rows in letters, of that height and width; `ground` is where they stand, once that is known."""

    rows: list[Row]
    letters: QFont
    row_px: float
    width: float
    ground: QRectF = QRectF()


def shown_name(name: str) -> str:
    """A racer's name as people read it."""
    said = name.replace("learning_rate=", "rate ").replace("_", " ").replace("=", " ")
    return said.replace("(-", "(\N{MINUS SIGN}").replace(" -", " \N{MINUS SIGN}")


def legend_of(scene: Scene, racers: Sequence[tuple[int, str]], passing: Sequence[tuple[Array, Array]]) -> Legend | None:
    """The legend of these racers, in the corner that fewest of the points `passing` (x and y) lie in; None for none."""
    legend = _laid_out(scene, _rows(racers))
    ground = _corner(scene.viewport, legend.width, legend.row_px * len(legend.rows) + PAD, passing)
    return legend._replace(ground=ground) if legend.rows and ground is not None else None


def paint_legend(painter: QPainter, scene: Scene, legend: Legend) -> None:
    """The legend on its plate."""
    metrics, ground = QFontMetricsF(legend.letters), legend.ground
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(ground, 5, 5)
    for place, (number, text) in enumerate(legend.rows):
        middle = ground.top() + PAD / 2 + legend.row_px * (place + 0.5)
        if number != NOBODY:
            draw_mark(painter, number, QPointF(ground.left() + PAD + MARK_PX, middle), 0.85 * MARK_PX, 1.2)
        painter.setPen(colour(scene.look.label_ink))
        painter.setFont(legend.letters)
        left = ground.left() + PAD + (0.0 if number == NOBODY else PAD + 2 * MARK_PX)
        painter.drawText(QPointF(left, middle + (metrics.ascent() - metrics.descent()) / 2), text)


def _rows(racers: Sequence[tuple[int, str]]) -> list[Row]:
    """A row for each; what all have in common, their method, stands above once."""
    names = [shown_name(name) for _, name in racers]
    first = names[0].partition(STARTS)[0] if names else ""
    if len(names) > 1 and all(name.startswith(first + STARTS) for name in names):
        rows = [Row(number, name[len(first) + 1 :]) for (number, _), name in zip(racers, names, strict=True)]
        return [Row(NOBODY, first), *rows]
    return [Row(number, name) for (number, _), name in zip(racers, names, strict=True)]


def _laid_out(scene: Scene, rows: list[Row]) -> Legend:
    """All rows in large letters where there is room, else in small ones, else as many large ones as there is room."""
    room = MOST_SHARE * scene.viewport.height
    large, small = font(scene.look.text_px * LARGER), font(scene.look.label_px)
    for letters, apart in ((large, 4.0), (small, 1.0)):
        row_px = QFontMetricsF(letters).height() + apart
        if row_px * len(rows) <= room:
            return _of(rows, letters, row_px)
    row_px = QFontMetricsF(large).height() + 4.0
    fitting = max(int(room / row_px) - 1, 3)
    if fitting < len(rows):
        rows = [*rows[:fitting], Row(NOBODY, tr("and {count} more", count=len(rows) - fitting))]
    return _of(rows, large, row_px)


def _of(rows: list[Row], letters: QFont, row_px: float) -> Legend:
    metrics = QFontMetricsF(letters)
    widest = max((metrics.horizontalAdvance(row.text) for row in rows), default=0.0)
    return Legend(rows, letters, row_px, widest + 3 * PAD + 2 * MARK_PX)


def _corner(viewport: Viewport, width: float, height: float, passing: Sequence[tuple[Array, Array]]) -> QRectF | None:
    """Room for the legend; None where it is too large for the plot."""
    if width + 2 * PAD > viewport.width or height + 2 * PAD > viewport.height:
        return None
    corners = [
        QRectF(left, top, width, height)
        for top in (PAD, viewport.height - PAD - height)
        for left in (viewport.width - PAD - width, PAD)
    ]

    def crowd(corner: QRectF) -> int:
        left, right, top, bottom = corner.left(), corner.right(), corner.top(), corner.bottom()
        return sum(int(((x > left) & (x < right) & (y > top) & (y < bottom)).sum()) for x, y in passing)

    return min(corners, key=crowd)
