"""The settings of the chosen method: a row each, made from the table of settings; closed until somebody wants them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.descent.rule import DECAY, FIRST_ORDER, Rule, common
from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import SETTINGS, matters, words_of
from gradexplorer.session.state import DescentChoice, Value
from gradexplorer.ui import parts
from gradexplorer.ui.descent.names import NAMES
from gradexplorer.ui.language import tr

ELSEWHERE = frozenset({"learning_rate", "steps"})  # these have fields of their own in the panel
COMMON = common(0.0).keys()
LARGEST_WHOLE = 2**31 - 1
JUST = 1e-12  # a number that must be greater than 0 is at least this

Row = QCheckBox | QComboBox | QSpinBox | parts.NumberField


class SettingsForm(QWidget):
    """Shows the settings in force; tells which one the user changes. `whose` stands before the names of its parts."""

    settingChosen = Signal(str, object)
    resetAsked = Signal()

    def __init__(self, whose: str = "") -> None:
        super().__init__()
        self._whose = whose
        self._choice: DescentChoice | None = None
        self._made_for = ""
        self._rows: dict[str, tuple[QWidget, Row]] = {}
        self._body = QWidget()
        self._formula = parts.label(
            f"{whose}methodFormula", "The method's update", "The formula of one step", "caption", True
        )
        self._source = parts.label(
            f"{whose}methodSource", "The method's source", "Where it was published", "caption", True
        )
        self._make_head()
        self._lay_out()

    def _make_head(self) -> None:
        self.fold = QToolButton()
        self.fold.setObjectName(f"{self._whose}settingsFold")
        self.fold.setText(tr("Settings"))
        self.fold.setAccessibleName(tr("Settings of the method"))
        self.fold.setToolTip(tr("Everything else the method can be told: momentum, line search, schedule, noise"))
        self.fold.setCheckable(True)
        self.fold.setAutoRaise(True)
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.toggled.connect(self._open)
        self.reset = QToolButton()
        self.reset.setObjectName(f"{self._whose}settingsReset")
        self.reset.setText(tr("Reset"))
        self.reset.setAccessibleName(tr("Reset the settings of the method"))
        self.reset.setToolTip(tr("Give the method its own settings again"))
        self.reset.setAutoRaise(True)
        self.reset.clicked.connect(self.resetAsked)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.fold)
        head.addStretch(1)
        head.addWidget(self.reset)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self._formula, self._source):
            column.addWidget(widget)
        column.addLayout(self._grid)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(head)
        whole.addWidget(self._body)
        self._open(False)

    def show_choice(self, choice: DescentChoice) -> None:
        """Show the settings in force, without telling anybody."""
        choice = replace(choice, shown=None)
        if choice == self._choice:
            return
        self._choice = choice
        self.reset.setEnabled(bool(choice.settings))
        if self.fold.isChecked():
            self._show()

    def _open(self, is_open: bool) -> None:
        self.fold.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._body.setVisible(is_open)
        self.reset.setVisible(is_open)
        if is_open:
            self._show()

    def _show(self) -> None:
        if self._choice is None:
            return
        rule, settings = RULES[self._choice.method], self._choice.in_force
        if self._made_for != rule.name:
            self._make_rows(rule)
        for name, (caption, row) in self._rows.items():
            with QSignalBlocker(row):
                _put(row, settings[name])
            for widget in (caption, row):
                widget.setVisible(matters(name, settings))

    def _make_rows(self, rule: Rule) -> None:
        """A row for each setting of the method; those of the method before go."""
        for pair in self._rows.values():
            for widget in pair:
                self._grid.removeWidget(widget)
                widget.setParent(None)
                widget.deleteLater()
        self._made_for = rule.name
        self._formula.setText(tr(rule.formula))
        self._source.setText(tr(rule.source))
        self._rows = {}
        for at, name in enumerate(sorted(rule.settings.keys() - ELSEWHERE, key=_order(rule))):
            row = self._row(rule, name)
            caption = parts.caption(_named(name), row)
            caption.setToolTip(row.toolTip())
            self._grid.addWidget(caption, at, 0)
            self._grid.addWidget(row, at, 1)
            self._rows[name] = caption, row

    def _row(self, rule: Rule, name: str) -> Row:
        """The field that fits the kind of value."""
        default, setting = rule.settings[name], SETTINGS[name]
        row: Row
        if isinstance(default, bool):
            row = QCheckBox()
            row.toggled.connect(lambda on: self.settingChosen.emit(name, on))
        elif isinstance(default, str):
            row = QComboBox()
            row.addItems(words_of(rule, name))
            row.currentTextChanged.connect(lambda word: self.settingChosen.emit(name, word))
        elif isinstance(default, int):
            row = QSpinBox()
            row.setRange(int(setting.low), LARGEST_WHOLE)
            row.valueChanged.connect(lambda number: self.settingChosen.emit(name, float(number)))
        else:
            row = parts.NumberField("", "", "", *_range(name))
            row.setSingleStep(_step(default))
            row.chosen.connect(lambda number: self.settingChosen.emit(name, number))
        row.setObjectName(f"{self._whose}setting_{name}")
        row.setAccessibleName(_named(name))
        says = tr(setting.says)
        row.setToolTip(tr("{says} (its own: {default})", says=says[0].upper() + says[1:], default=_written(default)))
        return row


def _named(name: str) -> str:
    """What a setting is called: its name, in words."""
    return tr(NAMES[name])


def _order(rule: Rule) -> Callable[[str], tuple[int, int]]:
    """A method's own settings first, then what many have, then what all have."""
    places = {name: at for at, name in enumerate(rule.settings)}

    def order(name: str) -> tuple[int, int]:
        rank = 2 if name in COMMON else 1 if name in FIRST_ORDER or name in DECAY else 0
        return rank, places[name]

    return order


def _range(name: str) -> tuple[float, float]:
    """The numbers allowed, as far as a field can hold them."""
    setting = SETTINGS[name]
    low = setting.low + JUST if setting.above else setting.low
    high = setting.high - JUST if setting.below else setting.high
    return max(low, -parts.LARGEST), min(high, parts.LARGEST)


def _step(default: float) -> float:
    """What an arrow key adds: a tenth of the default's last digit or so."""
    return 0.01 if 0.05 <= default < 1 else default / 10 if 0 < default < 0.05 else 0.1


def _put(row: Row, value: Value) -> None:
    if isinstance(row, QCheckBox):
        row.setChecked(bool(value))
    elif isinstance(row, QComboBox):
        row.setCurrentText(str(value))
    elif isinstance(row, QSpinBox):
        row.setValue(int(value))
    else:
        row.show_value(float(value))


def _written(default: object) -> str:
    return f"{default:g}" if isinstance(default, float) else str(default).lower()


def tooltips(rules: Mapping[str, Rule]) -> dict[str, str]:
    """What each method says of itself, for the list of methods."""
    return {name: f"{tr(rule.says)}\n{tr(rule.formula)}\n{tr(rule.source)}" for name, rule in rules.items()}
