"""A window of text that can stay open beside the work, and what is said of mouse and picture. Nothing modal."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui.language import tr

GESTURES: tuple[tuple[Phrase, Phrase], ...] = (
    ("Click", "Put the probe; the path starts from it"),
    ("Drag the probe", "Move it; every number follows"),
    ("Drag the plane", "Pan"),
    ("Wheel", "Zoom about the pointer; with Ctrl along x, with Shift along y"),
    ("Alt and drag", "Zoom to a box"),
    ("Shift and click", "Pin a probe: drag it, and compare it with the probe in the panel Pins"),
    ("Click a mark", "Put the probe exactly on a critical point or a pin"),
    ("D, then drag the handle", "Turn the direction in which the slope is asked for; it catches at ∇f and the contour"),
    ("Ctrl and click", "Draw the line of steepest descent through this place"),
    ("M, then drag", "Measure: distance, difference of f and mean slope between two points; Esc ends it"),
    ("Shift and click", "Pin another probe there"),
    ("Double click", "Fit the view"),
    ("Arrow keys", "Nudge the probe; with Shift finer, with Ctrl coarser"),
)

READING: tuple[tuple[Phrase, Phrase], ...] = (
    ("Colour", "The height of the landscape: dark is low, bright is high."),
    ("Lines", "Contours: along a line the height stays the same. Where lines are close, the ground is steep."),
    (
        "Small arrows",
        "The gradient: the way up, at a right angle to the contour. A longer arrow is steeper ground.",
    ),
    ("The probe", "The point you read. Its large arrow is the gradient there; the panel PROBE has its numbers."),
    (
        "The path",
        "Gradient descent from the probe: each step against the gradient, learning rate times slope long.",
    ),
    ("Blank ground", "The function has no value there, such as the logarithm of a negative number."),
)


class Note(QDialog):
    """A window that does not hold up the one it belongs to."""

    def __init__(self, parent: QWidget, name: str, title: Phrase, content: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWindowTitle(tr(title))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setAutoDefault(False)  # Enter belongs to what is inside; Escape closes
        close.setIcon(QIcon())  # the style's own is black in the dark too
        column = QVBoxLayout(self)
        column.addWidget(content)
        column.addWidget(buttons)
