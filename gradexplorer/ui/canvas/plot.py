"""The canvas's parts in pyqtgraph: axes of fixed size about a view box, and layers that paint inside it in its pixels.

The view box holds the range; what is painted comes from the same painters that paint every figure.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.graph import pg
from gradexplorer.ui.canvas.layout import Layout

Paint = Callable[[QPainter], None]  # the painter's origin is the top left corner of the plot


class Axis(pg.AxisItem):
    """One side of the plot: takes its room in the layout, and paints with the painter given."""

    def __init__(self, side: str, paint: Paint) -> None:
        super().__init__(side)
        self._paint = paint

    def linkedViewChanged(self, _view: pg.ViewBox, _range: object = None) -> None:
        """Nothing: the board repaints what has changed, and pyqtgraph's own labels are never shown."""

    def set_size(self, size: int) -> None:
        """So many pixels deep, whatever is written on it."""
        (self.setWidth if self.orientation in {"left", "right"} else self.setHeight)(size)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        view = self.linkedView()
        if view is None:
            return
        painter.save()
        painter.translate(self.mapFromItem(view, view.boundingRect().topLeft()))
        self._paint(painter)
        painter.restore()


class Layer(pg.GraphicsObject):
    """Something painted inside the view box, over all of it, in pixels of the plot."""

    def __init__(self, view: pg.ViewBox, paint: Paint, depth: float) -> None:
        super().__init__()
        self._view = view
        self._paint = paint
        self.setParentItem(view)
        self.setZValue(depth)

    def boundingRect(self) -> QRectF:
        bounds: QRectF = self._view.rect()
        return bounds

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem | None = None, _widget: QWidget | None = None
    ) -> None:
        painter.save()
        self._paint(painter)
        painter.restore()


def plot_item(axes: dict[str, Axis]) -> pg.PlotItem:
    """A plot item with these axes on its four sides; the hand on the canvas moves it, not pyqtgraph's own mouse."""
    view = pg.ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0.0)
    item = pg.PlotItem(viewBox=view, axisItems=axes, enableMenu=False)
    item.hideButtons()
    item.ctrlMenu = None  # never shown, yet a window of its own
    for side in axes:
        item.showAxis(side)
    item.layout.setContentsMargins(0, 0, 0, 0)
    item.layout.setSpacing(0)
    return item


def lay_out(axes: dict[str, Axis], places: Layout, width: int, height: int, scale: float = 1.0) -> None:
    """Give the axes the room that leaves the plot where the layout, `scale` times as large, has it."""
    plot = places.plot
    left, top, wide, high = (round(side * scale) for side in (plot.x(), plot.y(), plot.width(), plot.height()))
    axes["left"].set_size(left)
    axes["top"].set_size(top)
    axes["right"].set_size(max(width - left - wide, 0))
    axes["bottom"].set_size(max(height - top - high, 0))


def look_at(view: pg.ViewBox, viewport: Viewport) -> None:
    """Let the view box show exactly the viewport's box."""
    box = viewport.box
    view.setRange(xRange=(box.x_min, box.x_max), yRange=(box.y_min, box.y_max), padding=0.0, disableAutoRange=True)
