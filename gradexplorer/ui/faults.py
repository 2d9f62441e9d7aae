"""An exception that nobody caught: written down in a report (see fault_report.py), and the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtWidgets import QApplication

import gradexplorer


class Faults:
    """While it lasts, an exception nobody caught is handed to `show` as a report, from whatever thread it comes."""

    def __init__(self, show: Callable[[str], None]) -> None:
        self._show = show
        self._before = (sys.excepthook, threading.excepthook)

    def __enter__(self) -> None:
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def __exit__(self, *_: object) -> None:
        sys.excepthook, threading.excepthook = self._before

    def _caught(self, kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.exit(0)
            return
        if sys.stderr is not None:
            traceback.print_exception(kind, fault, where)
        self._show(report(kind, fault, where))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)


def report(kind: type[BaseException], fault: BaseException, where: TracebackType | None) -> str:
    """What happened and in which program, the gist of it in the first line."""
    gist = f"A fault of Gradient Explorer: {kind.__name__}: {' '.join(str(fault).split())}"
    told = "".join(traceback.format_exception(kind, fault, where))
    return f"{gist}\n\n{versions()}\n\n{told}"


def versions() -> str:
    """One line with all that a report must tell of the program and its machine."""
    import platform

    return (
        f"Gradient Explorer {gradexplorer.__version__}, Python {platform.python_version()},"
        f" PySide6 {pyside_version}, {platform.platform()}"
    )
