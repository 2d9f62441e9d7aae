"""The line at the foot of the window: what is under the pointer, how the picture was made, and whether it is there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui import numbers, parts
from gradexplorer.ui.announcing import Announcer
from gradexplorer.ui.language import tr

LATE_MS = 120
MARGIN_PX = 8
SHARE = 0.42  # of the line for the readout, until it needs more
HINT: Phrase = "Click to put the probe, drag to pan, turn the wheel to zoom"


class Status(QWidget):
    """Shows a readout, how the levels were chosen or why the picture is not to be trusted, and a state.

    It has no layout on purpose: a readout that changes with each move of the mouse must not lay out the whole window.
    """

    def __init__(self) -> None:
        super().__init__()
        self.readout = parts.label("statusReadout", "Under the pointer", "The point under the pointer and f there")
        self.picture = parts.label("pictureLabel", "How the picture was made", role="caption")
        self.state = parts.label("statePicture", "State of the picture", "How long the last picture took", "caption")
        self.readout.setText(tr(HINT))
        self._says = ""
        self._announcer = Announcer(self.readout)
        self.stop = QToolButton()
        self.stop.setObjectName("stopWork")
        self.stop.setText(tr("Stop"))
        self.stop.setAccessibleName(tr("Stop what is being worked out"))
        self.stop.clicked.connect(self.stop_work)
        for each in (self.readout, self.picture, self.state, self.stop):
            each.setParent(self)
        self.stop.hide()
        for each in (self.picture, self.state):
            each.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._late = QTimer(self, interval=LATE_MS, singleShot=True)
        self._late.timeout.connect(lambda: self._show_state(tr("catching up …")))
        self._last = ""
        self._busy: dict[str, tuple[str, Callable[[], None] | None]] = {}

    def sizeHint(self) -> QSize:
        return QSize(300, self.fontMetrics().height() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def show_pointer(
        self,
        names: tuple[str, ...],
        place: tuple[float, ...] | None,
        value: float | None,
        slope: float | None = None,
        why: str = "",
        more: str = "",
    ) -> None:
        """Point, value and slope under the pointer, or why there is none; None for a pointer that is elsewhere.

        `more` is what else is known of the place.
        """
        if place is None or value is None:
            self._read(tr(HINT))
            return
        seen = "    ".join(f"{name} {numbers.show(at, 5)}" for name, at in zip(names, place, strict=True))
        steep = "" if slope is None or slope != slope else "    " + tr("slope {value}", value=numbers.show(slope, 5))  # noqa: PLR0124 - NaN
        told = f"    {more}" if more else ""
        self._read(f"{seen}    f {why or numbers.show(value, 5)}{steep}{told}")

    def show_working(self) -> None:
        """A picture is on its way."""
        self._late.start()

    def show_done(self, milliseconds: float) -> None:
        """The picture is there, after so long."""
        self._late.stop()
        self._show_state(f"{milliseconds:.0f} ms")

    def show_stopped(self) -> None:
        """No picture comes any more: the one that is shown is of what was there before."""
        self._late.stop()
        self._show_state(tr("stopped"))

    def show_busy(self, name: str, what: str = "", stop: Callable[[], None] | None = None) -> None:
        """Something beside the picture is being worked out, until stop() ends it; without a word it is done."""
        if not what and name not in self._busy:
            return
        if what:
            self._busy[name] = what, stop
        else:
            del self._busy[name]
        self._show_state(self._last)

    @property
    def is_busy(self) -> bool:
        """Whether there is something to stop."""
        return any(stop is not None for _, stop in self._busy.values())

    def stop_work(self) -> None:
        """End what is told of: what was begun last."""
        stop = next((stop for _, stop in reversed(self._busy.values()) if stop is not None), None)
        if stop is not None:
            stop()

    def _show_state(self, last: str) -> None:
        """What is worked out beside the picture, else how the picture stands."""
        self._last = last
        working = next(reversed(self._busy.values()), ("", None))[0]
        self.state.setText(f"{working} …" if working else last)
        self.state.setToolTip(
            tr("Worked out behind the window; Stop ends it") if working else tr("How long the last picture took")
        )
        if self.stop.isHidden() == self.is_busy or working:
            self.stop.setVisible(self.is_busy)
            self.stop.setToolTip(tr("Stop: {what}", what=working))
            self._place()

    def show_picture(self, told: Sentence, warning: Sentence | None = None) -> None:
        """How the levels were chosen, and why; or instead, why the picture is not to be trusted."""
        says, caution = tr(told), None if warning is None else tr(warning)
        self._says = caution or says
        self.picture.setToolTip(f"{caution}\n{says}" if caution else says)
        parts.set_role(self.picture, "undefined" if caution else "caption")
        self._elide()

    def show_note(self, says: Phrase | Sentence) -> None:
        """A sentence that stays until the pointer moves over the canvas again."""
        self._read(tr(says))
        self._announcer.announce(self.readout.text())

    def _read(self, text: str) -> None:
        before = self._wanted_px()
        self.readout.setText(text)
        if self._wanted_px() != before:
            self._place()

    def _wanted_px(self) -> int:
        """What the readout needs beyond its share of the line."""
        needs = QFontMetrics(self.readout.font()).horizontalAdvance(self.readout.text()) + MARGIN_PX
        return max(needs, round(SHARE * self.width()))

    def _place(self) -> None:
        letters = self.fontMetrics()
        state = max(letters.horizontalAdvance(text) for text in (tr("catching up …") + " 0000 ms", self.state.text()))
        stop = self.stop.sizeHint().width() + MARGIN_PX if not self.stop.isHidden() else 0
        room = max(self.width() - state - stop - 4 * MARGIN_PX, 0)
        readout = min(self._wanted_px(), room)
        self.readout.setGeometry(MARGIN_PX, 0, readout, self.height())
        self.picture.setGeometry(2 * MARGIN_PX + readout, 0, room - readout, self.height())
        self.state.setGeometry(self.width() - state - stop - MARGIN_PX, 0, state, self.height())
        self.stop.setGeometry(self.width() - stop, 0, max(stop - MARGIN_PX, 0), self.height())
        self._elide()

    def _elide(self) -> None:
        _set(self.picture, QFontMetrics(self.picture.font()).elidedText(
            self._says, Qt.TextElideMode.ElideRight, self.picture.width()
        ))  # fmt: skip


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)
