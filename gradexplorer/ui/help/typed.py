"""Help: a table to search; what may be typed can be put into the editor from it, formulas are shown typeset."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QEvent, QModelIndex, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QKeyEvent, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.help.entries import SECTIONS, Entry, entries
from gradexplorer.ui.language import tr

ENTRY = Qt.ItemDataRole.UserRole
FIRST_SIZE = QSize(820, 600)  # of the window
ROOM_PX = 8
NONE_FOUND: Phrase = "Nothing like that. Try a shorter word, such as log or root."


class WhatMayBeTyped(QWidget):
    """Shows the rows that match the search; tells what is to be put into the editor, and which row is looked at."""

    textChosen = Signal(str)  # a whole function, in place of what stands there
    wordChosen = Signal(str)  # a word, at the cursor
    looked = Signal(object)  # the Entry that is chosen, or None

    def __init__(self, rows: Sequence[Entry] | None = None) -> None:
        super().__init__()
        self._entries = entries() if rows is None else tuple(rows)
        self.setObjectName("typedHelp")
        self.search = QLineEdit()
        self.search.setObjectName("typedSearch")
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setPlaceholderText(tr("Search: a word, a sign, what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.put_word_or_text)
        self.search.installEventFilter(self)
        self.section = QComboBox()
        self.section.setObjectName("helpSection")
        self.section.setAccessibleName(tr("Part of the help"))
        self.section.setToolTip(tr("Look in all of the help, or in a part of it"))
        there = {entry.section for entry in self._entries}
        for name, text in SECTIONS.items():
            if not name or name in there:
                self.section.addItem(tr(text), name)
        self.section.setVisible(len(there) > 1)
        self.section.currentIndexChanged.connect(lambda _: self._filter(self.search.text()))
        self.formula = QLabel()
        self.formula.setObjectName("helpFormula")
        self.formula.setAccessibleName(tr("The formula of the chosen row"))
        self.table = QTreeWidget()
        self.table.setObjectName("typedTable")
        self.table.setAccessibleName(tr("The help, row by row"))
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
        above = QHBoxLayout()
        above.addWidget(self.search, 1)
        above.addWidget(self.section)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addWidget(self.formula)
        column.addLayout(row)

    def look_in(self, section: str) -> None:
        """This part of the help alone; "" for all of it."""
        self.section.setCurrentIndex(max(self.section.findData(section), 0))

    def show_formula(self, svg: str | None) -> None:
        """The formula, typeset; none where there is no picture of it."""
        self.formula.setVisible(svg is not None)
        if svg is not None:
            self.formula.setPixmap(drawn(svg, self.devicePixelRatioF()))

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
        if entry is not None and entry.text:
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
        for entry in self._entries:
            group = self._groups.get(entry.group)
            if group is None:
                group = self._groups[entry.group] = QTreeWidgetItem(self.table, [tr(entry.group)])
                group.setFirstColumnSpanned(True)
                group.setFont(0, bold)
                group.setSizeHint(0, height)
                group.setFlags(Qt.ItemFlag.ItemIsEnabled)
                group.setExpanded(True)
            item = QTreeWidgetItem(group, [entry.typed, entry.means])
            if entry.section == "typing":
                item.setFont(0, mono)
            item.setSizeHint(0, height)
            item.setData(0, ENTRY, entry)
            item.setToolTip(0, entry.text)
            item.setToolTip(1, entry.means)
            self._rows.append(item)
        self.table.setColumnWidth(0, round(0.42 * FIRST_SIZE.width()))

    def _filter(self, search: str) -> None:
        first, section = None, self.section.currentData()
        seen: set[str] = set()
        for item in self._rows:
            entry: Entry = item.data(0, ENTRY)
            shown = section in ("", entry.section) and entry.matches(search)
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
        self.put.setEnabled(entry is not None and bool(entry.text))
        self.put.setVisible(entry is None or bool(entry.text))
        self.insert.setVisible(entry is not None and bool(entry.word))
        self.why.setText(tr(NONE_FOUND) if entry is None else _more(entry))
        self.show_formula(None)
        self.looked.emit(entry)


def drawn(svg: str, ratio: float) -> QPixmap:
    """The formula in dots of this screen."""
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return picture


def _more(entry: Entry) -> str:
    """What stands below the table: of a row that may be too long for its line, all of it."""
    if entry.section == "typing":
        return entry.why or entry.means
    return "\n".join(part for part in (entry.means, entry.why) if part)


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
