"""The Lagrange points as a table: where, how high, with what multiplier, of what kind."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gradexplorer.descent.lagrange import LagrangePoint
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.language import tr
from gradexplorer.ui.numbers import short

DIGITS = 5
WORDS: dict[str, Phrase] = {
    "minimum": "minimum along the curve", "maximum": "maximum along the curve", "flat": "flat along the curve",
}  # fmt: skip


class LagrangeTable(QTableWidget):
    """One row a point, the lowest first; `chosen` tells of the place whose row was clicked, or on which Enter fell."""

    chosen = Signal(float, float)

    def __init__(self) -> None:
        super().__init__(0, 4)
        self.setObjectName("lagrangeTable")
        self.setAccessibleName(tr("Lagrange points"))
        self.setToolTip(tr("Where ∇f = λ∇g: the two gradients are parallel; click to put the probe there"))
        self.setHorizontalHeaderLabels([tr("point"), "f", "λ", tr("kind")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(22)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        self._points: tuple[LagrangePoint, ...] = ()
        self.cellClicked.connect(lambda row, _: self.chosen.emit(*self._points[row].point))
        self.cellActivated.connect(lambda row, _: self.chosen.emit(*self._points[row].point))

    def show_points(self, points: tuple[LagrangePoint, ...]) -> None:
        """These points."""
        if points == self._points:
            return
        self._points = points
        self.setRowCount(len(points))
        for row, point in enumerate(points):
            place = ", ".join(short(at, DIGITS) for at in point.point)
            told = short(point.value, DIGITS), short(point.multiplier, DIGITS), tr(WORDS[point.kind])
            for column, text in enumerate((f"({place})", *told)):
                self.setItem(row, column, QTableWidgetItem(text))
