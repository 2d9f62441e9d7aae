"""The little pictures of the gallery, drawn behind the window the first time it is opened."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDockWidget

from gradexplorer.background.newest import Newest
from gradexplorer.expression.problem import Problem
from gradexplorer.field import levels
from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import sample
from gradexplorer.field.shade import shade
from gradexplorer.field.viewport import Viewport
from gradexplorer.gallery import Landscape, landscapes
from gradexplorer.ui import look
from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.gallery.panel import PICTURE, GalleryPanel
from gradexplorer.ui.understand import Question, understand

SHARPER = 2  # samples per pixel of the list: enough for a screen of twice the density
Rgba = npt.NDArray[np.uint8]


class Thumbnails:
    """Fills the panel when its dock is first seen."""

    def __init__(self, panel: GalleryPanel, dock: QDockWidget) -> None:
        self._panel = panel
        self._bridge = Bridge(panel)
        self._thread = Newest("thumbnails")
        self._filled = False
        dock.visibilityChanged.connect(self._seen)

    def close(self) -> None:
        """Stop drawing."""
        self._bridge.close()
        self._thread.close()

    def _seen(self, visible: bool) -> None:
        if visible and not self._filled:
            self._filled = True
            self._panel.show_landscapes(landscapes())
            show = self._bridge.carrying(self._show)
            self._thread.submit(lambda stop: _draw_all(stop, show), lambda _: None)

    def _show(self, drawn: tuple[int, Rgba]) -> None:
        row, rgba = drawn
        height, width = rgba.shape[:2]
        image = QImage(rgba.tobytes(), width, height, 4 * width, QImage.Format.Format_RGBA8888)
        self._panel.show_thumbnail(row, QPixmap.fromImage(image))


def _draw_all(stop: Callable[[], bool], show: Callable[[tuple[int, Rgba]], None]) -> None:
    for row, landscape in enumerate(landscapes()):
        if stop():
            return
        rgba = thumbnail(landscape, stop)
        if rgba is not None:
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
