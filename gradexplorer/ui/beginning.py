"""How a window begins: in one go with its first picture; whatever that need not wait for comes when it is painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.canvas.canvas import Canvas
from gradexplorer.ui.painting import Painting

FIRST_S = 0.15  # a window is shown without its picture sooner than so much later


class Beginning(QObject):
    """Tells once that the whole window has been painted with its first picture."""

    begun = Signal()

    def __init__(self, canvas: Canvas, painting: Painting, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._painting, self._bridge = canvas, painting, bridge
        painting.shown.connect(self._wait_for_paint, Qt.ConnectionType.SingleShotConnection)

    def show(self, show_window: Callable[[], object]) -> None:
        """Show the window, which has its size, when its first picture has been made, or takes its time."""
        self._canvas.fit()
        self._painting.begin()
        show_window()  # nothing of it is painted before the next event
        self._painting.wait(FIRST_S)
        self._bridge.deliver()

    def _wait_for_paint(self) -> None:
        if self._canvas.isVisible():
            self._canvas.painted.connect(self._end, Qt.ConnectionType.SingleShotConnection)
        else:
            self._end()

    def _end(self) -> None:
        QTimer.singleShot(0, self, self.begun.emit)  # the rest of the window is painted before a timer rings
