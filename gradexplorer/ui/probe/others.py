"""The partial derivatives by the variables that are held: one line each, below those by the axes."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase, say
from gradexplorer.ui import parts

TIP: Phrase = "How fast f changes when only this coordinate grows: the formula and its value here"


class Others(QWidget):
    """A label for each name, by the name."""

    def __init__(self) -> None:
        super().__init__()
        self.labels: dict[str, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        self.hide()

    def show_names(self, names: tuple[str, ...]) -> None:
        """Labels for these names and no others, in this order."""
        if names == tuple(self.labels):
            return
        for label in self.labels.values():
            self._column.removeWidget(label)
            label.deleteLater()
        self.labels = {name: _partial(name) for name in names}
        for label in self.labels.values():
            self._column.addWidget(label)
        self.setVisible(bool(names))


def _partial(name: str) -> QLabel:
    return parts.label(
        f"partial_{name}", say("Partial derivative by {name} at the probe", name=name), TIP, "reading", wraps=True
    )
