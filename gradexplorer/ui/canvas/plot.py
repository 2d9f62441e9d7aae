"""The layers a board is made of: each paints in a room of its own, and only where something was touched."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget

from gradexplorer.ui.canvas.layout import Layout

Paint = Callable[[QPainter], None]  # the painter's origin is the top left corner of the plot


class Layer:
    """Paints over the plot, inside it, or else around it in its room; in pixels of the widget."""

    def __init__(self, widget: QWidget, paint: Paint, *, inside: bool = True) -> None:
        self._widget, self._paint, self._inside = widget, paint, inside
        self.room, self._origin = QRect(), QPoint()

    def put(self, room: QRect, origin: QPoint) -> None:
        """From now on its room is here, and its painter begins at the origin."""
        self.room, self._origin = room, origin

    def update(self, part: QRectF | None = None) -> None:
        """It is to be painted again, or that part of it, as seen from the origin."""
        touched = self.room if part is None else part.toAlignedRect().translated(self._origin) & self.room
        self._widget.update(touched)

    def paint(self, painter: QPainter, touched: QRegion) -> None:
        """Paint what was touched of it."""
        if not touched.intersects(self.room):
            return
        painter.save()
        if self._inside:
            painter.setClipRect(self.room)
        painter.translate(self._origin)
        self._paint(painter)
        painter.restore()


def plot_of(places: Layout, scale: float) -> QRect:
    """Where the plot of a layout lies, `scale` times as large, in whole pixels."""
    plot = places.plot
    return QRect(*(round(side * scale) for side in (plot.x(), plot.y(), plot.width(), plot.height())))


def rooms(plot: QRect, width: int, height: int) -> dict[str, QRect]:
    """The room on each side of the plot, of one side of the board to the other: what is written there leans out."""
    right, bottom = plot.x() + plot.width(), plot.y() + plot.height()
    return {
        "left": QRect(0, 0, plot.x(), height),
        "right": QRect(right, 0, width - right, height),
        "top": QRect(0, 0, width, plot.y()),
        "bottom": QRect(0, bottom, width, height - bottom),
    }
