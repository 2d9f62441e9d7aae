"""The local model over the map: its contour lines, the edge within which it holds, and a veil over all beyond."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.local_model import Lines, LocalModel, Modelled
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import pen

VEIL = 110  # of 255
ON_PAPER = 0.3  # of it, where no map is filled
LINE, EDGE, RIM = 1.3, 2.4, 2.0
INKS = (2, 3)  # of the look's paths: lines, edge
NAMES: tuple[Phrase, ...] = ("local model", "edge of the error allowed")


@dataclass(frozen=True, eq=False)
class ModelSheet:
    """The model and how far it holds, with the veil as pixels, one a sample."""

    model: LocalModel
    found: Modelled
    veil: QImage


def sheet(model: LocalModel, found: Modelled) -> ModelSheet:
    """Ready to be painted. May be called on any thread."""
    rows, columns = found.beyond.shape
    rgba = np.zeros((rows, columns, 4), dtype=np.uint8)
    rgba[..., 3] = np.where(found.beyond[::-1], VEIL, 0)
    image = QImage(rgba.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
    return ModelSheet(model, found, image)


def legend(scene: Scene) -> list[tuple[str, QPen]]:
    """What the lines are called."""
    lines = zip(NAMES, INKS, (LINE, EDGE), strict=True)
    return [(tr(name), pen(scene.look.paths[ink], width)) for name, ink, width in lines]


def paint(painter: QPainter, scene: Scene, value: ModelSheet) -> None:
    """The lines below the veil, which dims them where they do not hold; the edge above it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines, edge = legend(scene)
    _paint_lines(painter, scene, value.found.lines, lines[1])
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setOpacity(1.0 if scene.filled else ON_PAPER)
    painter.drawImage(rectangle(scene.viewport, value.found.box), value.veil, QRectF(value.veil.rect()))
    painter.setOpacity(1.0)
    _paint_lines(painter, scene, value.found.edge, edge[1])


def _paint_lines(painter: QPainter, scene: Scene, lines: Lines, ink: QPen) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawn = polylines(*pixels(scene.viewport, lines.x, lines.y))
    for stroke in (pen(scene.look.halo, ink.widthF() + RIM, 0.7), ink):
        painter.setPen(stroke)
        painter.drawPath(drawn)
