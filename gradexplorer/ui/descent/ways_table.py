"""The directions of curvature at one point, and what the walk does along each."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from gradexplorer.descent.stability import Way
from gradexplorer.descent.stability_says import of_tenth, of_way
from gradexplorer.ui.language import tr
from gradexplorer.ui.numbers import short

DIGITS = 3


class WaysTable(QTableWidget):
    """One row a direction, the steepest first."""

    def __init__(self) -> None:
        super().__init__(0, 5)
        self.setObjectName("waysTable")
        self.setAccessibleName(tr("What the walk does along each direction of curvature"))
        self.setToolTip(
            tr("Along each eigenvector of the Hessian a step multiplies what is left by 1 − aλ (with momentum: by a"
               " root z); negative, the walk crosses the valley; beyond 1 in size, it flies apart. A tenth of the"
               " distance is left after so many steps")
        )  # fmt: skip
        self.setHorizontalHeaderLabels([tr("along"), "λ", tr("× a step"), tr("the walk"), tr("1/10 after")])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)

    def show_ways(self, ways: tuple[Way, ...] | None) -> None:
        """These directions; hidden where the method has none."""
        self.setVisible(ways is not None)
        self.setRowCount(len(ways or ()))
        for row, way in enumerate(ways or ()):
            place = ", ".join(short(entry, 2) for entry in _upright(way.direction))
            told = tr(of_way(way)), tr(of_tenth(way))
            for column, text in enumerate((f"({place})", short(way.curvature, 4), factor(way), *told)):
                self.setItem(row, column, QTableWidgetItem(text))


def _upright(direction: tuple[float, ...]) -> tuple[float, ...]:
    """Of the two unit vectors the one whose largest entry is positive; entries that are only rounding are 0."""
    largest = max(direction, key=abs)
    return tuple(entry * (1 if largest > 0 else -1) if abs(entry) > 1e-9 else 0.0 for entry in direction)


def factor(way: Way) -> str:
    """What a step multiplies by: with its sign where it is real, else its size."""
    root = way.largest
    return short(root.real, DIGITS) if root.imag == 0 else f"|{short(way.share, DIGITS)}|"
