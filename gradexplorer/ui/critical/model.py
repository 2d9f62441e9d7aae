"""Critical points as a table: kind, point, f, eigenvalues."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from gradexplorer.descent.critical import CriticalPoint, CriticalPoints
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.ui import numbers
from gradexplorer.ui.kinds import KINDS
from gradexplorer.ui.language import tr
from gradexplorer.ui.probe.formula_text import exactly

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SIGNS = {"minimum": "▼", "maximum": "▲", "saddle": "✕", "degenerate": "■"}
NOT_PROVED: Phrase = "A point by numbers: that it is there, and alone, is not proved"
PROVED: Phrase = "Proved to be there, and alone in a box around it; a double click puts the probe there"


class PointsModel(QAbstractTableModel):
    """One row a point, the lowest first; grey where they are those of another function."""

    def __init__(self) -> None:
        super().__init__()
        self._points: Sequence[CriticalPoint] = ()
        self._headers: list[str] = []
        self._old = False
        self._exact: Sequence[Sequence[str] | None] = ()

    def show_points(self, points: CriticalPoints | None, old: bool) -> None:
        """Take these points."""
        self.beginResetModel()
        self._points, self._old, self._exact = points or (), old, ()
        names = points.formulas.variables if points is not None else ()
        self._headers = (
            [tr("kind"), *names, "f", *(f"λ{'₁₂₃₄₅₆₇₈₉'[n % 9]}" for n in range(len(names)))] if names else []
        )
        self.endResetModel()

    def point(self, row: int) -> CriticalPoint | None:
        """The point of a row; None where they are old, or there is none."""
        return self._points[row] if 0 <= row < len(self._points) and not self._old else None

    def show_exact(self, exact: Sequence[Sequence[str] | None]) -> None:
        """What the coordinates of the first points are exactly; None for those that are not known."""
        self._exact = exact
        if self._points:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._points) - 1, len(self._headers) - 1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._points)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and section < len(self._headers):
            if role == Role.DisplayRole:
                return self._headers[section]
            if role == Role.TextAlignmentRole:
                return _alignment(section)
            if role == Role.ToolTipRole and self._headers[section].startswith("λ"):
                return tr("An eigenvalue of the Hessian: the curvature along one of its two axes")
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        point = self._points[index.row()]
        if role == Role.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Role.TextAlignmentRole:
            return _alignment(index.column())
        if role == Role.ToolTipRole:
            return tr(PROVED if point.proved else NOT_PROVED)
        if role == Role.ForegroundRole and self._old:
            return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None

    def _text(self, row: int, column: int) -> str:
        point = self._points[row]
        if column == 0:
            shape = f" ({tr(say(point.shape))})" if point.shape else ""
            return f"{SIGNS[point.kind]} {tr(KINDS[point.kind])}{shape}" + ("" if point.proved else " ?")
        entry = (*point.point, point.value, *point.eigenvalues)[column - 1]
        return numbers.show(entry) + self._exactly(row, column - 1)

    def _exactly(self, row: int, place: int) -> str:
        """= √2, where the coordinate of that place is known so."""
        known = self._exact[row] if row < len(self._exact) else None
        written = exactly(known[place]) if known is not None and place < len(known) else ""
        return f" = {written}" if written else ""


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
