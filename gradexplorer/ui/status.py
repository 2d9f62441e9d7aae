"""The line at the foot of the window: where the pointer is, and whether the picture is still on its way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gradexplorer.ui import numbers, parts

LATE_MS = 120
MARGIN_PX = 8
HINT = "Click to put the probe, drag to pan, turn the wheel to zoom"


class Status(QWidget):
    """Shows a readout and a state; a picture that is there at once is not announced.

    It has no layout on purpose: a readout that changes with each move of the mouse must not lay out the whole window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.readout = parts.label("statusReadout", "Under the pointer", "The point under the pointer and f there")
        self.state = parts.label("statePicture", "State of the picture", "How long the last picture took", "caption")
        self.readout.setText(HINT)
        self.readout.setParent(self)
        self.state.setParent(self)
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._late = QTimer(self, interval=LATE_MS, singleShot=True)
        self._late.timeout.connect(lambda: self.state.setText("catching up …"))

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.fontMetrics().horizontalAdvance("catching up … 0000 ms")
        self.readout.setGeometry(MARGIN_PX, 0, max(0, self.width() - width - 3 * MARGIN_PX), self.height())
        self.state.setGeometry(self.width() - width - MARGIN_PX, 0, width, self.height())

    def show_pointer(self, names: tuple[str, str], place: tuple[float, float] | None, value: float | None) -> None:
        """Point and value under the pointer; None for a pointer that is elsewhere."""
        if place is None or value is None:
            self.readout.setText(HINT)
            return
        across, up = (f"{name} {numbers.show(at, 5)}" for name, at in zip(names, place, strict=True))
        self.readout.setText(f"{across}    {up}    f {numbers.show(value, 5)}")

    def show_working(self) -> None:
        """A picture is on its way."""
        self._late.start()

    def show_done(self, milliseconds: float, says: str = "") -> None:
        """The picture is there, after so long."""
        self._late.stop()
        self.state.setText(f"{milliseconds:.0f} ms")
        self.state.setToolTip(f"The last picture took this long. {says}".strip())

    def show_note(self, says: str) -> None:
        """A sentence that stays until the pointer moves over the canvas again."""
        self.readout.setText(says)
