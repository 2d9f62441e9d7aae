"""Which line is which: short samples with their names, above the plot."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gradexplorer.session.state import LAYERS
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, font, pen

TOP, HEIGHT, SAMPLE_PX, BESIDE_PX, GAP_PX = -21.0, 18.0, 22.0, 6.0, 16.0
NAMED = ("nullclines", "ridges", "model")  # the extra layers whose lines have names
RIM = 2.0

Entry = tuple[str, QPen]


def entries_of_layers(scene: Scene) -> list[Entry]:
    """The lines of the extra layers that are shown."""
    shown = [name for name in LAYERS if name in NAMED and scene.shows(name) and scene.extras.get(name) is not None]
    return [entry for name in shown for entry in import_module(f"gradexplorer.ui.canvas.{name}").legend(scene)]


def paint_entries(painter: QPainter, scene: Scene, entries: list[Entry], left: float, rim: str = "") -> float:
    """Samples and names from there on to the right, each sample with that rim; where the last one ends."""
    painter.setFont(font(scene.look.text_px))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = TOP + HEIGHT / 2
    for text, ink in entries:
        sample = QLineF(left, middle, left + SAMPLE_PX, middle)
        if rim:
            painter.setPen(pen(rim, ink.widthF() + RIM))
            painter.drawLine(sample)
        painter.setPen(ink)
        painter.drawLine(sample)
        painter.setPen(colour(scene.look.quiet))
        width = QFontMetricsF(painter.font()).horizontalAdvance(text)
        place = QRectF(left + SAMPLE_PX + BESIDE_PX, TOP, width + 8, HEIGHT)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        left = place.left() + width + GAP_PX
    return left


def width_of(scene: Scene, entries: list[Entry]) -> float:
    """How much room the entries take."""
    metrics = QFontMetricsF(font(scene.look.text_px))
    return sum(metrics.horizontalAdvance(text) + SAMPLE_PX + BESIDE_PX + GAP_PX for text, _ in entries) - GAP_PX
