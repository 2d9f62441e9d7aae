"""The dial with what it tells: the gradient and the way up, and the slope along the direction that is chosen."""

from __future__ import annotations

import math

from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gradexplorer.descent.along import Along
from gradexplorer.field.direction import Direction
from gradexplorer.ui import parts
from gradexplorer.ui.probe import says
from gradexplorer.ui.probe.dial import Dial
from gradexplorer.ui.probe.direction import DirectionChoice


class Directional(QWidget):
    """Shows a direction and the slope along it, beside these labels about the gradient."""

    def __init__(self, *about_gradient: QLabel) -> None:
        super().__init__()
        self.dial = Dial()
        self.along = parts.label(
            "directionalLabel",
            "Slope along the direction",
            "The directional derivative: how fast f rises per unit along u. It is ∇f · u, the length of the gradient"
            " times the cosine of the angle between the two",
            "reading",
            wraps=True,  # at a kink there are two slopes
        )
        self.explained = parts.label("directionalSays", "About the slope along the direction", role="hint", wraps=True)
        self.choice = DirectionChoice("direction", "Direction of the slope")
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        rows = (*about_gradient, self.along)
        grid.addWidget(self.dial, 0, 0, len(rows), 1)
        for row, label in enumerate(rows):
            grid.addWidget(label, row, 1)
        grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(grid)
        column.addWidget(self.explained)
        column.addWidget(self.choice)

    def show_plane(self, *, is_line: bool) -> None:
        """A curve has no direction to turn."""
        for widget in (self.dial, self.along, self.explained, self.choice):
            widget.setVisible(not is_line)

    def show_along(self, direction: Direction, along: Along | None) -> None:
        """The direction that is chosen and the slope along it; None where there is nothing to say."""
        self.along.setText("" if along is None else says.along(along))
        self.explained.setText("" if along is None else says.along_explained(along))
        if along is None:
            self.dial.show_direction(math.nan, math.nan)
            return
        self.choice.show_direction(direction, along.degrees)
        self.dial.show_direction(along.degrees, along.slope / along.steepest if along.steepest else math.nan)
