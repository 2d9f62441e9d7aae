"""Repeats of a noisy walk: each one faint, their mean, and the cloud in which they end, with its numbers."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from gradexplorer.descent.repeats import Repeats
from gradexplorer.expression.sentence import say
from gradexplorer.field.clip import clipped
from gradexplorer.field.plane import Array, Plane
from gradexplorer.quick import dataclass
from gradexplorer.ui.canvas.corner_key import Row, paint_key, pens
from gradexplorer.ui.canvas.geometry import pixels, polylines
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour, pen
from gradexplorer.ui.numbers import short

FAINT, DOT_PX = 0.35, 2.6
DEVIATIONS = 2.0  # the ellipse holds some 86 % of the ends of a normal cloud
BLUE, WHITE = 1, 4  # of the look's paths


@dataclass(frozen=True, eq=False)
class Cloud:
    """In plane coordinates: all walks (NaN between them), their mean, their ends (walks, 2) and those' covariance."""

    walks: tuple[Array, Array]
    mean: tuple[Array, Array]
    ends: Array
    covariance: Array
    words: tuple[str, ...]


def cloud(found: Repeats, plane: Plane, place: tuple[float, float]) -> Cloud:
    """The repeats as they lie on the plane, and what is said of them. May be called on any thread."""
    axes = [_along(plane, found.points, axis, place[axis]) for axis in (0, 1)]
    gap = np.full((found.count, 1), np.nan)
    walks = tuple(np.concatenate([axis, gap], axis=1).ravel() for axis in axes)
    ends = np.stack([axis[:, -1] for axis in axes], axis=1)
    means = tuple(axis.mean(axis=0) if found.count else np.empty(0) for axis in axes)
    off = ends - ends.mean(axis=0) if found.count else ends
    return Cloud(
        (walks[0], walks[1]), (means[0], means[1]), ends, off.T @ off / max(found.count - 1, 1), _words(found),
    )  # fmt: skip


def _along(plane: Plane, points: Array, axis: int, otherwise: float) -> Array:
    """The coordinate of every point that lies along that axis; an axis without a variable keeps the probe's place."""
    if axis in plane.along:
        return points[..., plane.along.index(axis)]
    return np.full(points.shape[:2], otherwise)


def _words(found: Repeats) -> tuple[str, ...]:
    if not found.count:
        return (tr(say("all {n} repeats are lost", n=found.lost)),)
    mean, spread = found.end_value()
    words = [tr(say("{n} repeats end at f = {mean} ± {spread}", n=found.count, mean=short(mean, 3),
                    spread=short(spread, 2)))]  # fmt: skip
    if found.lost:
        words.append(tr(say("{n} more are lost", n=found.lost)))
    return tuple(words)


def paint(painter: QPainter, scene: Scene, value: Cloud) -> None:
    """Walks, mean, ends, the ellipse of two deviations, and the key."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ink = scene.look.paths[BLUE]
    painter.setPen(pen(ink, 1.0, FAINT))
    painter.drawPath(_line(scene, *value.walks))
    for drawn in pens(scene, scene.look.paths[WHITE], dashed=True):
        painter.setPen(drawn)
        painter.drawPath(_line(scene, *value.mean))
    painter.setPen(pen(scene.look.halo, 1.0))
    painter.setBrush(colour(ink))
    x, y = pixels(scene.viewport, value.ends[:, 0], value.ends[:, 1])
    for px, py in zip(x.tolist(), y.tolist(), strict=True):
        if 0 <= px <= scene.viewport.width and 0 <= py <= scene.viewport.height:
            painter.drawEllipse(QPointF(px, py), DOT_PX, DOT_PX)
    _paint_ellipse(painter, scene, value)
    rows = [Row(value.words[0], ink, "dot"), *(Row(words) for words in value.words[1:])]
    if len(value.ends):
        rows += [Row(tr("mean of the walks"), scene.look.paths[WHITE], "dashes"),
                 Row(tr("two standard deviations of the ends"), scene.look.paths[BLUE], "line")]  # fmt: skip
    paint_key(painter, scene, rows)


def _line(scene: Scene, x: Array, y: Array) -> QPainterPath:
    x, y = pixels(scene.viewport, x, y)
    return polylines(*clipped(x, y, 0.0, scene.viewport.width, 0.0, scene.viewport.height))


def _paint_ellipse(painter: QPainter, scene: Scene, value: Cloud) -> None:
    """Along the axes of the covariance, as the scales of the axes show it."""
    if len(value.ends) < 3 or not np.isfinite(value.covariance).all():
        return
    sizes, ways = np.linalg.eigh(value.covariance)
    turn = np.linspace(0.0, 2 * math.pi, 65)
    ring = ways @ (DEVIATIONS * np.sqrt(np.maximum(sizes, 0.0))[:, None] * np.stack([np.cos(turn), np.sin(turn)]))
    middle = value.ends.mean(axis=0)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for drawn in pens(scene, scene.look.paths[BLUE]):
        painter.setPen(drawn)
        painter.drawPath(_line(scene, middle[0] + ring[0], middle[1] + ring[1]))
