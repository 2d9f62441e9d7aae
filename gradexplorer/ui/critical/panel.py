"""The panel CRITICAL POINTS: what was found, how far a search is, and a table of the points."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.descent.critical import CriticalPoints
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.critical.finder import Findings, finder_of
from gradexplorer.ui.critical.model import PointsModel
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr

EMPTY: Phrase = (
    "Nothing searched yet. Press K or the button: every point of the view with a level tangent plane is looked for."
)
OLD: Phrase = "These belong to another function or other parameters; search again."
ELSEWHERE: Phrase = "Found in another view; search again for this one."
MOST_EXACT = 50  # points that are looked at so closely


class CriticalTable(QTableView):
    """The points; tells which one the user goes to, by a double click or Enter."""

    pointChosen = Signal(int)

    def __init__(self, model: PointsModel) -> None:
        super().__init__()
        self.setObjectName("criticalTable")
        self.setAccessibleName(tr("Table of the critical points"))
        self.setModel(model)
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
        self.doubleClicked.connect(lambda index: self.pointChosen.emit(index.row()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.pointChosen.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)


class CriticalPanel(QWidget):
    """Buttons and message in one line, the table below; shows findings and tells what is wanted."""

    findAsked = Signal()
    cancelAsked = Signal()
    nearestAsked = Signal()
    pointChosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._model = PointsModel()
        self._shown: object = self  # nothing yet
        self.table = CriticalTable(self._model)
        self._find = _button("findCritical", "Search the View", "Look for every critical point of the view (K)")
        self._nearest = _button("nearestCritical", "Probe to the Nearest", "Put the probe on the nearest one (J)")
        self._cancel = _button("cancelCritical", "Cancel", "End the search, and keep what it has found so far")
        self._progress = QProgressBar()
        self._progress.setObjectName("criticalProgress")
        self._progress.setAccessibleName(tr("Share of the view that is decided"))
        self._progress.setRange(0, 1000)
        self._progress.setFixedWidth(150)
        self._progress.setFormat(tr("%p % decided"))
        self._message = parts.label("criticalMessage", "What the search found", role="hint", wraps=True)
        self._lay_out()
        self._find.clicked.connect(self.findAsked)
        self._nearest.clicked.connect(self.nearestAsked)
        self._cancel.clicked.connect(self.cancelAsked)
        self.table.pointChosen.connect(self._tell)
        self.show_findings(Findings())

    def show_findings(self, findings: Findings) -> None:
        """How the search stands."""
        searching = findings.share is not None
        for widget, there in ((self._find, not searching), (self._cancel, searching), (self._progress, searching)):
            widget.setVisible(there)
        self._progress.setValue(round(1000 * (findings.share or 0.0)))
        self._nearest.setEnabled(not searching)
        self._message.setText(_message(findings))
        shown = (findings.points, findings.old)
        if shown != self._shown:
            self._shown = shown
            self._model.show_points(*shown)

    def show_exact(self, exact: Sequence[Sequence[str] | None]) -> None:
        """What the coordinates are exactly, point by point; None for those that are not known."""
        self._model.show_exact(exact)

    def sizeHint(self) -> QSize:
        return QSize(520, 200)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for widget in (self._find, self._cancel, self._progress, self._nearest):
            line.addWidget(widget)
        line.addWidget(self._message, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 8)
        whole.setSpacing(6)
        whole.addLayout(line)
        whole.addWidget(self.table, 1)

    def _tell(self, row: int) -> None:
        point = self._model.point(row)
        if point is not None:
            self.pointChosen.emit(point)


class CriticalView(Follower):
    """Shows what the finder finds, while somebody looks."""

    quick = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self.widget = self._panel = CriticalPanel()
        self._finder = finder = finder_of(conductor)
        self._exactly_asked: CriticalPoints | None = None
        finder.changed.connect(self.refresh)
        self._panel.findAsked.connect(finder.find)
        self._panel.cancelAsked.connect(finder.cancel)
        self._panel.nearestAsked.connect(finder.snap)
        self._panel.pointChosen.connect(finder.go_to)

    def question(self) -> Findings:
        return self._finder.findings

    def answer(self, question: Findings, stop: Stop) -> Findings:  # noqa: ARG002
        return question

    def show_answer(self, question: object, answer: Findings | None) -> None:  # noqa: ARG002
        if answer is None:
            return
        self._panel.show_findings(answer)
        if answer.points and answer.share is None and not answer.old and answer.points is not self._exactly_asked:
            self._exactly_asked = answer.points
            self._ask_exactly(answer.points)

    def _ask_exactly(self, points: CriticalPoints) -> None:
        """What their coordinates are exactly, where calculus finds that; the table does not wait for it."""
        formulas = points.formulas
        request = {
            "wants": "coordinates", "text": formulas.definition.text, "variables": list(formulas.variables),
            "parameters": dict(formulas.parameters), "points": [list(point.point) for point in points[:MOST_EXACT]],
        }  # fmt: skip

        def take(answer: dict[str, Any]) -> None:
            if points is self._finder.findings.points:
                self._panel.show_exact(answer.get("coordinates") or ())

        self.conductor.calculator.ask(request, self._bridge.carrying(take))


def _message(findings: Findings) -> str:
    if findings.points is None:
        return tr("Searching…" if findings.share is not None else EMPTY)
    if findings.old:
        return tr(OLD)
    found = "; ".join(map(tr, findings.points.says))
    return (tr(ELSEWHERE) + " " if findings.elsewhere else "") + found[:1].upper() + found[1:] + "."


def _button(name: str, text: Phrase, tip: Phrase) -> QPushButton:
    made = QPushButton(tr(text))
    made.setObjectName(name)
    made.setToolTip(tr(tip))
    return made
