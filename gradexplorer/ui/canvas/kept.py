"""What seldom changes, kept as pixels: to copy them takes a tenth of the time of painting it."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from gradexplorer.ui.look import colour

Paint = Callable[[QPainter], None]


class Kept:
    """A rectangle of the canvas as it was last painted; painted anew when what it is made of is something else."""

    def __init__(self) -> None:
        self._key: object = None
        self._image = QImage()

    def paint(self, painter: QPainter, rectangle: QRectF, ratio: float, ground: str, key: object, paint: Paint) -> None:
        """The rectangle, on that ground. `paint` is asked where `key`, size or ratio is not that of the last time; it
        paints in the coordinates in which the rectangle is given.
        """
        made_of = (key, rectangle.topLeft().toTuple(), rectangle.size().toTuple(), ratio, ground)
        if made_of != self._key:
            dots = QSize(math.ceil(rectangle.width() * ratio), math.ceil(rectangle.height() * ratio))
            self._image = QImage(dots, QImage.Format.Format_RGB32)
            self._image.setDevicePixelRatio(ratio)
            self._image.fill(colour(ground))
            inner = QPainter(self._image)
            inner.translate(-rectangle.topLeft())
            paint(inner)
            inner.end()
            self._key = made_of
        painter.drawImage(rectangle.topLeft(), self._image)
