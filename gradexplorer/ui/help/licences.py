"""The window of licences: every work this program is made from, with its version and its licence."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gradexplorer import licences
from gradexplorer.ui.language import tr
from gradexplorer.ui.notes import Note

COLUMNS, LINES = 96, 28  # letters that are seen at once


def show_licences(parent: QWidget) -> Note:
    """The one window of licences there is, in front."""
    note = parent.findChild(Note, "licencesNote")
    if note is None:
        text = QPlainTextEdit(licences.told())
        text.setObjectName("licencesText")
        text.setAccessibleName(tr("Licences of what this program is made from"))
        text.setReadOnly(True)
        text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        letter = text.fontMetrics()
        text.setMinimumSize(letter.averageCharWidth() * COLUMNS // 2, letter.lineSpacing() * LINES // 3)
        note = Note(parent, "licencesNote", "Licences", text)
        wished = note.sizeHint().expandedTo(text.minimumSize())
        wished.setWidth(letter.averageCharWidth() * COLUMNS)
        wished.setHeight(letter.lineSpacing() * LINES)
        note.resize(wished.boundedTo(parent.screen().availableSize() * 0.85))
    note.show()
    note.raise_()
    note.activateWindow()
    return note
