"""A compass that points the way the function rises fastest."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

SIDE = 44


class Dial(QWidget):
    """A needle at an angle in degrees, counter-clockwise from the x axis; empty where there is none."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("ascentDial")
        self.setAccessibleName("Direction of steepest ascent")
        self.setToolTip("The way up: the direction in which f rises fastest, at right angles to the contour")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._degrees = math.nan

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def show_angle(self, degrees: float) -> None:
        """Point there; NaN points nowhere."""
        self._degrees = degrees
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = min(self.width(), self.height()) / 2 - 2
        painter.translate(self.width() / 2, self.height() / 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), 1.2))
        painter.drawEllipse(QPointF(0, 0), radius, radius)
        for quarter in range(4):
            tip = QPointF(math.cos(quarter * math.pi / 2), math.sin(quarter * math.pi / 2))
            painter.drawLine(tip * (radius - 3), tip * radius)
        if not math.isnan(self._degrees):
            self._paint_needle(painter, radius - 3)

    def _paint_needle(self, painter: QPainter, length: float) -> None:
        painter.rotate(-self._degrees)
        colour = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QPointF(-length * 0.45, 0), QPointF(length - 5, 0))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(length, 0), QPointF(length - 8, -4), QPointF(length - 8, 4)]))
