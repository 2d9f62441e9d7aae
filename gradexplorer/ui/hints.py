"""Hints of the first days: one at a time at the end of the tool bar; once closed they never come back."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr

CLOSED, SHOWN = "hints/closed", "hints/next"
HINTS: tuple[Phrase, ...] = (
    "Click on the map: the probe reads f there, and the descent starts",
    "Type another function on the left; a letter such as a becomes a slider",
    "Space lets the descent walk; , and . go step by step",
    "Layers show more: basins, flow lines, critical points",
    "F1 finds everything: methods, keys, and what may be typed",
)


class Hints(QWidget):
    """Shows one hint, the next with each start and each click; remembers in the settings when it is closed."""

    closedForGood = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self.setObjectName("hints")
        self._settings = settings
        told = settings.value(SHOWN, "0")
        self._place = int(str(told)) if str(told).isdigit() else 0
        self.text = parts.label("hintText", "A hint", role="hint")
        self.text.setMinimumWidth(40)
        self.text.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.next = _button("nextHint", "›", tr("Next hint"), tr("Show another hint"))
        self.next.clicked.connect(self.show_next)
        self.off = _button("closeHints", "×", tr("No more hints"), tr("Close the hints; they never come back"))
        self.off.clicked.connect(self.close_for_good)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(2)
        for each in (self.text, self.next, self.off):
            row.addWidget(each)
        self.show_next()

    def show_next(self) -> None:
        """The next hint, after the last the first again."""
        hint = tr(HINTS[self._place % len(HINTS)])
        self.text.setText(hint)
        self.text.setToolTip(hint)
        self._place = (self._place + 1) % len(HINTS)
        self._settings.setValue(SHOWN, str(self._place))

    def close_for_good(self) -> None:
        """Never again."""
        self._settings.setValue(CLOSED, "yes")
        self.closedForGood.emit()


def _button(name: str, sign: str, says: str, tip: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setText(sign)
    made.setAccessibleName(says)
    made.setToolTip(tip)
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def show_hints(bar: QToolBar, settings: QSettings) -> Hints | None:
    """The hints at the end of the bar; None where they were closed once."""
    if settings.value(CLOSED) is not None:
        return None
    made = Hints(settings)
    action = bar.addWidget(made)
    made.closedForGood.connect(action.deleteLater)
    return made
