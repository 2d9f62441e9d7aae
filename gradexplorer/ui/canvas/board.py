"""The board of the canvas: a pyqtgraph plot whose layers and axes are painted from one scene."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.announcing import Announcer
from gradexplorer.ui.canvas import plot
from gradexplorer.ui.canvas.accessible import offer_chart
from gradexplorer.ui.canvas.axes import marks, paint_across, paint_border, paint_title, paint_up
from gradexplorer.ui.canvas.colour_bar import ROOM_PX, paint_bar, paint_common
from gradexplorer.ui.canvas.graph import pg
from gradexplorer.ui.canvas.kept import Kept
from gradexplorer.ui.canvas.landscape import Landscape
from gradexplorer.ui.canvas.layout import Layout, layout
from gradexplorer.ui.canvas.paint import overlay_bounds, paint_extras, paint_grid_of, paint_overlay
from gradexplorer.ui.canvas.scale_key import key_rectangle, paint_scale_key
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import LIGHT, colour, pen

FOCUS_PX = 2.0


class Board(pg.PlotWidget):
    """Holds the scene, lays it out in the room there is, and repaints what has changed of it."""

    painted = Signal()
    startPlaced = Signal(float, float)  # a click while starts are placed
    placingChanged = Signal(bool)
    is_placing = False
    _spot: Any = None
    _bounds: tuple[Scene | None, QRectF] = None, QRectF()  # of what lies over the landscape, in the scene it lies in

    # Qt sends events while the rest is set up
    _shown = Scene(look=LIGHT, quick=True)
    _asked = Box(-3.0, 3.0, -3.0, 3.0)
    _equal = True

    def __init__(self, parent: QWidget | None = None) -> None:
        self._axes = {
            "left": plot.Axis(
                "left", lambda painter: paint_up(self._scaled(painter), self._shown, marks(self._shown)[1])
            ),
            "bottom": plot.Axis("bottom", self._paint_across),
            "top": plot.Axis(
                "top", lambda painter: paint_title(self._scaled(painter), self._shown, marks(self._shown)[1])
            ),
            "right": plot.Axis("right", self._paint_colour_bar),
        }
        item = plot.plot_item(self._axes)
        super().__init__(parent, plotItem=item, background=LIGHT.surround)
        self._accessible = offer_chart(self)
        self._landscape, self._bar, self._key = Landscape(), Kept(), Kept()
        self._under = plot.Layer(item.vb, self._paint_under, -10.0)
        self._extras = plot.Layer(item.vb, lambda painter: paint_extras(self._scaled(painter), self._shown), 0.0)
        self._over = plot.Layer(item.vb, self._paint_over, 10.0)
        self._border = plot.Layer(item.vb, self._paint_border, 20.0)
        # All of it is painted here: what lies behind need not be, nor be kept.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCacheMode(self.CacheModeFlag.CacheNone)
        self._announcer = Announcer(self)
        self._refit()

    def useOpenGL(self, b: bool = True) -> None:  # noqa: ARG002
        """Nothing but a viewport; b is not heeded.

        It is made here: to know what Qt has made PySide would wake every class of widgets, which takes 12 ms.
        """
        self.setViewport(QWidget())

    def set_placing(self, on: bool) -> None:
        """Whether a click places the start of a racer, instead of the probe."""
        if on != self.is_placing:
            self.is_placing = on
            self.placingChanged.emit(on)

    def told_of(self, words: str) -> None:
        """What a screen reader says of what is shown, now and when it is asked."""
        self.setAccessibleDescription(words)
        self._announcer.announce(words)

    def is_current(self) -> bool:
        """Whether the landscape was made for the view as it is."""
        return self._shown.drawn is not None and self._shown.drawn.viewport == self._shown.viewport

    def _places(self, colour_bar: bool | None = None) -> Layout:
        """In the pixels of the scene, of which a large look has fewer."""
        scale = self._shown.look.scale
        size = round(self.width() / scale), round(self.height() / scale)
        bar = self._shown.colour_bar if colour_bar is None else colour_bar
        return layout(*size, bool(self._shown.title), bar)

    def _paint_border(self, painter: QPainter) -> None:
        """The frame, which shows too who has the keys."""
        if self.hasFocus():
            paint_border(self._scaled(painter), self._shown, 0.0, FOCUS_PX, self._shown.look.arrow_bare)
        else:
            paint_border(self._scaled(painter), self._shown, 0.0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._border.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._border.update()

    def _scaled(self, painter: QPainter) -> QPainter:
        """The painter, which counts in pixels of the scene from now on."""
        painter.scale(self._shown.look.scale, self._shown.look.scale)
        return painter

    def _refit(self) -> None:
        """The view that shows what was asked for, in the size there is."""
        places = self._places()
        plot.lay_out(self._axes, places, self.width(), self.height(), self._shown.look.scale)
        viewport = Viewport.showing(self._asked, places.plot.width(), places.plot.height(), self._equal)
        if viewport != self._shown.viewport:
            resized = (viewport.width, viewport.height) != (self._shown.viewport.width, self._shown.viewport.height)
            self._set(viewport=viewport)
            (self._repaint if resized else self._repaint_view)()

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted.emit()

    def _set(self, **parts: Any) -> None:
        before = self._shown.viewport
        self._shown = replace(self._shown, **parts)
        if self._shown.viewport != before:
            plot.look_at(self.plotItem.vb, self._shown.viewport)

    def _set_overlay(self, **parts: Any) -> None:
        """Change what lies over the landscape, and repaint only where it was and where it is."""
        before = self._bounds[1] if self._bounds[0] is self._shown else overlay_bounds(self._shown)
        self._set(**parts)
        self._bounds = self._shown, overlay_bounds(self._shown)
        touched = before.united(self._bounds[1])
        scale = self._shown.look.scale
        touched = QRectF(touched.topLeft() * scale, touched.size() * scale)
        self._over.update(touched.adjusted(-2, -2, 2, 2))

    def move_race(self, value: object, touched: Sequence[QRectF]) -> None:
        """The race at another step: only what its heads have left and reached is painted again."""
        self._set(extras={**self._shown.extras, "race": value})
        scale = self._shown.look.scale
        for part in touched:
            self._extras.update(QRectF(part.topLeft() * scale, part.size() * scale))

    def show_spot(self, place: tuple[float, float] | None) -> None:
        """A ring about a point that is looked at elsewhere; None for none."""
        if self._spot is None:
            if place is None:
                return
            self._spot = pg.ScatterPlotItem(size=15, pen=pen("#ffffff", 2.5), brush=None)
            self._spot.setZValue(30.0)
            self.plotItem.vb.addItem(self._spot, ignoreBounds=True)
        self._spot.setData(*([[entry] for entry in place] if place is not None else ([], [])))

    def _repaint(self) -> None:
        self._repaint_view()
        self._axes["right"].update()

    def _repaint_view(self) -> None:
        """All that moves with the view; the colour bar does not."""
        for layer in (self._under, self._extras, self._over):
            layer.update()
        for side in ("left", "bottom", "top"):
            self._axes[side].update()

    def _paint_under(self, painter: QPainter) -> None:
        """Ground, grid and landscape; on bare paper the grid lies below lines and arrows, on the filled map above."""
        self._scaled(painter)
        if not self._shown.filled or not self.is_current():
            size = QRectF(0, 0, self._shown.viewport.width, self._shown.viewport.height)
            painter.fillRect(size.adjusted(0, 0, 1, 1), colour(self._shown.look.ground))
        if not self._shown.filled:
            paint_grid_of(painter, self._shown)
        self._landscape.paint(painter, self._shown, self._dots())
        if self._shown.filled:
            paint_grid_of(painter, self._shown)

    def _paint_over(self, painter: QPainter) -> None:
        paint_overlay(self._scaled(painter), self._shown)

    def _paint_across(self, painter: QPainter) -> None:
        shown = self._shown
        paint_across(self._scaled(painter), shown, marks(shown)[0])
        if shown.picture is not None:
            key = (shown.picture.arrows.scale, shown.picture.tinted, shown.look, shown.shows("arrows"), tr("slope"))
            ground, whose = shown.look.surround, key_rectangle(shown)
            self._key.paint(painter, whose, self._dots(), ground, key, lambda inner: paint_scale_key(inner, shown))

    def _dots(self) -> float:
        """Dots of the screen to a pixel of the scene."""
        return self.devicePixelRatioF() * self._shown.look.scale

    def _paint_colour_bar(self, painter: QPainter) -> None:
        shown, picture, places = self._shown, self._shown.picture, self._places()
        if not shown.colour_bar or picture is None:
            return
        bar = places.bar.translated(-places.plot.topLeft())
        # The number that all share stands farther left, above the plot.
        rows = QRectF(bar).adjusted(-3, -12, 7 + ROOM_PX, 12)
        key = picture.levels, picture.lut.tobytes(), shown.look, shown.layers & {"fill", "contours"}
        self._bar.paint(
            self._scaled(painter), rows, self._dots(), shown.look.surround, key,
            lambda inner: paint_bar(inner, shown, bar),
        )  # fmt: skip
        paint_common(painter, shown, bar)
