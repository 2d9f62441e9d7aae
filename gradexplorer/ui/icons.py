"""The signs on buttons, drawn in the palette's own colour so that they read on light and on dark."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPalette, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QApplication

Draw = Callable[[QPainter, QColor], None]


def _polygon(painter: QPainter, colour: QColor, *points: tuple[float, float]) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))


def _bar(painter: QPainter, colour: QColor, x: float, width: float = 2.0) -> None:
    painter.fillRect(QRectF(x, 3, width, 10), colour)


def _play(painter: QPainter, colour: QColor) -> None:
    _polygon(painter, colour, (4, 2.5), (13.5, 8), (4, 13.5))


def _pause(painter: QPainter, colour: QColor) -> None:
    _bar(painter, colour, 4, 3)
    _bar(painter, colour, 9, 3)


def _forward(painter: QPainter, colour: QColor) -> None:
    _polygon(painter, colour, (3, 3), (10, 8), (3, 13))
    _bar(painter, colour, 11)


def _back(painter: QPainter, colour: QColor) -> None:
    _polygon(painter, colour, (13, 3), (6, 8), (13, 13))
    _bar(painter, colour, 3)


def _lines(painter: QPainter, colour: QColor, *lines: tuple[float, float, float, float]) -> None:
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for x0, y0, x1, y1 in lines:
        painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))


def _table(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 4, 14, 4), (2, 8, 14, 8), (2, 12, 14, 12), (6, 4, 6, 12))


def _home(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 8, 8, 2.5), (8, 2.5, 14, 8), (4, 8, 4, 13.5), (12, 8, 12, 13.5), (4, 13.5, 12, 13.5))


def _fit(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 6, 2, 2), (2, 2, 6, 2), (10, 2, 14, 2), (14, 2, 14, 6))
    _lines(painter, colour, (2, 10, 2, 14), (2, 14, 6, 14), (14, 10, 14, 14), (14, 14, 10, 14))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(8, 8), 1.5, 1.5)


def _undo(painter: QPainter, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.5))
    painter.drawArc(QRectF(3.5, 5, 9.5, 8), -90 * 16, 250 * 16)
    _polygon(painter, colour, (1, 7.5), (6.5, 3), (7.5, 9))


def _redo(painter: QPainter, colour: QColor) -> None:
    painter.translate(16, 0)
    painter.scale(-1, 1)
    _undo(painter, colour)


def _layers(painter: QPainter, colour: QColor) -> None:
    _polygon(painter, colour, (8, 1.5), (14.5, 5), (8, 8.5), (1.5, 5))
    _lines(painter, colour, (1.5, 8, 8, 11.5), (8, 11.5, 14.5, 8), (1.5, 11, 8, 14.5), (8, 14.5, 14.5, 11))


def _gallery(painter: QPainter, colour: QColor) -> None:
    for x in (2.0, 9.0):
        for y in (2.0, 9.0):
            painter.fillRect(QRectF(x, y, 5, 5), colour)


def _picture(painter: QPainter, colour: QColor) -> None:
    _lines(painter, colour, (2, 4.5, 14, 4.5), (2, 11.5, 14, 11.5))
    painter.setBrush(colour)
    painter.drawEllipse(QPointF(6, 4.5), 1.8, 1.8)
    painter.drawEllipse(QPointF(10.5, 11.5), 1.8, 1.8)


SIGNS: dict[str, Draw] = {
    "play": _play, "pause": _pause, "forward": _forward, "back": _back, "table": _table, "home": _home, "fit": _fit,
    "undo": _undo, "redo": _redo, "layers": _layers, "gallery": _gallery, "picture": _picture,
}  # fmt: skip


class _Engine(QIconEngine):
    """Draws one sign on a square of 16 units, in the colour the palette gives text on buttons just now."""

    def __init__(self, sign: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._sign, self._role = sign, role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:  # noqa: ARG002
        groups = QPalette.ColorGroup
        group = groups.Disabled if mode == QIcon.Mode.Disabled else groups.Active
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(rect.topLeft())
        painter.scale(rect.width() / 16, rect.height() / 16)
        SIGNS[self._sign](painter, QApplication.palette().color(group, self._role))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _Engine(self._sign, self._role)


def icon(sign: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The icon of a sign, in the palette's colour of that role; it follows the theme by itself."""
    return QIcon(_Engine(sign, role))
