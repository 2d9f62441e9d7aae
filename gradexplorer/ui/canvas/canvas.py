"""The canvas: shows a landscape, a path and a probe, and tells what the hand does on it."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from PySide6.QtCore import Property, QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.curve import Curve
from gradexplorer.field.direction import Direction
from gradexplorer.field.picture import Picture
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.canvas.board import Board
from gradexplorer.ui.canvas.hand import Hand
from gradexplorer.ui.canvas.landscape import Sheet, SheetPainter
from gradexplorer.ui.canvas.ruler import Ruler
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.canvas.spoken import told
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import Look, colour


class Canvas(Board):
    """One plane. Its slots show values; its signals tell what was asked for.

    Nothing changes until it is shown; only the view moves at once under the hand, with the old picture shifted and
    scaled. `probeMoved(x, y, over)` and `viewChanged(viewport, over)` come again and again during a gesture, the last
    time with over = True; `resized(viewport)` when the view has another size; `hovered` with (x, y), or None when the
    pointer leaves; `directionTurned(degrees, over)` and `pinMoved(name, x, y, over)` while the handle or a pin is
    dragged; `pinAsked` and `flowAsked` with the place of a click with Shift or Ctrl; `markChosen` with the exact place
    of the mark that was clicked, `stepPicked` with the step of a dot, `racerPicked` with a racer's number and its step;
    `measured(start, end)` with two points of the plane while a ruler is drawn; `boxChosen` with the box drawn;
    `zoomEnded(nearer)` where it goes no nearer, or no farther out; `menuAsked` with the place in pixels and the point
    of the plane; `extraShown` when an extra layer shows another.
    """

    probeMoved = Signal(float, float, bool)
    directionTurned = Signal(float, bool)
    pinAsked = Signal(float, float)
    pinMoved = Signal(str, float, float, bool)
    markChosen = Signal(float, float)
    viewChanged = Signal(object, bool)
    resized = Signal(object)
    hovered = Signal(object)
    homeAsked = Signal()
    fitAsked = Signal()
    menuAsked = Signal(QPoint, float, float)
    upToDateChanged = Signal(bool)
    measured = Signal(object, object)
    measuringChanged = Signal(bool)
    flowAsked = Signal(float, float)
    boxChosen = Signal(object)
    zoomEnded = Signal(bool)
    extraShown = Signal()
    stepPicked = Signal(int)
    racerPicked = Signal(int, int)

    is_measuring = False
    _hand: Hand | None = None  # Qt sends events while the rest is set up
    _expecting = False
    _waiting = False
    _shows_line = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = Hand(self)
        self.setObjectName("canvas")
        self.setMinimumSize(260, 220)
        self.setAccessibleName(tr("Map of the function"))
        self.setCursor(Qt.CursorShape.CrossCursor)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_as(self, *, line: bool, equal: bool) -> None:
        """From now on a curve is shown, or a landscape: without a colour bar, or with one. What was shown goes."""
        self._shows_line, self._equal = line, equal
        self._set(picture=None, curve=None, reading=None, path=None, colour_bar=not line)
        self.setAccessibleName(tr("Curve of the function") if line else tr("Map of the function"))
        self._refit()

    @property
    def shows_line(self) -> bool:
        """Whether it shows a curve."""
        return self._shows_line

    def show_picture(self, picture: Picture | Curve, sheet: Sheet | None = None, *, last: bool = True) -> None:
        """The landscape or the curve, and its sheet if it has been painted already.

        It is up to date if it is the last that is expected, and was made for the view as it is now.
        """
        self._expecting = not last
        curve = picture if isinstance(picture, Curve) else None
        self._set(picture=None if curve is not None else picture, curve=curve)
        if sheet is not None:
            self._landscape.keep(sheet)
        self._under.update()
        self._axes["right"].update()
        for side in ("right", "bottom", "top"):
            self._axes[side].update()
        self.upToDateChanged.emit(self.is_up_to_date())

    def show_reading(self, reading: Reading | None) -> None:
        """The probe, at the reading's point."""
        names = reading.variables if reading is not None and len(reading.variables) == 2 else self._shown.names
        if names != self._shown.names:
            self.set_names((names[0], names[1]))
        self._set_overlay(reading=reading)
        self.told_of("" if reading is None else told(reading))

    def show_direction(self, direction: Direction) -> None:
        """The direction in which the slope at the probe is asked for."""
        if direction != self._shown.direction:
            self._set_overlay(direction=direction)

    def show_path(self, path: Path | None, shown_step: int = 0) -> None:
        """The path, strongly up to that step and faintly beyond."""
        self._set_overlay(path=path, shown_step=shown_step)

    def show_extra(self, name: str, value: object | None) -> None:
        """What the extra layer of that name shows (see ui/extras.py); None for nothing."""
        if value is None and self._shown.extras.get(name) is None:
            return
        self._set(extras={**self._shown.extras, name: value})
        self._extras.update()
        self._axes["top"].update()
        self.extraShown.emit()

    def show_ruler(self, ruler: Ruler | None) -> None:
        """A ruler between two points; None for none."""
        if self.is_measuring or ruler is None:
            self._set_overlay(ruler=ruler)

    def show_band(self, band: Box | None) -> None:
        """The outline of a box; None for none."""
        self._set_overlay(band=band)

    def set_measuring(self, on: bool) -> None:
        """Whether a drag draws a ruler; the last ruler goes when measuring ends."""
        if on != self.is_measuring:
            self.is_measuring = on
            self.show_ruler(None)
            self.measuringChanged.emit(on)

    def show_box(self, box: Box) -> None:
        """The view in which the whole box is seen; what already is the view, or has no inside, changes nothing."""
        if box in (self._asked, self._shown.viewport.box) or not (0 < box.width < inf and 0 < box.height < inf):
            return
        self._asked = box
        self._refit()

    def show_layers(self, layers: frozenset[str]) -> None:
        """These layers and no others: see scene.LAYERS."""
        changed = layers ^ self._shown.layers
        if not changed:
            return
        self._set(layers=layers)
        self._repaint()

    def set_look(self, look: Look) -> None:
        """Other colours; where it is larger or smaller, `resized` tells of the view that is left."""
        scale = self._shown.look.scale
        self._set(look=look)
        self.setBackground(colour(look.surround))
        self._repaint()
        if look.scale != scale:
            self._refit()
            self.resized.emit(self._shown.viewport)

    def set_title(self, title: str) -> None:
        """A line above the plot; none where it is empty."""
        had = bool(self._shown.title)
        self._set(title=title)
        if had != bool(title):
            self._refit()
        self._repaint()

    def set_note(self, note: str) -> None:
        """A few words above the plot, about what is shown."""
        if note != self._shown.note:
            self._set(note=note)
            self._axes["top"].update()

    def set_names(self, names: tuple[str, str]) -> None:
        """The names of the axes."""
        self._set(names=names)
        self._repaint()

    def set_equal_aspect(self, on: bool) -> None:
        """One unit as long on both axes, or the box stretched to the plot."""
        if on != self._equal:
            self._equal = on
            self._refit()

    def expect(self) -> None:
        """A fresh picture is on its way: not up to date until it is shown."""
        self._expecting = True
        self.upToDateChanged.emit(False)

    def wait(self, on: bool) -> None:
        """Whether a text is being read, of which a fresh picture may come: not up to date meanwhile."""
        if on != self._waiting:
            self._waiting = on
            self.upToDateChanged.emit(self.is_up_to_date())

    # --- what others may ask ----------------------------------------------------------------------------------------

    def is_up_to_date(self) -> bool:
        """Whether the landscape is the one that was last expected, made for the view as it is."""
        return not self._expecting and not self._waiting and self.is_current()

    upToDate = Property(bool, is_up_to_date, notify=upToDateChanged)

    def shown(self) -> Scene:
        """All that is shown, as a figure is painted from it."""
        return replace(self._shown, quick=False)

    def sheet_painter(self) -> SheetPainter:
        """Paints pictures as they would be shown now; for the thread that makes them, which has the time."""
        return SheetPainter(self._shown, self._dots())

    def viewport_value(self) -> Viewport:
        """The view: box, and size of the plot in pixels."""
        return self._shown.viewport

    def viewport_for(self, box: Box, *, line: bool, equal: bool) -> Viewport:
        """The view of that box, were a curve shown, or a landscape."""
        plot = self._places(colour_bar=not line).plot
        return Viewport.showing(box, plot.width(), plot.height(), equal)

    def plot_rectangle(self) -> QRectF:
        """The plot in pixels of the widget."""
        plot, scale = self._places().plot, self._shown.look.scale
        return QRectF(plot.x() * scale, plot.y() * scale, plot.width() * scale, plot.height() * scale)

    def pixelAt(self, x: float, y: float) -> QPoint:
        """The pixel of the widget at which the point is seen."""
        limit = 2.0**29
        px, py = (min(max(c, -limit), limit) * self._shown.look.scale for c in self._shown.viewport.pixel_at(x, y))
        return (self.plot_rectangle().topLeft() + QPointF(px, py)).toPoint()

    def pointAt(self, pixel: QPoint | QPointF) -> tuple[float, float]:
        """The point of the plane seen at the pixel of the widget."""
        at = self.in_plot(QPointF(pixel))
        return self._shown.viewport.point_at(at.x(), at.y())

    def in_plot(self, at: QPointF) -> QPointF:
        """Pixels of the widget as pixels of the plot, in which the view counts."""
        return (at - self.plot_rectangle().topLeft()) * (1.0 / self._shown.look.scale)

    # --- the view ---------------------------------------------------------------------------------------------------

    def look_at(self, viewport: Viewport, over: bool) -> None:
        """The view moved by hand."""
        if viewport != self._shown.viewport:
            self._asked = viewport.box
            self._set(viewport=viewport)
            self._repaint_view()
        self.viewChanged.emit(viewport, over)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._hand is not None:
            self.fit()

    def fit(self) -> None:
        """The view takes the size there is; a window that is not shown yet gives it without telling."""
        before = self._shown.viewport
        self._refit()
        if self._shown.viewport != before:
            self.resized.emit(self._shown.viewport)

    def close(self) -> bool:
        """Closed like any widget: pyqtgraph's own way takes the plot apart while events are still on theirs."""
        return QWidget.close(self)

    # --- the hand ---------------------------------------------------------------------------------------------------

    def probe_point(self) -> tuple[float, float] | None:
        """Where the probe stands in the plane."""
        reading = self._shown.reading
        return None if reading is None else (reading.point[0], reading.point[1])

    def event(self, event: QEvent) -> bool:
        """Gestures first: what the hand makes of the event, or else what every widget does with it."""
        return self._takes(event) or bool(super().event(event))

    def viewportEvent(self, event: QEvent) -> bool:
        """The same for what happens on the plot itself."""
        return self._takes(event) or bool(super().viewportEvent(event))

    def _takes(self, event: QEvent) -> bool:
        return self._hand is not None and self._hand.takes(event)
