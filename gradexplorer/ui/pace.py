"""How often the panels are told while a hand drags: the canvas follows each move, numbers as fast as eyes can read."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 33


class Pace(QObject):
    """Says things at once, but within a gesture some thirty times a second; the last word on anything always comes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[str, Callable[[], None]] = {}
        self._holds = False
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._tell_kept)

    def begin(self, *, hurried: bool) -> None:
        """Something happens; `hurried` where more of its kind will follow at once."""
        if not hurried:
            self.flush()
        self._holds = hurried and self._rest.isActive()
        if hurried and not self._holds:
            self._rest.start(INTERVAL_MS)

    def tell(self, about: str, say: Callable[[], None]) -> None:
        """Say it now, or keep it in place of what was to be said about the same."""
        if self._holds:
            self._kept[about] = say
        else:
            self._kept.pop(about, None)
            say()

    def flush(self) -> None:
        """Say what was kept; nothing is held back any more."""
        self._rest.stop()
        self._holds = False
        self._say_kept()

    def _tell_kept(self) -> None:
        """Now and then within a gesture: who has just been told is not told again at the next move."""
        if self._kept:
            self._rest.start(INTERVAL_MS)
        else:
            self._holds = False
        self._say_kept()

    def _say_kept(self) -> None:
        kept, self._kept = self._kept, {}
        for say in kept.values():
            say()
