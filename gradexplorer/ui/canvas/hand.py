"""The hand on the canvas: which events belong together, and what they ask for."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent

from gradexplorer.field.viewport import Box
from gradexplorer.ui.canvas.direction import angle_at
from gradexplorer.ui.canvas.gestures import Drag, nudge, wheel_zoom
from gradexplorer.ui.canvas.holds import hold_at, mark_at
from gradexplorer.ui.canvas.path import step_at
from gradexplorer.ui.canvas.race import racer_at

if TYPE_CHECKING:
    from gradexplorer.ui.canvas.canvas import Canvas

WHEEL_REST_MS = 220  # so long after its last turn a wheel is at rest
KEY_ZOOM = 1.25
SMALLEST_BAND_PX = 5.0  # a thinner box was not meant


class Hand:
    """Takes the events of one canvas; each method says whether the event was for it."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._drag: Drag | None = None
        self._rest = QTimer(canvas)
        self._rest.setInterval(WHEEL_REST_MS)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._wheel_rests)
        self._table: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double_click,
            QEvent.Type.Wheel: self._wheel,
            QEvent.Type.NativeGesture: self._pinch,
            QEvent.Type.KeyPress: self._key,
            QEvent.Type.KeyRelease: self._key_up,
            QEvent.Type.Leave: self._leave,
            QEvent.Type.ContextMenu: self._menu,
        }

    def takes(self, event: QEvent) -> bool:
        """Whether the event is a gesture; if so, it is done."""
        take = self._table.get(event.type())
        if take is None or not take(event):
            return False
        event.accept()
        return True

    # --- mouse ------------------------------------------------------------------------------------------------------

    def _press(self, event: QMouseEvent) -> bool:
        at = self._in_plot(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not self._canvas.plot_rectangle().contains(event.position()):
            return False
        self._canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        tool = "box" if event.modifiers() & Qt.KeyboardModifier.AltModifier else "pan"
        tool = "ruler" if self._canvas.is_measuring else tool
        self._drag = Drag(at, at, hold_at(self._canvas.shown(), at) if tool == "pan" else None, tool=tool)
        return True

    def _move(self, event: QMouseEvent) -> bool:
        inside = self._canvas.plot_rectangle().contains(event.position())
        self._canvas.hovered.emit(self._canvas.pointAt(event.position()) if inside else None)
        if self._drag is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_what_is_under(event.position(), inside)
            return True
        step = self._drag.follow(self._in_plot(event.position()))
        if step is None:
            return True
        if self._drag.tool != "pan":
            self._draw(self._drag, self._in_plot(event.position()))
            return True
        self._canvas.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self._drag.hold is not None:
            self._move_held(self._drag, self._in_plot(event.position()), over=False)
        else:
            self._canvas.look_at(self._canvas.viewport_value().panned(step.x(), step.y()), over=False)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        drag, self._drag = self._drag, None
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            self._drag = drag
            return False
        at = self._in_plot(event.position())
        if not drag.moved:
            self._click(drag, event.modifiers())
        elif drag.tool != "pan":
            self._draw(drag, at, over=True)
        elif drag.hold is not None:
            self._move_held(drag, at, over=True)
        else:
            step = at - drag.last
            self._canvas.look_at(self._canvas.viewport_value().panned(step.x(), step.y()), over=True)
        self._show_what_is_under(event.position(), inside=True)
        return True

    def _click(self, drag: Drag, held: Qt.KeyboardModifier) -> None:
        if drag.tool == "ruler":
            self._canvas.show_ruler(None)
        elif held & Qt.KeyboardModifier.ShiftModifier:
            self._canvas.pinAsked.emit(*self._point(drag.pressed))
        elif held & Qt.KeyboardModifier.ControlModifier:
            self._canvas.flowAsked.emit(*self._point(drag.pressed))
        elif self._canvas.is_placing:
            self._canvas.startPlaced.emit(*self._point(drag.pressed))
        elif drag.hold is None and (step := self._step(drag.pressed)) is not None:
            self._canvas.stepPicked.emit(step)
        elif drag.hold is None and (racer := racer_at(self._canvas.shown(), drag.pressed)) is not None:
            self._canvas.racerPicked.emit(*racer)
        elif (mark := mark_at(self._canvas.shown(), drag.pressed)) is not None:
            self._canvas.markChosen.emit(*mark)
        else:
            self._tell_probe(drag.pressed, over=True)

    def _move_held(self, drag: Drag, at: QPointF, over: bool) -> None:
        """What the press took hold of goes with the hand."""
        if drag.hold is not None and drag.hold.what == "direction":
            degrees = angle_at(self._canvas.shown(), drag.held(at))
            if degrees is not None:
                self._canvas.directionTurned.emit(degrees, over)
        elif drag.hold is not None and drag.hold.what == "pin":
            self._canvas.pinMoved.emit(drag.hold.name, *self._point(drag.held(at)), over)
        else:
            self._tell_probe(drag.held(at), over)

    def _draw(self, drag: Drag, at: QPointF, over: bool = False) -> None:
        """The ruler or the band, from the press to the hand, which is held inside the plot."""
        viewport = self._canvas.viewport_value()
        at = QPointF(min(max(at.x(), 0.0), viewport.width), min(max(at.y(), 0.0), viewport.height))
        (ax, ay), (bx, by) = self._point(drag.pressed), self._point(at)
        if drag.tool == "ruler":
            self._canvas.measured.emit((ax, ay), (bx, by))
            return
        far = min(abs(at.x() - drag.pressed.x()), abs(at.y() - drag.pressed.y())) > SMALLEST_BAND_PX
        box = Box(min(ax, bx), max(ax, bx), min(ay, by), max(ay, by))
        self._canvas.show_band(None if over else box)
        if over and far:
            self._canvas.boxChosen.emit(box)

    def _escape(self) -> bool:
        """What was begun is given up."""
        begun = self._drag is not None or self._canvas.is_measuring or self._canvas.is_placing
        self._drag = None
        self._canvas.show_band(None)
        self._canvas.set_measuring(False)
        self._canvas.set_placing(False)
        return begun

    def _double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._canvas.fitAsked.emit()
        return True

    def _leave(self, _event: QEvent) -> bool:
        self._canvas.hovered.emit(None)
        return False

    def _menu(self, event: QContextMenuEvent) -> bool:
        at, point = event.pos(), self._canvas.probe_point()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and point is not None:
            self._canvas.menuAsked.emit(self._near(self._canvas.pixelAt(*point)), *point)
        elif self._canvas.plot_rectangle().contains(QPointF(at)):
            self._canvas.menuAsked.emit(at, *self._canvas.pointAt(at))
        return True

    def _near(self, at: QPoint) -> QPoint:
        """The pixel of the plot that is nearest."""
        plot = self._canvas.plot_rectangle().toRect()
        return QPoint(*(min(max(at.x(), plot.left()), plot.right()), min(max(at.y(), plot.top()), plot.bottom())))

    # --- wheel and pinch --------------------------------------------------------------------------------------------

    def _wheel(self, event: QWheelEvent) -> bool:
        factor, axes = wheel_zoom(event)
        self._zoom(factor, event.position(), axes)
        return True

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._zoom(1.0 + min(max(event.value(), -0.5), 1.0), event.position(), "xy")
        return True

    def _zoom(self, factor: float, at: QPointF, axes: str) -> None:
        place = self._in_plot(at)
        viewport = self._canvas.viewport_value()
        place = QPointF(min(max(place.x(), 0.0), viewport.width), min(max(place.y(), 0.0), viewport.height))
        zoomed = viewport.zoomed(factor, place.x(), place.y(), axes)
        if _is_as_large(zoomed.box, viewport.box):
            self._canvas.zoomEnded.emit(factor > 1)
        self._canvas.look_at(zoomed, over=False)
        self._rest.start()

    def _wheel_rests(self) -> None:
        self._canvas.look_at(self._canvas.viewport_value(), over=True)

    # --- keys -------------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        if event.key() == Qt.Key.Key_Home:
            self._canvas.homeAsked.emit()
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            factor = 1 / KEY_ZOOM if event.key() == Qt.Key.Key_Minus else KEY_ZOOM
            self._zoom(factor, self._canvas.plot_rectangle().center(), "xy")
        else:
            return self._nudge(event, over=False)
        return True

    def _key_up(self, event: QKeyEvent) -> bool:
        return not event.isAutoRepeat() and self._nudge(event, over=True)

    def _nudge(self, event: QKeyEvent, over: bool) -> bool:
        """An arrow key moves the probe when it goes down, and ends the gesture when it comes up."""
        step, point = nudge(event, self._canvas.viewport_value()), self._canvas.probe_point()
        if step is None or point is None:
            return False
        x, y = point if over else (point[0] + step[0], point[1] + step[1])
        self._canvas.probeMoved.emit(x, y, over)
        return True

    # --- places -----------------------------------------------------------------------------------------------------

    def _in_plot(self, at: QPointF) -> QPointF:
        """Pixels of the widget as pixels of the plot."""
        return self._canvas.in_plot(at)

    def _point(self, at: QPointF) -> tuple[float, float]:
        """The point of the plane at a pixel of the plot."""
        return self._canvas.viewport_value().point_at(at.x(), at.y())

    def _step(self, at: QPointF) -> int | None:
        """The step whose dot is at that pixel of the plot."""
        return step_at(self._canvas.shown(), at)

    def _tell_probe(self, at: QPointF, over: bool) -> None:
        self._canvas.probeMoved.emit(*self._point(at), over)

    def _show_what_is_under(self, at: QPointF, inside: bool) -> None:
        """The pointer shows what a press here would take hold of."""
        near = hold_at(self._canvas.shown(), self._in_plot(at)) is not None
        cursor = Qt.CursorShape.OpenHandCursor if near else Qt.CursorShape.CrossCursor
        if not near and self._step(self._in_plot(at)) is not None:
            cursor = Qt.CursorShape.PointingHandCursor
        self._canvas.setCursor(cursor if inside else Qt.CursorShape.ArrowCursor)


def _is_as_large(box: Box, other: Box) -> bool:
    """Whether the boxes differ by rounding alone."""
    return math.isclose(box.width, other.width, rel_tol=1e-6) and math.isclose(box.height, other.height, rel_tol=1e-6)
