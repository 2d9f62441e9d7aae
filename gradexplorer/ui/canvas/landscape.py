"""The landscape behind path and probe, kept as pixels: moving the probe repaints the probe."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from gradexplorer.field.curve import Curve
from gradexplorer.field.picture import Picture
from gradexplorer.field.shade import Pixels
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.fill import paint_map, rectangle
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


class SheetPainter:
    """Paints the pictures of one wish as the scene shows pictures, `ratio` dots to a pixel. May be used on any thread.

    The map may be painted first, while there are no lines yet.
    """

    def __init__(self, scene: Scene, ratio: float) -> None:
        self._scene, self._ratio = scene, ratio
        self._begun: tuple[Pixels, QImage] | None = None

    def begin(self, viewport: Viewport, pixels: Pixels, box: Box) -> None:
        """Paint the map of a picture to come."""
        scene = replace(self._scene, viewport=viewport)
        image = self._paper(viewport, filled=scene.shows("fill"))
        painter = QPainter(image)
        paint_map(painter, scene, viewport, pixels, box)
        painter.end()
        self._begun = pixels, image

    def __call__(self, picture: Picture | Curve) -> Sheet:
        """The sheet of the picture."""
        then, scene = picture.viewport, self._scene
        shown = replace(scene.showing(picture), viewport=then)
        begun = self._begun_for(picture)
        painter = QPainter(image := begun or self._paper(then, filled=shown.filled))
        paint_landscape(painter, shown, then, has_map=begun is not None)
        painter.end()
        return Sheet(image, picture, scene.look, scene.layers & STATIC, self._ratio)

    def _begun_for(self, picture: Picture | Curve) -> QImage | None:
        """The image with the picture's map, where that was painted first."""
        if self._begun is None or isinstance(picture, Curve) or self._begun[0] is not picture.rgba:
            return None
        return self._begun[1]

    def _paper(self, viewport: Viewport, *, filled: bool) -> QImage:
        ratio = self._ratio
        dots = QSize(max(math.ceil(viewport.width * ratio), 1), max(math.ceil(viewport.height * ratio), 1))
        image = QImage(dots, QImage.Format.Format_RGB32 if filled else QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        image.fill(colour(self._scene.look.ground) if filled else 0)
        return image


def painted(scene: Scene, picture: Picture | Curve, ratio: float) -> Sheet:
    """The picture as the scene shows pictures, `ratio` dots to a pixel."""
    return SheetPainter(scene, ratio)(picture)


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
