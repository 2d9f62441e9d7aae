"""The filled map, and the hatching where f is not defined."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

from gradexplorer.field.picture import Picture
from gradexplorer.field.shade import Pixels
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.ui.canvas.geometry import segments
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import pen

HATCH_PX = 10.0
BRIGHT = 0.62  # a colour of the map from this lightness on takes dark lines
FINE = 2  # pixels for one of the picture, where an image is made in between


def paint_fill(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """The map over the viewport; hatching where f is undefined, whether the map is filled or not."""
    if scene.picture is not None:
        paint_map(painter, scene, viewport, scene.picture.rgba, scene.picture.image_box)


def paint_map(painter: QPainter, scene: Scene, viewport: Viewport, rgba: Pixels, box: Box) -> None:
    """The same of a picture of which there are only the pixels yet, and the box that they cover."""
    undefined = bool((rgba[..., 3] == 0).any())
    if scene.shows("fill"):
        if undefined:
            paint_hatch(painter, scene, viewport)
        _paint_image(painter, image_of(rgba), box, viewport)
    elif undefined:
        _paint_hatch_alone(painter, scene, viewport, rgba, box)


def brightness(shades: Pixels) -> npt.NDArray[np.float64]:
    """How light the eye finds the colours, from 0 to 1; red, green and blue are the last axis (Rec. 601)."""
    return np.asarray(shades[..., :3] @ np.array([0.299, 0.587, 0.114]) / 255)


def is_bright(picture: Picture, x: npt.NDArray[np.float64], y: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Whether the map is so light at these points that dark ink reads better on it."""
    box, (rows, columns) = picture.image_box, picture.rgba.shape[:2]
    column = np.clip((x - box.x_min) / box.width * columns, 0, columns - 1).astype(int)
    row = np.clip((y - box.y_min) / box.height * rows, 0, rows - 1).astype(int)
    return np.asarray(brightness(picture.rgba[row, column]) > BRIGHT)


def image_of(rgba: Pixels) -> QImage:
    """An image of its own memory, upright; row 0 of the array is at the bottom."""
    rows, columns = rgba.shape[:2]
    upright = np.ascontiguousarray(rgba[::-1])
    image = QImage(upright.data, columns, rows, 4 * columns, QImage.Format.Format_RGBA8888)
    # Premultiplied pixels scale twice as fast, and blend into nothing without a dark seam. This copies them, too.
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _paint_hatch_alone(painter: QPainter, scene: Scene, viewport: Viewport, rgba: Pixels, box: Box) -> None:
    """The hatching, taken out again where f is defined, so that what lies below stays visible there."""
    hatching = _sheet(viewport)
    inner = QPainter(hatching)
    inner.scale(FINE, FINE)
    paint_hatch(inner, scene, viewport)
    inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    _paint_image(inner, image_of(rgba), box, viewport)
    inner.end()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(0, 0, viewport.width, viewport.height), hatching)


def _sheet(viewport: Viewport) -> QImage:
    """A clear image of the plot, finer than the screen."""
    sheet = QImage(QSize(viewport.width, viewport.height) * FINE, QImage.Format.Format_ARGB32_Premultiplied)
    sheet.fill(0)
    return sheet


def _paint_image(painter: QPainter, image: QImage, box: Box, viewport: Viewport) -> None:
    """The image, scaled smoothly, and cut at the edges of the plot: it reaches half a sample beyond them.

    A file of vectors gets it scaled already: few of its readers scale smoothly, and QSvgGenerator knows no clipping.
    """
    target = rectangle(viewport, box)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if painter.paintEngine().type() not in (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf):
        painter.drawImage(target, image)
        return
    scaled = _sheet(viewport)
    inner = QPainter(scaled)
    inner.scale(FINE, FINE)
    inner.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    inner.drawImage(target, image)
    inner.end()
    painter.drawImage(QRectF(0, 0, viewport.width, viewport.height), scaled)


def rectangle(viewport: Viewport, box: Box) -> QRectF:
    """The box in pixels of the viewport."""
    left, top = viewport.pixel_at(box.x_min, box.y_max)
    return QRectF(left, top, box.width * viewport.x_scale, box.height * viewport.y_scale)


def paint_hatch(
    painter: QPainter, scene: Scene, viewport: Viewport, left: float = 0.0, right: float | None = None
) -> None:
    """Rising lines over the plot from left to right, cut at the edges by hand: not every file format can clip."""
    right, height = float(viewport.width if right is None else right), float(viewport.height)
    foot = np.arange(-height, viewport.width, HATCH_PX)
    foot = foot[(foot < right) & (foot + height > left)]
    x0, x1 = np.maximum(foot, left), np.minimum(foot + height, right)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(scene.look.hatch))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLines(segments(x0, height - (x0 - foot), x1, height - (x1 - foot)))
