"""An exception that nobody caught: written down, shown in a report that can be copied, and the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QIcon, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

import gradexplorer
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr

MOST = 20  # reports in one window: a fault in painting comes with each picture
WORDS: Phrase = (
    "Something went wrong in Gradient Explorer. Your work is kept, and the window goes on where it can. "
    "This report says what happened, and holds your session; copied into a mail, it helps to mend the fault."
)


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


class FaultReport(QDialog):
    """A window that does not hold up the other; a further fault is added to it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("faultReport")
        self.setWindowTitle(tr("Gradient Explorer: a fault"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(640, 420)
        words = parts.label("faultWords", "What happened")
        words.setWordWrap(True)
        words.setText(tr(WORDS))
        self.text = QPlainTextEdit()
        self.text.setObjectName("faultText")
        self.text.setAccessibleName(tr("Report of the fault"))
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("&Copy the Report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self.text.toPlainText()))
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())  # the style's own is black in the dark
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addWidget(buttons)
        self._count = 0

    def add(self, told: str) -> None:
        """One more fault; beyond so many, none is told of that looks like those before."""
        self._count += 1
        if self._count <= MOST:
            self.text.appendPlainText(told + "\n")
            self.text.moveCursor(QTextCursor.MoveOperation.Start)


def show_report(parent: QWidget, told: str) -> FaultReport:
    """The report in its window, which is made where there is none."""
    window = parent.findChild(FaultReport)
    if window is None:
        window = FaultReport(parent)
    window.add(told)
    window.show()
    return window
