"""PARAMETERS: one row for each name the text leaves free."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradexplorer.session.state import Parameter
from gradexplorer.ui import parts
from gradexplorer.ui.parameters.row import ParameterRow

EMPTY = "Use another name, as in a*x^2 + y^2, and a slider for it appears here."


class ParameterPanel(QWidget):
    """Shows the sliders in force; tells of every change and whether its gesture is over."""

    changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("parameterPanel")
        self.setAccessibleName("Parameters")
        self._rows: dict[str, ParameterRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 6, 10, 6)
        self._column.setSpacing(4)
        self._empty = parts.label("parametersEmpty", "No parameters", role="hint", wraps=True)
        self._empty.setText(EMPTY)
        self._column.addWidget(self._empty)
        self._column.addStretch(1)

    def show_parameters(self, parameters: tuple[Parameter, ...]) -> None:
        """One row each, in this order; rows that stay are kept, so that a slider being dragged goes on."""
        if tuple(self._rows) != tuple(parameter.name for parameter in parameters):
            self._rebuild(parameters)
        for parameter in parameters:
            if self._rows[parameter.name].parameter != parameter:
                self._rows[parameter.name].show_parameter(parameter)
        self._empty.setVisible(not parameters)

    def row(self, name: str) -> ParameterRow:
        """The row of that name."""
        return self._rows[name]

    def _rebuild(self, parameters: tuple[Parameter, ...]) -> None:
        names = {parameter.name for parameter in parameters}
        for name in [name for name in self._rows if name not in names]:
            gone = self._rows.pop(name)
            gone.stop()
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        kept = self._rows
        self._rows = {}
        for place, parameter in enumerate(parameters):
            row = kept.get(parameter.name) or self._new_row(parameter)
            self._rows[parameter.name] = row
            self._column.removeWidget(row)
            self._column.insertWidget(place, row)

    def _new_row(self, parameter: Parameter) -> ParameterRow:
        row = ParameterRow(parameter)
        row.changed.connect(self.changed)
        return row
