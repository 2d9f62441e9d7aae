"""Everything behind path and probe, kept as pixmaps: moving the probe repaints the probe."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.layout import Layout
from gradexplorer.ui.canvas.paint import paint_frame, paint_landscape, paint_paper
from gradexplorer.ui.canvas.scene import Scene


class Backdrop:
    """Two layers: the landscape, as it was painted for its picture; and paper, landscape and axes as they are seen now.

    While the view moves, only the second is made anew, from the first, shifted and scaled.
    """

    def __init__(self) -> None:
        self._landscape = QPixmap()
        self._whole = QPixmap()
        self._landscape_is_stale = True
        self._whole_is_stale = True

    def forget_landscape(self) -> None:
        """The picture, its layers or its colours are others."""
        self._landscape_is_stale = True
        self._whole_is_stale = True

    def forget_frame(self) -> None:
        """The view has moved, or what stands about the plot is another."""
        self._whole_is_stale = True

    def pixmap(self, scene: Scene, size: QSize, places: Layout, ratio: float) -> QPixmap:
        """The whole picture without path and probe; `ratio` screen pixels for each of its pixels."""
        if self._whole_is_stale or self._whole.size() != _dots(size.width(), size.height(), ratio):
            self._whole = _fitting(self._whole, size.width(), size.height(), ratio)
            self._paint_whole(scene, size, places, ratio)
            self._whole_is_stale = False
        return self._whole

    def _paint_whole(self, scene: Scene, size: QSize, places: Layout, ratio: float) -> None:
        painter = QPainter(self._whole)
        paint_paper(painter, scene, QRectF(0, 0, size.width(), size.height()), places)
        if scene.picture is not None:
            self._place_landscape(painter, scene, scene.picture.viewport, places, ratio)
        paint_frame(painter, scene, places)
        painter.end()

    def _place_landscape(self, painter: QPainter, scene: Scene, then: Viewport, places: Layout, ratio: float) -> None:
        """The landscape where it belongs now, though it was painted for the view as it was then."""
        if self._landscape_is_stale or self._landscape.devicePixelRatio() != ratio:
            self._landscape = _fitting(self._landscape, then.width, then.height, ratio)
            self._landscape.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._landscape)
            paint_landscape(inner, scene, then)
            inner.end()
            self._landscape_is_stale = False
        painter.save()
        painter.setClipRect(places.plot)
        painter.translate(places.plot.topLeft())
        if then == scene.viewport:
            painter.drawPixmap(0, 0, self._landscape)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            target = rectangle(scene.viewport, then.box)
            if _is_paintable(target):
                painter.drawPixmap(target, self._landscape, QRectF(self._landscape.rect()))
        painter.restore()


def _dots(width: int, height: int, ratio: float) -> QSize:
    return QSize(max(math.ceil(width * ratio), 1), max(math.ceil(height * ratio), 1))


def _fitting(pixmap: QPixmap, width: int, height: int, ratio: float) -> QPixmap:
    """This pixmap where it has the right size: taking the memory anew costs as much as painting a layer."""
    if pixmap.size() != _dots(width, height, ratio):
        pixmap = QPixmap(_dots(width, height, ratio))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _is_paintable(target: QRectF) -> bool:
    """Whether a painter can count so far: an old picture seen a million times as large is of no use to anyone."""
    sides = (target.width(), target.height())
    return all(0.5 < side < 2e5 for side in sides) and abs(target.x()) < 2e5 and abs(target.y()) < 2e5
