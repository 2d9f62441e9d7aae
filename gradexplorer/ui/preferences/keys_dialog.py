"""KEYS: what every action does and the keys that do it, to be searched and changed; and what the mouse does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.notes import GESTURES
from gradexplorer.ui.preferences.keys import NATIVE, Keys, is_needed, is_plain

NAME = Qt.ItemDataRole.UserRole
HINT: Phrase = "Choose a row, click into the field and press the keys you want."
WHAT, KEYS, SAYS = range(3)


class KeysDialog(QDialog):
    """Shows the keys in force; one of a window, which `show_keys` finds again."""

    def __init__(self, parent: QWidget, keys: Keys) -> None:
        super().__init__(parent)
        self.setObjectName("shortcutsNote")
        self.setWindowTitle(tr("Keys and gestures"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 520)
        self._keys = keys
        self.search = QLineEdit()
        self.search.setObjectName("searchKeys")
        self.search.setAccessibleName(tr("Search the keys"))
        self.search.setPlaceholderText(tr("Search for a word or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = self._make_table()
        self.field = QKeySequenceEdit()
        self.field.setObjectName("keysField")
        self.field.setAccessibleName(tr("New keys"))
        self.field.setMaximumSequenceLength(1)
        self.field.setClearButtonEnabled(True)
        self.sentence = parts.label("keysSentence", "What these keys do", wraps=True)
        self.use = QPushButton(tr("&Use"))
        self.use.setObjectName("useKeys")
        self.back = QPushButton(tr("As at &First"))
        self.back.setObjectName("firstKeys")
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.table.itemSelectionChanged.connect(self._choose)
        self.field.keySequenceChanged.connect(self._judge)
        self.use.clicked.connect(lambda: self._keys.change(self._name(), self.field.keySequence()))
        self.back.clicked.connect(lambda: self._keys.change(self._name(), self._keys.first(self._name())))
        keys.changed.connect(self.show_keys)
        self.show_keys()

    def _make_table(self) -> QTableWidget:
        actions = self._keys.actions
        table = QTableWidget(len(actions) + len(GESTURES), 3)
        table.setObjectName("keysTable")
        table.setAccessibleName(tr("Keys of every action"))
        table.setHorizontalHeaderLabels([tr("Action"), tr("Keys"), tr("What it does")])
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.horizontalHeader().setSectionResizeMode(SAYS, QHeaderView.ResizeMode.Stretch)
        for row, (name, action) in enumerate(actions.items()):
            word = action.text().replace("&", "").rstrip("…")
            _fill(table, row, (word, "", action.statusTip()), name)
        for row, (gesture, says) in enumerate(GESTURES, len(actions)):
            _fill(table, row, ("", tr(gesture), tr(says)), None)
        return table

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for widget in (self.field, self.use, self.back):
            line.addWidget(widget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(tr("&Reset All"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.setObjectName("resetKeys")
        reset.setAutoDefault(False)
        reset.clicked.connect(self._keys.reset)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.table, 1)
        column.addWidget(self.sentence)
        column.addLayout(line)
        column.addWidget(buttons)

    def show_keys(self) -> None:
        """The keys in force, in their rows."""
        for row, action in enumerate(self._keys.actions.values()):
            item = self.table.item(row, KEYS)
            if item is not None:
                item.setText(action.shortcut().toString(NATIVE))
        self.table.resizeColumnToContents(WHAT)
        self.table.resizeColumnToContents(KEYS)
        self._choose()

    def _filter(self, text: str) -> None:
        wanted = text.casefold()
        for row in range(self.table.rowCount()):
            cells = (self.table.item(row, column) for column in range(3))
            said = " ".join(cell.text() for cell in cells if cell is not None).casefold()
            self.table.setRowHidden(row, wanted not in said)

    def _name(self) -> str:
        """The action of the row that is chosen; nothing where none is, or a gesture."""
        chosen = self.table.selectedItems()
        return str(chosen[0].data(NAME) or "") if chosen else ""

    def _choose(self) -> None:
        name = self._name()
        self.field.setEnabled(bool(name))
        self.field.setKeySequence(self._keys.actions[name].shortcut() if name else QKeySequence())
        self._judge(self.field.keySequence())

    def _judge(self, keys: QKeySequence) -> None:
        """Say what these keys would mean, and whether they may be used."""
        name = self._name()
        owner = self._keys.owner(keys, name) if name else None
        told = keys.toString(NATIVE)
        if not name:
            says = tr(HINT)
        elif is_needed(keys):
            says = tr("{keys} is needed where text is typed; choose other keys.", keys=told)
        elif owner is not None:
            says = tr(
                "{keys} does “{action}” now; used here, it no longer does that.",
                keys=told,
                action=_word(self._keys, owner),
            )
        elif is_plain(keys):
            says = tr(
                "{keys} counts on the canvas and in the table of steps; elsewhere it can still be typed.", keys=told
            )
        else:
            says = (
                tr("{keys} is free for “{action}”.", keys=told, action=_word(self._keys, name))
                if told
                else tr("No keys.")
            )
        if name and keys == self._keys.actions[name].shortcut():
            says = tr(HINT)
        self.sentence.setText(says)
        self.use.setEnabled(bool(name) and not is_needed(keys) and keys != self._keys.actions[name].shortcut())
        self.back.setEnabled(bool(name) and self._keys.first(name) != self._keys.actions[name].shortcut())


def _word(keys: Keys, name: str) -> str:
    return keys.actions[name].text().replace("&", "").rstrip("…")


def _fill(table: QTableWidget, row: int, texts: tuple[str, str, str], name: str | None) -> None:
    for column, text in enumerate(texts):
        cell = QTableWidgetItem(text)
        cell.setData(NAME, name)
        cell.setToolTip(text)
        table.setItem(row, column, cell)


def show_keys(parent: QWidget, keys: Keys) -> KeysDialog:
    """The dialog of that window, which is made where there is none."""
    dialog = parent.findChild(KeysDialog) or KeysDialog(parent, keys)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
