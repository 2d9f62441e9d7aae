"""The window of Help beside the main one."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from gradexplorer.ui.editor.panel import EditorPanel
from gradexplorer.ui.help.typed import FIRST_SIZE, WhatMayBeTyped
from gradexplorer.ui.notes import Note

SHARE = 0.85  # of a small screen


def show_typed(parent: QWidget, editor: EditorPanel) -> Note:
    """What may be typed, put into this editor; the one window there is, in front."""
    note = parent.findChild(Note, "typedNote")
    if note is None:
        table = WhatMayBeTyped()
        table.textChosen.connect(editor.put_text)
        table.wordChosen.connect(editor.put_word)
        note = Note(parent, "typedNote", "What may be typed", table)
        note.resize(FIRST_SIZE.boundedTo(parent.screen().availableSize() * SHARE))
        table.search.setFocus()
    note.show()
    note.raise_()
    note.activateWindow()
    return note
