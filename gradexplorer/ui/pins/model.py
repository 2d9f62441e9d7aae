"""The pinned probes as a table: the probe first, then a row for each pin."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gradexplorer.descent.compared import PROBE, Row, entries, headers
from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.ui import numbers
from gradexplorer.ui.kinds import KINDS
from gradexplorer.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
NONE = "–"
TIPS: dict[str, Phrase] = {
    "name": "The letter on the canvas; a double click renames it",
    "slope": "The length of the gradient there",
    "kind": "What the gradient and the Hessian say of the point",
    "Δf": "How much higher f is there than at the probe",
    "distance": "How far it is from the probe",
    "mean slope": "The rise from the probe to it, over the distance",
}


class PinsModel(QAbstractTableModel):
    """`renamed(old, new)` when a name was typed."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._headers: list[str] = []

    def show_rows(self, plane: Plane | None, rows: Sequence[Row]) -> None:
        """Take these rows; what is selected stays so while it is only moved."""
        named = headers(plane) if plane is not None else []
        same = named == self._headers and [row.name for row in rows] == [row.name for row in self._rows]
        if same and rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(named) - 1))
            return
        self.beginResetModel()
        self._rows, self._headers = rows, named
        self.endResetModel()

    def name(self, row: int) -> str | None:
        """The name of the pin of a row; None for the probe's own."""
        return self._rows[row].name if 0 < row < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def flags(self, index: Index) -> Qt.ItemFlag:
        ordinary = super().flags(index)
        return ordinary | Qt.ItemFlag.ItemIsEditable if index.column() == 0 and index.row() > 0 else ordinary

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self._headers):
            return None
        name = self._headers[section]
        if role == Role.DisplayRole:
            return name.replace("df/d", "∂f/∂")
        if role == Role.TextAlignmentRole:
            return _alignment(name)
        return tr(TIPS[name]) if role == Role.ToolTipRole and name in TIPS else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role in (Role.DisplayRole, Role.EditRole):
            return self._text(row, index.column())
        if role == Role.TextAlignmentRole:
            return _alignment(self._headers[index.column()])
        if role == Role.ToolTipRole and row.reading.why_undefined is not None:
            return tr(row.reading.why_undefined)
        return None

    def _text(self, row: Row, column: int) -> str:
        entry = entries(row)[column]
        if not isinstance(entry, str):
            return NONE if math.isnan(entry) else numbers.show(entry)
        if self._headers[column] == "kind":
            return tr(KINDS[entry])
        return tr(PROBE) if entry == PROBE else entry

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.EditRole or index.column() != 0 or index.row() == 0:
            return False
        self.renamed.emit(self._rows[index.row()].name, str(value))
        return True


def _alignment(name: str) -> int:
    side = Qt.AlignmentFlag.AlignLeft if name in {"name", "kind"} else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
