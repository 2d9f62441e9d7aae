"""Small widgets every panel is made of: a label that never guesses HTML, a field for numbers, a button with a sign."""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QValidator, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QLabel, QSizePolicy, QToolButton, QWidget

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui import icons, numbers
from gradexplorer.ui.language import tr

LARGEST = 1e15
LEAST_RATE = 1e-9
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_HALF_TYPED = re.compile(r"[+-]?\d*\.?\d*([eE][+-]?\d*)?")


def label(
    name: str, says: Phrase | Sentence, tip: Phrase | Sentence = "", role: str = "", wraps: bool = False
) -> QLabel:
    """A label of plain text, whatever is put in it; `role` chooses its look in the style sheet.

    Its text can be selected with the mouse and copied.
    """
    made = QLabel()
    made.setObjectName(name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAccessibleName(tr(says))
    made.setToolTip(tr(tip))
    made.setProperty("role", role)
    made.setWordWrap(wraps)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if wraps:
        # A wrapping label asks for its text's width otherwise, and would widen the whole dock.
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
    return made


def caption(text: Phrase | Sentence, buddy: QWidget | None = None) -> QLabel:
    """A quiet word beside or above a control."""
    made = QLabel(tr(text))
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", "caption")
    if buddy is not None:
        made.setBuddy(buddy)
    return made


def is_number(text: str) -> bool:
    """Whether what is typed is a plain number."""
    return _NUMBER.fullmatch(_in_c_locale(text)) is not None


def set_role(widget: QWidget, role: str) -> None:
    """Give the widget another look, at once."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def button(name: str, sign: str, says: Phrase | Sentence, tip: Phrase | Sentence, keys: str = "") -> QToolButton:
    """A button that shows a sign of icons.SIGNS."""
    made = QToolButton()
    made.setObjectName(name)
    made.setAccessibleName(tr(says))
    shortcut = f" ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
    made.setToolTip(tr(tip) + shortcut)
    made.setIcon(icons.icon(sign))
    made.setIconSize(QSize(16, 16))
    made.setAutoRaise(True)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


class NumberField(QDoubleSpinBox):
    """A field for a finite number in the C locale, with no more digits than needed.

    `chosen` tells what the user chose, never what was shown.
    """

    chosen = Signal(float)

    def __init__(
        self, name: str, says: Phrase | Sentence, tip: Phrase | Sentence, low: float = -LARGEST, high: float = LARGEST
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr(says))
        self.setToolTip(tr(tip))
        self.setLocale(QLocale.c())
        self.setDecimals(20)
        self.setRange(low, high)
        self.setMinimumWidth(56)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._showing = False
        self.valueChanged.connect(self._tell)

    def show_value(self, value: float) -> None:
        """Show the value without telling anybody; what is not a number is not shown.

        A value from a file may lie beyond what may be typed: it is shown as it is, and may then be typed as well.
        """
        if not math.isfinite(value) or value == self.value():
            return
        self._showing = True
        try:
            self.setRange(min(self.minimum(), value), max(self.maximum(), value))
            self.setValue(value)
        finally:
            self._showing = False

    def _tell(self, value: float) -> None:
        if not self._showing:
            self.chosen.emit(value)

    def sizeHint(self) -> QSize:
        return QSize(84, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(56, super().minimumSizeHint().height())

    def textFromValue(self, value: float) -> str:
        return numbers.plain(value)

    def valueFromText(self, text: str) -> float:
        return float(_in_c_locale(text))

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        typed = _in_c_locale(text)
        if _NUMBER.fullmatch(typed) and self.minimum() <= float(typed) <= self.maximum():
            return QValidator.State.Acceptable, text, position
        half = _HALF_TYPED.fullmatch(typed) is not None
        return (QValidator.State.Intermediate if half else QValidator.State.Invalid), text, position

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the value only where the user has put the focus: scrolling past must not change it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class RateField(NumberField):
    """A positive number on a logarithmic scale: each step changes its second digit: 0.10, 0.11; 0.1, 0.099."""

    def stepBy(self, steps: int) -> None:
        value = self.value()
        for _ in range(abs(steps)):
            power = math.floor(math.log10(max(abs(value), LEAST_RATE)) + (1e-9 if steps > 0 else -1e-9))
            value = float(f"{value + math.copysign(10.0 ** (power - 1), steps):.3g}")
        self.setValue(value)


def _in_c_locale(text: str) -> str:
    """The typed number as float() reads it: a comma is a decimal point, the real minus sign a minus."""
    return text.strip().replace(",", ".").replace(numbers.MINUS, "-")
