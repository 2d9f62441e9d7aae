"""Keeps the work against a crash: a moment after each change it is in the recovery folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer

from gradexplorer.background.newest import Newest
from gradexplorer.export import recovery
from gradexplorer.export.recovery import Slot
from gradexplorer.session.state import Session
from gradexplorer.ui.bridge import Bridge

DELAY_MS = 400  # from the first change that is not kept yet; two seconds are promised


def folder() -> Path:
    """Where this platform keeps what a program was doing."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(place) / "recovery"


class Keeper(QObject):
    """Told of each change by touch(); writes what `work` gives, or clears its place where that is None.

    `failed` is called with the fault, once, where the work cannot be kept.
    """

    def __init__(
        self,
        place: Path,
        work: Callable[[], tuple[Session, Path | None] | None],
        failed: Callable[[OSError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place, self._work, self._failed = place, work, failed
        self._slot: Slot | None = None
        self._wrote = False
        self._broken = False
        self._then: list[Callable[[], object]] = []
        self._thread = Newest("keeper")
        self._bridge = Bridge(self)
        self._later = QTimer(self, interval=DELAY_MS, singleShot=True)
        self._later.timeout.connect(self.keep_now)

    def touch(self) -> None:
        """Something may have changed."""
        if not self._later.isActive():
            self._later.start()

    def keep_now(self, then: Callable[[], object] | None = None) -> None:
        """Write what there is now; `then` is called, here, once that (or something newer) is written."""
        self._later.stop()
        if then is not None:
            self._then.append(then)
        work = self._work()
        if self._broken or (work is None and not self._wrote):
            return
        self._wrote = True
        self._thread.submit(lambda _: (self._write(work),), self._bridge.carrying(self._written))

    def _write(self, work: tuple[Session, Path | None] | None) -> OSError | None:
        try:
            if work is not None:
                self._slot = self._slot or recovery.claim(self._place)
                self._slot.keep(*work)
            elif self._slot is not None:
                self._slot.clear()
        except OSError as fault:
            return fault
        return None

    def _written(self, answer: tuple[OSError | None]) -> None:
        fault = answer[0]
        if fault is not None and not self._broken:
            self._broken = True
            self._failed(fault)
        if fault is None:
            then, self._then = self._then, []
            for step in then:
                step()

    def save_at_once(self) -> None:
        """Write what there is now, and wait for it: something has gone wrong, or the end has come."""
        work = self._work()
        if work is not None and not self._broken:
            self._thread.wait_idle(1.0)
            self._write(work)

    def close(self, *, forget: bool) -> None:
        """The place is given up: with nothing in it, or with the work as it is now, for the next start to offer."""
        self._later.stop()
        self._bridge.close()
        self._thread.close()
        if not forget:
            self.save_at_once()
        if self._slot is not None:
            if forget:
                self._slot.clear()
            self._slot.release()
            self._slot = None
