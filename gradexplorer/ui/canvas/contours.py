"""Contour lines: thin, and light on the dark colours of the map, dark on the light ones."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen

from gradexplorer.field.contours import Contours
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.fill import BRIGHT, brightness
from gradexplorer.ui.canvas.geometry import pixels, polylines, thinned
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import pen


def paint_contours(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """All lines: hair lines as one path for each pen, which a screen draws at once; others as one for each level.

    An outline of all levels would take twice as long, during which no other thread gets on.
    """
    picture = scene.picture
    if picture is None or len(picture.levels.values) == 0:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, levels in _inked(scene):
        # A pen of one pixel of the screen is drawn directly, any other as an outline that has to be filled.
        ink.setCosmetic(scene.hair)
        ink.setWidthF(1.0 if scene.hair else scene.look.line_width)
        painter.setPen(ink)
        for together in [levels] if scene.hair else [[level] for level in levels]:
            px, py = pixels(viewport, *_lines(picture.contours, together))
            painter.drawPath(polylines(*(thinned(*thinned(px, py)) if scene.hair else (px, py))))


def level_inks(scene: Scene) -> list[QColor]:
    """The colour of each level's line."""
    by_level = {level: ink.color() for ink, levels in _inked(scene) for level in levels}
    return [by_level[level] for level in sorted(by_level)]


def _inked(scene: Scene) -> list[tuple[QPen, list[int]]]:
    """Pens, and the levels that are drawn with them."""
    picture = scene.picture
    assert picture is not None
    places = picture.levels.position(picture.levels.values)
    shades = picture.lut[np.clip(np.rint(places * 255), 0, 255).astype(int)]
    return _on_map(scene, shades) if scene.filled else _on_ground(scene, shades)


def _on_map(scene: Scene, shades: np.ndarray) -> list[tuple[QPen, list[int]]]:
    bright = brightness(shades) > BRIGHT
    return [
        (pen(scene.look.contour_on_dark), np.flatnonzero(~bright).tolist()),
        (pen(scene.look.contour_on_light), np.flatnonzero(bright).tolist()),
    ]


def _on_ground(scene: Scene, shades: np.ndarray) -> list[tuple[QPen, list[int]]]:
    """Each level in the colour of its height, made darker on light paper."""
    shade = scene.look.contour_shade
    inks = shades * (1 + shade) if shade < 0 else shades + (255 - shades) * shade
    return [(QPen(QColor(*map(int, ink))), [level]) for level, ink in enumerate(inks)]


def _lines(contours: Contours, levels: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """The lines of these levels, with NaN between the levels."""
    gap = np.array([np.nan])
    parts = [part for level in levels for part in (contours.level_of[level], None)]
    return (
        np.concatenate([gap, *(gap if part is None else contours.x[part] for part in parts)]),
        np.concatenate([gap, *(gap if part is None else contours.y[part] for part in parts)]),
    )
