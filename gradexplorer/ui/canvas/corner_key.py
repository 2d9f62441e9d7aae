"""A key in a corner of the plot, a sign and some words a row; and the signs themselves, rimmed to read anywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen

PAD, ROW, SIGN, GAP = 8.0, 17.0, 14.0, 7.0
LINE_PX, RIM_PX, DOT_PX = 1.7, 2.0, 3.6


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, the colour of its sign ("" for none), the sign: swatch, line, dashes, dot, ring or cross."""

    text: str
    ink: str = ""
    sign: str = "swatch"


def paint_key(painter: QPainter, scene: Scene, rows: Sequence[Row], *, right: bool = False) -> None:
    """The rows in the lower left corner, or the lower right; nothing where there is no room for them."""
    letters = font(scene.look.label_px)
    metrics = QFontMetricsF(letters)
    width = max((metrics.horizontalAdvance(row.text) for row in rows), default=0.0) + 2 * PAD + SIGN + GAP
    left = scene.viewport.width - PAD - width if right else PAD
    ground = QRectF(left, scene.viewport.height - PAD - ROW * len(rows) - PAD, width, ROW * len(rows) + PAD)
    if not rows or width + 2 * PAD > scene.viewport.width or ground.top() < PAD:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(scene.look.label_ground))
    painter.drawRoundedRect(ground, 5, 5)
    for number, row in enumerate(rows):
        middle = ground.top() + PAD / 2 + ROW * (number + 0.5)
        if row.ink:
            _sign(painter, scene, row, QPointF(ground.left() + PAD + SIGN / 2, middle))
        painter.setFont(letters)
        painter.setPen(colour(scene.look.label_ink))
        start = ground.left() + PAD + SIGN + GAP
        painter.drawText(QPointF(start, middle + (metrics.ascent() - metrics.descent()) / 2), row.text)


def _sign(painter: QPainter, scene: Scene, row: Row, at: QPointF) -> None:
    if row.sign == "swatch":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(row.ink))
        painter.drawRoundedRect(QRectF(at.x() - 5.5, at.y() - 5.5, 11, 11), 2, 2)
    elif row.sign in ("line", "dashes"):
        across = QLineF(at.x() - SIGN / 2, at.y(), at.x() + SIGN / 2, at.y())
        paint_lines(painter, scene, row.ink, [across], dashed=row.sign == "dashes")
    else:
        paint_mark(painter, scene, row.sign, row.ink, at)


def pens(scene: Scene, ink: str, *, dashed: bool = False) -> tuple[QPen, QPen]:
    """For the rim and for the line: the same strokes are drawn with the one, then with the other."""
    line = pen(ink, LINE_PX)
    line.setCosmetic(True)
    if dashed:
        line.setDashPattern([3.0, 2.4])
        line.setCapStyle(Qt.PenCapStyle.FlatCap)
    rim = pen(scene.look.halo, LINE_PX + RIM_PX, 0.7)
    rim.setCosmetic(True)
    return rim, line


def paint_lines(painter: QPainter, scene: Scene, ink: str, lines: list[QLineF], *, dashed: bool = False) -> None:
    """The lines, rimmed."""
    for drawn in pens(scene, ink, dashed=dashed):
        painter.setPen(drawn)
        painter.drawLines(lines)


def paint_mark(painter: QPainter, scene: Scene, sign: str, ink: str, at: QPointF) -> None:
    """A "dot", a "ring" or a "cross", rimmed."""
    if sign == "cross":
        reach = DOT_PX - 0.4
        paint_lines(painter, scene, ink, [
            QLineF(at.x() - reach, at.y() - reach, at.x() + reach, at.y() + reach),
            QLineF(at.x() - reach, at.y() + reach, at.x() + reach, at.y() - reach),
        ])  # fmt: skip
        return
    painter.setPen(pen(scene.look.halo, RIM_PX))
    painter.setBrush(colour(ink) if sign == "dot" else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, DOT_PX + 0.6, DOT_PX + 0.6)
    if sign == "ring":
        painter.setPen(pen(ink, LINE_PX))
        painter.drawEllipse(at, DOT_PX, DOT_PX)
