"""The canvas as a screen reader knows it: a chart, whose value is what is read at the probe."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect
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


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    """The interface of a widget that wants this one; Qt has its own for every other."""
    if not isinstance(thing, QWidget) or not getattr(thing, "is_chart", False):
        return None
    made = ChartInterface(thing)
    # Qt keeps it until the widget goes, and so must Python.
    thing.chart_interface = made  # type: ignore[attr-defined]
    return made


def offer_charts() -> None:
    """Let Qt give this interface to whatever asks, once; it only asks where a screen reader listens."""
    global _offered
    if not _offered:
        _offered = True
        QAccessible.installFactory(_made)


_offered = False
