"""PINS: a table of pinned probes beside the probe, and buttons for what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.descent.compared import Row
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.pins.model import PinsModel

EMPTY: Phrase = "Nothing pinned yet: click the map with Shift, or press P to pin the place of the probe."
SAYS: Phrase = "Differences are counted from the probe. Drag a pin on the map; a double click puts the probe on it."


class PinsTable(QTableView):
    """The pins; tells which is to be gone to (double click, Enter) or removed (Delete)."""

    pinChosen = Signal(int)
    pinRemoved = Signal(int)

    def __init__(self, model: PinsModel) -> None:
        super().__init__()
        self.setObjectName("pinsTable")
        self.setAccessibleName(tr("Table of the pinned probes"))
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda _: self._double_clicked())

    def _double_clicked(self) -> None:
        at = self.currentIndex()
        if at.column() == 0 and at.row() > 0:
            self.edit(at)
        else:
            self.pinChosen.emit(at.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex()
        if at.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.pinChosen.emit(at.row())
        elif at.isValid() and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pinRemoved.emit(at.row())
        else:
            super().keyPressEvent(event)


class PinsPanel(QWidget):
    """Shows rows; tells what is wanted, each pin by its name. `copyAsked` with the separator of a table."""

    pinAsked = Signal()
    pinChosen = Signal(str)
    removeAsked = Signal(str)
    clearAsked = Signal()
    renameAsked = Signal(str, str)
    copyAsked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pinsPanel")
        self.model = PinsModel()
        self.table = PinsTable(self.model)
        self.hint = parts.label("pinsHint", "What can be done with pins", role="hint", wraps=True)
        self._pin = _button("pinProbe", "Pin the Probe", "Leave a pin where the probe stands (P)")
        self._remove = _button("removePin", "Remove", "Take away the pin of the row that is selected (Delete)")
        self._clear = _button("clearPins", "Remove All", "Take away every pin; undo brings them back")
        self._copy = _button("copyPins", "Copy", "The whole table, for a spreadsheet or a script")
        menu = QMenu(self._copy)
        menu.addAction(tr("&Tab-Separated, for a Spreadsheet"), lambda: self.copyAsked.emit("\t"))
        menu.addAction(tr("&Comma-Separated (CSV)"), lambda: self.copyAsked.emit(","))
        self._copy.setMenu(menu)
        self._lay_out()
        self._pin.clicked.connect(self.pinAsked)
        self._clear.clicked.connect(self.clearAsked)
        self._remove.clicked.connect(lambda: self._remove_row(self.table.currentIndex().row()))
        self.table.pinChosen.connect(self._choose_row)
        self.table.pinRemoved.connect(self._remove_row)
        self.model.renamed.connect(self.renameAsked)

    def show_rows(self, plane: Plane | None, rows: Sequence[Row]) -> None:
        """The probe's row and those of the pins; none where nothing is read."""
        self.model.show_rows(plane, rows)
        pinned = len(rows) > 1
        for widget in (self._remove, self._clear):
            widget.setEnabled(pinned)
        self.hint.setText(tr(SAYS if pinned else EMPTY))

    def sizeHint(self) -> QSize:
        return QSize(640, 190)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for widget in (self._pin, self._remove, self._clear, self._copy):
            line.addWidget(widget)
        line.addWidget(self.hint, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 8)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self.table, 1)

    def _choose_row(self, row: int) -> None:
        name = self.model.name(row)
        if name is not None:
            self.pinChosen.emit(name)

    def _remove_row(self, row: int) -> None:
        name = self.model.name(row)
        if name is not None:
            self.removeAsked.emit(name)


def _button(name: str, text: Phrase, tip: Phrase) -> QPushButton:
    made = QPushButton(tr(text))
    made.setObjectName(name)
    made.setToolTip(tr(tip))
    return made
