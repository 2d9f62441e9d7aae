"""The page for texts: which one, what it says, and where it goes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Sentence
from gradexplorer.ui import parts
from gradexplorer.ui.exporting.parts import button, choice
from gradexplorer.ui.exporting.texts import Made, Text, texts
from gradexplorer.ui.language import tr

MOST_SHOWN = 40_000  # letters: a longer text is shown in part, and copied and saved whole


class TextPage(QWidget):
    """Shows a text; tells which one is asked for, and what is to be done with it."""

    changed = Signal()
    saveAsked = Signal(str)  # a name for the file
    copyAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exportTextPage")
        self.made = ""  # the whole text that is shown
        self._rows = {row.key: row for row in texts()}
        words = {key: row.text for key, row in self._rows.items()}
        self.kind = choice("exportText", tr("What to write"), tr("A table, the function, or a script"), words)
        self.derivatives = QCheckBox(tr("With its &derivatives"))
        self.derivatives.setObjectName("exportDerivatives")
        self.derivatives.setChecked(True)
        self.shown = QPlainTextEdit()
        self.shown.setObjectName("exportTextShown")
        self.shown.setAccessibleName(tr("The text as it will be written"))
        self.shown.setReadOnly(True)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.shown.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.says = parts.label("exportTextSays", tr("How it went"), role="hint", wraps=True)
        self.copy = button("exportTextCopy", tr("&Copy"), tr("Put the text into the clipboard"))
        self.save = button("exportTextSave", tr("&Save As…"), tr("Choose a name, and write the file"))
        above = QHBoxLayout()
        above.addWidget(self.kind, 1)
        above.addWidget(self.derivatives)
        below = QHBoxLayout()
        below.addWidget(self.says, 1)
        below.addWidget(self.copy)
        below.addWidget(self.save)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self.shown, 1)
        column.addLayout(below)
        self.kind.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.derivatives.toggled.connect(lambda _: self.changed.emit())
        self.copy.clicked.connect(self.copyAsked)
        self.save.clicked.connect(lambda: self.saveAsked.emit(self.row().file))

    def row(self) -> Text:
        """Which text is chosen."""
        return self._rows[self.kind.currentData()]

    def choose(self, key: str) -> None:
        """The text of that key."""
        self.kind.setCurrentIndex(self.kind.findData(key))

    def show_text(self, made: Made) -> None:
        """The text, or why there is none."""
        there = not isinstance(made, Sentence)
        self.made = made if isinstance(made, str) else ""
        self.derivatives.setVisible(self.row().derivatives)
        self.copy.setEnabled(there)
        self.save.setEnabled(there)
        text = tr(made) if isinstance(made, Sentence) else made
        self.shown.setPlainText(text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}\n…")
        self.says.setText("")
