"""The panel RACE: who takes part, on what terms, how each fared, and all of them played together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSlider,
    QSpinBox,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.descent.racers import EVALUATIONS, STEPS, Terms
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.race.model import RaceModel
from gradexplorer.ui.race.table import STEPPING, WIDTHS, RaceTable

MOST = 10_000  # steps or evaluations
WIDEST = 300  # of the names


class RacePanel(QWidget):
    """Buttons and terms in a line, the table, and below it what plays the race; tells what is wanted."""

    addAsked = Signal()
    enterAsked = Signal(str)  # a key of entering.STARTS or entering.METHODS
    placingAsked = Signal(bool)  # whether clicks on the canvas enter racers
    clearAsked = Signal()
    termsChosen = Signal(object)
    fileAsked = Signal(str)  # "table", "steps" or "read"
    playAsked = Signal()
    tickChosen = Signal(int, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("racePanel")
        self.setAccessibleName(tr("Race"))
        self._terms = Terms()
        self._shown_terms: Terms | None = None
        self.model = RaceModel()
        self.table = RaceTable(self.model)
        self.says = parts.label("raceLabel", "What there is to say of the race", role="caption")
        self.empty = parts.label("raceEmpty", "How a race begins", role="hint", wraps=True)
        self.empty.setText(
            tr(
                "Nobody races yet. Add the method and settings of the DESCENT panel as a racer, or enter many at once;"
                " then edit each in its row (double click, or F2). All start at the probe, and move with it."
            )
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._make_entering()
        self._make_terms()
        self._make_transport()
        self._lay_out()

    def _make_entering(self) -> None:
        self.add = QPushButton(tr("&Add to Race"))
        self.add.setObjectName("raceAdd")
        self.add.setToolTip(
            tr("Enter the method that is chosen in the DESCENT panel, with its settings, from the probe")
        )
        self.add.clicked.connect(self.addAsked)
        self.many = _menu_button("raceMany", tr("Add Many"), tr("Enter many racers at once"))
        menu = self.many.menu()
        for key, words, says in (
            ("first-order", tr("All &First-Order Methods"),
             tr("Every method that takes one gradient a step, each with a learning rate that suits this landscape")),
            ("everybody", tr("All &Methods"), tr("Every method there is")),
            ("grid", tr("This Method from a &Grid"), tr("From 4 × 4 places of the view")),
            ("ring", tr("This Method from a &Ring"), tr("From 12 places around the probe")),
            ("random", tr("This Method from R&andom Places"), tr("From 20 places of the view")),
            ("pins", tr("This Method from the &Pins"), tr("From each pinned probe (Shift and a click pins one)")),
        ):  # fmt: skip
            _entry(menu, f"raceEnter_{key}", words, says, partial(self.enterAsked.emit, key))
        self.placing = _entry(
            menu, "racePlacing", tr("This Method from Where I &Click"),
            tr("While this is on, each click on the canvas enters a racer there; Esc ends it"), None,
        )  # fmt: skip
        self.placing.setCheckable(True)
        self.placing.toggled.connect(self.placingAsked)
        self.files = _menu_button("raceFiles", tr("Table"), tr("Copy or save the results, or read a recorded path"))
        for key, words, says in (
            ("copy", tr("&Copy the Results"), tr("As a table for a spreadsheet, in the order shown (Ctrl+C)")),
            ("table", tr("&Save the Results…"), tr("As CSV, a line for each racer")),
            ("steps", tr("Save All &Paths…"), tr("As CSV, a line for each step of each racer")),
            ("script", tr("Save as a S&cript…"), tr("A Python script that runs the race again")),
            ("read", tr("&Read a Recorded Path…"),
             tr("Points from a CSV file, such as the log of a training run, drawn and measured beside the racers")),
        ):  # fmt: skip
            _entry(self.files.menu(), f"race_{key}", words, says, partial(self.fileAsked.emit, key))
        self.files.menu().addSeparator()
        self.remove = _entry(self.files.menu(), "raceRemove", tr("Re&move the Chosen Racers"),
                             tr("Take the racers of the chosen rows out of the race (Delete)"),
                             self.table.removeAsked.emit)  # fmt: skip
        _entry(self.files.menu(), "raceClear", tr("Remove A&ll Racers"), tr("Nobody races"), self.clearAsked.emit)

    def _make_terms(self) -> None:
        self.equal = QComboBox()
        self.equal.setObjectName("raceEqual")
        self.equal.setAccessibleName(tr("What all racers have the same of"))
        self.equal.setToolTip(tr("Fair by steps, or by evaluations: a step of Newton costs more than one of Adam"))
        self.equal.addItem(tr("steps"), STEPS)
        self.equal.addItem(tr("evaluations"), EVALUATIONS)
        self.budget = QSpinBox()
        self.budget.setObjectName("raceBudget")
        self.budget.setAccessibleName(tr("Budget of each racer"))
        self.budget.setToolTip(tr("How many steps, or evaluations, each racer has"))
        self.budget.setRange(1, MOST)
        self.weights = {}
        for name, sign, says in (
            ("value", "f", tr("What an evaluation of f counts")),
            ("gradient", "∇f", tr("What an evaluation of the gradient counts")),
            ("hessian", "H", tr("What an evaluation of the Hessian counts")),
        ):
            weight = QDoubleSpinBox()
            weight.setObjectName(f"raceWeight_{name}")
            weight.setAccessibleName(says)
            weight.setToolTip(says)
            weight.setPrefix(f"{sign} × ")
            weight.setDecimals(2)
            weight.setRange(0.0, 1e6)
            weight.setSpecialValueText(f"{sign} × 0")
            weight.setButtonSymbols(QDoubleSpinBox.ButtonSymbols.NoButtons)
            weight.setFixedWidth(64)
            weight.valueChanged.connect(lambda _: self._tell_terms())
            self.weights[name] = weight
        self.equal.activated.connect(lambda _: self._tell_terms())
        self.budget.valueChanged.connect(lambda _: self._tell_terms())

    def _make_transport(self) -> None:
        self.play = parts.button("racePlay", "play", tr("Play the race"), tr("Play all together"), "Space")
        self.play.clicked.connect(self.playAsked)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("raceSlider")
        self.slider.setAccessibleName(tr("Step of the race"))
        self.slider.setToolTip(tr("Drag to any step of the race; with equal evaluations, to any share of the budget"))
        self.slider.valueChanged.connect(lambda tick: self.tickChosen.emit(tick, not self.slider.isSliderDown()))
        self.slider.sliderReleased.connect(lambda: self.tickChosen.emit(self.slider.value(), True))
        self.standing = parts.label("raceStanding", "Where the race stands", role="caption")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        for widget in (self.add, self.many, parts.caption("each has", self.budget), self.budget, self.equal):
            head.addWidget(widget)
        for weight in self.weights.values():
            head.addWidget(weight)
        head.addStretch(1)
        head.addWidget(self.files)
        foot = QHBoxLayout()
        foot.setSpacing(6)
        foot.addWidget(self.play)
        foot.addWidget(self.slider, 1)
        foot.addWidget(self.standing)
        foot.addWidget(self.says)
        self.model.namesChanged.connect(self.fit_names)
        self._middle = QStackedLayout()
        self._middle.addWidget(self.empty)
        self._middle.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 8, 6)
        column.setSpacing(5)
        column.addLayout(head)
        column.addLayout(self._middle, 1)
        column.addLayout(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As on the canvas: Space plays, a comma and a point go to and fro."""
        if event.key() == Qt.Key.Key_Space:
            self.playAsked.emit()
        elif event.key() in STEPPING:
            self.tickChosen.emit(self.slider.value() + STEPPING[event.key()], True)
        else:
            super().keyPressEvent(event)

    # --- what is shown ----------------------------------------------------------------------------------------------

    def show_terms(self, terms: Terms) -> None:
        """Show the terms, without telling anybody."""
        if terms == self._shown_terms:
            return
        self._terms = self._shown_terms = terms
        fields = (self.equal, self.budget, *self.weights.values())
        blockers = [QSignalBlocker(field) for field in fields]
        self.equal.setCurrentIndex(self.equal.findData(terms.equal))
        self.budget.setValue(terms.budget)
        for name, weight in self.weights.items():
            weight.setValue(getattr(terms, name))
            weight.setVisible(terms.equal == EVALUATIONS)
        del blockers

    def fit_names(self) -> None:
        """The first column as wide as its names, within limits."""
        width = self.table.sizeHintForColumn(0) + 12
        self.table.setColumnWidth(0, min(max(width, WIDTHS[0]), WIDEST))

    def show_empty(self, is_empty: bool) -> None:
        """Nobody races: say how one begins."""
        self._middle.setCurrentIndex(0 if is_empty else 1)
        for widget in (self.play, self.slider):
            widget.setEnabled(not is_empty)

    def show_tick(self, tick: int, reach: int, says: str) -> None:
        """Where the race stands."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, reach)
            if not self.slider.isSliderDown():
                self.slider.setValue(tick)
        self.standing.setText(says)

    def _tell_terms(self) -> None:
        weights = {name: weight.value() for name, weight in self.weights.items()}
        terms = replace(self._terms, equal=str(self.equal.currentData()), budget=self.budget.value(), **weights)
        if terms != self._terms:
            self.termsChosen.emit(terms)


def _menu_button(name: str, text: str, says: str) -> QToolButton:
    made = QToolButton()
    made.setObjectName(name)
    made.setText(text)
    made.setAccessibleName(says)
    made.setToolTip(says)
    made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(made)
    menu.setToolTipsVisible(True)
    made.setMenu(menu)
    return made


def _entry(menu: QMenu, name: str, words: str, says: str, slot: Callable[[], object] | None) -> QAction:
    action = menu.addAction(words)
    action.setObjectName(name)
    action.setToolTip(says)
    if slot is not None:
        action.triggered.connect(lambda *_: slot())
    return action
