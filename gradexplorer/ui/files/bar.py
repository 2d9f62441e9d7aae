"""The bar at the top of the window: a sentence, and buttons for the ways on. It holds nothing up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QSizePolicy, QToolBar, QWidget

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui import parts
from gradexplorer.ui.language import tr

MARGIN_PX = 10


class Choice(NamedTuple):
    """A button: its word, and what it does (None: nothing but to close the bar)."""

    word: Phrase
    does: Callable[[], object] | None = None


class Notice(NamedTuple):
    """What is said, and the ways on."""

    says: Sentence
    choices: tuple[Choice, ...]


class Strip(QWidget):
    """A sentence that wraps, beside the buttons of a row: no higher than it takes."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(MARGIN_PX, 5, MARGIN_PX, 5)
        self.row.setSpacing(8)
        self.sentence = parts.label("noticeText", "Notice", wraps=True)
        self.row.addWidget(self.sentence, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """As high as the sentence takes in the width there is."""
        self.row.activate()
        lines = self.sentence.heightForWidth(max(self.sentence.width(), 1))
        buttons = [button.sizeHint().height() for button in self.findChildren(QPushButton)]
        self.setFixedHeight(max([lines, *buttons]) + 2 * 5)


class NoticeBar(QToolBar):
    """Shows the newest of the notices that stand; each has a name, under which a newer one takes its place."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(tr("Notice"), window)
        self.setObjectName("noticeBar")
        self.setMovable(False)
        self.toggleViewAction().setVisible(False)
        self._notices: dict[str, Notice] = {}
        self._strip = Strip()
        self.sentence = self._strip.sentence
        self.buttons: list[QPushButton] = []
        self.addWidget(self._strip)
        window.addToolBarBreak()
        window.addToolBar(self)
        self.hide()

    def say(self, name: str, says: Sentence, choices: Sequence[Choice] = (Choice("Close"),)) -> None:
        """Show it above the others."""
        self._notices.pop(name, None)
        self._notices[name] = Notice(says, tuple(choices))
        self._show()

    def drop(self, name: str) -> None:
        """What was said under that name no longer stands."""
        if self._notices.pop(name, None) is not None:
            self._show()

    def stands(self, name: str) -> bool:
        """Whether something of that name is said or waits behind what is."""
        return name in self._notices

    def fit(self) -> None:
        """Be there if there is something to say: a layout that was remembered knows nothing of it."""
        self.setVisible(bool(self._notices))

    def _show(self) -> None:
        for button in self.buttons:
            self._strip.row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        if self._notices:
            name, notice = list(self._notices.items())[-1]
            self.sentence.setText(tr(notice.says))
            self.setAccessibleName(tr(notice.says))
            self.buttons = [self._button(name, choice) for choice in notice.choices]
        self.fit()
        self._strip.fit()

    def _button(self, name: str, choice: Choice) -> QPushButton:
        made = QPushButton(tr(choice.word))
        made.setObjectName("notice" + "".join(word.title() for word in choice.word.replace("&", "").split()))
        made.setAccessibleName(tr(choice.word).replace("&", ""))
        made.clicked.connect(lambda: self._chosen(name, choice))
        self._strip.row.addWidget(made)
        return made

    def _chosen(self, name: str, choice: Choice) -> None:
        self.drop(name)
        if choice.does is not None:
            choice.does()
