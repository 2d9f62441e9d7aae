"""Where the plot lies in its paper: margins for numbers, names, title and colour bar."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect

LEFT, RIGHT, TOP, BOTTOM = 68, 22, 22, 46
TITLE, BAR = 26, 62
NARROW = 380  # a canvas less wide than this has no room for a colour bar


class Layout(NamedTuple):
    """The plot, and the colour bar right of it (empty where there is none), in pixels of the whole picture."""

    plot: QRect
    bar: QRect


def layout(
    width: int, height: int, title: bool = False, colour_bar: bool = True, aspect: float | None = None
) -> Layout:
    """Layout of a picture of this size, in which the plot takes all the room there is, or as much as its aspect allows.

    `aspect` is width by height. The layout does not depend on what is shown, so that a pan never moves the plot.
    """
    colour_bar = colour_bar and width >= NARROW
    top = TOP + (TITLE if title else 0)
    right = RIGHT + (BAR if colour_bar else 0)
    plot = QRect(LEFT, top, max(width - LEFT - right, 1), max(height - top - BOTTOM, 1))
    if aspect is not None:
        plot = _of_aspect(plot, aspect)
    bar = QRect(plot.x() + plot.width() + 18, plot.y(), 12, plot.height()) if colour_bar else QRect()
    return Layout(plot, bar)


def _of_aspect(room: QRect, aspect: float) -> QRect:
    """The largest rectangle of that aspect in the middle of the room, but no side under a third of it."""
    width = min(room.width(), round(room.height() * aspect))
    height = min(room.height(), round(room.width() / aspect))
    width, height = max(width, room.width() // 3, 1), max(height, room.height() // 3, 1)
    left, top = room.x() + (room.width() - width) // 2, room.y() + (room.height() - height) // 2
    return QRect(left, top, width, height)
