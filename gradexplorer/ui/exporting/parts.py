"""The controls that both pages of the dialog are made of."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.language import tr


def choice(name: str, says: str, tip: str, words: Mapping[str, Phrase], chosen: str = "") -> QComboBox:
    """One of some words; its data is the key."""
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setToolTip(tip)
    for key, text in words.items():
        made.addItem(tr(text), key)
    made.setCurrentIndex(max(made.findData(chosen), 0))
    return made


def count(name: str, says: str, tip: str, value: int, low: int, high: int) -> QSpinBox:
    """A whole number."""
    made = QSpinBox()
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setToolTip(tip)
    made.setRange(low, high)
    made.setValue(value)
    made.setGroupSeparatorShown(False)
    return made


def button(name: str, text: str, tip: str) -> QPushButton:
    """A button with a word on it."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", ""))
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made
