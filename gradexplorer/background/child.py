"""The calculus process as its keeper sees it: a program that is sent lines and sends lines back, and can be killed."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

# The folder that holds the package: the child imports the same gradexplorer as its parent, wherever either stands.
HOME = Path(__file__).resolve().parents[2]


def calculus_command() -> list[str]:
    """What starts the calculus process: this very program with --calculus, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--calculus"]
    return [sys.executable, "-m", "gradexplorer", "--calculus"]


def _environment() -> dict[str, str]:
    """The parent's environment, in which Python looks for modules in HOME first.

    One thread for NumPy's linear algebra, which nobody uses there: each would reserve memory on every core.
    """
    paths = [str(HOME), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "OPENBLAS_NUM_THREADS": "1"}


class Child:
    """One running process. `heard(child, line)` is called on a thread of its own for each line it writes, and with
    None once when it has closed its output, by ending or by being killed.

    All three streams are redirected: a frozen program without a console needs that. What goes wrong inside comes back
    as an answer, so standard error is thrown away.
    """

    def __init__(self, command: Sequence[str], heard: Callable[[Child, bytes | None], None]) -> None:
        import subprocess  # by the first child, which the first picture does not wait for

        self._heard = heard
        self._too_long = subprocess.TimeoutExpired
        self._process = subprocess.Popen(  # noqa: S603 - starts this very program, with arguments of our own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            # -m looks in the current directory first, where a stranger's file may be called json.py.
            cwd=HOME,
            env=_environment(),
            # No console window on Windows; elsewhere the flag does not exist, and 0 means nothing.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._reader = threading.Thread(target=self._listen, name=f"calculus {self.pid}", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """True while the process runs."""
        return self._process.poll() is None

    def send(self, line: bytes) -> bool:
        """True when the line (it ends in a newline) has been handed over; False when nobody is there to read it."""
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(line)
            self._process.stdin.flush()
        except OSError:
            return False
        return True

    def kill(self) -> None:
        """Nothing; the process is told to die, and end() will not have to wait for long."""
        self._process.kill()

    def end(self, limit_s: float = 5.0) -> bool:
        """True when process and thread are gone, killed if need be."""
        self._process.kill()
        with contextlib.suppress(self._too_long):
            self._process.wait(limit_s)
        if threading.current_thread() is not self._reader:
            self._reader.join(limit_s)
        assert self._process.stdin is not None
        with contextlib.suppress(OSError):
            self._process.stdin.close()
        return not self.alive and not self._reader.is_alive()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines, contextlib.suppress(OSError, ValueError):
            for line in lines:
                self._heard(self, line)
        self._heard(self, None)
