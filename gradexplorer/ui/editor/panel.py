"""FUNCTION: the editor, what is wrong with the text, and f with its partial derivatives typeset."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gradexplorer.expression.problem import Problem
from gradexplorer.ui import icons, parts
from gradexplorer.ui.editor.expression_editor import ExpressionEditor
from gradexplorer.ui.editor.typeset import Formula

LINES = 4
MOST_FORMULAS = 4
WORKING = "working out …"


class EditorPanel(QWidget):
    """Shows a text, its fault and its formulas; tells what was typed."""

    typed = Signal(str)
    sharedPasted = Signal(str)
    galleryAsked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.editor = ExpressionEditor()
        self.editor.setFixedHeight(QFontMetrics(self.editor.font()).lineSpacing() * LINES + 14)
        self.problem_label = parts.label("problemLabel", "What is wrong with the text", role="problem", wraps=True)
        self.problem_label.hide()
        self.gallery_button = QPushButton(icons.icon("gallery"), "Gallery of landscapes…")
        self.gallery_button.setObjectName("galleryButton")
        self.gallery_button.setAccessibleName("Gallery of landscapes")
        self.gallery_button.setToolTip(
            "Famous test functions, each with its box and a start that suits it; one click loads one"
        )
        self._formulas: dict[str, Formula] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(6)
        for widget in (self.editor, self.problem_label):
            self._column.addWidget(widget)
        self._rows = QVBoxLayout()
        self._column.addLayout(self._rows)
        self._column.addStretch(1)
        self._column.addWidget(self.gallery_button)  # at the foot, where formulas that come and go do not move it
        self.editor.typed.connect(self.typed)
        self.editor.sharedPasted.connect(self.sharedPasted)
        self.editor.refused.connect(self._say_refused)
        self.gallery_button.clicked.connect(self.galleryAsked)

    def show_text(self, text: str) -> None:
        """Put the text into the editor, which tells nobody of it."""
        self.editor.show_text(text)

    def show_problem(self, problem: Problem | None) -> None:
        """Underline the fault and say it; an empty text is a quiet hint, not a fault."""
        neutral = problem is None or problem.kind == "empty"
        self.editor.show_fault(None if problem is None or neutral else (problem.start, problem.end))
        parts.set_role(self.problem_label, "hint" if neutral else "problem")
        self.problem_label.setText("" if problem is None else problem.message)
        self.problem_label.setVisible(problem is not None)

    def show_names(self, variables: tuple[str, ...]) -> None:
        """One line for f and one for each partial derivative (the first few of many)."""
        wanted = ("f", *variables)[:MOST_FORMULAS]
        if tuple(self._formulas) == wanted:
            return
        for formula in self._formulas.values():
            self._rows.removeWidget(formula)
            formula.deleteLater()
        self._formulas = {name: _row(name) for name in wanted}
        for formula in self._formulas.values():
            formula.show_sentence(WORKING)
            self._rows.addWidget(formula)

    def show_working(self) -> None:
        """The formulas are being worked out; what is there stays, dimmed."""
        for formula in self._formulas.values():
            formula.show_stale()

    def show_typeset(self, svgs: Mapping[str, str], texts: Mapping[str, str]) -> None:
        """The formulas of these names ("f" and the variables), as SVG and as text."""
        for name, svg in svgs.items():
            if name in self._formulas:
                self._formulas[name].show_svg(svg, texts.get(name, ""))

    def show_note(self, name: str, sentence: str) -> None:
        """Why there is no formula: too long to write down, or out of time."""
        if name in self._formulas:
            self._formulas[name].show_sentence(sentence)

    def formula(self, name: str) -> Formula:
        """The line of that name."""
        return self._formulas[name]

    def _say_refused(self, length: int) -> None:
        parts.set_role(self.problem_label, "problem")
        self.problem_label.setText(
            f"That text has {length:,} characters; a function may have 10,000 at most. Nothing was put in."
        )
        self.problem_label.show()


def _row(name: str) -> Formula:
    return Formula(f"typeset_{name}", "f, typeset" if name == "f" else f"Partial derivative of f by {name}, typeset")
