"""What the hand does, told apart: a click, a drag of the probe, a drag of the plane, a wheel, a key."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from gradexplorer.field.numerals import round_step, tens
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.holds import Hold

TOOLS = ("pan", "box", "ruler")
NOTCH = 1.2  # one notch of a wheel
NUDGE_PX = 4.0
FINER, COARSER = 0.1, 10.0


@dataclass
class Drag:
    """A button is down. `moved` once the hand has left the place of the press: from then on this is no click.

    `hold` is what the press took hold of, None for the plane; `tool` is what a drag of the plane does: one of TOOLS.
    """

    pressed: QPointF
    last: QPointF
    hold: Hold | None
    moved: bool = False
    tool: str = "pan"

    def held(self, at: QPointF) -> QPointF:
        """Where what is held belongs while the hand is there: it does not jump when it is caught."""
        return at if self.hold is None else at + (self.hold.at - self.pressed)

    def follow(self, at: QPointF) -> QPointF | None:
        """How far the hand went since the last time, or None while it may still be a click."""
        if not self.moved and (at - self.pressed).manhattanLength() < QApplication.startDragDistance():
            return None
        self.moved = True
        step = at - self.last
        self.last = at
        return step


def wheel_zoom(event: QWheelEvent) -> tuple[float, str]:
    """(factor, axes) of a turn of the wheel: up is nearer; Ctrl along x, Shift along y."""
    # Some platforms turn a wheel with Shift or Alt held into one to the side.
    turned = event.angleDelta().y() or event.angleDelta().x()
    held = event.modifiers()
    axes = "y" if held & Qt.KeyboardModifier.ShiftModifier else "xy"
    axes = "x" if held & Qt.KeyboardModifier.ControlModifier else axes
    return NOTCH ** (min(max(turned / 120.0, -20.0), 20.0)), axes


ARROW_KEYS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0),
    Qt.Key.Key_Down: (0.0, -1.0),
}


def nudge(event: QKeyEvent, viewport: Viewport) -> tuple[float, float] | None:
    """The step of the probe in the plane an arrow key asks for: a round one of a few pixels; else None."""
    way = ARROW_KEYS.get(Qt.Key(event.key()))
    if way is None:
        return None
    held = event.modifiers()
    size = FINER if held & Qt.KeyboardModifier.ShiftModifier else 1.0
    size = COARSER if held & Qt.KeyboardModifier.ControlModifier else size
    return way[0] * size * _round(NUDGE_PX / viewport.x_scale), way[1] * size * _round(NUDGE_PX / viewport.y_scale)


def sensible(viewport: Viewport, x: float, y: float) -> tuple[float, float]:
    """The place to a tenth of a pixel, free of digits that no pixel can mean."""
    return _sensible(x, viewport.box.width / viewport.width), _sensible(y, viewport.box.height / viewport.height)


def _sensible(coordinate: float, unit: float) -> float:
    if not (unit > 0 and math.isfinite(coordinate)):
        return coordinate
    return round(coordinate, min(max(0, 1 - math.floor(math.log10(unit))), 15))


def _round(length: float) -> float:
    return tens(*round_step(length))
