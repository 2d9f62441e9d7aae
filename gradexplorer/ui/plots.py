"""Small plots in the window's colours, for the views beneath the canvas."""

from __future__ import annotations

import math
from typing import Any

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.canvas.graph import pg
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import LIGHT, Look, colour, font, pen

LEFT_PX = 58  # for the numbers along the side, the same in plots that stand above each other


NAMED = frozenset({1, 2, 5})  # of a decade the lines that have a number: the others stand too close


class Axis(pg.AxisItem):
    """An axis whose logarithmic numbers do not stand over one another."""

    def logTickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        told = super().logTickStrings(values, scale, spacing)
        digits = [round(10.0 ** (value - math.floor(value + 1e-9))) for value in values]
        return [text if digit in NAMED else "" for text, digit in zip(told, digits, strict=True)]


class Plot(pg.PlotWidget):
    """One pair of axes. `clicked` with the coordinates of a click (not of a drag), in the axes' own numbers."""

    clicked = Signal(float, float)

    def __init__(self, name: str, says: Phrase, across: Phrase, up: Phrase, parent: QWidget | None = None) -> None:
        axes = {side: Axis(side) for side in ("left", "bottom")}
        super().__init__(parent, background=LIGHT.ground, enableMenu=False, axisItems=axes)
        self.setObjectName(name)
        self.setAccessibleName(tr(says))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._titles = {"bottom": tr(across), "left": tr(up)}
        self._pressed: QPointF | None = None
        item = self.getPlotItem()
        item.ctrlMenu = None  # never shown, yet a window of its own
        item.hideButtons()
        item.setContentsMargins(2, 6, 10, 2)
        item.getAxis("left").setWidth(LEFT_PX)
        item.getViewBox().setDefaultPadding(0.03)
        self.setMinimumSize(160, 90)
        self.show_look(LIGHT)

    def show_look(self, look: Look) -> None:
        """Other colours."""
        self.setBackground(colour(look.ground))
        for side, title in self._titles.items():
            axis = self.getPlotItem().getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setPen(stroke(look.frame, 1.0))
            axis.setTextPen(pen(look.quiet))
            axis.setTickFont(font(look.label_px))
            axis.label.setFont(font(look.label_px))
            axis.setLabel(title, color=look.quiet)

    def set_titles(self, across: str, up: str) -> None:
        """Other words beside the axes."""
        if self._titles != {"bottom": across, "left": up}:
            self._titles = {"bottom": across, "left": up}
            for side, title in self._titles.items():
                self.getPlotItem().getAxis(side).setLabel(title)

    def set_logarithmic(self, across: bool, up: bool) -> None:
        """Axes that count in powers of ten; coordinates given and told are then logarithms."""
        self.getPlotItem().getAxis("bottom").setLogMode(x=across)
        self.getPlotItem().getAxis("left").setLogMode(y=up)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        super().mouseReleaseEvent(event)
        if pressed is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if (event.position() - pressed).manhattanLength() < QApplication.startDragDistance():
            place = self.getViewBox().mapSceneToView(self.mapToScene(event.position().toPoint()))
            self.clicked.emit(place.x(), place.y())


def stroke(text: str, width: float = 1.5) -> QPen:
    """A pen as wide on every scale: in a plot a pen counts in the plot's own units otherwise."""
    made = pen(text, width)
    made.setCosmetic(True)
    return made


def line(plot: Plot, **style: Any) -> Any:
    """An empty line in the plot, to be given its data."""
    made = pg.PlotDataItem(connect="finite", **style)
    plot.addItem(made)
    return made


def spot(plot: Plot) -> Any:
    """A ring about one point, none at first."""
    made = pg.ScatterPlotItem(size=12, pen=stroke("#ffffff", 2.0), brush=colour("#2457d6"))
    made.setZValue(20.0)
    plot.addItem(made, ignoreBounds=True)
    return made


def upright(plot: Plot, ink: str, dashed: bool = False) -> Any:
    """A line across the plot from bottom to top."""
    drawn = stroke(ink)
    if dashed:
        drawn.setStyle(Qt.PenStyle.DashLine)
    made = pg.InfiniteLine(angle=90, pen=drawn)
    made.setVisible(False)
    plot.addItem(made, ignoreBounds=True)
    return made


def level(plot: Plot, ink: str) -> Any:
    """A line across the plot from side to side."""
    made = pg.InfiniteLine(angle=0, pen=stroke(ink))
    made.setVisible(False)
    plot.addItem(made, ignoreBounds=True)
    return made
