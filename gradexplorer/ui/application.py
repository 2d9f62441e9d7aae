"""The window as a program: set up, run, and left with nothing running behind."""

from __future__ import annotations

import faulthandler
import gc
import sys
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import TracebackType

from PySide6.QtCore import QSettings, QSize, QThread
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import gradexplorer
from gradexplorer.expression.problem import Problem
from gradexplorer.session.sliders import fresh
from gradexplorer.session.state import START, Session
from gradexplorer.ui.understand import Question, understand
from gradexplorer.ui.window import MainWindow

DEFAULT_SIZE = QSize(1280, 800)
SMALLEST_SIZE = QSize(640, 480)
_KEPT: list[MainWindow] = []  # windows opened from a notebook, whose loop goes on


def main(theme: str | None = None, size: tuple[int, int] | None = None) -> int:
    """Exit status of the window, opened on the first start; `theme` is "light" or "dark", `size` in pixels."""
    application()
    if sys.stderr is not None:
        faulthandler.enable()
    session = replace(START, theme=theme) if theme else START
    return run(session, QSize(*size) if size else None)


def explore(
    text: str, variables: Sequence[str] | None = None, parameters: Mapping[str, float] | None = None
) -> MainWindow | None:
    """Open the window on a function; blocks until it is closed, or where a Qt loop runs already, gives the window."""
    loop_runs = _loop_runs()
    application()
    session = _session_of(text, tuple(variables) if variables else None, parameters or {})
    if not loop_runs:
        run(session)
        return None
    window = open_window(session)
    _KEPT.append(window)
    window.closed.connect(lambda: _KEPT.remove(window))
    return window


def _session_of(text: str, variables: tuple[str, ...] | None, values: Mapping[str, float]) -> Session:
    """The first start with another function, its sliders set to these values."""
    formulas = understand(Question(text, variables)).answer
    starts = {} if isinstance(formulas, Problem) else formulas.parameters
    sliders = [replace(fresh(name, value), start=starts[name]) for name, value in values.items() if name in starts]
    return replace(START, text=text, variables=variables, parameters=tuple(sliders))


def _loop_runs() -> bool:
    """Whether a Qt loop turns already, or does whenever a notebook waits for its next cell.

    An application alone is no loop: painting a picture makes one too.
    """
    if QThread.currentThread().loopLevel() > 0:
        return True
    notebook = sys.modules.get("IPython")
    shell = notebook.get_ipython() if notebook is not None else None
    return str(getattr(shell, "active_eventloop", None)).startswith("qt")


def application() -> QApplication:
    """The application, set up for the window; one that a picture has made before is taken over."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(["gradexplorer"])
    app.setApplicationName("Gradient Explorer")
    app.setOrganizationName("gradexplorer")
    app.setApplicationVersion(gradexplorer.__version__)
    QGuiApplication.setDesktopFileName("gradexplorer")
    app.setStyle("Fusion")
    # Threads at work hand the interpreter over after 1 ms instead of 5, so that the window answers at once.
    sys.setswitchinterval(0.001)
    # What the imports made stays for good: to look through it for garbage would hold every thread for 40 ms, again
    # and again while a long text is worked out.
    if not gc.get_freeze_count():
        gc.freeze()
    return app


def open_window(session: Session = START, size: QSize | None = None, settings: QSettings | None = None) -> MainWindow:
    """The window, shown: of that size, or as it was when last closed."""
    window = MainWindow(session)
    window.setMinimumSize(SMALLEST_SIZE)
    window.resize(size or DEFAULT_SIZE)
    if settings is not None:
        if size is None:
            window.restore_layout(settings)
        window.closed.connect(lambda: window.save_layout(settings))
    window.show()
    return window


def run(session: Session = START, size: QSize | None = None) -> int:
    """Exit status once the window is closed; faults on the way are said in the window and on standard error."""
    app = application()
    window = open_window(session, size, QSettings())
    with Faults(window.faultSeen.emit):
        status = app.exec()
    window.close()
    window.deleteLater()
    app.processEvents()
    return status


class Faults:
    """While it lasts, an exception nobody caught is shown and written down, and the program goes on."""

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
            QApplication.quit()
            return
        if sys.stderr is not None:
            traceback.print_exception(kind, fault, where)
        self._show(f"A fault of Gradient Explorer: {kind.__name__}: {fault}")

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)
