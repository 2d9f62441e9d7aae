"""The window as a program: set up, run, and left with nothing running behind."""

from __future__ import annotations

import faulthandler
import gc
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path as File

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, QThread, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QToolBar

import gradexplorer
from gradexplorer.export.session_file import Stamp
from gradexplorer.expression.problem import Problem
from gradexplorer.quick import dataclass
from gradexplorer.session.file import Loaded
from gradexplorer.session.sliders import fresh
from gradexplorer.session.state import START, Session
from gradexplorer.ui.faults import Faults
from gradexplorer.ui.files.keeper import folder
from gradexplorer.ui.language import speak
from gradexplorer.ui.memory import keep_memory
from gradexplorer.ui.preferences.values import first_session, read
from gradexplorer.ui.screen import STYLE, new_application
from gradexplorer.ui.understand import Question, understand
from gradexplorer.ui.window import MainWindow

DEFAULT_SIZE = QSize(1280, 800)
SMALLEST_SIZE = QSize(640, 480)
_KEPT: list[MainWindow] = []  # windows opened from a notebook, whose loop goes on


@dataclass(frozen=True, eq=False)
class Opened:
    """A session that was read before the window was made: from a file, or (`file` None) from a shared text."""

    loaded: Loaded
    file: File | None = None
    stamp: Stamp | None = None


def main(theme: str | None = None, size: tuple[int, int] | None = None, opened: Opened | None = None) -> int:
    """Exit status of the window, on the first start or what was opened; `theme` is "light" or "dark", `size` in pixels.

    The colours of the window are the user's own, whatever those are in a file.
    """
    app = application()
    if sys.stderr is not None:
        faulthandler.enable()
    first = first_session(read(QSettings()))
    session = replace(opened.loaded.session if opened else first, theme=theme or first.theme)
    return run(app, session, QSize(*size) if size else None, opened)


def explore(
    text: str, variables: Sequence[str] | None = None, parameters: Mapping[str, float] | None = None
) -> MainWindow | None:
    """Open the window on a function; blocks until it is closed, or where a Qt loop runs already, gives the window."""
    loop_runs = _loop_runs()
    app = application()
    session = _session_of(text, tuple(variables) if variables else None, parameters or {})
    if not loop_runs:
        run(app, session)
        return None
    window = open_window(session)
    _KEPT.append(window)
    window.closed.connect(lambda: _KEPT.remove(window))
    # Left to the garbage collector, its timers might be taken apart by another window's thread, which is a crash.
    window.closed.connect(window.deleteLater)
    return window


def _session_of(text: str, variables: tuple[str, ...] | None, values: Mapping[str, float]) -> Session:
    """The first start with another function, its sliders set to these values."""
    formulas = understand(Question(text, variables)).answer
    starts = {} if isinstance(formulas, Problem) else formulas.parameters
    sliders = [replace(fresh(name, value), start=starts[name]) for name, value in values.items() if name in starts]
    first = first_session(read(QSettings()))
    return replace(first, text=text, variables=variables, parameters=tuple(sliders))


def _loop_runs() -> bool:
    """Whether a Qt loop turns already, or does whenever a notebook waits for its next cell.

    An application alone is no loop: painting a picture makes one too.
    """
    if QThread.currentThread().loopLevel() > 0:
        return True
    notebook = sys.modules.get("IPython")
    shell = notebook.get_ipython() if notebook is not None else None
    return str(getattr(shell, "active_eventloop", None)).startswith("qt")


class Program(QApplication):
    """Told by macOS of files to open; elsewhere they are arguments."""

    fileHanded = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.fileHanded.emit(event.file())
            return True
        return super().event(event)


def application() -> QApplication:
    """The application, set up for the window; one that a picture has made before is taken over."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = new_application(Program)
    else:
        app.setStyle(STYLE)
    app.setApplicationName("Gradient Explorer")
    app.setOrganizationName("gradexplorer")
    app.setApplicationVersion(gradexplorer.__version__)
    QGuiApplication.setDesktopFileName("gradexplorer")
    speak(read(QSettings()).language)
    # Threads at work hand the interpreter over after 1 ms instead of 5, so that the window answers at once.
    sys.setswitchinterval(0.001)
    # What the imports made stays for good: to look through it for garbage would hold every thread for 40 ms, again
    # and again while a long text is worked out.
    if not gc.get_freeze_count():
        gc.freeze()
    keep_memory()
    return app


def open_window(session: Session = START, size: QSize | None = None, settings: QSettings | None = None) -> MainWindow:
    """The window, shown: of that size, or as it was when last closed. Its work is kept against a crash."""
    window = MainWindow(session)
    window.filing.keep_in(folder())
    window.setMinimumSize(SMALLEST_SIZE)
    window.resize(size or DEFAULT_SIZE)
    if settings is not None:
        window.preferences.remember_in(settings)
        window.keys.remember_in(settings)
        if size is None:
            window.restore_layout(settings)
        window.closed.connect(lambda: window.save_layout(settings))
        window.conductor.changed.connect(
            lambda: _show_hints(window, settings), Qt.ConnectionType.SingleShotConnection
        )  # the first picture does not wait for them
    window.show_first()
    return window


def _show_hints(window: MainWindow, settings: QSettings) -> None:
    from gradexplorer.ui.hints import show_hints

    bar = window.findChild(QToolBar, "toolBar")
    if bar is not None:
        show_hints(bar, settings)


def run(app: QApplication, session: Session, size: QSize | None = None, opened: Opened | None = None) -> int:
    """Exit status once the window is closed; faults on the way are said in the window and on standard error."""
    window = open_window(session, size, QSettings())
    filing = window.filing
    if opened is not None:
        filing.opened_with(opened.file, opened.stamp, opened.loaded)
    if isinstance(app, Program):
        app.fileHanded.connect(lambda name: filing.files.open(File(name)))
    # Offered once the first picture is there, which nothing is to delay.
    window.conductor.begun.connect(lambda: filing.offer(folder()))
    with Faults(window.faultSeen.emit):
        status = app.exec()
    filing.files.let_go()
    window.close()
    window.deleteLater()
    app.processEvents()
    return status
