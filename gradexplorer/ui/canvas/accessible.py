"""The canvas as a screen reader knows it: a chart, whose value is what is read at the probe."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleObject
from PySide6.QtWidgets import QWidget


class ChartInterface(QAccessibleObject):
    """One canvas: its name, and in words where the probe is and what f is there; of pieces it has none."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._canvas = canvas

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.Chart

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        state.focusable = 1
        state.focused = int(self._canvas.hasFocus())
        state.invisible = int(not self._canvas.isVisible())
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Name:
            return self._canvas.accessibleName()
        told = kind in (QAccessible.Text.Description, QAccessible.Text.Value)
        return self._canvas.accessibleDescription() if told else ""

    def rect(self) -> QRect:
        return QRect(self._canvas.mapToGlobal(QPoint(0, 0)), self._canvas.size())

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._canvas.parentWidget() or self._canvas.window())

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None  # as Qt wants it

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1


def offer_chart(canvas: QWidget) -> ChartInterface:
    """The interface that Qt gives from now on to whatever asks about the canvas; to be kept as long as the canvas.

    To be called before anything tells of the canvas: Qt makes it an interface of its own then. It would also ask a
    factory of interfaces, but about every widget there is, and whenever one is told of, reader or not.
    """
    made = ChartInterface(canvas)
    QAccessible.registerAccessibleInterface(made)
    return made
