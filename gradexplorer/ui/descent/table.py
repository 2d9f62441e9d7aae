"""The table of steps: a click on a row goes to that step."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from gradexplorer.descent.path import Path
from gradexplorer.ui.descent.steps_model import StepsModel
from gradexplorer.ui.language import tr


class StepsTable(QTableView):
    """Shows a path row by row; tells which step the user went to."""

    stepChosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("stepsTable")
        self.setAccessibleName(tr("Table of the steps of the descent"))
        self.setToolTip(tr("Every step of the walk; click a row to go there"))
        self._model = StepsModel()
        self._showing = False
        self.setModel(self._model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.selectionModel().currentRowChanged.connect(self._tell)

    def show_path(self, path: Path | None, step: int) -> None:
        """The steps of the path, the row of this step chosen and in view."""
        self._showing = True
        try:
            self._model.show_path(path)
            self._model.show_step(step)
            if path is not None:
                self._choose(step)
        finally:
            self._showing = False

    def _choose(self, row: int) -> None:
        index = self._model.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if self.isVisible():
            self.scrollTo(index)
            self.viewport().update()

    def _tell(self, current: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002
        if not self._showing and current.isValid():
            self.stepChosen.emit(current.row())
