"""The two fields of a constraint: the curve as text, and the box; a fault stands below them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from gradexplorer.expression.problem import Problem
from gradexplorer.session.state import DescentChoice
from gradexplorer.ui import numbers, parts
from gradexplorer.ui.language import tr


class ConstraintFields(QWidget):
    """Shows what is chosen; tells what is typed, when it has been typed."""

    curveTyped = Signal(str)
    boundsTyped = Signal(object)  # a list of numbers, or None for no box
    viewAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.curve = QLineEdit()
        self.curve.setObjectName("constraintCurve")
        self.curve.setAccessibleName(tr("Curve that binds the walk"))
        self.curve.setPlaceholderText("x^2 + y^2 = 1")
        self.curve.setToolTip(
            tr("The walk stays on this curve: an equation, or a formula that is to be 0; empty for none")
        )
        self.curve.setClearButtonEnabled(True)
        self.bounds = QLineEdit()
        self.bounds.setObjectName("constraintBounds")
        self.bounds.setAccessibleName(tr("Box that binds the walk"))
        self.bounds.setPlaceholderText("-1, 1, -1, 1")
        self.bounds.setToolTip(tr("The walk stays in this box: from and to of each variable, in order"))
        self.bounds.setClearButtonEnabled(True)
        self.view = QPushButton(tr("As the &view"))
        self.view.setObjectName("constraintView")
        self.view.setToolTip(tr("Take the part of the plane that is seen as the box"))
        self.problem = parts.label("constraintProblem", "What is wrong with the constraint", role="problem", wraps=True)
        self.problem.hide()
        self._lay_out()
        self.curve.editingFinished.connect(lambda: self.curveTyped.emit(self.curve.text()))
        self.bounds.editingFinished.connect(self._tell_bounds)
        self.view.clicked.connect(self.viewAsked)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(parts.caption("on the &curve", self.curve), 0, 0)
        grid.addWidget(self.curve, 0, 1, 1, 2)
        grid.addWidget(parts.caption("in the &box", self.bounds), 1, 0)
        grid.addWidget(self.bounds, 1, 1)
        grid.addWidget(self.view, 1, 2)
        grid.addWidget(self.problem, 2, 0, 1, 3)
        grid.setRowStretch(3, 1)

    def show_choice(self, choice: DescentChoice) -> None:
        """Show what is chosen, without telling anybody; what is being typed stays."""
        with QSignalBlocker(self.curve), QSignalBlocker(self.bounds):
            if not self.curve.hasFocus():
                self.curve.setText(choice.subject_to)
            if not self.bounds.hasFocus():
                self.bounds.setText("" if choice.bounds is None else _text(choice.bounds))
                self.bounds.setCursorPosition(0)

    def show_problem(self, problem: Problem | None) -> None:
        """What is wrong, below the fields; the place of a fault in the curve is marked in it."""
        self.problem.setVisible(problem is not None)
        self.problem.setText("" if problem is None else tr(problem.says))
        if problem is not None and problem.field == "subject_to" and problem.end > problem.start:
            self.curve.setSelection(problem.start, problem.end - problem.start)

    def _tell_bounds(self) -> None:
        text = self.bounds.text().strip()
        try:
            found = [float(part.strip().replace(numbers.MINUS, "-")) for part in text.split(",")] if text else None
        except ValueError:
            self.problem.setText(tr("the box is written as numbers between commas: from, to of each variable"))
            self.problem.show()
            return
        self.boundsTyped.emit(found)


def _text(bounds: Sequence[float]) -> str:
    return ", ".join(numbers.plain(bound) for bound in bounds)
