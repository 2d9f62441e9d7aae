"""The folder that keeps work against a crash: one file for each open window, locked as long as its process lives.

A lock is the system's own: it goes with the process however that ends, and no number that is used again can deceive it.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from gradexplorer.export import atomic
from gradexplorer.export.locks import Lock
from gradexplorer.quick import dataclass
from gradexplorer.session import file as session_file
from gradexplorer.session.file import Loaded, Refusal, Unreadable
from gradexplorer.session.state import Session

KEY = "kept_from"  # the file that the work belongs to, or null


@dataclass(frozen=True, slots=True)
class Kept:
    """Work that was kept: the session or why it cannot be read, the file it belongs to, and since when (Unix time)."""

    found: Loaded | Refusal
    belongs_to: Path | None
    since: float


class Slot:
    """One window's place in the folder. Made by claim() or left_behind(); OSError where the folder will not have it."""

    def __init__(self, lock: Lock) -> None:
        self._lock = lock
        self.file = lock.file.with_suffix(".gradx")

    def keep(self, session: Session, belongs_to: Path | None) -> None:
        """The session is kept in place of what was; whatever goes wrong (OSError), that stays.

        Not flushed to the disk: a killed process leaves what it has written, and waiting would keep the next state out.
        """
        told = {KEY: str(belongs_to) if belongs_to is not None else None}
        atomic.write(self.file, session_file.write(session, told), flushed=False)

    def kept(self) -> Kept | None:
        """What is kept, or None where nothing is."""
        try:
            content, since = self.file.read_bytes(), self.file.stat().st_mtime
        except OSError:
            return None
        try:
            plain = session_file.plain_in(content)
        except Unreadable as fault:
            return Kept(fault.refusal, None, since)
        told = plain.get(KEY) if isinstance(plain, dict) else None
        return Kept(session_file.session_in(plain), Path(told) if isinstance(told, str) else None, since)

    def clear(self) -> None:
        """Nothing is kept any more."""
        with contextlib.suppress(OSError):
            for half_written in self.file.parent.glob(f".{self.file.name}.*"):
                half_written.unlink(missing_ok=True)
            self.file.unlink(missing_ok=True)

    def release(self) -> None:
        """The place is given up; what is kept there waits for the next start."""
        self._lock.release(remove=not self.file.exists())


def claim(folder: Path) -> Slot:
    """A new place of one's own, in a folder for this user alone."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    while True:
        lock = Lock.take(folder / f"{os.getpid()}-{os.urandom(4).hex()}.lock", make=True)
        if lock is not None:
            return Slot(lock)


def left_behind(folder: Path) -> list[Slot]:
    """The places whose processes are gone and that keep work, the newest first; they are ours from now on."""
    found = []
    for name in {file.stem for file in folder.glob("*.lock")} | {file.stem for file in folder.glob("*.gradx")}:
        with contextlib.suppress(OSError):
            lock = Lock.take(folder / f"{name}.lock", make=True)
            if lock is None:
                continue
            slot = Slot(lock)
            if slot.file.exists():
                found.append(slot)
            else:
                slot.clear()
                slot.release()
    return sorted(found, key=_age)


def _age(slot: Slot) -> float:
    try:
        return -slot.file.stat().st_mtime
    except OSError:
        return 0.0
