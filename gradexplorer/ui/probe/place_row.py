"""Where the probe stands: a field for each coordinate, and under them what is wrong with what was typed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.plane import Plane
from gradexplorer.session.sliders import round_up
from gradexplorer.ui import parts
from gradexplorer.ui.probe.place import PlaceField

STEPS_ACROSS = 200
ACROSS: Phrase = (
    "Where the probe stands across: a number, or pi/2, sqrt(2), -1/3, the name of a slider, or a copied point (1, 2);"
    " the arrow keys step"
)
UP: Phrase = "Where the probe stands up: a number, or pi/2, sqrt(2), -1/3, the name of a slider; the arrow keys step"


class PlaceRow(QWidget):
    """Tells where the user wants the probe (x and y on the canvas)."""

    chosen = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.x_field = PlaceField("probeX", "Probe, first coordinate", ACROSS)
        self.y_field = PlaceField("probeY", "Probe, second coordinate", UP)
        self.fields = (self.x_field, self.y_field)
        self._names = (parts.caption("&x", self.x_field), parts.caption("&y", self.y_field))
        self.problem = parts.label("probeProblem", "What is wrong with the place typed", role="problem", wraps=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, field in zip(self._names, self.fields, strict=True):
            row.addWidget(name)
            row.addWidget(field, 1)
            field.chosen.connect(lambda _: self.chosen.emit(self.x_field.value(), self.y_field.value()))
            field.faulted.connect(self._show_problem)
            field.pairTyped.connect(self._show_pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self.problem)

    def show_plane(self, plane: Plane) -> None:
        """Name the two coordinates; of a curve there is one."""
        for name, axis in zip(self._names, plane.axes, strict=True):
            name.setText(f"&{axis}" if len(axis) == 1 else axis)
        self._names[1].setVisible(not plane.is_line)
        self.y_field.setVisible(not plane.is_line)

    def show_known(self, known: Mapping[str, float]) -> None:
        """The names that may be typed, and their values."""
        for field in self.fields:
            field.show_known(known)

    def show_place(self, x: float, y: float, typed: tuple[str, str] = ("", "")) -> None:
        """Show where the probe stands; as it was typed, where the text still stands for that."""
        moved = (x, y) != (self.x_field.value(), self.y_field.value())
        for field, value, text in zip(self.fields, (x, y), typed, strict=True):
            field.show_place(value, text)
        if moved:
            self._show_problem("")

    def show_view(self, width: float, height: float) -> None:
        """Take as the step of the fields a round part of a view of this size."""
        for field in self.fields:
            field.setSingleStep(round_up(min(width, height) / STEPS_ACROSS))

    def typed(self) -> tuple[str, str]:
        """What is typed in the fields, "" where it is a plain number."""
        return self.x_field.typed(), self.y_field.typed()

    def _show_pair(self, x: str, y: str) -> None:
        """Both coordinates at once, as they were pasted."""
        self._show_problem("")
        for field, text in zip(self.fields, (x, y), strict=True):
            if not field.isHidden():
                field.show_typed(text)

    def _show_problem(self, says: str) -> None:
        self.problem.setText(says)
        self.problem.setVisible(bool(says))
