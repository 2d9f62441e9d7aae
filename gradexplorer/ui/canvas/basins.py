"""Basins of attraction over the map: a colour for each place where walks end, darker where it takes more steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from gradexplorer.descent.basins import DIVERGES, LEAVES, UNDECIDED, Basins
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.canvas.corner_key import Row, paint_key
from gradexplorer.ui.canvas.fill import rectangle
from gradexplorer.ui.canvas.scene import Scene
from gradexplorer.ui.kinds import KINDS
from gradexplorer.ui.language import tr
from gradexplorer.ui.look import colour
from gradexplorer.ui.numbers import short

# Colour-blind safe, after Okabe and Ito (2008); further basins begin again.
COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442")
OTHERS: dict[int, tuple[str, Phrase]] = {
    UNDECIDED: ("#8d93a0", "undecided"),
    DIVERGES: ("#23252c", "diverges"),
    LEAVES: ("#d9dce3", "leaves the domain"),
}
OPACITY = 0.72  # contours and arrows show through
DARKEST = 0.55  # of its colour, where a walk takes the most steps
MOST_ROWS = 7


@dataclass(frozen=True, eq=False)
class BasinSheet:
    """The map as pixels, one a start, and the rows of its legend: (colour, what it stands for)."""

    basins: Basins
    image: QImage
    legend: tuple[tuple[str, str], ...]


def sheet(basins: Basins) -> BasinSheet:
    """The basins, coloured. May be called on any thread."""
    table = np.zeros((3 + max(len(basins.attractors), 1), 3))
    for number in range(len(basins.attractors)):
        table[3 + number] = _rgb(COLOURS[number % len(COLOURS)])
    for code, (ink, _) in OTHERS.items():
        table[3 + code] = _rgb(ink)
    rgba = np.full((*basins.basin.shape, 4), 255, dtype=np.uint8)
    rgba[..., :3] = table[basins.basin + 3] * _light(basins)[..., None]
    flipped = np.ascontiguousarray(rgba[::-1])
    rows, columns = basins.basin.shape
    image = QImage(flipped.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGBA8888).copy()
    return BasinSheet(basins, image, _legend(basins))


def _rgb(ink: str) -> tuple[int, int, int]:
    made = colour(ink)
    return made.red(), made.green(), made.blue()


def _light(basins: Basins) -> np.ndarray:
    """From 1 where a walk is there at once down to DARKEST; marks of their own have no shades."""
    arrived = basins.basin >= 0
    if not arrived.any():
        return np.ones(basins.basin.shape)
    slowest = max(float(np.quantile(basins.steps[arrived], 0.98)), 1.0)
    share = np.clip(basins.steps / slowest, 0.0, 1.0)
    return np.where(arrived, 1.0 - (1.0 - DARKEST) * share, 1.0)


def _legend(basins: Basins) -> tuple[tuple[str, str], ...]:
    rows = []
    for number, found in enumerate(basins.attractors[:MOST_ROWS]):
        place = ", ".join(short(at) for at in found.point)
        share = f"{100 * found.starts / basins.basin.size:.3g} %"
        rows.append((COLOURS[number % len(COLOURS)], f"{tr(KINDS[found.kind])} ({place}): {share}"))
    more = len(basins.attractors) - MOST_ROWS
    if more > 0:
        rows.append(("", tr("and {n} more", n=more)))
    for code, (ink, word) in OTHERS.items():
        if basins.share(code) > 0:
            rows.append((ink, f"{tr(word)}: {100 * basins.share(code):.3g} %"))
    return tuple(rows)


def paint(painter: QPainter, scene: Scene, value: BasinSheet) -> None:
    """The map where it belongs now, and its legend in the corner."""
    painter.setOpacity(OPACITY)
    painter.drawImage(rectangle(scene.viewport, value.basins.box), value.image, QRectF(value.image.rect()))
    painter.setOpacity(1.0)
    paint_key(painter, scene, [Row(text, ink) for ink, text in value.legend])
