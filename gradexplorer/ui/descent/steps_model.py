"""The steps of a path as a table: k, the point, f, the gradient, the slope, the step."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from gradexplorer.descent.path import Path
from gradexplorer.ui import numbers
from gradexplorer.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class StepsModel(QAbstractTableModel):
    """One row a step, made into text only when it is looked at: a path of 10,000 steps costs nothing to show."""

    def __init__(self) -> None:
        super().__init__()
        self._path: Path | None = None
        self._headers: list[str] = []
        self._shown = -1

    def show_path(self, path: Path | None) -> None:
        """Take the steps of this path."""
        if path is self._path:
            return
        self.beginResetModel()
        self._path = path
        names = path.variables if path else ()
        self._headers = ["k", *names, "f", *(f"∂f/∂{name}" for name in names), tr("slope"), tr("step")] if path else []
        self.endResetModel()

    def show_step(self, step: int) -> None:
        """Mark the row of the step that is shown."""
        self._shown = step

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or self._path is None else len(self._path.points)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._headers)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if (
            orientation == Qt.Orientation.Horizontal
            and role == Qt.ItemDataRole.DisplayRole
            and section < len(self._headers)
        ):
            return self._headers[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._path is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.FontRole and index.row() == self._shown:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def _text(self, row: int, column: int) -> str:
        path = self._path
        if path is None or row >= len(path.points):
            return ""
        if column == 0:
            return str(row)
        step = path.steps[row] if row else None
        entries = (*path.points[row], path.values[row], *path.gradients[row], path.slopes[row], step)
        entry = entries[column - 1]
        return "" if entry is None else numbers.show(entry)
