"""The flow lines that were picked: broader than those all over the plane, and in another colour."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from gradexplorer.field.flow import FlowLines
from gradexplorer.ui.canvas.flow import paint_lines
from gradexplorer.ui.canvas.scene import Scene

WIDTH, HEAD_PX = 2.2, 11.0


def paint(painter: QPainter, scene: Scene, value: FlowLines) -> None:
    """All of them."""
    paint_lines(painter, scene, value, scene.look.paths[2], WIDTH, HEAD_PX)
