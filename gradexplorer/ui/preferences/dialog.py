"""PREFERENCES: a row for each, made from the table; what is changed shows at once, and nothing is held up."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.viewport import Box
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.preferences.live import Live
from gradexplorer.ui.preferences.values import DEFAULTS, ROWS, Preferences, Row
from gradexplorer.ui.preferences.values import row as row_of

SIDES: tuple[Phrase, ...] = ("x from", "x to", "y from", "y to")


class PreferencesDialog(QDialog):
    """Shows the preferences in force; one of a window, which `show_preferences` finds again."""

    def __init__(self, parent: QWidget, live: Live) -> None:
        super().__init__(parent)
        self.setObjectName("preferencesDialog")
        self.setWindowTitle(tr("Preferences"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._live = live
        self._show: dict[str, Callable[[Preferences], None]] = {}
        self._spoken = live.chosen.language
        self._later = parts.label("preferencesLater", row_of("language").says, role="hint", wraps=True)
        self._later.setText(tr(row_of("language").says))
        form = QFormLayout()
        form.setVerticalSpacing(9)
        for row in ROWS:
            control = self._control(row)
            control.setObjectName(f"preference_{row.name}")
            control.setAccessibleName(tr(row.label).replace("&", ""))
            control.setToolTip(tr(row.says))
            label = QLabel(tr(row.label))
            label.setBuddy(control)
            label.setToolTip(tr(row.says))
            form.addRow(label, control)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(tr("&Reset All"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.setObjectName("resetPreferences")
        reset.setToolTip(tr("Everything as it was at first"))
        reset.clicked.connect(live.reset)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._later)
        column.addStretch(1)
        column.addWidget(buttons)
        live.changed.connect(self.show_preferences)
        self.show_preferences(live.chosen)

    def show_preferences(self, chosen: Preferences) -> None:
        """All rows as they are in force."""
        for show in self._show.values():
            show(chosen)
        self._later.setVisible(chosen.language != self._spoken)

    def _control(self, row: Row) -> QWidget:
        default = getattr(DEFAULTS, row.name)
        if row.words:
            return self._choice(row)
        if isinstance(default, Box):
            return self._box(row)
        return self._truth(row) if isinstance(default, bool) else self._number(row)

    def _choice(self, row: Row) -> QComboBox:
        control = QComboBox()
        for word, text in row.words.items():
            control.addItem(tr(text), word)
        control.activated.connect(lambda place: self._live.change(row.name, control.itemData(place)))
        self._show[row.name] = lambda chosen: control.setCurrentIndex(control.findData(getattr(chosen, row.name)))
        return control

    def _number(self, row: Row) -> QSpinBox:
        control = QSpinBox()
        control.setRange(row.low, row.high)
        control.setSpecialValueText(tr(row.zero))
        control.setKeyboardTracking(False)
        control.valueChanged.connect(lambda value: self._live.change(row.name, value))
        self._show[row.name] = lambda chosen: _quietly(control, lambda: control.setValue(getattr(chosen, row.name)))
        return control

    def _truth(self, row: Row) -> QCheckBox:
        control = QCheckBox(tr(row.says))
        control.toggled.connect(lambda checked: self._live.change(row.name, checked))
        self._show[row.name] = lambda chosen: _quietly(control, lambda: control.setChecked(getattr(chosen, row.name)))
        return control

    def _box(self, row: Row) -> QWidget:
        control = QWidget()
        line = QHBoxLayout(control)
        line.setContentsMargins(0, 0, 0, 0)
        sides = [parts.NumberField(f"preference_box_{place}", says, says) for place, says in enumerate(SIDES)]
        for side in sides:
            line.addWidget(side)
            side.setKeyboardTracking(False)
            side.chosen.connect(lambda _: self._live.change(row.name, Box(*(each.value() for each in sides))))
        control.setFocusProxy(sides[0])

        def show(chosen: Preferences) -> None:
            for side, value in zip(sides, chosen.box, strict=True):
                side.show_value(value)

        self._show[row.name] = show
        return control


def _quietly(control: QWidget, show: Callable[[], object]) -> None:
    """Show without telling anybody."""
    with QSignalBlocker(control):
        show()


def show_preferences(parent: QWidget, live: Live) -> PreferencesDialog:
    """The dialog of that window, which is made where there is none."""
    dialog = parent.findChild(PreferencesDialog) or PreferencesDialog(parent, live)
    dialog.show()
    dialog.raise_()
    dialog.activateWindow()
    return dialog
