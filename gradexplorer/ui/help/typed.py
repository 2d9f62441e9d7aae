"""What may be typed: a table to search, each row of which can be put into the editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.help.entries import Entry, entries
from gradexplorer.ui.language import tr

ENTRY = Qt.ItemDataRole.UserRole
FIRST_SIZE = QSize(820, 600)  # of the window
ROOM_PX = 8
NONE_FOUND: Phrase = "Nothing like that. Try a shorter word, such as log or root."


class WhatMayBeTyped(QWidget):
    """Shows the rows that match the search; tells what is to be put into the editor."""

    textChosen = Signal(str)  # a whole function, in place of what stands there
    wordChosen = Signal(str)  # a word, at the cursor

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("typedHelp")
        self.search = QLineEdit()
        self.search.setObjectName("typedSearch")
        self.search.setAccessibleName(tr("Search what may be typed"))
        self.search.setPlaceholderText(tr("Search: a word, a sign, what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.put_word_or_text)
        self.search.installEventFilter(self)
        self.table = QTreeWidget()
        self.table.setObjectName("typedTable")
        self.table.setAccessibleName(tr("What may be typed, and what it means"))
        self.table.setHeaderLabels([tr("typed"), tr("meaning")])
        self.table.setRootIsDecorated(False)
        self.table.setAlternatingRowColors(True)
        self.table.setUniformRowHeights(True)
        self.table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.table.currentItemChanged.connect(lambda *_: self._show_current())
        self.table.itemActivated.connect(lambda *_: self.put_word_or_text())
        self.why = parts.label("typedWhy", "More about the chosen row", role="hint", wraps=True)
        self.why.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        self.put = _button("typedPut", "&Draw this", "Put it into the editor in place of what stands there")
        self.put.clicked.connect(self.put_text)
        self.insert = _button("typedInsert", "&Insert at the cursor", "Put the word in where the cursor stands")
        self.insert.clicked.connect(self.put_word)
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._rows: list[QTreeWidgetItem] = []
        self._fill()
        self._lay_out()
        self._filter("")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.why, 1)
        row.addWidget(self.insert)
        row.addWidget(self.put)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addLayout(row)

    def current(self) -> Entry | None:
        """The chosen row."""
        item = self.table.currentItem()
        return item.data(0, ENTRY) if item is not None else None

    def put_word_or_text(self) -> None:
        """What the chosen row is for: a word is put in at the cursor, a function is drawn."""
        entry = self.current()
        if entry is not None and entry.word:
            self.put_word()
        else:
            self.put_text()

    def put_word(self) -> None:
        """The word of the chosen row, at the cursor."""
        entry = self.current()
        if entry is not None and entry.word:
            self.wordChosen.emit(entry.word)

    def put_text(self) -> None:
        """The example of the chosen row, in place of the text."""
        entry = self.current()
        if entry is not None:
            self.textChosen.emit(entry.text)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Up and Down in the search go through the rows."""
        steps = {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in steps:
            self.table.keyPressEvent(event)
            return True
        return False

    def _fill(self) -> None:
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        height = QSize(0, self.fontMetrics().height() + ROOM_PX)
        for entry in entries():
            group = self._groups.get(entry.group)
            if group is None:
                group = self._groups[entry.group] = QTreeWidgetItem(self.table, [tr(entry.group)])
                group.setFirstColumnSpanned(True)
                group.setFont(0, bold)
                group.setSizeHint(0, height)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setExpanded(True)
            item = QTreeWidgetItem(group, [entry.typed, entry.means])
            item.setFont(0, mono)
            item.setSizeHint(0, height)
            item.setData(0, ENTRY, entry)
            item.setToolTip(0, entry.text)
            item.setToolTip(1, entry.means)
            self._rows.append(item)
        self.table.setColumnWidth(0, round(0.42 * FIRST_SIZE.width()))

    def _filter(self, search: str) -> None:
        first = None
        seen: set[str] = set()
        for item in self._rows:
            entry: Entry = item.data(0, ENTRY)
            shown = entry.matches(search)
            item.setHidden(not shown)
            if shown:
                seen.add(entry.group)
                # A row that is called so itself comes before one that only speaks of it.
                if first is None or _is_called(item, search) > _is_called(first, search):
                    first = item
        for title, group in self._groups.items():
            group.setHidden(title not in seen)
        if first is not None:
            self.table.setCurrentItem(first)
            self.table.scrollToItem(first)
        else:
            self.table.setCurrentIndex(QModelIndex())
        self._show_current()

    def _show_current(self) -> None:
        entry = self.current()
        self.put.setEnabled(entry is not None)
        self.insert.setVisible(entry is not None and bool(entry.word))
        self.why.setText(tr(NONE_FOUND) if entry is None else entry.why or entry.means)


def _is_called(item: QTreeWidgetItem, search: str) -> bool:
    entry: Entry = item.data(0, ENTRY)
    return bool(search) and entry.also.lower().startswith(search.lower().strip())


def _button(name: str, text: Phrase, tip: Phrase) -> QPushButton:
    made = QPushButton(tr(text))
    made.setObjectName(name)
    made.setAccessibleName(tr(text).replace("&", ""))
    made.setToolTip(tr(tip))
    made.setAutoDefault(False)
    return made
