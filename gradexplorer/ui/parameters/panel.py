"""PARAMETERS: one row for each name the text leaves free."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradexplorer.session.state import Parameter
from gradexplorer.ui import parts
from gradexplorer.ui.parameters.row import ParameterRow

EMPTY = "Use another name, as in a*x^2 + y^2, and a slider for it appears here."
MORE = "{count} more names have no slider here; the text can set them, as in {name} = 1."
AT_ONCE = 2  # rows; each takes 3 milliseconds to make, and twice as long to lay out and paint
A_BIT = 1
MOST = 40


class ParameterPanel(QWidget):
    """Shows the sliders in force; tells of every change and whether its gesture is over."""

    changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("parameterPanel")
        self.setAccessibleName("Parameters")
        self._rows: dict[str, ParameterRow] = {}
        self._parameters: tuple[Parameter, ...] = ()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(lambda: self._add_rows(A_BIT))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 10, 6)
        self._column.setSpacing(4)
        self._hint = parts.label("parametersHint", "Where sliders come from", role="hint", wraps=True)
        self._hint.setText(EMPTY)
        self._column.addWidget(self._hint)
        self._column.addStretch(1)

    def show_parameters(self, parameters: tuple[Parameter, ...]) -> None:
        """One row each, in this order; rows that stay are kept, so that a slider being dragged goes on.

        The first rows are there at once; forty would hold the window for a quarter of a second, so the others come bit
        by bit.
        """
        parameters, others = parameters[:MOST], parameters[MOST:]
        self._parameters = parameters
        self._drop_rows({parameter.name for parameter in parameters})
        self._add_rows(AT_ONCE)
        for parameter in parameters:
            row = self._rows.get(parameter.name)
            if row is not None and row.parameter != parameter:
                row.show_parameter(parameter)
        self._hint.setText(MORE.format(count=f"{len(others):,}", name=others[0].name) if others else EMPTY)
        self._hint.setVisible(bool(others) or not parameters)

    def row(self, name: str) -> ParameterRow:
        """The row of that name."""
        return self._rows[name]

    def _drop_rows(self, names: set[str]) -> None:
        for name in [name for name in self._rows if name not in names]:
            gone = self._rows.pop(name)
            gone.stop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def _add_rows(self, most: int) -> None:
        """So many of the rows still missing, each in its place; the others soon."""
        for place, parameter in enumerate(self._parameters):
            row = self._rows.get(parameter.name)
            if row is None and most == 0:
                self._soon.start()
                return
            if row is None:
                most -= 1
                row = self._rows[parameter.name] = ParameterRow(parameter)
                row.changed.connect(self.changed)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
