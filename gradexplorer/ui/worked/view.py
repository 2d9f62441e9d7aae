"""The view WORKED AT THE PROBE: asks for the rows, has their formulas typeset, and shows both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gradexplorer.descent.worked_row import Row
from gradexplorer.expression.derivation import Derivation, derivation
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.ui import numbers, parts
from gradexplorer.ui.busy import Task
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.follower import Follower, Stop, rested
from gradexplorer.ui.language import tr
from gradexplorer.ui.typesetting import Typesetting
from gradexplorer.ui.worked.answering import Answering, Asked, Worked
from gradexplorer.ui.worked.copying import copy_line, copy_row, menu_of
from gradexplorer.ui.worked.tree import WorkedTree

SIZE = 15
MOST_SAID = 160  # letters of what was copied
NOTHING: Phrase = "Nothing to work out yet: type a function, and click the canvas to put the probe."
HINT: Phrase = "At {point}  ·  → unfolds a derivative into its rules  ·  right-click copies"


class WorkedView(Follower):
    """Works out what is read at the probe, on a thread; the picture and the compact panel never wait for it."""

    task: ClassVar[Phrase] = "digits that hold"
    rests: ClassVar[bool] = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._answering = Answering()
        self._copies = Task(conductor.panels.status, "worked copy", "writing the derivation", self)
        conductor.closing.connect(self._copies.close)
        self._worked: Worked | None = None
        self._typesetting = Typesetting(conductor.calculator, self._bridge, "worked", SIZE, self._show_pictures)
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("workedPanel")
        self.tree = WorkedTree(lambda latex: self._typesetting.svg(latex, self._colour()))
        self.says = parts.label(
            "workedLabel", "Where this is worked out, and what can be done", role="hint", wraps=True
        )
        self.copy = QToolButton()
        self.copy.setObjectName("workedCopy")
        self.copy.setText(tr("&Copy"))
        self.copy.setAccessibleName(tr("Copy a row, or all as a table"))
        self.copy.setToolTip(tr("The chosen row as text, LaTeX, NumPy or PyTorch; all rows as a table"))
        self.copy.clicked.connect(lambda: self._show_menu(self.copy.mapToGlobal(QPoint(0, self.copy.height()))))
        self._lay_out()
        self.tree.unfoldedChanged.connect(self.refresh)
        self.tree.copyAsked.connect(self._copy_chosen)
        self.tree.customContextMenuRequested.connect(lambda at: self._show_menu(self.tree.viewport().mapToGlobal(at)))
        conductor.themeChanged.connect(lambda _: self._typeset())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.says, 1)
        head.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(8, 4, 8, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.tree, 1)

    # --- question and answer ----------------------------------------------------------------------------------------

    def question(self) -> Asked | None:
        conductor = self.conductor
        formulas, plane, session = conductor.formulas, conductor.plane, conductor.session
        if formulas is None or plane.variables != formulas.variables:
            return None
        simplified = tuple(conductor.symbols.simplified(formulas).items())
        point = tuple(map(float, plane.point(*session.probe)))
        return Asked(formulas, point, plane, session.direction, simplified, self.tree.unfolded, numbers.digits())

    def answers(self, question: Asked, stop: Stop) -> Iterator[Worked]:
        worked = self._answering.worked(question)
        yield worked
        if rested(stop):
            yield self._answering.checked(question, worked, stop)

    def show_answer(self, question: Asked | None, answer: Worked | None) -> None:
        self._worked = answer
        self.copy.setEnabled(answer is not None)
        self.says.setText(tr(NOTHING) if question is None else tr(HINT, point=_place(question)))
        self.tree.show_worked(answer)
        self._typeset()

    # --- typesetting ------------------------------------------------------------------------------------------------

    def _colour(self) -> str:
        return self.tree.palette().color(QPalette.ColorRole.Text).name()

    def _typeset(self) -> None:
        if self._worked is None or not self._is_looked_at:
            return
        rows = [f"{row.head[1]} = {row.formula[1]}" for row in self._worked.rows]
        steps = [step.latex for steps in self._worked.steps.values() for step in steps if step.latex]
        self._typesetting.want([*rows, *steps], self._colour())

    def _show_pictures(self) -> None:
        self.tree.show_pictures()
        self._typeset()  # more than one asking takes at a time

    # --- copying ----------------------------------------------------------------------------------------------------

    def _chosen(self) -> Row | None:
        key = self.tree.chosen_key()
        return next((row for row in self._rows() if row.key == key), None)

    def _rows(self) -> tuple[Row, ...]:
        return self._worked.rows if self._worked is not None else ()

    def _copy_chosen(self) -> None:
        row, step = self._chosen(), self.tree.chosen_step()
        if step is not None and step.text:
            copy_line(step, self._copy)
        elif row is not None:
            copy_row(row, "text", self._copy)

    def _show_menu(self, at: QPoint) -> None:
        if self._worked is not None:
            menu = menu_of(
                self.tree, self._rows(), self._chosen(), self.tree.chosen_step(), self._derivation, self._copy
            )
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)

    def _derivation(self, row: Row) -> Derivation | Problem:
        assert self.conductor.formulas is not None
        return derivation(self.conductor.formulas.definition, row.by)

    def _copy(self, make: Callable[[], str]) -> None:
        """Into the clipboard; a long derivation is written behind the window."""
        self._copies.run(lambda *_: make(), self._take_copy)

    def _take_copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        said = " ".join(text[: 2 * MOST_SAID].split())[:MOST_SAID]
        self.conductor.panels.status.show_note(say("Copied: {text}", text=said))


def _place(asked: Asked) -> str:
    pairs = zip(asked.formulas.variables, asked.point, strict=True)
    return ", ".join(f"{name} = {numbers.short(at)}" for name, at in pairs)
