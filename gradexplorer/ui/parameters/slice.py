"""Of three variables or more: which two are the axes, and a slider for each of the others."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.field.plane import Plane
from gradexplorer.session.state import Parameter
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr
from gradexplorer.ui.parameters.row import HELD, ParameterRow
from gradexplorer.ui.parameters.rows import Rows

HEADING: Phrase = "held: the picture is the slice through the probe"


class Slice(QWidget):
    """Shows a plane and the variables that are held; tells of axes chosen, and of variables moved."""

    axesChosen = Signal(str, str)
    moved = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("slicePanel")
        self.setAccessibleName(tr("Axes and variables held"))
        self.across = _choice("axisAcross", "Variable across", "The variable along the axis across")
        self.up = _choice("axisUp", "Variable up", "The variable along the axis upwards")
        self.across.activated.connect(lambda _: self._tell(self.across.currentText(), self.up.currentText(), 0))
        self.up.activated.connect(lambda _: self._tell(self.across.currentText(), self.up.currentText(), 1))
        self._rows = Rows(HELD)
        self._rows.changed.connect(self.moved)
        self._heading = parts.label("heldHeading", "What the sliders below are", role="caption", wraps=True)
        self._heading.setText(tr(HEADING))
        self._plane: Plane | None = None
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        axes = QHBoxLayout()
        axes.setSpacing(6)
        for word, choice in ((say("acr&oss"), self.across), (say("u&p"), self.up)):
            axes.addWidget(parts.caption(word, choice))
            axes.addWidget(choice, 1)
        column.addLayout(axes)
        column.addWidget(self._heading)
        column.addWidget(self._rows)

    def show_plane(self, plane: Plane, held: tuple[Parameter, ...]) -> None:
        """Show the axes among the variables, and the others' rows; nothing where both variables are seen as usual."""
        if plane != self._plane:
            self._plane = plane
            for choice, name in zip((self.across, self.up), plane.axes, strict=True):
                with QSignalBlocker(choice):
                    if [choice.itemText(row) for row in range(choice.count())] != list(plane.variables):
                        choice.clear()
                        choice.addItems(plane.variables)
                    choice.setCurrentText(name)
        self._rows.show_sliders(held)
        self._heading.setVisible(bool(held))
        self.setVisible(bool(held) or plane.along == (1, 0))

    def row(self, name: str) -> ParameterRow:
        """The row of that variable."""
        return self._rows.row(name)

    def _tell(self, across: str, up: str, chosen: int) -> None:
        """The axes chosen; one that takes the other's variable gives it its own."""
        if across == up and self._plane is not None:
            before = self._plane.axes[chosen]
            across, up = (across, before) if chosen == 0 else (before, up)
        if self._plane is not None and (across, up) != self._plane.axes:
            self.axesChosen.emit(across, up)


def _choice(name: str, says: Phrase, tip: Phrase) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(tr(says))
    made.setToolTip(tr(tip))
    made.setMinimumContentsLength(3)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made
