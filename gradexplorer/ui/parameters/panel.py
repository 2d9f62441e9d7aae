"""PARAMETERS: of many variables which are seen and where the others are held; a slider for each other free name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.session.state import Parameter
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.parameters.row import PARAMETER, ParameterRow
from gradexplorer.ui.parameters.rows import Rows
from gradexplorer.ui.parameters.slice import Slice

EMPTY: Phrase = "Use another name, as in a*x^2 + y^2, and a slider for it appears here."
MORE: Phrase = "{count} more names have no slider here; the text can set them, as in {name} = 1."
MOST = 40


class ParameterPanel(QWidget):
    """Shows the sliders in force; tells of every change and whether its gesture is over."""

    changed = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("parameterPanel")
        self.setAccessibleName(tr("Parameters"))
        self.slice = Slice()
        self._rows = Rows(PARAMETER)
        self._rows.changed.connect(self.changed)
        self._heading = parts.caption("parameters")
        self._hint = parts.label("parametersHint", "Where sliders come from", role="hint", wraps=True)
        self._hint.setText(tr(EMPTY))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(4)
        for widget in (self.slice, self._heading, self._rows, self._hint):
            column.addWidget(widget)
        column.addStretch(1)
        self._heading.hide()

    def show_parameters(self, parameters: tuple[Parameter, ...]) -> None:
        """One row each, in this order."""
        parameters, others = parameters[:MOST], parameters[MOST:]
        self._rows.show_sliders(parameters)
        self._hint.setText(tr(MORE, count=f"{len(others):,}", name=others[0].name) if others else tr(EMPTY))
        self._hint.setVisible(bool(others) or not parameters)
        self._heading.setVisible(bool(parameters) and not self.slice.isHidden())

    def show_slice(self, plane: Plane, held: tuple[Parameter, ...]) -> None:
        """Which variables are seen, and a row for each of the others."""
        self.slice.show_plane(plane, held)

    def row(self, name: str) -> ParameterRow:
        """The row of that parameter."""
        return self._rows.row(name)
