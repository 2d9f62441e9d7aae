"""The table of a race: sorted by any column, copied; racers edited and taken out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from gradexplorer.ui.language import tr
from gradexplorer.ui.race.model import RaceModel, Sorted

WIDTHS = (150, 46, 44, 44, 40, 84, 84, 84, 104, 88)  # of the columns but the last, in pixels
ASKING: dict[int, str] = {
    Qt.Key.Key_F2: "editAsked", Qt.Key.Key_Return: "loadAsked", Qt.Key.Key_Enter: "loadAsked",
}  # fmt: skip
STEPPING: dict[int, int] = {Qt.Key.Key_Comma: -1, Qt.Key.Key_Period: 1}


class RaceTable(QTableView):
    """The racers; Delete removes those that are chosen, Ctrl+C copies all, F2 or a double click edits one."""

    removeAsked = Signal()
    copyAsked = Signal()
    editAsked = Signal(int)
    loadAsked = Signal(int)
    twinAsked = Signal(int)

    def __init__(self, model: RaceModel) -> None:
        super().__init__()
        self.setObjectName("raceTable")
        self.setAccessibleName(tr("Results of the race"))
        self.order = Sorted()
        self.order.setSourceModel(model)
        self.setModel(self.order)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS):
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda index: self.editAsked.emit(self.order.mapToSource(index).row()))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)

    def chosen(self) -> list[int]:
        """The racers of the rows that are chosen."""
        return [self.order.mapToSource(index).row() for index in self.selectionModel().selectedRows()]

    def rows(self) -> list[int]:
        """All racers in the order of the rows."""
        return [self.order.mapToSource(self.order.index(row, 0)).row() for row in range(self.order.rowCount())]

    def choose(self, racer: int) -> None:
        """Make its row the chosen one."""
        self.setCurrentIndex(self.order.mapFromSource(self.order.sourceModel().index(racer, 0)))

    def current(self) -> int | None:
        """The racer of the row that has the keys."""
        index = self.order.mapToSource(self.currentIndex())
        return index.row() if index.isValid() else None

    def place_of(self, racer: int) -> QRect:
        """Where its row is, on the screen."""
        row = self.order.mapFromSource(self.order.sourceModel().index(racer, 0))
        self.scrollTo(row)
        seen = self.visualRect(row)
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size())

    def _show_menu(self, at: QPoint) -> None:
        racer = self.current()
        if racer is None:
            return
        menu = QMenu(self)
        menu.setObjectName("racerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, keys, ask in (
            (tr("&Edit…"), "F2", partial(self.editAsked.emit, racer)),
            (tr("&Walk as This Racer"), "Return", partial(self.loadAsked.emit, racer)),
            (tr("&Add a Copy"), "", partial(self.twinAsked.emit, racer)),
            (tr("&Remove"), "Del", self.removeAsked.emit),
        ):
            action = menu.addAction(words)
            action.setShortcut(keys)
            action.triggered.connect(lambda _=False, ask=ask: ask())
        menu.popup(self.viewport().mapToGlobal(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyAsked.emit()
        elif event.key() in STEPPING:
            event.ignore()  # the panel steps
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removeAsked.emit()
        elif event.key() in ASKING and (racer := self.current()) is not None:
            getattr(self, ASKING[event.key()]).emit(racer)
        else:
            super().keyPressEvent(event)
