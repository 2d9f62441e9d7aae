"""Answers from other threads, brought to the window's own: a queued signal, nothing more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot

T = TypeVar("T")


class Bridge(QObject):
    """Carries calls over. Once closed it drops what still arrives: the window it was meant for is going."""

    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._arrived.connect(self._run, Qt.ConnectionType.QueuedConnection)

    def carrying(self, slot: Callable[[T], None]) -> Callable[[T], None]:
        """A function any thread may call; the slot is then called with the same answer on the window's thread."""

        def deliver(answer: T) -> None:
            if self._open:
                self._arrived.emit(lambda: slot(answer))

        return deliver

    def deliver(self) -> None:
        """What has arrived is brought over now, before any event of the window's."""
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def close(self) -> None:
        """Nothing arrives any more."""
        self._open = False

    @Slot(object)
    def _run(self, call: Callable[[], None]) -> None:
        if self._open:
            call()
