"""The line at the foot of the window: where the pointer is, and whether the picture is still on its way."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gradexplorer.ui import numbers, parts

LATE_MS = 120
HINT = "Click to put the probe, drag to pan, turn the wheel to zoom"


class Status(QWidget):
    """Shows a readout and a state; a picture that is there at once is not announced."""

    def __init__(self) -> None:
        super().__init__()
        self.readout = parts.label("statusReadout", "Under the pointer", "The point under the pointer and f there")
        self.state = parts.label("statePicture", "State of the picture", "How long the last picture took", "caption")
        self.readout.setText(HINT)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.readout, 1)
        row.addWidget(self.state)
        self._late = QTimer(self, interval=LATE_MS, singleShot=True)
        self._late.timeout.connect(lambda: self.state.setText("catching up …"))

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
