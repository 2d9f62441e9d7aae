"""The gradient field: a shaft and a head each, with a rim that keeps it readable on any colour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from gradexplorer.field.arrows import Arrows
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.geometry import Array, pixels, polygons
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour

HEAD_PX, SLENDER = 6.0, 0.42  # length of a head, and its half width in parts of that
SHORTEST_PX = 0.75  # less than this has no direction the eye can see
RIM_PX = 0.4  # covers less than half a pixel, and so is a shadow rather than a line


@dataclass(frozen=True, eq=False)
class Shapes:
    """Arrows in pixels: tails, tips, directions (of length 1, or 0) and lengths of the heads; arrays (n,)."""

    tail: tuple[Array, Array]
    tip: tuple[Array, Array]
    way: tuple[Array, Array]
    head: Array

    def outlines(self, width_px: float, rim_px: float = 0.0) -> list[QPainterPath]:
        """The outline of each arrow; `rim_px` wider on all sides."""
        (ux, uy), none = self.way, np.zeros_like(self.head)
        half = np.minimum(width_px / 2, self.head * SLENDER) + rim_px
        wing = self.head * SLENDER + 1.5 * rim_px
        # Along the arrow and across it, seen from the tip: the seven corners.
        along = [2 * rim_px + none, -self.head - rim_px, -self.head - rim_px]
        across = [none, wing, half]
        length = (self.tip[0] - self.tail[0]) * ux + (self.tip[1] - self.tail[1]) * uy
        along += [-length - rim_px, -length - rim_px, *along[2:0:-1]]
        across += [half, -half, -half, -wing]
        forward, aside = np.stack(along, axis=1), np.stack(across, axis=1)
        x = self.tip[0][:, None] + forward * ux[:, None] - aside * uy[:, None]
        y = self.tip[1][:, None] + forward * uy[:, None] + aside * ux[:, None]
        return polygons(x, y)


def shapes(tail: tuple[Array, Array], tip: tuple[Array, Array], head_px: float = HEAD_PX) -> Shapes:
    """Arrows from tails to tips (pixels, y down). Heads keep their size, but take at most half of a short arrow."""
    dx, dy = tip[0] - tail[0], tip[1] - tail[1]
    length = np.hypot(dx, dy)
    some = np.where(length > 0, length, 1.0)
    return Shapes(tail, tip, (dx / some, dy / some), np.minimum(head_px, length * 0.5))


def paint_shapes(
    painter: QPainter, drawn: Shapes, ink: str, width_px: float, rim: str = "", rim_px: float = 0.0
) -> None:
    """First all rims, where there is a colour for them, then all arrows, so that no rim lies over a neighbour."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for text, grown in ((rim, rim_px), (ink, 0.0)):
        if text:
            painter.setBrush(colour(text))
            for outline in drawn.outlines(width_px, grown):
                painter.drawPath(outline)


def paint_arrows(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """All arrows of the picture."""
    if scene.picture is None:
        return
    look, drawn = scene.look, _placed(scene.picture.arrows, viewport)
    if scene.filled:
        paint_shapes(painter, drawn, scene.arrow_colour or look.arrow, look.arrow_width, look.arrow_halo, RIM_PX)
    else:
        paint_shapes(painter, drawn, scene.arrow_colour or look.arrow_bare, look.arrow_width)


def _placed(arrows: Arrows, viewport: Viewport) -> Shapes:
    """The arrows that can be seen as such, about the places where their gradients were taken."""
    x, y = pixels(viewport, arrows.x, arrows.y)
    half_x, half_y = arrows.dx_px / 2, -arrows.dy_px / 2
    seen = np.hypot(half_x, half_y) * 2 >= SHORTEST_PX
    x, y, half_x, half_y = x[seen], y[seen], half_x[seen], half_y[seen]
    return shapes((x - half_x, y - half_y), (x + half_x, y + half_y))
