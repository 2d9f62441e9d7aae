"""How long the derivatives have been simplified, with a way to stop that; then what came of it, where not all did."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr

PATIENCE_S = 0.8  # what takes no longer is not spoken of
TICK_MS = 200
STOPPED: Phrase = "simplifying was stopped: as the rules give it"


class Simplifying(QWidget):
    """Counts the seconds; tells when the user has had enough."""

    stopAsked = Signal()

    def __init__(self, panel: QWidget) -> None:
        """Escape, wherever the focus is in the panel, stops it too."""
        super().__init__(panel)
        self.setObjectName("simplifying")
        self.label: QLabel = parts.caption("")
        self.label.setObjectName("simplifyingLabel")
        self.label.setAccessibleName(tr("How long the derivatives have been simplified"))
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QToolButton()
        self.button.setObjectName("stopSimplifying")
        self.button.setAccessibleName(tr("Stop simplifying"))
        self.button.setText(tr("Stop"))
        self.button.setToolTip(tr("Leave the derivatives as the rules give them (Esc)"))
        self.button.clicked.connect(self.stopAsked)
        self._began, self._limit_s = 0.0, 0.0
        self._clock = QTimer(self, interval=TICK_MS)
        self._clock.timeout.connect(self._tick)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel, self.stopAsked.emit)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def show_working(self, limit_s: float) -> None:
        """It has begun, and may take so long."""
        self._began, self._limit_s = time.monotonic(), limit_s
        self.hide()
        self._clock.start()
        self._escape.setEnabled(self.is_working)

    def show_done(self, why: Phrase | Sentence = "") -> None:
        """It is over; why not everything is simplified."""
        self._clock.stop()
        note = tr(why)
        self.label.setText(note)
        self.label.setToolTip(note)
        self.button.hide()
        self.setVisible(bool(note))
        self._escape.setEnabled(self.is_working)

    @property
    def is_working(self) -> bool:
        """Whether it goes on."""
        return self._clock.isActive()

    def _tick(self) -> None:
        taken_s = time.monotonic() - self._began
        if taken_s >= PATIENCE_S:
            counted_s = min(taken_s, self._limit_s)  # the limit does not count the start of the process
            self.label.setText(tr("simplifying … {taken:.0f} s of {limit:g}", taken=counted_s, limit=self._limit_s))
            self.button.show()
            self.show()
