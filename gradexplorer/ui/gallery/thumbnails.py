"""The little pictures of the gallery, drawn behind the window once it is open, those in the list first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDockWidget

from gradexplorer.expression.problem import Problem
from gradexplorer.field import levels
from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import sample
from gradexplorer.field.shade import shade
from gradexplorer.field.viewport import Viewport
from gradexplorer.gallery import Landscape, landscapes
from gradexplorer.ui import look
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.busy import Task, Tell
from gradexplorer.ui.gallery.panel import PICTURE, GalleryPanel
from gradexplorer.ui.status import Status
from gradexplorer.ui.understand import Question, understand

SHARPER = 2  # samples per pixel of the list: enough for a screen of twice the density
Rgba = npt.NDArray[np.uint8]


class Thumbnails:
    """Fills the panel when its dock is first seen, and goes on drawing only as long as it is."""

    def __init__(self, panel: GalleryPanel, dock: QDockWidget, status: Status) -> None:
        self._panel = panel
        self._bridge = Bridge(panel)
        self._task = Task(status, "thumbnails", "pictures of the gallery", panel)
        self._drawn: set[int] = set()
        self._visible = False
        dock.visibilityChanged.connect(self._seen)
        panel.shownChanged.connect(self._draw)

    def close(self) -> None:
        """Stop drawing."""
        self._visible = False
        self._bridge.close()
        self._task.close()

    def _seen(self, visible: bool) -> None:
        self._visible = visible
        if not visible:
            self._task.cancel()
        elif not self._panel.landscapes:
            self._panel.show_landscapes(landscapes())
        else:
            self._draw()

    def _draw(self) -> None:
        """Ask for what is missing, those in the list first."""
        shown = self._panel.rows_shown()
        rows = [row for row in dict.fromkeys([*shown, *range(len(self._panel.landscapes))]) if row not in self._drawn]
        if rows and self._visible:
            show = self._bridge.carrying(self._show)
            self._task.run(lambda stop, tell: _draw_all(rows, stop, show, tell), lambda _: None)

    def _show(self, drawn: tuple[int, Rgba | None]) -> None:
        row, rgba = drawn
        self._drawn.add(row)
        if rgba is not None:
            height, width = rgba.shape[:2]
            image = QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
            self._panel.show_thumbnail(row, QPixmap.fromImage(image))


def _draw_all(
    rows: Sequence[int], stop: Callable[[], bool], show: Callable[[tuple[int, Rgba | None]], None], tell: Tell
) -> None:
    for drawn, row in enumerate(rows):
        tell(drawn / len(rows))
        rgba = thumbnail(landscapes()[row], stop)
        if stop():
            return
        show((row, rgba))


def thumbnail(landscape: Landscape, stop: Callable[[], bool]) -> Rgba | None:
    """Colours (rows, columns, 4) of the landscape, row 0 at the top; None where it cannot be drawn."""
    formulas = understand(Question(landscape.text, None)).answer
    if isinstance(formulas, Problem):
        return None
    width, height = PICTURE.width() * SHARPER, PICTURE.height() * SHARPER
    box = Viewport.showing(landscape.box, width, height).box
    field = sample(on_plane(formulas), box, width, height, stop)
    if field is None:
        return None
    return np.ascontiguousarray(shade(field, levels.choose(field), look.lut())[::-1])
