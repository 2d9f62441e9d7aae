"""The gradient field: a shaft and a head each, light on the dark colours of the map and dark on the light ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPolygonF

from gradexplorer.field.arrows import Arrows
from gradexplorer.field.plane import Array
from gradexplorer.field.viewport import Viewport
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.fill import is_bright
from gradexplorer.ui.canvas.geometry import pixels, polygons, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.look import colour, pen

HEAD_PX, SLENDER = 6.0, 0.42  # length of a head, and its half width in parts of that
RIM_PX = 0.8
SHORTEST_PX = 0.75  # less than this has no direction the eye can see
TOGETHER = 4  # neighbours to a path: fewer are more calls, more are slower to fill


@dataclass(frozen=True, eq=False)
class Shapes:
    """Arrows in pixels: tails, tips, directions (of length 1, or 0) and lengths of the heads; arrays (n,)."""

    tail: tuple[Array, Array]
    tip: tuple[Array, Array]
    way: tuple[Array, Array]
    head: Array

    def outlines(self, width_px: float, rim_px: float = 0.0) -> list[QPainterPath]:
        """The outline of each arrow; `rim_px` wider on all sides."""
        (ux, uy), (dx, dy) = self.way, (tip - tail for tip, tail in zip(self.tip, self.tail, strict=True))
        along, across = corners(dx * ux + dy * uy, self.head, np.minimum(width_px / 2, self.head * SLENDER), rim_px)
        forward, aside = np.stack(along, axis=1), np.stack(across, axis=1)
        x = self.tip[0][:, None] + forward * ux[:, None] - aside * uy[:, None]
        y = self.tip[1][:, None] + forward * uy[:, None] + aside * ux[:, None]
        return polygons(x, y) if len(x) else []

    def heads(self, together: int = 1) -> list[QPainterPath]:
        """The heads alone, so many to a path."""
        (ux, uy), wing = self.way, self.head * SLENDER
        neck_x, neck_y = self.tip[0] - self.head * ux, self.tip[1] - self.head * uy
        x = np.stack([self.tip[0], neck_x - wing * uy, neck_x + wing * uy], axis=1)
        y = np.stack([self.tip[1], neck_y + wing * ux, neck_y - wing * ux], axis=1)
        return polygons(x, y, together) if len(x) else []

    def only(self, chosen: npt.NDArray[np.bool_]) -> Shapes:
        """The chosen ones."""
        tail, tip, way = ((x[chosen], y[chosen]) for x, y in (self.tail, self.tip, self.way))
        return Shapes(tail, tip, way, self.head[chosen])


def shapes(tail: tuple[Array, Array], tip: tuple[Array, Array], head_px: float = HEAD_PX) -> Shapes:
    """Arrows from tails to tips (pixels, y down). Heads keep their size, but take at most half of a short arrow."""
    dx, dy = tip[0] - tail[0], tip[1] - tail[1]
    length = np.hypot(dx, dy)
    some = np.where(length > 0, length, 1.0)
    return Shapes(tail, tip, (dx / some, dy / some), np.minimum(head_px, length * 0.5))


def corners(length: Any, head: Any, half: Any, rim: float) -> tuple[list[Any], list[Any]]:
    """The seven corners of an arrow: how far along it from its tip, and how far to its side; numbers, or arrays (n,).

    The shaft is twice `half` wide; all around, the arrow is `rim` larger.
    """
    neck, back, wing = -head - rim, -length - rim, head * SLENDER + 1.5 * rim
    half = half + rim
    return [0.0 * head + 2 * rim, neck, neck, back, back, neck, neck], [
        0.0 * head,
        wing,
        half,
        half,
        -half,
        -half,
        -wing,
    ]


def outline(line: QLineF, width_px: float, head_px: float, rim_px: float = 0.0) -> QPolygonF:
    """The outline of one arrow along the line, which has a length: what Shapes gives for many."""
    length = line.length()
    ux, uy, head = line.dx() / length, line.dy() / length, min(head_px, length * 0.5)
    sides = zip(*corners(length, head, min(width_px / 2, head * SLENDER), rim_px), strict=True)
    tip_x, tip_y = line.x2(), line.y2()
    return QPolygonF([QPointF(tip_x + a * ux - c * uy, tip_y + a * uy + c * ux) for a, c in sides])


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
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for ink, rim, some in groups(scene, viewport):
        if scene.hair and not rim:
            _paint_quickly(painter, some, ink)
        else:
            paint_shapes(painter, some, ink, scene.look.arrow_width, rim, RIM_PX)


def groups(scene: Scene, viewport: Viewport) -> Iterator[tuple[str, str, Shapes]]:
    """The arrows of the picture by their ink: (ink, rim or nothing, arrows)."""
    assert scene.picture is not None
    arrows = scene.picture.arrows
    seen = np.hypot(arrows.dx_px, arrows.dy_px) >= SHORTEST_PX
    return _inked(scene, arrows, seen, _placed(arrows, viewport, seen))


def _inked(
    scene: Scene, arrows: Arrows, seen: npt.NDArray[np.bool_], drawn: Shapes
) -> Iterator[tuple[str, str, Shapes]]:
    """The arrows by their ink: (ink, rim or nothing, arrows)."""
    look, picture = scene.look, scene.picture
    assert picture is not None
    if scene.arrow_colour:
        yield scene.arrow_colour, "", drawn
    elif picture.tinted:
        tones = tone(scene, np.hypot(arrows.dx, arrows.dy)[seen])
        for number, ink in enumerate(look.steep):
            yield ink, look.halo, drawn.only(tones == number)
    elif not scene.filled:
        yield look.arrow_bare, "", drawn
    else:
        bright = is_bright(picture, arrows.x[seen], arrows.y[seen])
        yield look.arrow_on_dark, "", drawn.only(~bright)
        yield look.arrow_on_light, "", drawn.only(bright)


def tone(scene: Scene, slope: Array) -> npt.NDArray[np.intp]:
    """Which of the look's colours of steepness a slope has, by its logarithm."""
    assert scene.picture is not None
    share = scene.picture.arrows.scale.share(slope, "log")
    return np.minimum((share * len(scene.look.steep)).astype(np.intp), len(scene.look.steep) - 1)


def _paint_quickly(painter: QPainter, drawn: Shapes, ink: str) -> None:
    """Shafts as hair lines of one path, which need no filling; heads as triangles."""
    hair = pen(ink)
    hair.setCosmetic(True)
    painter.setPen(hair)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    gap = np.full_like(drawn.head, np.nan)
    ends = ((tail, tip - way * drawn.head / 2) for tail, tip, way in zip(drawn.tail, drawn.tip, drawn.way, strict=True))
    painter.drawPath(polylines(*(np.stack([tail, neck, gap], axis=1).ravel() for tail, neck in ends)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ink))
    for heads in drawn.heads(TOGETHER):
        painter.drawPath(heads)


def _placed(arrows: Arrows, viewport: Viewport, seen: npt.NDArray[np.bool_]) -> Shapes:
    """The arrows that can be seen as such, about or from the places where their gradients were taken."""
    x, y = pixels(viewport, arrows.x[seen], arrows.y[seen])
    right, down = arrows.dx_px[seen], -arrows.dy_px[seen]
    back = 0.0 if arrows.rooted else 0.5
    x, y = x - back * right, y - back * down
    return shapes((x, y), (x + right, y + down))
