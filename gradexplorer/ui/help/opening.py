"""The window of Help beside the main one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from gradexplorer.ui.bridge import Bridge
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.help.beside import key_entries, method_entries, picture_entries
from gradexplorer.ui.help.entries import Entry, entries
from gradexplorer.ui.help.typed import FIRST_SIZE, WhatMayBeTyped
from gradexplorer.ui.notes import Note
from gradexplorer.ui.preferences.keys import Keys
from gradexplorer.ui.typesetting import Typesetting

SHARE = 0.85  # of a small screen
LETTER_PX = 17


def show_help(parent: QWidget, conductor: Conductor, keys: Keys, section: str = "") -> Note:
    """All of the help, or a part of it at first; the one window there is, in front."""
    note = parent.findChild(Note, "typedNote")
    if note is None:
        rows = (*picture_entries(), *method_entries(), *key_entries(keys), *entries())
        table = WhatMayBeTyped(rows)
        table.textChosen.connect(conductor.panels.editor.put_text)
        table.wordChosen.connect(conductor.panels.editor.put_word)
        _Formulas(table, conductor)
        note = Note(parent, "typedNote", "Help", table)
        note.resize(FIRST_SIZE.boundedTo(parent.screen().availableSize() * SHARE))
    found = note.findChild(WhatMayBeTyped)
    assert found is not None
    found.look_in(section)
    found.search.setFocus()
    note.show()
    note.raise_()
    note.activateWindow()
    return note


class _Formulas(QObject):
    """Has the formula of the row that is looked at set by the calculus process, and shows it when it comes."""

    def __init__(self, table: WhatMayBeTyped, conductor: Conductor) -> None:
        super().__init__(table)
        self._table = table
        bridge = Bridge(self)
        table.destroyed.connect(bridge.close)
        self._set = Typesetting(conductor.calculator, bridge, "help", LETTER_PX, self._show)
        table.looked.connect(self._want)
        self._latex = ""

    def _want(self, entry: Entry | None) -> None:
        self._latex = entry.latex if entry is not None else ""
        if self._latex:
            self._set.want([self._latex], self._colour())
        self._show()

    def _show(self) -> None:
        self._table.show_formula(self._set.svg(self._latex, self._colour()) if self._latex else None)

    def _colour(self) -> str:
        return self._table.palette().color(QPalette.ColorRole.Text).name()
