"""The filled map, and the hatching where f is not defined."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from gradexplorer.field.picture import Picture
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.canvas.geometry import segments
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

HATCH_PX = 10.0


def paint_fill(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """The map over the viewport; hatched ground where f is undefined, whether the map is filled or not."""
    picture = scene.picture
    if picture is None:
        return
    undefined = bool((picture.rgba[..., 3] == 0).any())
    if undefined:
        _paint_hatch(painter, scene, viewport)
    if scene.shows("fill"):
        _paint_image(painter, image_of(picture.rgba), picture, viewport)
    elif undefined:
        _paint_image(painter, image_of(_veil(scene, picture)), picture, viewport)


def image_of(rgba: npt.NDArray[np.uint8]) -> QImage:
    """An image of its own memory, upright; row 0 of the array is at the bottom."""
    rows, columns = rgba.shape[:2]
    upright = np.ascontiguousarray(rgba[::-1])
    image = QImage(upright.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    # Premultiplied pixels scale twice as fast, and blend into nothing without a dark seam. This copies them, too.
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _veil(scene: Scene, picture: Picture) -> npt.NDArray[np.uint8]:
    """The bare ground where f is defined: it covers the hatching there."""
    ground = colour(scene.look.ground)
    veil = np.empty_like(picture.rgba)
    veil[..., 0], veil[..., 1], veil[..., 2] = ground.red(), ground.green(), ground.blue()
    veil[..., 3] = np.where(picture.rgba[..., 3] == 0, 0, 255)
    return veil


def _paint_image(painter: QPainter, image: QImage, picture: Picture, viewport: Viewport) -> None:
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rectangle(viewport, picture.image_box), image)


def rectangle(viewport: Viewport, box: Box) -> QRectF:
    """The box in pixels of the viewport."""
    left, top = viewport.pixel_at(box.x_min, box.y_max)
    return QRectF(left, top, box.width * viewport.x_scale, box.height * viewport.y_scale)


def _paint_hatch(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """Rising lines over the whole plot, cut at its edges by hand: not every file format can clip."""
    width, height = float(viewport.width), float(viewport.height)
    foot = np.arange(-height, width, HATCH_PX)
    x0, x1 = np.maximum(foot, 0.0), np.minimum(foot + height, width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(scene.look.hatch))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLines(segments(x0, height - (x0 - foot), x1, height - (x1 - foot)))
