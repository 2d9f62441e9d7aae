"""The choice of a direction: along the gradient, along the contour, or at an angle. One row, wherever it is wanted."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QHBoxLayout, QSizePolicy, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.direction import Direction, wrapped
from gradexplorer.ui.language import tr

STEP = 5.0  # degrees
WORDS: dict[str, tuple[Phrase, Phrase]] = {
    "gradient": ("along the gradient", "It turns with the gradient: the steepest way up, wherever the probe goes"),
    "contour": ("along the contour", "It turns with the contour line: no rise and no fall, wherever the probe goes"),
    "angle": ("at an angle", "It stays at this angle, wherever the probe goes"),
}


class DirectionChoice(QWidget):
    """A list and a field for the angle; `chosen(direction)` when the user has chosen."""

    chosen = Signal(object)

    def __init__(self, prefix: str, says: Phrase) -> None:
        super().__init__()
        self.way = QComboBox()
        self.way.setObjectName(f"{prefix}Choice")
        self.way.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.way.setMinimumContentsLength(8)
        self.way.setAccessibleName(tr(says))
        self.way.setToolTip(
            tr("In which direction the slope is asked for; the dial, the canvas and the sections share it")
        )
        for number, (follows, (words, tip)) in enumerate(WORDS.items()):
            self.way.addItem(tr(words), follows)
            self.way.setItemData(number, tr(tip), Qt.ItemDataRole.ToolTipRole)
        self.angle = _angle_field(f"{prefix}Angle")
        self._degrees = 0.0
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.way, 1)
        row.addWidget(self.angle)
        self.way.activated.connect(lambda _: self._tell(self.way.currentData(), self._degrees))
        self.angle.valueChanged.connect(lambda degrees: self._tell("angle", wrapped(degrees)))

    def show_direction(self, direction: Direction, degrees: float) -> None:
        """The choice, and the angle to which it has come."""
        self._degrees = degrees
        self.way.setCurrentIndex(list(WORDS).index(direction.follows))
        # Another angle that looks the same is no reason to disturb who types.
        if round(degrees, 1) != self.angle.value():
            self.angle.blockSignals(True)
            self.angle.setValue(degrees)
            self.angle.blockSignals(False)

    def _tell(self, follows: str, degrees: float) -> None:
        self.chosen.emit(Direction(follows, degrees))


def _angle_field(name: str) -> QDoubleSpinBox:
    made = QDoubleSpinBox()
    made.setObjectName(name)
    made.setAccessibleName(tr("Angle of the direction"))
    made.setToolTip(tr("Degrees from the first axis, against the clock"))
    made.setLocale(QLocale.c())
    made.setRange(-360.0, 360.0)
    made.setSuffix("°")
    made.setDecimals(1)
    made.setWrapping(True)
    made.setSingleStep(STEP)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return made
