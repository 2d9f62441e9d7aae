"""The colour bar: which height has which colour, with the values of the contour lines."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from gradexplorer.field.levels import Levels
from gradexplorer.field.numerals import short
from gradexplorer.ui.canvas.fill import image_of
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen

APART_PX = 22.0
LONGEST = 6  # letters of a value; longer ones are rounded to three digits


def paint_colour_bar(painter: QPainter, scene: Scene, bar: QRect) -> None:
    """The colours upwards, and so many of the levels as have room; `bar` in pixels of the whole picture."""
    if scene.picture is None or not scene.shows("fill") or bar.isEmpty():
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(bar), _colours(scene.picture.lut))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(scene.look.frame))
    painter.drawRect(QRectF(bar).adjusted(-0.5, -0.5, 0.5, 0.5))
    painter.setFont(font(scene.look.text_px - 1))
    right = float(bar.x() + bar.width())
    for py, text in values_beside(scene.picture.levels, bar.height()):
        at = bar.y() + py
        painter.setPen(pen(scene.look.frame))
        painter.drawLine(QLineF(right + 1, at, right + 4, at))
        painter.setPen(colour(scene.look.quiet))
        painter.drawText(QRectF(right + 7, at - 10, 44, 20), Qt.AlignmentFlag.AlignVCenter, text)


def values_beside(levels: Levels, height_px: float) -> list[tuple[float, str]]:
    """(pixels from the top, text) of every so manieth level, counted so that zero, where it is one, stays."""
    values = levels.values[(levels.values >= levels.low) & (levels.values <= levels.high)]
    if not len(values):
        return [(height_px / 2, _text(levels.low))] if levels.low == levels.high else []
    tops = (1.0 - levels.position(values)) * height_px
    for every in (1, 2, 4, 5, 10, 20, 50, 100, 1000):
        anchor = int(np.argmin(np.abs(values))) % every
        kept = tops[anchor::every]
        if len(kept) < 2 or float(np.min(np.abs(np.diff(kept)))) >= APART_PX:
            break
    return [(float(top), _text(float(value))) for top, value in zip(kept, values[anchor::every], strict=True)]


def _text(value: float) -> str:
    text = short(value)
    return text if len(text) <= LONGEST else short(float(f"{value:.2e}"))


def _colours(lut: npt.NDArray[np.uint8]) -> QImage:
    """One column of the colour map, low at the bottom."""
    column = np.full((256, 1, 4), 255, dtype=np.uint8)
    column[:, 0, :3] = lut
    return image_of(column)
