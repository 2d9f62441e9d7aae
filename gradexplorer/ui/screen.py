"""Whether there is a screen, and the application Qt wants before it paints anything."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

PATIENCE_S = 1.0


def has_screen() -> bool:
    """Whether a window could be opened; on Linux, whether a display server answers.

    Qt does not ask: it aborts the process where DISPLAY names a server that is not there.
    """
    if not sys.platform.startswith("linux"):
        return True
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.partition(":")[0] not in ("offscreen", "minimal")
    return _wayland_answers(os.environ.get("WAYLAND_DISPLAY", "")) or _x_answers(os.environ.get("DISPLAY", ""))


def application() -> QApplication:
    """The application there is, or a new one, which paints into memory where there is no screen."""
    there = QApplication.instance()
    if isinstance(there, QApplication):
        return there
    if not has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QApplication(["gradexplorer"])


def _wayland_answers(name: str) -> bool:
    return bool(name) and _connects(str(Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name))


def _x_answers(display: str) -> bool:
    """`:1`, `unix:1.0` are sockets of this machine, abstract or not; `host:1` is a port."""
    host, colon, number = display.rpartition(":")
    number = number.partition(".")[0]
    if not colon or not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where every X server puts it
        return _connects(path) or _connects("\0" + path)
    try:
        socket.create_connection((host, 6000 + int(number)), PATIENCE_S).close()
    except (OSError, OverflowError):
        return False
    return True


def _connects(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(PATIENCE_S)
        try:
            door.connect(address)
        except OSError:
            return False
    return True
