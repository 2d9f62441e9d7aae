"""UNDO LIST: every entry of the history by name, the present one marked; a click goes there."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView

from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.session.history import History
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr

START = say("The beginning")
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Entries(QAbstractListModel):
    """Row 0 is the beginning; each row below, the edit that came next. What was taken back is grey."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[Sentence] = [START]
        self.now = 0

    def show_history(self, history: History) -> None:
        """All entries, and where in them the user is."""
        self.beginResetModel()
        self._names, self.now = [START, *history.names], len(history.past)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = index.row()
        if role == Role.DisplayRole:
            name = tr(self._names[row])
            return name[:1].upper() + name[1:]
        if role == Role.FontRole and row == self.now:
            font = QFont()
            font.setBold(True)
            return font
        if role == Role.ForegroundRole and row > self.now:
            return QGuiApplication.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        return None


class EntryList(QListView):
    """Shows the entries; tells which one was chosen."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("undoList")
        self.setAccessibleName(tr("Undo list"))
        self.setToolTip(tr("Everything you did, in order; click an entry to go back to it, or forward again"))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.entries = Entries()
        self.setModel(self.entries)
        self.clicked.connect(lambda index: self.chosen.emit(index.row()))
        self.activated.connect(lambda index: self.chosen.emit(index.row()))

    def sizeHint(self) -> QSize:
        return QSize(220, 240)

    def show_history(self, history: History) -> None:
        """The entries, the present one in sight."""
        self.entries.show_history(history)
        present = self.entries.index(self.entries.now)
        self.setCurrentIndex(present)
        self.scrollTo(present)


class Listed:
    """A history, equal to another that lists the same: within a gesture only the present session changes."""

    def __init__(self, history: History) -> None:
        self.history = history

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Listed)
            and self.history.past is other.history.past
            and self.history.future is other.history.future
        )

    def __hash__(self) -> int:
        return hash((id(self.history.past), id(self.history.future)))


class UndoList(Follower):
    """Follows the history."""

    quick = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.widget = self._list = EntryList()
        self._list.chosen.connect(self._go)
        conductor.historyChanged.connect(self.refresh)

    def question(self) -> Listed:
        return Listed(self.conductor.history)

    def answer(self, question: Listed, stop: Stop) -> History:  # noqa: ARG002
        return question.history

    def show_answer(self, question: object, answer: History | None) -> None:  # noqa: ARG002
        if answer is not None:
            self._list.show_history(answer)

    def _go(self, row: int) -> None:
        by = row - len(self.conductor.history.past)
        if by:
            self.conductor.go(by)
