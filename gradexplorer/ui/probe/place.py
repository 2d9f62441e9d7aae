"""A field for a coordinate: a number, or what stands for one, such as pi/2, sqrt(2), -1/3 or the name of a slider."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QValidator

from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase
from gradexplorer.formula.constant import constant
from gradexplorer.ui import numbers, parts
from gradexplorer.ui.language import tr

FAULT: Phrase = "{text}: {fault}. The probe stays where it is."
TOO_FAR: Phrase = "{text} is too far away: a coordinate is at most {limit}. The probe stays where it is."


class PlaceField(parts.NumberField):
    """Follows what is typed as long as it has a value.

    When what was typed is finished (Enter, or another field) and has none, the value before it comes back, and
    `faulted(sentence)` tells why; "" when all is well. Two of them, as in a copied "(1, 2)", are told by `pairTyped`.
    """

    faulted = Signal(str)
    pairTyped = Signal(str, str)

    def __init__(self, name: str, says: Phrase, tip: Phrase) -> None:
        self._known: dict[str, float] = {}
        self._exact = ""
        super().__init__(name, says, tip)
        self._before = (self.value(), "")  # where the probe was when typing began, and how that was written
        self.lineEdit().textEdited.connect(self._mended)
        self.editingFinished.connect(self._settle)

    def show_known(self, known: Mapping[str, float]) -> None:
        """The names that have a value here."""
        self._known = dict(known)

    def show_place(self, value: float, exact: str) -> None:
        """The value; as the text that was typed for it, where that still stands for it."""
        exact = exact if exact and constant(exact, self._known) == value else ""
        changed, self._exact = exact != self._exact, exact
        if value != self.value():
            self.show_value(value)
            self._settle()
        elif changed and not self.hasFocus():
            self.show_again()

    def show_again(self) -> None:
        """The text anew, the value being the same."""
        self.lineEdit().setText(self.textFromValue(self.value()))

    def typed(self) -> str:
        """What is typed, where it is more than a number."""
        text = self.text().strip()
        if self._fault(text):
            return self._before[1] if self.value() == self._before[0] else ""
        return "" if parts.is_number(text) else text

    # --- what Qt asks ------------------------------------------------------------------------------------------------

    def textFromValue(self, value: float) -> str:
        if self._exact and constant(self._exact, self._known) == value:
            return self._exact
        return super().textFromValue(value)

    def valueFromText(self, text: str) -> float:
        if parts.is_number(text):
            return super().valueFromText(text)
        found = constant(text, self._known)
        return self.value() if isinstance(found, Problem) else found

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        right = not self._fault(text)
        return (QValidator.State.Acceptable if right else QValidator.State.Intermediate), text, position

    def keyPressEvent(self, event: QKeyEvent) -> None:
        fault = self._fault(self.text()) if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) else ""
        if fault:
            self._refuse(fault)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        fault = self._fault(self.text())
        if fault:
            self._refuse(fault)
        super().focusOutEvent(event)

    def show_typed(self, text: str) -> None:
        """The text, as if it had been typed."""
        self.lineEdit().setText(text)
        self._settle()

    def _settle(self) -> None:
        text = self.text().strip()
        if not self._fault(text):
            self._before = (self.value(), self.typed())

    def _refuse(self, fault: str) -> None:
        """The value as it was; what was typed stays, to be mended; unless it is a point."""
        text = self.text()
        self.setValue(self._before[0])
        pair = pair_in(text)
        if pair is not None and not any(map(self._fault, pair)):
            self.pairTyped.emit(*pair)
            return
        self.lineEdit().setText(text)
        self.faulted.emit(fault)

    def _mended(self, text: str) -> None:
        if not self._fault(text):
            self.faulted.emit("")

    def _fault(self, text: str) -> str:
        """What is wrong with the text in a sentence; "" where it has a value."""
        text = text.strip()
        value = super().valueFromText(text) if parts.is_number(text) else constant(text, self._known)
        if isinstance(value, Problem):
            return tr(FAULT, text=f"“{text}”" if text else "…", fault=tr(value.says))
        if abs(value) > self.maximum():
            return tr(TOO_FAR, text=text, limit=numbers.short(self.maximum()))
        return ""


def pair_in(text: str) -> tuple[str, str] | None:
    """The two texts of a point, such as "(pi/2, 1)" or "1; 2"; None where it is none."""
    text = text.strip()
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1]
    depth, places = 0, []
    for place, sign in enumerate(text):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign in ",;" and depth == 0:
            places.append(place)
    return (text[: places[0]].strip(), text[places[0] + 1 :].strip()) if len(places) == 1 else None
