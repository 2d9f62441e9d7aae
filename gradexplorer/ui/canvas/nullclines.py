"""The curves on which a partial derivative vanishes: df/dx dashed, df/dy dotted, so that no colour is needed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from gradexplorer.field.nullclines import Curves
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import pen

WIDTH = 2.0
HALO = 2.0  # more than the line, on both sides together
STYLES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


def legend(scene: Scene) -> list[tuple[str, QPen]]:
    """What the curves are called."""
    inks = zip(scene.names, scene.look.paths[1:], STYLES, strict=False)
    return [(f"∂f/∂{name} = 0", _pen(ink, style)) for name, ink, style in inks]


def _pen(ink: str, style: Qt.PenStyle) -> QPen:
    made = pen(ink, WIDTH)
    made.setStyle(style)
    return made


def paint(painter: QPainter, scene: Scene, value: tuple[Curves, Curves]) -> None:
    """Both families of curves, each with a dark rim under it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for curves, (_, ink) in zip(value, legend(scene), strict=True):
        line = polylines(*pixels(scene.viewport, curves.x, curves.y))
        painter.setPen(pen(scene.look.halo, WIDTH + HALO, alpha=0.6))
        painter.drawPath(line)
        painter.setPen(ink)
        painter.drawPath(line)
