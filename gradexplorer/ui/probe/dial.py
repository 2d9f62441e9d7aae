"""A compass about the probe: a needle points the way up, and a handle the direction in which the slope is asked for."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradexplorer.ui.language import tr

SIDE = 70
HANDLE = 5.5
TURN, FINER, COARSER = 5.0, 1.0, 15.0  # degrees a key

TURNING = {Qt.Key.Key_Left: 1, Qt.Key.Key_Up: 1, Qt.Key.Key_Right: -1, Qt.Key.Key_Down: -1}
AIMED = {Qt.Key.Key_G: "gradient", Qt.Key.Key_L: "contour", Qt.Key.Key_X: "x", Qt.Key.Key_Y: "y"}


class Dial(QWidget):
    """Angles in degrees, counter-clockwise from the first axis; NaN where there is none.

    `pointed(degrees, over)` while a hand points somewhere, `turnAsked(by)` and `aimAsked(name)` by keys, the name being
    "gradient", "contour", "x" or "y".
    """

    pointed = Signal(float, bool)
    turnAsked = Signal(float)
    aimAsked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("directionDial")
        self.setAccessibleName(tr("Direction of the slope"))
        self.setToolTip(
            tr(
                "Drag the handle: the slope D_u f along it peaks at the gradient, the blue needle, and vanishes along"
                " the contour. Arrow keys turn it, Shift finer, Ctrl coarser; G gradient, L contour (level line),"
                " X and Y axes"
            )
        )
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ascent, self._chosen, self._share = math.nan, math.nan, math.nan

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def show_ascent(self, degrees: float) -> None:
        """The way up."""
        if _differ((degrees,), (self._ascent,)):
            self._ascent = degrees
            self.update()

    def show_direction(self, degrees: float, share: float) -> None:
        """The direction that is chosen, and the slope along it as a part of the steepest."""
        if not _differ((degrees, share), (self._chosen, self._share)):
            return
        self._chosen, self._share = degrees, share
        self.setAccessibleDescription("" if math.isnan(degrees) else tr("{angle:.1f} degrees", angle=degrees))
        self.update()

    # --- the hand ---------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._point(event.position(), over=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._point(event.position(), over=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._point(event.position(), over=True)

    def _point(self, at: QPointF, over: bool) -> None:
        across, up = at.x() - self.width() / 2, self.height() / 2 - at.y()
        if across or up:
            self.pointed.emit(math.degrees(math.atan2(up, across)), over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in TURNING:
            size = FINER if held & Qt.KeyboardModifier.ShiftModifier else TURN
            size = COARSER if held & Qt.KeyboardModifier.ControlModifier else size
            self.turnAsked.emit(TURNING[key] * size)
        elif key in AIMED:
            self.aimAsked.emit(AIMED[key])
        else:
            super().keyPressEvent(event)

    # --- painting ---------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = min(self.width(), self.height()) / 2 - HANDLE - 2
        painter.translate(self.width() / 2, self.height() / 2)
        rim = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
        painter.setPen(QPen(self.palette().color(rim), 1.6 if self.hasFocus() else 1.2))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        for quarter in range(4):
            tip = _tip(90.0 * quarter)
            painter.drawLine(tip * (radius - 3), tip * radius)
        if not math.isnan(self._ascent):
            self._paint_needle(painter, radius - 6)
        if not math.isnan(self._chosen):
            self._paint_handle(painter, radius)

    def _paint_needle(self, painter: QPainter, length: float) -> None:
        painter.save()
        painter.rotate(-self._ascent)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(0, 0), QPointF(length - 5, 0))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(length, 0), QPointF(length - 8, -4), QPointF(length - 8, 4)]))
        painter.restore()

    def _paint_handle(self, painter: QPainter, radius: float) -> None:
        """The line of the direction, on it the shadow of the needle, and the handle on the rim."""
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        tip = _tip(self._chosen)
        thin = QPen(ink, 1.0, Qt.PenStyle.DotLine)
        painter.setPen(thin)
        painter.drawLine(tip * -radius, tip * radius)
        if not (math.isnan(self._ascent) or math.isnan(self._share)):
            foot = tip * ((radius - 6) * self._share)
            painter.drawLine(_tip(self._ascent) * (radius - 6), foot)
            painter.setPen(QPen(ink, 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(0, 0), foot)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Window), 1.5))
        painter.setBrush(ink)
        painter.drawEllipse(tip * radius, HANDLE, HANDLE)


def _differ(some: tuple[float, ...], others: tuple[float, ...]) -> bool:
    """Whether any two are not the same; NaN is the same as NaN."""
    return any(a != b and not (math.isnan(a) and math.isnan(b)) for a, b in zip(some, others, strict=True))


def _tip(degrees: float) -> QPointF:
    """The unit vector on the screen, y down."""
    return QPointF(math.cos(math.radians(degrees)), -math.sin(math.radians(degrees)))
