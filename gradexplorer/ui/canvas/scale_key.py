"""The key to the arrows: below the plot, an arrow of a round slope and one of a tenth of it."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.numerals import power_below, short, tens
from gradexplorer.ui.canvas.arrows import paint_shapes, shapes, tone
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour, font

NARROW_PX = 300.0  # a plot less wide than this has no room for it
DOWN_PX, GAP_PX = 32.0, 6.0
SHARES: dict[str, Phrase] = {
    "sqrt": "length \u221d \u221aslope",
    "log": "length \u221d log slope",
    "true": "length \u221d slope",
}


def paint_scale_key(painter: QPainter, scene: Scene) -> None:
    """Slopes, the arrows that stand for them, and how length goes with slope; for a painter at the plot's corner."""
    picture = scene.picture
    if picture is None or not scene.shows("arrows") or scene.viewport.width < NARROW_PX:
        return
    scale = picture.arrows.scale
    if not (0 < scale.steep < math.inf and scale.longest_px > 0):
        return
    middle = scene.viewport.height + DOWN_PX
    painter.setFont(font(scene.look.text_px - 1))
    if scale.length == "unit":
        _say(painter, scene, 0.0, middle, tr("arrows show the direction only"))
        return
    at = _say(painter, scene, 0.0, middle, tr("slope"))
    for slope in _round_slopes(scale.steep):
        length = float(scale.length_px(np.array(slope)))
        ends = (np.array([at + GAP_PX]), np.array([middle])), (np.array([at + GAP_PX + length]), np.array([middle]))
        paint_shapes(painter, shapes(*ends), _ink(scene, slope), scene.look.arrow_width)
        at = _say(painter, scene, at + 2 * GAP_PX + length, middle, short(slope))
    if scene.viewport.width > 2 * NARROW_PX:
        _say(painter, scene, at + 2 * GAP_PX, middle, tr(SHARES[scale.length]))


def key_rectangle(scene: Scene) -> QRectF:
    """The room there is for it: left of the name of x."""
    return QRectF(0, scene.viewport.height + DOWN_PX - 10, max(scene.viewport.width / 2 - 14, 1.0), 20)


def _round_slopes(steep: float) -> tuple[float, float]:
    """The largest round slope that still has an arrow of its own length, and a tenth of it."""
    exponent = power_below(steep)
    mantissa = max(m for m in (1, 2, 5) if tens(m, exponent) <= steep)
    return tens(mantissa, exponent), tens(mantissa, exponent - 1)


def _ink(scene: Scene, slope: float) -> str:
    assert scene.picture is not None
    if scene.picture.tinted and not scene.arrow_colour:
        return scene.look.steep[int(tone(scene, np.array([slope]))[0])]
    return scene.look.quiet


def _say(painter: QPainter, scene: Scene, left: float, middle: float, text: str) -> float:
    """Where the text ends."""
    width = QFontMetricsF(painter.font()).horizontalAdvance(text)
    painter.setPen(colour(scene.look.quiet))
    painter.drawText(QRectF(left, middle - 10, width + 4, 20), Qt.AlignmentFlag.AlignVCenter, text)
    return left + width
