"""The strip below the editor: what is wrong with the text and how to mend it, or else what the keys offer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gradexplorer.expression.mend import Mend
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui import parts
from gradexplorer.ui.announcing import Announcer
from gradexplorer.ui.language import tr

HINT: Phrase = "Ctrl+Space offers words, \\alpha Tab is α"
PADDING_PX = 12
LONGEST = 16  # characters of a change that is named on the button


class FaultStrip(QWidget):
    """Shows a sentence and a change; one line is always kept free for it, so that nothing jumps while one types."""

    mendAsked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.label = parts.label("problemLabel", "What is wrong with the text", role="problem", wraps=True)
        self._announcer = Announcer(self.label)
        self.hint = parts.caption(HINT)
        self.hint.setObjectName("editorHint")
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setObjectName("mendButton")
        self.button.setAccessibleName(tr("Change the text as proposed"))
        self.button.setShortcut("Alt+Return")
        self.button.setToolTip(tr("Change the text as proposed (Alt+Enter)"))
        self.button.clicked.connect(self.ask)
        self.mend: Mend | None = None
        self.setMinimumHeight(self.fontMetrics().height() + PADDING_PX)
        self._lay_out()
        self.show_sentence(None)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.hint)
        column.addLayout(row)

    def show_sentence(self, says: Sentence | None, mend: Mend | None = None, *, neutral: bool = False) -> None:
        """Say this, and offer the change; None is nothing. `neutral`: it is a hint and no fault."""
        self.mend = mend
        sentence = tr(says) if says is not None else ""
        parts.set_role(self.label, "hint" if neutral else "problem")
        self.label.setText(sentence)
        self._announcer.announce(sentence)
        self.label.setVisible(bool(sentence))
        self.hint.setVisible(not sentence)
        self.button.setVisible(mend is not None)
        if mend is not None:
            # Setting the text of a button takes its shortcut away.
            self.button.setText(_named(mend).replace("&", "&&"))
            self.button.setShortcut("Alt+Return")

    def ask(self) -> None:
        """Tell that the change is wanted, where there is one."""
        if self.mend is not None:
            self.mendAsked.emit(self.mend)


def _named(mend: Mend) -> str:
    """The change in a word or two."""
    put = mend.put.strip() or tr("space")
    if not mend.put:
        return tr("Delete it")
    if len(put) > LONGEST:
        return tr("Change it")
    return tr("Add {put}", put=put) if mend.start == mend.end else tr("Use {put}", put=put)
