"""A lock on a file that the system takes back when the process ends, however it ends."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path


class Lock:
    """Held from take() to release()."""

    def __init__(self, file: Path, number: int) -> None:
        self.file, self._number = file, number

    @classmethod
    def take(cls, file: Path, *, make: bool = False) -> Lock | None:
        """The lock, or None where another process has it; OSError where the file cannot be made or opened."""
        number = os.open(file, os.O_RDWR | (os.O_CREAT if make else 0), 0o600)
        if _locked(number) and _is_still(file, number):
            return cls(file, number)
        os.close(number)
        return None

    def release(self, *, remove: bool = False) -> None:
        """Others may have it; `remove` takes its file away first, while nobody else can have it."""
        if remove and sys.platform != "win32":
            self.file.unlink(missing_ok=True)
        os.close(self._number)
        if remove and sys.platform == "win32":
            with contextlib.suppress(OSError):
                self.file.unlink(missing_ok=True)


def _locked(number: int) -> bool:
    """Whether the lock on the open file is ours now."""
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _is_still(file: Path, number: int) -> bool:
    """Whether what was opened still has its name: its last owner may have removed it meanwhile."""
    try:
        return os.path.samestat(file.stat(), os.fstat(number))
    except OSError:
        return False
