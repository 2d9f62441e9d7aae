"""The results of a race as a table: one row a racer, sorted by any column."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QSize,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QPainter, QPixmap

from gradexplorer.descent.convergence import Rate
from gradexplorer.descent.race import Race, Run
from gradexplorer.descent.racers import Racer
from gradexplorer.export.race_table import rate_of, settings_of
from gradexplorer.ui import numbers
from gradexplorer.ui.canvas.race_legend import shown_name
from gradexplorer.ui.canvas.race_marks import draw_mark
from gradexplorer.ui.language import tr

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
CHIP_PX = 18
WORDS = (0, 8, 9, 10)  # columns of words; the others hold numbers


def _columns() -> tuple[tuple[str, str], ...]:
    """Header and tooltip of each column."""
    return (
        (tr("racer"), tr("Who races; the box shows it on the canvas or hides it")),
        (tr("steps"), tr("How many steps it took")),
        (tr("f"), tr("How often f was evaluated")),
        ("∇f", tr("How often the gradient was evaluated")),
        ("H", tr("How often the Hessian was evaluated")),
        (tr("final f"), tr("f where it ended")),
        (tr("slope"), tr("The slope where it ended")),
        (tr("distance"), tr("How far from the nearest minimum it ended")),
        (tr("convergence"), tr("How fast f comes to the minimum's: by a factor a step (linear), faster, or slower")),
        (tr("stop"), tr("Why it ended, in a word")),
        (tr("verdict"), tr("Why it ended")),
    )


class RaceModel(QAbstractTableModel):
    """The racers at once, their results when they have been run."""

    visibleChosen = Signal(int, bool)
    namesChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._racers: Sequence[Racer] = ()
        self._hidden: Sequence[bool] = ()
        self._runs: Sequence[Run] = ()
        self._rates: list[Rate | None] = []
        self._columns = _columns()

    def show_racers(self, racers: Sequence[Racer], hidden: Sequence[bool]) -> None:
        """Take these racers; results of others go."""
        if len(racers) != len(self._racers):
            self.beginResetModel()
            self._racers, self._hidden, self._runs = racers, hidden, ()
            self.endResetModel()
            self.namesChanged.emit()
            return
        if [racer.name for racer in racers] != [racer.name for racer in self._racers]:
            self._racers, self._runs = racers, ()
            self._changed(0, len(self._columns) - 1)
            self.namesChanged.emit()
        if hidden != self._hidden:
            self._hidden = hidden
            self._changed(0, 0)

    def show_race(self, race: Race | None) -> None:
        """Take the results of these racers, in the same order."""
        runs = race.runs if race is not None and len(race.runs) == len(self._racers) else ()
        if runs is not self._runs:
            self._runs, self._rates = runs, [rate_of(run) for run in runs]
            self._changed(1, len(self._columns) - 1)

    def _changed(self, first: int, last: int) -> None:
        if self._racers:
            self.dataChanged.emit(self.index(0, first), self.index(len(self._racers) - 1, last))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._racers)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and section < len(self._columns):
            if role in (Role.DisplayRole, Role.ToolTipRole):
                return self._columns[section][role == Role.ToolTipRole]
            if role == Role.TextAlignmentRole:
                return _alignment(section)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else flags

    def setData(self, index: Index, value: object, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or not index.isValid():
            return False
        self.visibleChosen.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        if role == Role.TextAlignmentRole:
            return _alignment(column)
        if column == 0 and role in (Role.DecorationRole, Role.CheckStateRole):
            shown = Qt.CheckState.Unchecked if self._hidden[row] else Qt.CheckState.Checked
            return chip(row) if role == Role.DecorationRole else shown
        if role == Role.ToolTipRole:
            return self._tip(row, column)
        if role == Role.DisplayRole:
            return self._text(row, column)
        return self.key(row, column) if role == Role.UserRole else None

    def _text(self, row: int, column: int) -> str:
        if column == 0:
            return shown_name(self._racers[row].name)
        if row >= len(self._runs):
            return ""
        entry = self.key(row, column)
        if isinstance(entry, str):
            return entry
        if column in WORDS:
            return self._rate_text(row)
        if entry is None or math.isnan(entry):
            return "–"
        return f"{entry:.0f}" if column < 5 else numbers.show(entry, 3, 3)

    def _rate_text(self, row: int) -> str:
        rate = self._rates[row]
        if rate is None:
            return "–"
        number = numbers.short(rate.number, 3)
        told = {
            "linear": tr("linear, × {number}", number=number), "superlinear": tr("order {number}", number=number),
            "sublinear": tr("like 1/k^{number}", number=number), "none": tr("none"),
        }  # fmt: skip
        return told[rate.kind]

    def key(self, row: int, column: int) -> str | float | None:
        """What the column is sorted by; None sorts last."""
        if column == 0:
            return self._racers[row].name
        run = self._runs[row] if row < len(self._runs) else None
        if run is None:
            return None
        if run.path is None:
            return tr(run.problem.says) if column == 10 and run.problem else None
        path, counts = run.path, list(run.path.evaluations.values())
        rate = self._rates[row]
        rank = (
            None if rate is None else rate.number - 10 * (rate.kind == "superlinear") + 10 * (rate.kind == "sublinear")
        )
        entries: list[str | float | None] = [
            run.last * run.stride, *counts, path.values[-1], path.slopes[-1], run.distance, rank, path.stop,
            tr(path.says),
        ]  # fmt: skip
        return entries[column - 1]

    def _tip(self, row: int, column: int) -> str | None:
        run = self._runs[row] if row < len(self._runs) else None
        if run is None or run.path is None:
            return None
        if column == 0:
            return settings_of(run) or None
        if column == 8:
            rate = self._rates[row]
            return None if rate is None else tr(rate.says)
        return tr(run.path.says) if column in (9, 10) else None


class Sorted(QSortFilterProxyModel):
    """The table in the order of a column; what is missing or not a number comes last, whichever way."""

    def lessThan(self, left: Index, right: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, RaceModel)
        one, two = model.key(left.row(), left.column()), model.key(right.row(), right.column())
        falls = self.sortOrder() == Qt.SortOrder.DescendingOrder
        ranks = [(missing(entry) != falls, "" if missing(entry) else entry) for entry in (one, two)]
        return ranks[0][0] < ranks[1][0] if ranks[0][0] != ranks[1][0] else ranks[0][1] < ranks[1][1]  # type: ignore[operator]


def missing(entry: str | float | None) -> bool:
    """Whether there is nothing to compare."""
    return entry is None or (isinstance(entry, float) and math.isnan(entry))


def chip(number: int) -> QIcon:
    """The racer's mark, as on the canvas."""
    pixmap = QPixmap(QSize(CHIP_PX, CHIP_PX) * 2)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, number, QPointF(CHIP_PX / 2, CHIP_PX / 2), 5.5)
    painter.end()
    return QIcon(pixmap)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeft if column in WORDS else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)
