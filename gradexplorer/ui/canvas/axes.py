"""The frame of the plot, the numbers along it, the names of the axes and the title."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.ui.canvas import curve
from gradexplorer.ui.canvas.legend import entries_of_layers, paint_entries, width_of
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.canvas.ticks import Ticks, ticks
from gradexplorer.ui.look import colour, font, pen

TICK_PX, GAP_PX = 4.0, 7.0
LEGEND_PX = 18.0  # from the power of ten
X_SPACING_PX, Y_SPACING_PX = 62.0, 50.0
Align = Qt.AlignmentFlag
# Put together once: to do so takes as long as to draw a number.
LEFT, RIGHT = Align.AlignLeft | Align.AlignVCenter, Align.AlignRight | Align.AlignVCenter
MIDDLE = Align.AlignHCenter | Align.AlignVCenter
BELOW, BELOW_RIGHT = Align.AlignHCenter | Align.AlignTop, Align.AlignRight | Align.AlignTop


def marks(scene: Scene) -> tuple[Ticks, Ticks]:
    """The ticks along x and along y."""
    box = scene.viewport.box
    return (
        ticks(box.x_min, box.x_max, scene.viewport.width, X_SPACING_PX),
        ticks(box.y_min, box.y_max, scene.viewport.height, Y_SPACING_PX),
    )


def paint_axes(painter: QPainter, scene: Scene, along: tuple[Ticks, Ticks]) -> None:
    """Frame, ticks, names and title about the plot, whose top left corner is the origin."""
    paint_border(painter, scene)
    paint_across(painter, scene, along[0])
    paint_up(painter, scene, along[1])
    paint_title(painter, scene, along[1])


def paint_border(
    painter: QPainter, scene: Scene, outside_px: float = 1.0, width_px: float = 1.0, ink: str = ""
) -> None:
    """A thin line about the plot, just outside it; or inside, where nothing can be painted beyond."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    line = colour(ink or scene.look.frame)
    left, right = -outside_px, scene.viewport.width + outside_px - width_px
    top, bottom = -outside_px, scene.viewport.height + outside_px - width_px
    # Four thin bars: a rectangle as large as the plot is looked at all over, however thin its pen.
    for x, y, width, height in (
        (left, top, right - left + width_px, width_px),
        (left, bottom, right - left + width_px, width_px),
        (left, top, width_px, bottom - top + width_px),
        (right, top, width_px, bottom - top + width_px),
    ):
        painter.fillRect(QRectF(x, y, width, height), line)


def paint_across(painter: QPainter, scene: Scene, along: Ticks) -> None:
    """What stands below the plot: ticks, numbers and name of x."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font(scene.look.text_px))
    _paint_x(painter, scene, along, float(scene.viewport.height))
    _paint_x_name(painter, scene, float(scene.viewport.width), float(scene.viewport.height))


def paint_up(painter: QPainter, scene: Scene, along: Ticks) -> None:
    """What stands left of the plot: ticks, numbers and name of y."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setFont(font(scene.look.text_px))
    _paint_y(painter, scene, along)
    _paint_y_name(painter, scene, float(scene.viewport.height))


def paint_title(painter: QPainter, scene: Scene, up: Ticks) -> None:
    """What stands above the plot: the power of ten that the numbers of y share, a curve's legend, and the title."""
    painter.setFont(font(scene.look.text_px))
    painter.setPen(colour(scene.look.quiet))
    painter.drawText(QRectF(0, -21, 240, 18), LEFT, up.common)
    left = QFontMetricsF(painter.font()).horizontalAdvance(up.common) + LEGEND_PX if up.common else 0.0
    left = paint_entries(painter, scene, entries_of_layers(scene), left, scene.look.halo)
    lines = curve.legend(scene)
    paint_entries(painter, scene, lines, scene.viewport.width - width_of(scene, lines))
    _paint_note(painter, scene, left)
    if scene.title:
        _paint_title(painter, scene, float(scene.viewport.width))


def _paint_x(painter: QPainter, scene: Scene, along: Ticks, height: float) -> None:
    room = QFontMetricsF(painter.font()).height()
    for value, text in zip(along.values, along.texts, strict=True):
        px = scene.viewport.pixel_at(value, 0.0)[0]
        painter.setPen(pen(scene.look.frame))
        painter.drawLine(QLineF(px, height + 1, px, height + 1 + TICK_PX))
        painter.setPen(colour(scene.look.quiet))
        painter.drawText(QRectF(px - 50, height + GAP_PX, 100, room), BELOW, text)
    beside = QRectF(scene.viewport.width - 200, height + GAP_PX + room, 200, room)
    painter.drawText(beside, BELOW_RIGHT, along.common)


def _paint_y(painter: QPainter, scene: Scene, along: Ticks) -> None:
    for value, text in zip(along.values, along.texts, strict=True):
        py = scene.viewport.pixel_at(0.0, value)[1]
        painter.setPen(pen(scene.look.frame))
        painter.drawLine(QLineF(-1.0 - TICK_PX, py, -1.0, py))
        painter.setPen(colour(scene.look.quiet))
        painter.drawText(QRectF(-100 - GAP_PX, py - 12, 100, 24), RIGHT, text)


def _paint_x_name(painter: QPainter, scene: Scene, width: float, height: float) -> None:
    painter.setPen(colour(scene.look.ink))
    painter.setFont(font(scene.look.text_px + 2, italic=True))
    below = QRectF(0, height + GAP_PX + 15, width, 20)
    painter.drawText(below, MIDDLE, scene.names[0])


def _paint_y_name(painter: QPainter, scene: Scene, height: float) -> None:
    """Left of the middle: upright where it is short, else rising."""
    painter.setPen(colour(scene.look.ink))
    painter.setFont(font(scene.look.text_px + 2, italic=True))
    painter.save()
    painter.translate(-54.0, height / 2)
    if len(scene.names[1]) > 2:
        painter.rotate(-90)
    painter.drawText(QRectF(-100, -12, 200, 24), MIDDLE, scene.names[1])
    painter.restore()


def _paint_note(painter: QPainter, scene: Scene, left: float) -> None:
    """At the right end above the plot, beside the power of ten and the legend, which ends there."""
    painter.setFont(font(scene.look.text_px))
    painter.setPen(colour(scene.look.quiet))
    room = QRectF(left, -21, max(scene.viewport.width - left, 0), 18)
    text = QFontMetricsF(painter.font()).elidedText(scene.note, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, RIGHT, text)


def _paint_title(painter: QPainter, scene: Scene, width: float) -> None:
    painter.setPen(colour(scene.look.ink))
    painter.setFont(font(scene.look.title_px, bold=True))
    text = QFontMetricsF(painter.font()).elidedText(scene.title, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(0, -38, width, 28), MIDDLE, text)
