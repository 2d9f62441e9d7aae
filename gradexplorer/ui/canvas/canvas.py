"""The canvas: shows a landscape, a path and a probe, and tells what the hand does on it."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from typing import Any

from PySide6.QtCore import Property, QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradexplorer.descent.path import Path
from gradexplorer.descent.reading import Reading
from gradexplorer.field.picture import Picture
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.canvas.backdrop import Backdrop
from gradexplorer.ui.canvas.hand import Hand
from gradexplorer.ui.canvas.layout import Layout, layout
from gradexplorer.ui.canvas.paint import overlay_bounds, paint_overlay
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import LIGHT, Look
from gradexplorer.ui.numbers import short

STATIC = frozenset({"fill", "contours", "labels", "arrows"})


class Canvas(QWidget):
    """One plane. Its slots show values; its signals tell what was asked for, and nothing changes until it is shown.

    Only the view moves at once under the hand: the old picture is shifted and scaled until a fresh one is shown.
    `probeMoved(x, y, over)` and `viewChanged(viewport, over)` come again and again during a gesture, the last time with
    over = True; `resized(viewport)` when the canvas has another size; `hovered` with (x, y), or None when the pointer
    leaves; `menuAsked` with the place in pixels of the widget and the point of the plane.
    """

    probeMoved = Signal(float, float, bool)
    viewChanged = Signal(object, bool)
    resized = Signal(object)
    hovered = Signal(object)
    homeAsked = Signal()
    fitAsked = Signal()
    menuAsked = Signal(QPoint, float, float)
    upToDateChanged = Signal(bool)

    _hand: Hand | None = None  # Qt sends events while the rest is set up

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hand = Hand(self)
        self.setObjectName("canvas")
        self.setAccessibleName("Map of the function")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._scene = Scene(look=LIGHT, quick=True)
        self._asked = Box(-3.0, 3.0, -3.0, 3.0)
        self._equal = True
        self._expecting = False
        self._backdrop = Backdrop()
        self._refit()

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_picture(self, picture: Picture) -> None:
        """The landscape; it is up to date if it was made for the view as it is now."""
        self._expecting = False
        self._set(picture=picture)
        self._backdrop.forget_landscape()
        self.update()
        self.upToDateChanged.emit(self.is_up_to_date())

    def show_reading(self, reading: Reading | None) -> None:
        """The probe, at the reading's point."""
        names = reading.variables if reading is not None and len(reading.variables) == 2 else self._scene.names
        if names != self._scene.names:
            self.set_names((names[0], names[1]))
        self._set_overlay(reading=reading)
        self.setAccessibleDescription("" if reading is None else _told(reading))

    def show_path(self, path: Path | None, shown_step: int = 0) -> None:
        """The path, strongly up to that step and faintly beyond."""
        self._set_overlay(path=path, shown_step=shown_step)

    def show_box(self, box: Box) -> None:
        """The view in which the whole box is seen.

        What already is the view, or was asked for last, changes nothing; nor does a box without an inside.
        """
        if box in (self._asked, self._scene.viewport.box) or not (0 < box.width < inf and 0 < box.height < inf):
            return
        self._asked = box
        self._refit()

    def show_layers(self, layers: frozenset[str]) -> None:
        """These layers and no others: see scene.LAYERS."""
        changed = layers ^ self._scene.layers
        if not changed:
            return
        self._set(layers=layers)
        if changed & STATIC:
            self._backdrop.forget_landscape()
        self._repaint_frame()

    def set_grid(self, on: bool) -> None:
        """Grid lines at the marks of the axes."""
        self.show_layers(self._scene.layers | {"grid"} if on else self._scene.layers - {"grid"})

    def set_look(self, look: Look) -> None:
        """Other colours."""
        self._set(look=look)
        self._backdrop.forget_landscape()
        self._repaint_frame()

    def set_title(self, title: str) -> None:
        """A line above the plot; none where it is empty."""
        had = bool(self._scene.title)
        self._set(title=title)
        if had != bool(title):
            self._refit()
        self._repaint_frame()

    def set_names(self, names: tuple[str, str]) -> None:
        """The names of the axes."""
        self._set(names=names)
        self._repaint_frame()

    def set_equal_aspect(self, on: bool) -> None:
        """One unit as long on both axes, or the box stretched to the plot."""
        if on != self._equal:
            self._equal = on
            self._refit()

    def expect(self) -> None:
        """A fresh picture is on its way: not up to date until it is shown."""
        self._expecting = True
        self.upToDateChanged.emit(False)

    # --- what others may ask ----------------------------------------------------------------------------------------

    def is_up_to_date(self) -> bool:
        """Whether the landscape is the one that was last expected, made for the view as it is."""
        picture = self._scene.picture
        return not self._expecting and picture is not None and picture.viewport == self._scene.viewport

    upToDate = Property(bool, is_up_to_date, notify=upToDateChanged)

    def scene(self) -> Scene:
        """All that is shown, as a figure is painted from it."""
        return replace(self._scene, quick=False)

    def viewport_value(self) -> Viewport:
        """The view: box, and size of the plot in pixels."""
        return self._scene.viewport

    def plot_rectangle(self) -> QRectF:
        """The plot in pixels of the widget."""
        return QRectF(self._places().plot)

    def pixelAt(self, x: float, y: float) -> QPoint:
        """The pixel of the widget at which the point is seen."""
        limit = 2.0**30
        px, py = (min(max(c, -limit), limit) for c in self._scene.viewport.pixel_at(x, y))
        return self._places().plot.topLeft() + QPoint(round(px), round(py))

    def pointAt(self, pixel: QPoint | QPointF) -> tuple[float, float]:
        """The point of the plane seen at the pixel of the widget."""
        plot = self._places().plot
        return self._scene.viewport.point_at(pixel.x() - plot.x(), pixel.y() - plot.y())

    # --- the view ---------------------------------------------------------------------------------------------------

    def look_at(self, viewport: Viewport, over: bool) -> None:
        """The view moved by hand."""
        if viewport != self._scene.viewport:
            self._asked = viewport.box
            self._set(viewport=viewport)
            self._repaint_frame()
        self.viewChanged.emit(viewport, over)

    def _places(self) -> Layout:
        return layout(self.width(), self.height(), bool(self._scene.title), self._scene.colour_bar)

    def _refit(self) -> None:
        """The view that shows what was asked for, in the size there is."""
        plot = self._places().plot
        viewport = Viewport.showing(self._asked, plot.width(), plot.height(), self._equal)
        if viewport != self._scene.viewport:
            self._set(viewport=viewport)
            self._repaint_frame()

    # --- painting ---------------------------------------------------------------------------------------------------

    def _set(self, **parts: Any) -> None:
        self._scene = replace(self._scene, **parts)

    def _set_overlay(self, **parts: Any) -> None:
        """Change what lies over the landscape, and repaint only where it was and where it is."""
        before = overlay_bounds(self._scene, self._places())
        self._set(**parts)
        touched = before.united(overlay_bounds(self._scene, self._places()))
        self.update(touched.adjusted(-2, -2, 2, 2).toAlignedRect())

    def _repaint_frame(self) -> None:
        self._backdrop.forget_frame()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        places, ratio = self._places(), self.devicePixelRatioF()
        whole = self._backdrop.pixmap(self._scene, self.size(), places, ratio)
        painter = QPainter(self)
        part = event.rect()
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), whole, source)
        paint_overlay(painter, self._scene, places)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()
        self._repaint_frame()
        self.resized.emit(self._scene.viewport)

    def sizeHint(self) -> QSize:
        return QSize(720, 560)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 220)

    # --- the hand ---------------------------------------------------------------------------------------------------

    def probe_pixel(self) -> QPointF | None:
        """Where the probe is seen, in pixels of the plot; None where none is shown."""
        reading = self._scene.reading
        if reading is None or not self._scene.shows("probe"):
            return None
        return QPointF(*self._scene.viewport.pixel_at(*reading.point[:2]))

    def probe_point(self) -> tuple[float, float] | None:
        """Where the probe stands in the plane."""
        reading = self._scene.reading
        return None if reading is None else (reading.point[0], reading.point[1])

    def event(self, event: QEvent) -> bool:
        """Gestures first: what the hand makes of the event, or else what every widget does with it."""
        hand = self._hand
        return (hand is not None and hand.takes(event)) or super().event(event)


def _told(reading: Reading) -> str:
    """The probe in words, for who cannot see it."""
    place = ", ".join(f"{name} {short(at)}" for name, at in zip(reading.variables, reading.point, strict=False))
    return f"Probe at {place}; f is {short(reading.value)}"
