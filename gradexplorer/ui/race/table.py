"""The table of a race: sorted by any column, copied, and racers taken out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gradexplorer.ui.language import tr
from gradexplorer.ui.race.model import RaceModel, Sorted

WIDTHS = (150, 46, 44, 44, 40, 84, 84, 84, 104, 88)  # of the columns but the last, in pixels
STEPPING: dict[int, int] = {Qt.Key.Key_Comma: -1, Qt.Key.Key_Period: 1}


class RaceTable(QTableView):
    """The racers; Delete removes those that are chosen, Ctrl+C copies all."""

    removeAsked = Signal()
    copyAsked = Signal()
    loadAsked = Signal(int)

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
            self.setColumnWidth(column, width)
        header.setStretchLastSection(True)
        self.doubleClicked.connect(lambda index: self.loadAsked.emit(self.order.mapToSource(index).row()))

    def chosen(self) -> list[int]:
        """The racers of the rows that are chosen."""
        return [self.order.mapToSource(index).row() for index in self.selectionModel().selectedRows()]

    def rows(self) -> list[int]:
        """All racers in the order of the rows."""
        return [self.order.mapToSource(self.order.index(row, 0)).row() for row in range(self.order.rowCount())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copyAsked.emit()
        elif event.key() in STEPPING:
            event.ignore()  # the panel steps
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removeAsked.emit()
        else:
            super().keyPressEvent(event)
