"""How racers are told apart: seven colours and six marks, of which neighbours share neither."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from gradexplorer.ui.look import colour, pen

# After Okabe and Ito (2008), each light enough to be seen between dark rims on any ground.
COLOURS = ("#56b4e9", "#f0e442", "#f08cc4", "#e69f00", "#2fd0a0", "#ffffff", "#b79cff")
RIM = "#1b1f2b"
MARK_PX = 6.0


def colour_of(number: int) -> str:
    """The colour of that racer."""
    return COLOURS[number % len(COLOURS)]


def draw_mark(painter: QPainter, number: int, place: QPointF, size: float = MARK_PX, rim: float = 1.6) -> None:
    """The mark of that racer there, in its colour with a dark rim."""
    painter.setPen(rim_of(rim))
    painter.setBrush(brush_of(number))
    painter.translate(place)
    MARKS[number % len(MARKS)](painter, size)
    painter.translate(-place)


@lru_cache(maxsize=64)
def rim_of(width: float) -> QPen:
    """The pen of every rim."""
    return pen(RIM, width)


@lru_cache(maxsize=64)
def brush_of(number: int) -> QColor:
    """What that racer is filled with."""
    return colour(colour_of(number))


@lru_cache(maxsize=256)
def stroke_of(number: int, width: float) -> QPen:
    """The pen of that racer's line."""
    return pen(colour_of(number), width)


# Each about the origin.


def _circle(painter: QPainter, size: float) -> None:
    painter.drawEllipse(QPointF(0.0, 0.0), size, size)


def _square(painter: QPainter, size: float) -> None:
    painter.drawRect(QRectF(-0.88 * size, -0.88 * size, 1.76 * size, 1.76 * size))


@lru_cache(maxsize=64)
def _polygon(size: float, corners: int, turn: float, inner: float = 0.0) -> QPolygonF:
    """A polygon, or where `inner` is given a star; the first corner `turn` of a circle from straight up."""
    count = corners * (2 if inner else 1)
    points = []
    for corner in range(count):
        radius = size * (inner if inner and corner % 2 else 1.0)
        angle = math.tau * (turn + corner / count)
        points.append(QPointF(radius * math.sin(angle), -radius * math.cos(angle)))
    return QPolygonF(points)


MARKS: tuple[Callable[[QPainter, float], None], ...] = (
    _circle,
    lambda painter, size: painter.drawPolygon(_polygon(1.3 * size, 3, 0.0)),
    _square,
    lambda painter, size: painter.drawPolygon(_polygon(1.3 * size, 4, 0.0)),
    lambda painter, size: painter.drawPolygon(_polygon(1.3 * size, 3, 0.5)),
    lambda painter, size: painter.drawPolygon(_polygon(1.45 * size, 5, 0.0, 0.45)),
)
