"""Whether there is a screen, and the application Qt wants before it paints anything."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontInfo, QGuiApplication
from PySide6.QtWidgets import QApplication

from gradexplorer.installation import Lacks, complain, told

PATIENCE_S = 1.0
STYLE = "Fusion"


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
    return new_application()


def new_application(kind: type[QApplication] = QApplication) -> QApplication:
    """The application, made of that class; raises Lacks where there is no font to write with.

    Where Qt cannot show anything it would abort: instead the one line is shown, and the process ends with status 1.
    """
    said: list[str] = []
    find_plugins(Path(PySide6.__file__).parent)

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind == QtMsgType.QtFatalMsg:
            complain(_why_not(said), in_window=True)
            os._exit(1)
        if callable(before):
            before(kind, context, message)

    before = qInstallMessageHandler(hear)
    try:
        # Told by name, the style is put on without PySide waking all that a style can be asked for.
        made = kind(["gradexplorer", "-style", STYLE])
    finally:
        qInstallMessageHandler(before)
    if sys.platform.startswith("linux") and not QFontInfo(made.font()).family():
        raise Lacks("there is no font on this system; install one, such as DejaVu Sans (Debian: fonts-dejavu-core)")
    return made


def find_plugins(qt: Path) -> None:
    """Lead Qt to its plugins where a comma in their path hides them: Qt takes such a path for a list of two."""
    if "," in str(qt):
        for folder in (qt / "Qt" / "plugins", qt / "plugins"):  # Linux and macOS; Windows
            if folder.is_dir():
                QCoreApplication.addLibraryPath(str(folder))


def _why_not(said: Sequence[str]) -> str:
    """What to do when Qt gave up, from its last words."""
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    refused = f"the screen {display!r} does not let this program in; log in to its desktop, or set DISPLAY to another"
    if any("could not connect to display" in line for line in said):
        return refused
    name = QGuiApplication.platformName() or os.environ.get("QT_QPA_PLATFORM", "") or "xcb"
    folders = [*QCoreApplication.libraryPaths(), QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)]
    plugins = [Path(folder) / "platforms" / f"libq{name}.so" for folder in folders]
    plugin = next((file for file in plugins if file.is_file()), plugins[-1])
    try:
        ctypes.CDLL(str(plugin))
    except OSError as fault:
        return told(fault) or f"Qt cannot show a window here: {' '.join(str(fault).split())}"
    return refused if display else f"Qt cannot show a window here: {said[-1].splitlines()[0]}"


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
    import socket

    try:
        socket.create_connection((host, 6000 + int(number)), PATIENCE_S).close()
    except (OSError, OverflowError):
        return False
    return True


def _connects(address: str) -> bool:
    import socket

    with socket.socket(socket.AF_UNIX) as door:
        door.settimeout(PATIENCE_S)
        try:
            door.connect(address)
        except OSError:
            return False
    return True
