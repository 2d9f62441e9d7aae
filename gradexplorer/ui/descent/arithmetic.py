"""The view of a step as arithmetic: the update formula, the numbers of the step that is shown, what comes out."""

from __future__ import annotations

from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gradexplorer.descent.arithmetic import Line, glossary
from gradexplorer.descent.path import Path
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.ui import parts
from gradexplorer.ui.conductor import Conductor
from gradexplorer.ui.descent.arithmetic_rows import DIGITS, ArithmeticRows, digits
from gradexplorer.ui.follower import Follower, Stop
from gradexplorer.ui.language import tr

SIZE = 15
NOTHING: Phrase = "No walk from here: put the probe where f is defined, and there will be steps to work out."
AT_START: Phrase = "The start: no step has been taken yet. Press . for the first one, or Space to play them all."
FALLS: Phrase = "Step {step} of {last}, by {method}: f falls from {before} to {after}"
RISES: Phrase = "Step {step} of {last}, by {method}: f rises from {before} to {after}"
STAYS: Phrase = "Step {step} of {last}, by {method}: f stays from {before} to {after}"
KEYS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Period: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Comma: -1}


class Asked(NamedTuple):
    """The step to be worked out."""

    path: Path
    step: int


class ArithmeticView(Follower):
    """Works out the step that is shown; the formulas are typeset by the calculus process, each once."""

    quick = True

    def __init__(self, conductor: Conductor) -> None:
        super().__init__(conductor)
        self._svgs: dict[tuple[str, str], str | None] = {}
        self._lines: tuple[Line, ...] = ()
        self._number = 0
        self.widget: QWidget = QWidget()
        self.widget.setObjectName("arithmeticPanel")
        self.widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.widget.installEventFilter(self)
        self.says = parts.label("arithmeticLabel", "Which step this is", "Left and right go to other steps", wraps=True)
        self.rows = ArithmeticRows()
        self.rows.setFocusProxy(self.widget)
        self.copy = QPushButton(tr("&Copy"))
        self.copy.setObjectName("arithmeticCopy")
        self.copy.setAccessibleName(tr("Copy this step"))
        self.copy.setToolTip(tr("Copy this step as LaTeX: formulas, numbers and results"))
        self.copy.clicked.connect(self._copy)
        self._lay_out()
        conductor.themeChanged.connect(lambda _: self._typeset())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.says, 1)
        head.addWidget(self.copy)
        column = QVBoxLayout(self.widget)
        column.setContentsMargins(10, 4, 6, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.rows, 1)

    # --- question and answer ----------------------------------------------------------------------------------------

    def question(self) -> Asked | None:
        path = self.conductor.path
        return None if path is None else Asked(path, self.conductor.shown_step())

    def answer(self, question: Asked, stop: Stop) -> tuple[Line, ...]:  # noqa: ARG002
        return question.path.arithmetic(question.step) if question.step else ()

    def show_answer(self, question: Asked | None, answer: tuple[Line, ...] | None) -> None:
        self._lines = answer or ()
        self.says.setText(tr(NOTHING if question is None else told(*question)))
        self.copy.setEnabled(bool(self._lines))
        self.rows.show_lines(self._lines)
        self.rows.show_meanings(glossary(question.path.method, self._lines) if question is not None else {})
        self._typeset()

    # --- typesetting ------------------------------------------------------------------------------------------------

    def _typeset(self) -> None:
        """Show what has been typeset in this colour already, and ask for the rest."""
        colour = self.widget.palette().color(QPalette.ColorRole.WindowText).name()
        keys = [(line.latex(), colour) for line in self._lines]
        self.rows.show_formulas(self._lines, [self._svgs.get(key) for key in keys])
        missing = list(dict.fromkeys(key for key in keys if key not in self._svgs))
        if not missing or not self._is_looked_at:
            return
        self._number += 1
        number = self._number
        formulas = [latex for latex, _ in missing]
        request = {"wants": "formulas", "id": number, "formulas": formulas, "colour": colour, "size": SIZE}

        def take(found: dict[str, Any]) -> None:
            # An answer without pictures is not asked for again: the text of the formula stays.
            pictures = found.get("svg") or [None] * len(missing)
            self._svgs |= dict(zip(missing, pictures, strict=False))
            if number == self._number:
                self.rows.show_formulas(self._lines, [self._svgs.get(key) for key in keys])

        self.conductor.calculator.ask(request, self._bridge.carrying(take))

    # --- what is asked for ------------------------------------------------------------------------------------------

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(as_latex(self._lines))
        self.conductor.panels.status.show_note("Copied as LaTeX: this step, line by line")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Left and right, comma and full stop, go to the neighbouring steps; Home and End to the first and last."""
        if not isinstance(event, QKeyEvent) or event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return super().eventFilter(watched, event)
        key, path = Qt.Key(event.key()), self.conductor.path
        last = len(path.points) - 1 if path is not None else 0
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: last}
        if key not in KEYS and key not in ends:
            return False
        event.accept()  # Home is the window's too, where the keys are nobody else's
        if event.type() == QEvent.Type.KeyPress:
            self.conductor.step_to(ends[key] if key in ends else self.conductor.shown_step() + KEYS[key])
        return True


def told(path: Path, step: int) -> Sentence:
    """Which step it is, and what it does to f."""
    if step == 0:
        return say(AT_START) if len(path.points) > 1 else say("No step was taken from here: {why}", why=path.says)
    before, after = path.values[step - 1], path.values[step]
    way = FALLS if after < before else RISES if after > before else STAYS
    return say(way, step=step, last=len(path.points) - 1, method=path.method, before=digits(before),
               after=digits(after))  # fmt: skip


def as_latex(lines: tuple[Line, ...]) -> str:
    """All lines as one aligned block of LaTeX."""
    rows = []
    for line in lines:
        formula = line.latex().replace("\\leftarrow", "&\\leftarrow", 1)
        rows.append(f"{formula} = {line.latex_put_in(_plain)} = {line.latex_outcome(_plain)}")
    return "\\begin{align*}\n" + " \\\\\n".join(rows) + "\n\\end{align*}\n"


def _plain(value: float) -> str:
    return f"{value:.{DIGITS}g}".replace("inf", r"\infty").replace("nan", "-")
