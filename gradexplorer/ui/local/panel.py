"""The panel LOCAL MODEL: what holds near the probe, line by line, and beside it how f is modelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.field.model_choice import LARGEST_ERROR, SMALLEST_ERROR, ModelChoice
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr

# Each line: its name, what stands before it, and what it teaches.
LINES: tuple[tuple[str, Phrase, Phrase], ...] = (
    ("kind", "ground", "What the gradient and the eigenvalues of the Hessian say of the ground here"),
    ("hessian", "Hessian", "The matrix of the second derivatives, row by row, within the plane that is seen"),
    ("axes", "principal axes", "The eigenvalues of the Hessian: the curvatures along its two main directions"),
    ("condition", "condition", "The largest eigenvalue over the smallest: the larger, the more descent zig-zags"),
    ("bend", "along u", "The curvature along the direction of the dial: how fast the slope grows along it"),
    ("model", "model", "Taylor's polynomial about the probe"),
    ("reach", "holds", "How far from the probe the model may be trusted"),
    ("nearest", "way down", "The gradient is a local thing: −∇f need not point at a minimum"),
)
LAYERS: tuple[tuple[str, Phrase, Phrase], ...] = (
    ("model", "Model over the map", "Its contour lines, and a veil where it is further off than allowed"),
    ("curvature", "Principal axes", "The two main directions at the probe, longest where the ground bends least"),
    ("level", "Contour through it", "All places of the same height as the probe's"),
    ("nearest", "Nearest minimum", "The way there, and its angle with −∇f"),
)
ORDERS: tuple[tuple[int, Phrase], ...] = ((1, "tangent plane"), (2, "second order"))


class LocalPanel(QWidget):
    """Shows lines by their names; tells `modelChosen(choice)` and `layerSwitched(name, on)`."""

    modelChosen = Signal(object)
    layerSwitched = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("localPanel")
        self._choice = ModelChoice()
        self.lines = {name: parts.label(f"local_{name}", head, tip, "reading", wraps=True) for name, head, tip in LINES}
        self.order = QComboBox()
        self.order.setObjectName("modelOrder")
        self.order.setAccessibleName(tr("Order of the model"))
        self.order.setToolTip(tr("The tangent plane knows the slopes alone; the second order bends with the ground"))
        for order, words in ORDERS:
            self.order.addItem(tr(words), order)
        self.error = parts.RateField(
            "modelError", "Error allowed", "How far the model may be off where it still counts as good",
            SMALLEST_ERROR, LARGEST_ERROR,
        )  # fmt: skip
        self.relative = QCheckBox(tr("of |f|"))
        self.relative.setObjectName("modelRelative")
        self.relative.setToolTip(tr("Count the error as a part of |f| there, instead of in f's own units"))
        self.switches = {name: _switch(name, words, tip) for name, words, tip in LAYERS}
        self._lay_out()
        self.order.activated.connect(lambda _: self._tell(order=self.order.currentData()))
        self.error.chosen.connect(lambda error: self._tell(error=error))
        self.relative.clicked.connect(lambda on: self._tell(relative=on))
        for name, switch in self.switches.items():
            switch.clicked.connect(lambda on, name=name: self.layerSwitched.emit(name, on))

    def show_lines(self, lines: Mapping[str, str]) -> None:
        """What the lines say; those that are missing are empty."""
        for name, label in self.lines.items():
            label.setText(lines.get(name, ""))

    def show_choice(self, choice: ModelChoice, layers: frozenset[str]) -> None:
        """How f is modelled, and what of it the canvas shows."""
        self._choice = choice
        self.order.setCurrentIndex(choice.order - 1)
        self.error.show_value(choice.error)
        self.relative.setChecked(choice.relative)
        for name, switch in self.switches.items():
            switch.setChecked(name in layers)

    def sizeHint(self) -> QSize:
        return QSize(640, 210)

    def _tell(self, **changed: Any) -> None:
        self.modelChosen.emit(replace(self._choice, **changed))

    def _lay_out(self) -> None:
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(10, 4, 10, 4)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        for row, (name, head, _) in enumerate(LINES):
            caption: QLabel = parts.caption(head)
            grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.lines[name], row, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(len(LINES), 1)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        error = QHBoxLayout()
        error.addWidget(parts.caption("&error", self.error))
        error.addWidget(self.error, 1)
        error.addWidget(self.relative)
        side = QVBoxLayout()
        side.addWidget(self.order)
        side.addLayout(error)
        for switch in self.switches.values():
            side.addWidget(switch)
        side.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 4, 10, 4)
        whole.addWidget(scroll, 1)
        whole.addLayout(side)


def _switch(name: str, words: Phrase, tip: Phrase) -> QCheckBox:
    made = QCheckBox(tr(words))
    made.setObjectName(f"local_layer_{name}")
    made.setToolTip(tr(tip))
    return made
