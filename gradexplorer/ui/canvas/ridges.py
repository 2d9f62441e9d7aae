"""Ridges and valleys: two broad lines with a dark rim, bright as a crest in the sun, and blue as the water below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.ridges import Line
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import pen

WIDTH, HALO = 2.4, 2.0
NAMES: tuple[Phrase, ...] = ("ridge", "valley")
INKS = (3, 1)  # of the look's paths


def legend(scene: Scene) -> list[tuple[str, QPen]]:
    """What the lines are called."""
    return [(tr(name), pen(scene.look.paths[ink], WIDTH)) for name, ink in zip(NAMES, INKS, strict=True)]


def paint(painter: QPainter, scene: Scene, value: tuple[Line, Line]) -> None:
    """Both rims below both lines."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    drawn = [polylines(*pixels(scene.viewport, line.x, line.y)) for line in value]
    for line in drawn:
        painter.setPen(pen(scene.look.halo, WIDTH + HALO, alpha=0.7))
        painter.drawPath(line)
    for line, (_, ink) in zip(drawn, legend(scene), strict=True):
        painter.setPen(ink)
        painter.drawPath(line)
