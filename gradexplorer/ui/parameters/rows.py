"""A column of sliders, one row each, made bit by bit."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gradexplorer.session.state import Parameter
from gradexplorer.ui.parameters.row import Kind, ParameterRow

AT_ONCE = 2  # rows; each takes 3 milliseconds to make, and twice as long to lay out and paint
A_BIT = 1


class Rows(QWidget):
    """Shows sliders in their order; tells of every change and whether its gesture is over."""

    changed = Signal(object, bool)

    def __init__(self, kind: Kind) -> None:
        super().__init__()
        self._kind = kind
        self._rows: dict[str, ParameterRow] = {}
        self._sliders: tuple[Parameter, ...] = ()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(lambda: self._add_rows(A_BIT))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_sliders(self, sliders: tuple[Parameter, ...]) -> None:
        """One row each; rows that stay are kept, so that a slider being dragged goes on.

        The first rows are there at once; forty would hold the window for a quarter of a second, so the others come bit
        by bit.
        """
        self._sliders = sliders
        self._drop_rows({slider.name for slider in sliders})
        self._add_rows(AT_ONCE)
        for slider in sliders:
            row = self._rows.get(slider.name)
            if row is not None and row.parameter != slider:
                row.show_parameter(slider)
        self.setVisible(bool(sliders))

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
        for place, slider in enumerate(self._sliders):
            row = self._rows.get(slider.name)
            if row is None and most == 0:
                self._soon.start()
                return
            if row is None:
                most -= 1
                row = self._rows[slider.name] = ParameterRow(slider, self._kind)
                row.changed.connect(self.changed)
            if self._column.indexOf(row) != place:
                self._column.removeWidget(row)
                self._column.insertWidget(place, row)
