"""The report of a fault in a window of its own, from where it can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QIcon, QTextCursor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from gradexplorer.expression.sentence import Phrase
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr

MOST = 20  # reports in one window: a fault in painting comes with each picture
WORDS: Phrase = (
    "Something went wrong in Gradient Explorer. Your work is kept, and the window goes on where it can. "
    "This report says what happened, and holds your session; copied into a mail, it helps to mend the fault."
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
