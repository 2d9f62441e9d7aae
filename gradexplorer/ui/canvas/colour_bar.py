"""The colour bar: which height has which colour, with the values of the contour lines."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from gradexplorer.field.levels import Levels
from gradexplorer.field.numerals import MINUS, power_below, short, tens, told_apart
from gradexplorer.ui.canvas.fill import BRIGHT, brightness, image_of
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.canvas.ticks import raised
from gradexplorer.ui.look import colour, font, pen

APART_PX = 22.0
ROOM_PX = 44.0
LONGEST = 6  # letters of a value; longer ones are rounded to three digits


def paint_colour_bar(painter: QPainter, scene: Scene, bar: QRect) -> None:
    """The colours upwards, and so many of the levels as have room; `bar` in pixels of the whole picture."""
    paint_bar(painter, scene, bar)
    paint_common(painter, scene, bar)


def paint_bar(painter: QPainter, scene: Scene, bar: QRect) -> None:
    """The bar and the numbers beside it."""
    if scene.picture is None or not _is_shown(scene, bar):
        return
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(QRectF(bar), _colours(scene.picture.lut))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen(scene.look.frame))
    painter.drawRect(QRectF(bar).adjusted(-0.5, -0.5, 0.5, 0.5))
    right = float(bar.x() + bar.width())
    _paint_lines(painter, scene, bar)
    for py, text in values_beside(scene.picture.levels, bar.height()).beside:
        painter.setFont(_fitting(text, scene.look.text_px - 1))
        at = bar.y() + py
        painter.setPen(pen(scene.look.frame))
        painter.drawLine(QLineF(right + 1, at, right + 4, at))
        painter.setPen(colour(scene.look.quiet))
        painter.drawText(QRectF(right + 7, at - 10, ROOM_PX, 20), Qt.AlignmentFlag.AlignVCenter, text)


def paint_common(painter: QPainter, scene: Scene, bar: QRect) -> None:
    """Above the bar, what is common to its numbers."""
    if scene.picture is None or not _is_shown(scene, bar):
        return
    common = values_beside(scene.picture.levels, bar.height()).common
    if common:
        painter.setFont(font(scene.look.text_px - 1))
        painter.setPen(colour(scene.look.quiet))
        above = QRectF(bar.x() + bar.width() - 200, bar.y() - 21, 200 + ROOM_PX, 18)
        painter.drawText(above, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, common)


def _is_shown(scene: Scene, bar: QRect) -> bool:
    """Whether there are colours to explain: not where nothing is defined, as none means anything then."""
    if scene.picture is None or not scene.shows("fill") or bar.isEmpty():
        return False
    levels = scene.picture.levels
    return levels.is_seen or levels.low >= levels.high


class Marks(NamedTuple):
    """(pixels from the top, text) of each mark, and what is common to all texts: "×10⁻⁸ + 2", or nothing."""

    beside: list[tuple[float, str]]
    common: str = ""


@lru_cache(maxsize=8)
def values_beside(levels: Levels, height_px: float) -> Marks:
    """Every so manieth level, counted so that zero, where it is one, stays."""
    values = levels.values[(levels.values >= levels.low) & (levels.values <= levels.high)]
    if not len(values) and levels.low < levels.high:
        return Marks([(height_px, _rounded(levels.low)), (0.0, _rounded(levels.high))])
    if not len(values):
        return Marks([(height_px / 2, _rounded(levels.low))])
    tops = (1.0 - levels.position(values)) * height_px
    for every in (1, 2, 4, 5, 10, 20, 50, 100, 1000):
        anchor = int(np.argmin(np.abs(values))) % every
        kept = tops[anchor::every]
        if len(kept) < 2 or float(np.min(np.abs(np.diff(kept)))) >= APART_PX:
            break
    texts, common = _texts(values[anchor::every])
    return Marks(list(zip(kept.tolist(), texts, strict=True)), common)


def _texts(values: npt.NDArray[np.float64]) -> tuple[list[str], str]:
    """What is written beside values, and what is common to all: a power of ten, where there is no room for it at each,
    and a number from which all are counted, where they differ in late digits alone.
    """
    texts, base = _counted(values)
    numbers = values - base
    common = f"{'+' if base > 0 else MINUS} {short(abs(float(f'{base:.10g}')))}" if base else ""
    largest = float(np.max(np.abs(numbers)))
    if max(map(len, texts)) <= LONGEST or not 0 < largest < np.inf:
        return texts, common
    exponent = power_below(largest)
    with np.errstate(over="ignore"):
        scaled = told_apart((numbers / tens(1, exponent)).tolist())
    if max(map(len, scaled)) > LONGEST:
        return texts, common
    return scaled, f"×10{raised(exponent)} {common}".strip()


def _counted(values: npt.NDArray[np.float64]) -> tuple[list[str], float]:
    """What is written beside values, and from which number they are counted."""
    texts = told_apart(values.tolist())
    if max(map(len, texts)) <= LONGEST:
        return texts, 0.0
    rounded = [_rounded(value) for value in values.tolist()]
    if len(set(rounded)) == len(rounded):
        return [text if len(text) <= LONGEST else other for text, other in zip(texts, rounded, strict=True)], 0.0
    base = float(values[len(values) // 2])
    away = told_apart((values - base).tolist())
    shown = [text if len(text) <= LONGEST else _rounded(value - base) for text, value in zip(away, values, strict=True)]
    return shown, base


def _paint_lines(painter: QPainter, scene: Scene, bar: QRect) -> None:
    """Each level as a line across its colour, in the ink its contour has on the map; not where they would be a grey."""
    picture = scene.picture
    if picture is None or not scene.shows("contours") or len(picture.levels.values) > bar.height() / 4:
        return
    places = picture.levels.position(picture.levels.values)
    shades = picture.lut[np.clip(np.rint(places * 255), 0, 255).astype(int)]
    for place, bright in zip(places.tolist(), (brightness(shades) > BRIGHT).tolist(), strict=True):
        if 0 < place < 1:
            at = bar.y() + (1.0 - place) * bar.height()
            painter.setPen(pen(scene.look.contour_on_light if bright else scene.look.contour_on_dark))
            painter.drawLine(QLineF(bar.x(), at, bar.x() + bar.width() - 1, at))


def _fitting(text: str, size_px: float) -> QFont:
    """The font in which the text has room."""
    made = font(size_px)
    return made if QFontMetricsF(made).horizontalAdvance(text) <= ROOM_PX else font(size_px - 2)


def _rounded(value: float) -> str:
    """The value to three digits."""
    return short(float(f"{value:.2e}"))


def _colours(lut: npt.NDArray[np.uint8]) -> QImage:
    """One column of the colour map, low at the bottom."""
    column = np.full((256, 1, 4), 255, dtype=np.uint8)
    column[:, 0, :3] = lut
    return image_of(column)
