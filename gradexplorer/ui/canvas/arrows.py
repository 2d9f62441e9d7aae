"""The gradient field: a shaft and a head each, with a rim that keeps it readable on any colour."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPainterPath

from gradexplorer.field.arrows import Arrows
from gradexplorer.field.viewport import Viewport
from gradexplorer.ui.canvas.geometry import Array, pixels, polylines, segments
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

HEAD_PX, HEAD_HALF_PX = 5.6, 2.5
SHORTEST_PX = 0.75  # less than this has no direction the eye can see
HALO_PX = 1.3


@dataclass(frozen=True, eq=False)
class Shapes:
    """Arrows in pixels: tails, tips, the middle of each head's base, and its half width across; arrays (n,)."""

    tail: tuple[Array, Array]
    tip: tuple[Array, Array]
    base: tuple[Array, Array]
    across: tuple[Array, Array]

    def heads(self) -> QPainterPath:
        """The heads as closed triangles."""
        gap = np.full_like(self.tip[0], np.nan)
        corners = [
            np.stack([tip, base + side, base - side, tip, gap], axis=1).ravel()
            for tip, base, side in zip(self.tip, self.base, self.across, strict=True)
        ]
        return polylines(*corners)


def shapes(tail: tuple[Array, Array], tip: tuple[Array, Array], head_px: float = HEAD_PX) -> Shapes:
    """Arrows from tails to tips (pixels, y down). Heads keep their size, but take at most half of a short arrow."""
    dx, dy = tip[0] - tail[0], tip[1] - tail[1]
    length = np.hypot(dx, dy)
    head = np.minimum(head_px, length * 0.5)
    with np.errstate(invalid="ignore", divide="ignore"):
        ux, uy = np.where(length > 0, dx / length, 0.0), np.where(length > 0, dy / length, 0.0)
    half = head * (HEAD_HALF_PX / HEAD_PX)
    return Shapes(tail, tip, (tip[0] - head * ux, tip[1] - head * uy), (-uy * half, ux * half))


def paint_arrows(painter: QPainter, scene: Scene, viewport: Viewport) -> None:
    """All arrows: first the rims, then the arrows themselves, so that no rim lies over a neighbour."""
    if scene.picture is None:
        return
    drawn = _placed(scene.picture.arrows, viewport)
    if not len(drawn.tip[0]):
        return
    look = scene.look
    shafts, heads = segments(*drawn.tail, *drawn.base), drawn.heads()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if scene.filled:
        rim = pen(look.arrow_halo, HALO_PX)
        painter.setPen(pen(look.arrow_halo, look.arrow_width + HALO_PX))
        painter.drawLines(shafts)
        painter.setPen(rim)
        painter.setBrush(colour(look.arrow_halo))
        painter.drawPath(heads)
    ink = scene.arrow_colour or (look.arrow if scene.filled else look.arrow_bare)
    painter.setPen(pen(ink, look.arrow_width))
    painter.drawLines(shafts)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ink))
    painter.drawPath(heads)


def _placed(arrows: Arrows, viewport: Viewport) -> Shapes:
    """The arrows that can be seen as such, about the places where their gradients were taken, wholly inside."""
    x, y = pixels(viewport, arrows.x, arrows.y)
    half_x, half_y = arrows.dx_px / 2, -arrows.dy_px / 2
    seen = np.hypot(half_x, half_y) * 2 >= SHORTEST_PX
    x, y, half_x, half_y = x[seen], y[seen], half_x[seen], half_y[seen]
    return shapes((x - half_x, y - half_y), (x + half_x, y + half_y))
