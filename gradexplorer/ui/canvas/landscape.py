"""The landscape behind path and probe, kept as pixels: moving the probe repaints the probe."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from gradexplorer.field.curve import Curve
from gradexplorer.field.picture import Picture
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.paint import paint_landscape
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import Look, colour

STATIC = frozenset({"fill", "contours", "labels", "arrows", "derivative"})


@dataclass(frozen=True, eq=False)
class Sheet:
    """The static layers of a picture as pixels, and what they were painted with. The filled map hides all beneath."""

    image: QImage
    picture: Picture | Curve
    look: Look
    layers: frozenset[str]
    ratio: float

    def suits(self, scene: Scene, ratio: float) -> bool:
        """Whether painting the scene's landscape again would give the same."""
        mine = self.picture, self.look, self.layers, self.ratio
        return mine == (scene.drawn, scene.look, scene.layers & STATIC, ratio)


def painted(scene: Scene, picture: Picture | Curve, ratio: float) -> Sheet:
    """The picture as the scene shows pictures, `ratio` dots to a pixel. May be called on any thread."""
    then = picture.viewport
    dots = QSize(max(math.ceil(then.width * ratio), 1), max(math.ceil(then.height * ratio), 1))
    shown = replace(scene.showing(picture), viewport=then)
    opaque = QImage.Format.Format_RGB32 if shown.filled else QImage.Format.Format_ARGB32_Premultiplied
    image = QImage(dots, opaque)
    image.setDevicePixelRatio(ratio)
    image.fill(colour(scene.look.ground) if shown.filled else 0)
    painter = QPainter(image)
    paint_landscape(painter, shown, then)
    painter.end()
    return Sheet(image, picture, scene.look, scene.layers & STATIC, ratio)


class Landscape:
    """The sheet as it was painted for its picture; shifted and scaled while the view moves on."""

    def __init__(self) -> None:
        self._sheet: Sheet | None = None

    def keep(self, sheet: Sheet) -> None:
        """A sheet that was painted elsewhere; it is used as long as it suits."""
        self._sheet = sheet

    def paint(self, painter: QPainter, scene: Scene, ratio: float) -> None:
        """The landscape where it belongs now, though it was painted for the view as it was then."""
        if scene.drawn is None:
            return
        if self._sheet is None or not self._sheet.suits(scene, ratio):
            self._sheet = painted(scene, scene.drawn, ratio)
        then, image = scene.drawn.viewport, self._sheet.image
        if then == scene.viewport:
            painter.drawImage(QPointF(0, 0), image)
            return
        target = rectangle(scene.viewport, then.box)
        if _is_as_large(target, then):  # a pan: copied to the nearest dot, which takes a tenth of the time of scaling
            painter.drawImage(QPointF(round(target.x() * ratio) / ratio, round(target.y() * ratio) / ratio), image)
        elif _is_paintable(target):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, image, QRectF(image.rect()))


def _is_as_large(target: QRectF, then: Viewport) -> bool:
    """Whether nothing would be scaled by as much as a tenth of a pixel over the whole picture."""
    return abs(target.width() - then.width) < 0.1 and abs(target.height() - then.height) < 0.1


def _is_paintable(target: QRectF) -> bool:
    """Whether a painter can count so far: an old picture seen a million times as large is of no use to anyone."""
    sides = (target.width(), target.height())
    return all(0.5 < side < 2e5 for side in sides) and abs(target.x()) < 2e5 and abs(target.y()) < 2e5
