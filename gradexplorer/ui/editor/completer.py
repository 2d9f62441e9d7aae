r"""Helps with the word that is being typed: offers what it could become, and writes Greek letters by their names.

Two letters or Ctrl+Space open the list. Unasked, nothing in it is chosen: Up and Down choose, Enter and Tab put what is
chosen in, and without a choice do what they always do. Escape closes the list, which stays closed for this word.
Behind \alpha, Tab makes it α, and so does Space, which stays: \alpha 2 keeps meaning α times 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from gradexplorer.expression.sentence import Sentence
from gradexplorer.ui.editor.expression_editor import ExpressionEditor

if TYPE_CHECKING:
    from gradexplorer.expression.completion import Candidate, Offer
    from gradexplorer.ui.editor.offers import Offers

ROWS = 8  # that are seen at a time
Key = Qt.Key
_STEPS = {Key.Key_Down: 1, Key.Key_Up: -1, Key.Key_PageDown: ROWS, Key.Key_PageUp: -ROWS}
_ACCEPTS = (Key.Key_Return, Key.Key_Enter, Key.Key_Tab)
_LETTER_ENDS = {Key.Key_Space: " ", Key.Key_Tab: ""}


class Completer(QObject):
    """Watches the keys of one editor."""

    def __init__(self, editor: ExpressionEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._known: dict[str, Sentence] = {}
        self._offer: Offer | None = None
        self._list: Offers | None = None
        self._unwanted: int | None = None  # where the word begins for which the list was sent away
        self._closing: list[QTextCursor] = []  # before brackets that were put in, to be typed over
        editor.installEventFilter(self)
        editor.keyed.connect(self._follow)
        editor.cursorPositionChanged.connect(self._cursor_moved)

    def set_known(self, known: Mapping[str, Sentence]) -> None:
        """Names beyond the text and the table of words, and what they are."""
        self._known = dict(known)

    @property
    def offered(self) -> tuple[Candidate, ...]:
        """What the open list shows; nothing while it is closed."""
        return self._list.rows() if self._list is not None and self._list.isVisible() else ()

    def is_choosing(self) -> bool:
        """Whether the list is open and something in it is chosen."""
        return bool(self.offered) and self._list is not None and self._list.chosen() is not None

    def ask(self) -> None:
        """Open the list for the word under the cursor, its first row chosen."""
        self._unwanted = None
        self._show(asked=True)

    def close(self) -> None:
        """Close the list."""
        if self._list is not None:
            self._list.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in {QEvent.Type.FocusOut, QEvent.Type.MouseButtonPress, QEvent.Type.Hide, QEvent.Type.Wheel}:
            self.close()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.ShortcutOverride:
            if self.offered and event.key() == Key.Key_Escape:
                event.accept()
                return True
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress:
            return self._takes(event)
        return False

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether the key was meant for the list, for a Greek letter, or for a bracket that stands there already."""
        key, modifiers = Key(event.key()), event.modifiers()
        if key == Key.Key_Space and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.ask()
            return True
        if modifiers & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        return (self._list_takes(key) if self.offered else False) or self._letter(key) or self._typed_over(event.text())

    def _list_takes(self, key: Qt.Key) -> bool:
        assert self._list is not None
        chosen = self._list.chosen()
        if key in _STEPS:
            self._list.step(_STEPS[key])
        elif key == Key.Key_Escape:
            self._unwanted = self._offer.start if self._offer else None
            self.close()
        elif key in _ACCEPTS and chosen is not None:
            self._put(chosen)
        else:
            return False
        return True

    def _letter(self, key: Qt.Key) -> bool:
        """Whether the key ends the name of a Greek letter, which then takes its place."""
        if key not in _LETTER_ENDS or self._editor.textCursor().hasSelection():
            return False
        from gradexplorer.expression.greek import letter_before

        place = self._editor.place()
        found = letter_before(self._editor.toPlainText(), place)
        if found is None:
            return False
        start, letter = found
        self.close()
        self._editor.replace(start, place, letter + _LETTER_ENDS[key])
        return True

    def _typed_over(self, typed: str) -> bool:
        cursor = self._editor.textCursor()
        if typed != ")" or cursor.hasSelection() or not self._closing:
            return False
        if self._closing[-1].position() != cursor.position() or not self._editor.goes_on_with(")"):
            return False
        self._closing.pop()
        cursor.movePosition(QTextCursor.MoveOperation.Right)
        self._editor.setTextCursor(cursor)
        return True

    def _follow(self, changed: bool) -> None:
        """After each key: the list follows the word that is typed."""
        if changed:
            self._show(asked=False)
        else:
            self.close()

    def _cursor_moved(self) -> None:
        if not self._editor.is_typing:
            self.close()

    def _show(self, *, asked: bool) -> None:
        from gradexplorer.expression.completion import offer

        text, place = self._editor.toPlainText(), self._editor.place()
        self._offer = offer(text, place, self._known, asked=asked)
        if self._offer is None or (not asked and self._offer.start == self._unwanted):
            if self._offer is None:
                self._unwanted = None
            self.close()
            return
        if self._list is None:
            from gradexplorer.ui.editor.offers import Offers

            self._list = Offers(self._editor, ROWS)
            self._list.picked.connect(self._put)
        self._list.show_rows(self._offer.rows, self._editor.font(), self._line(self._offer.start), chosen=asked)

    def _line(self, start: int) -> QRect:
        """Where the word begins on the screen."""
        rect = self._editor.rect_at(start)
        return QRect(self._editor.viewport().mapToGlobal(rect.topLeft()), rect.size())

    def _put(self, row: Candidate) -> None:
        offered = self._offer
        self.close()
        if offered is None:
            return
        self._editor.replace(offered.start, offered.end, row.put, row.caret)
        if row.put.endswith("()"):
            self._closing = [*self._closing[-20:], QTextCursor(self._editor.textCursor())]
            # What is typed inside goes before the place, and so pushes it along.
            self._closing[-1].setKeepPositionOnInsert(False)
