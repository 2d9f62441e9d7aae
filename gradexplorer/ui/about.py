"""ABOUT: what this is, its versions to be pasted into a report, and whose work is inside."""

from __future__ import annotations

from importlib import metadata

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

import gradexplorer
from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.faults import versions as program
from gradexplorer.ui.help.licences import show_licences
from gradexplorer.ui.language import tr
from gradexplorer.ui.notes import Note

ABOUT: Phrase = (
    "Gradient Explorer {version}\n\n"
    "Type a function; see its landscape, its gradient and the path a descent takes down it.\n\n"
    "Free software under the MIT licence. It uses Qt for Python (LGPL), pyqtgraph, NumPy, contourpy, SymPy and ziamath."
)
LIBRARIES = ("numpy", "contourpy", "pyqtgraph", "PyOpenGL", "sympy", "mpmath", "ziamath")
WIDTH = 520


def about(parent: QWidget) -> Note:
    """The window."""
    content = QWidget()
    text = parts.label("aboutText", "About Gradient Explorer", wraps=True)
    text.setText(tr(ABOUT, version=gradexplorer.__version__))
    told = _text("aboutVersions", tr("Versions, for a report"), versions(), 7)
    copy = QPushButton(tr("&Copy the Versions"))
    copy.setObjectName("copyVersions")
    copy.setToolTip(tr("Put them into the clipboard, to be pasted into a report"))
    copy.setAutoDefault(False)
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(versions()))
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(text)
    column.addWidget(told)
    column.addWidget(copy)
    content.setMinimumWidth(WIDTH)
    note = Note(parent, "aboutNote", "About Gradient Explorer", content)
    more = note.buttons.addButton(tr("&Licences…"), QDialogButtonBox.ButtonRole.ActionRole)
    more.setObjectName("licencesButton")
    more.setAutoDefault(False)
    more.setToolTip(tr("Every work this program is made from, with its version and its licence"))
    more.clicked.connect(lambda: show_licences(parent))
    return note


def versions() -> str:
    """The program, its machine, and the libraries whose version can be told."""
    found = []
    for name in LIBRARIES:
        try:
            found.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:
            continue
    platform = QGuiApplication.platformName()
    screens = ", ".join(
        f"{screen.size().width()}x{screen.size().height()} at {screen.devicePixelRatio():g}"
        for screen in QGuiApplication.screens()
    )
    return "\n".join((*program().split(", "), *found, f"Qt platform {platform}, screens {screens}"))


def _text(name: str, says: str, content: str, lines: int) -> QPlainTextEdit:
    made = QPlainTextEdit(content)
    made.setObjectName(name)
    made.setAccessibleName(says)
    made.setReadOnly(True)
    made.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    made.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    made.setFixedHeight(lines * made.fontMetrics().lineSpacing() + 16)
    return made
