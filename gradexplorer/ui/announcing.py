"""What a screen reader is told of by itself: that something has changed which nobody looked at, once it rests."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleValueChangeEvent
from PySide6.QtWidgets import QWidget

REST_MS = 250  # a probe that is dragged, or a key held down, is told of when it has come to rest


class Announcer(QObject):
    """Announces for one widget, the newest words only; costs nothing where no screen reader listens."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._words = ""
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self._tell)

    def announce(self, words: str) -> None:
        """Say this, unless something newer is to be said before long; what was said last is not said again."""
        if not QAccessible.isActive() or words == self._words:
            return
        self._words = words
        self._rest.start()

    def _tell(self) -> None:
        if self._words:
            QAccessible.updateAccessibility(QAccessibleValueChangeEvent(self._widget, self._words))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, self._words))
