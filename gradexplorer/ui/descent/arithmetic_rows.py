"""The lines of a step: each a formula typeset, the numbers put in, and what comes out; below, what the letters mean."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gradexplorer.descent.arithmetic import Line
from gradexplorer.ui import numbers, parts
from gradexplorer.ui.editor.typeset import Formula
from gradexplorer.ui.language import tr

DIGITS = 4  # the whole number stands in the table of steps
UNKNOWN = "–"


def digits(value: float) -> str:
    """A number as it stands in the arithmetic."""
    return UNKNOWN if math.isnan(value) else numbers.short(value, DIGITS)


class ArithmeticRows(QScrollArea):
    """Shows the lines of a step. Its numbers are text, so that they follow a walk that plays; its formulas stay."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("arithmeticRows")
        self.setAccessibleName(tr("The step as arithmetic, line by line"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        inside = QWidget()
        inside.setAutoFillBackground(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self.meanings = parts.label("arithmeticMeanings", "What the letters stand for", role="caption", wraps=True)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._grid)
        column.addWidget(self.meanings)
        column.addStretch(1)
        self.setWidget(inside)
        self._rows: list[tuple[Formula, QLabel, QLabel]] = []

    def show_lines(self, lines: Sequence[Line]) -> None:
        """These lines; their formulas as text until they are typeset."""
        while len(self._rows) < len(lines):
            self._add_row()
        for number, row in enumerate(self._rows):
            for part in row:
                part.setVisible(number < len(lines))
        for (_, put_in, outcome), line in zip(self._rows, lines, strict=False):
            put_in.setText(f"=  {line.put_in(digits)}")
            outcome.setText(f"=  {line.outcome(digits)}")

    def show_formulas(self, lines: Sequence[Line], svgs: Sequence[str | None]) -> None:
        """The formulas of the lines, typeset where there is a picture, else as text."""
        for (formula, _, _), line, svg in zip(self._rows, lines, svgs, strict=False):
            if svg is None:
                formula.show_sentence(line.text())
                formula.setMinimumWidth(formula.fontMetrics().horizontalAdvance(line.text()) + 4)
            else:
                formula.show_svg(svg, line.text())

    def show_meanings(self, meanings: Mapping[str, str]) -> None:
        """What each letter stands for."""
        self.meanings.setText("  ·  ".join(f"{letter}\u00a0 {tr(meaning)}" for letter, meaning in meanings.items()))

    def _add_row(self) -> None:
        number = len(self._rows)
        formula = Formula(f"arithmeticFormula{number}", "Formula of this line, typeset")
        put_in = parts.label(f"arithmeticNumbers{number}", "The formula with the numbers of this step put in")
        outcome = parts.label(f"arithmeticResult{number}", "What comes out of this line", role="name")
        beside = QHBoxLayout()
        beside.setSpacing(8)
        beside.addWidget(put_in)
        beside.addWidget(outcome)
        beside.addStretch(1)
        self._grid.addWidget(formula, number, 0)
        self._grid.addLayout(beside, number, 1)
        self._rows.append((formula, put_in, outcome))
