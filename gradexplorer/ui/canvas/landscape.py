"""The landscape behind path and probe, kept as a pixmap: moving the probe repaints the probe."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.paint import paint_landscape
from gradexplorer.ui.canvas.scene import Scene


class Landscape:
    """The static layers as they were painted for their picture; shifted and scaled while the view moves on."""

    def __init__(self) -> None:
        self._kept = QPixmap()
        self._is_stale = True

    def forget(self) -> None:
        """The picture, its layers or its colours are others."""
        self._is_stale = True

    def paint(self, painter: QPainter, scene: Scene, ratio: float) -> None:
        """The landscape where it belongs now, though it was painted for the view as it was then."""
        if scene.picture is None:
            return
        then = scene.picture.viewport
        if self._is_stale or self._kept.devicePixelRatio() != ratio:
            self._renew(scene, ratio)
        if then == scene.viewport:
            painter.drawPixmap(QPointF(0, 0), self._kept)
            return
        target = rectangle(scene.viewport, then.box)
        if _is_paintable(target):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(target, self._kept, QRectF(self._kept.rect()))

    def _renew(self, scene: Scene, ratio: float) -> None:
        assert scene.picture is not None
        then = scene.picture.viewport
        dots = QSize(max(math.ceil(then.width * ratio), 1), max(math.ceil(then.height * ratio), 1))
        if self._kept.size() != dots:
            self._kept = QPixmap(dots)
        self._kept.setDevicePixelRatio(ratio)
        self._kept.fill(Qt.GlobalColor.transparent)
        inner = QPainter(self._kept)
        paint_landscape(inner, scene, then)
        inner.end()
        self._is_stale = False


def _is_paintable(target: QRectF) -> bool:
    """Whether a painter can count so far: an old picture seen a million times as large is of no use to anyone."""
    sides = (target.width(), target.height())
    return all(0.5 < side < 2e5 for side in sides) and abs(target.x()) < 2e5 and abs(target.y()) < 2e5
