"""The field the function is typed in: it shows a text, marks a fault, and tells what was typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QMimeData, QRect, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gradexplorer.session.shared import is_shared
from gradexplorer.ui.editor.brackets import partner
from gradexplorer.ui.editor.colouring import Colouring, colours
from gradexplorer.ui.language import tr

LONGEST = 10_000
_WORD = re.compile(r"\\?[A-Za-z][A-Za-z0-9_]*$")


class ExpressionEditor(QPlainTextEdit):
    """Undo and redo are the session's, so that Ctrl+Z here goes back over everything the user did, in order."""

    typed = Signal(str)
    sharedPasted = Signal(str)  # a whole session as text, no function
    refused = Signal(int)  # so many characters were to be put in, and nothing was
    keyed = Signal(bool)  # a key was pressed; whether it changed the text
    apart = Signal()  # what was typed until now, and what comes next, are to be undone apart
    left = Signal()  # the cursor was moved, or the focus: what is typed is meant as it stands

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("expressionEditor")
        self.setAccessibleName(tr("Function of x and y"))
        self.setToolTip(
            tr(
                "Type a function, such as sin(x) + y^2/4. Other names, as in a*x^2, become sliders;"
                " a line above may say a = 2."
            )
        )
        self.setPlaceholderText(tr("Type a function, such as sin(x) + y^2/4"))
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(font.pointSizeF() + 2)
        self.setFont(font)
        self._fault: tuple[int, int] | None = None
        self._text = ""
        self._keys = 0  # key presses under way
        self._word: tuple[int, int] | None = None
        self.colouring = Colouring(self.document(), self.palette())
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._cursor_moved)

    def show_text(self, text: str) -> None:
        """Show the text without telling anybody; the cursor goes to where the change ends."""
        if text == self._text:
            return
        same_end = _common_end(self._text, text)
        self._text, self._word = text, None
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(_units(text, len(text) - same_end))
        self.setTextCursor(cursor)

    def show_fault(self, place: tuple[int, int] | None) -> None:
        """Underline the characters from start to end (exclusive), or nothing."""
        self._fault = place
        self._mark()

    # --- the word that is typed -------------------------------------------------------------------------------------

    @property
    def is_typing(self) -> bool:
        """Whether a key press is being followed at the moment."""
        return self._keys > 0

    def word_typed(self) -> tuple[int, int] | None:
        """Where the word stands that the last key press left unfinished under the cursor; None where there is none."""
        return self._word

    def place(self) -> int:
        """Where the cursor stands, in characters."""
        return len(_text_of_units(self._text, self.textCursor().position()))

    def goes_on_with(self, sign: str) -> bool:
        """Whether the sign stands behind the cursor."""
        return self._text.startswith(sign, self.place())

    def rect_at(self, place: int) -> QRect:
        """The line of the character at that place, as a cursor in the viewport."""
        cursor = self.textCursor()
        cursor.setPosition(_units(self._text, place))
        return self.cursorRect(cursor)

    def replace(self, start: int, end: int, put: str, caret: int = 0) -> None:
        """Put the text in place of that from start to end, as if typed; the cursor goes `caret` before its end."""
        cursor = self.textCursor()
        cursor.setPosition(_units(self._text, start))
        cursor.setPosition(_units(self._text, end), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(put)
        cursor.setPosition(cursor.position() - caret)
        self.setTextCursor(cursor)

    def amend(self, start: int, end: int, put: str) -> None:
        """The same elsewhere in the text: the cursor stays where it is in what was typed. It is undone by itself."""
        cursor = QTextCursor(self.textCursor())
        self.apart.emit()
        self.replace(start, end, put)
        self.apart.emit()
        if cursor.position() != self.textCursor().position():
            self.setTextCursor(cursor)

    def put_in(self, put: str, caret: int = 0) -> None:
        """The text at the cursor, or in place of what is selected. It is undone by itself."""
        cursor = self.textCursor()
        start, end = (len(_text_of_units(self._text, at)) for at in (cursor.selectionStart(), cursor.selectionEnd()))
        self.apart.emit()
        self.replace(start, end, put, caret)
        self.apart.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        before, stood = self._text, self.textCursor().position()
        self._keys += 1
        try:
            super().keyPressEvent(event)
        finally:
            self._keys -= 1
        if self._text == before and self.textCursor().position() != stood:
            self._leave()
        self.keyed.emit(self._text != before)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._leave()

    def _cursor_moved(self) -> None:
        self._mark()
        if not self.is_typing:
            self._leave()

    def _leave(self) -> None:
        if self._word is not None:
            self._word = None
            self.left.emit()

    def _find_word(self) -> tuple[int, int] | None:
        """The word the cursor has just come to the end of, by typing."""
        place = self.place()
        found = _WORD.search(self._text, max(0, place - 80), place) if self.is_typing else None
        goes_on = self._text[place : place + 1]
        return None if found is None or goes_on.isalnum() or goes_on == "_" else (found.start(), place)

    # --- what comes in ----------------------------------------------------------------------------------------------

    def setPlainText(self, text: str) -> None:
        """Show the text as if it were typed, unless it is too long to be a function."""
        if len(text) > LONGEST:
            self.refused.emit(len(text))
        else:
            super().setPlainText(text)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text; a file that is dropped is the window's affair."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop plain text, unless the whole would be too long: laying out a megabyte would hold the window."""
        pasted = source.text()
        if is_shared(pasted):
            self.sharedPasted.emit(pasted)
            return
        left = LONGEST - len(self._text) + len(self.textCursor().selectedText())
        if len(pasted) > left:
            self.refused.emit(len(pasted))
        else:
            self.apart.emit()
            self.insertPlainText(pasted)
            self.apart.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "colouring"):
            self.colouring.set_palette(self.palette())
            self._mark()

    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._text:
            self._text = text
            self._word = self._find_word()
            self.typed.emit(text)

    def _mark(self) -> None:
        marks = self._bracket_marks()
        if self._fault is not None and self._text:
            start, end = self._fault
            # A fault at the very end of the text has no character of its own: the last one carries its mark.
            start = min(start, len(self._text) - 1)
            marks.append(self._marked(start, max(end, start + 1), _squiggle(self.palette())))
        self.setExtraSelections(marks)

    def _bracket_marks(self) -> list[QTextEdit.ExtraSelection]:
        place = len(_text_of_units(self._text, self.textCursor().position()))
        for candidate in (place - 1, place):
            other = partner(self._text, candidate)
            if other is not None:
                ground = QTextCharFormat()
                colour = self.palette().color(QPalette.ColorRole.Highlight)
                colour.setAlpha(70)
                ground.setBackground(colour)
                return [self._marked(at, at + 1, ground) for at in (candidate, other)]
        return []

    def _marked(self, start: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        # The cursor is told of a change before the text is: a place may lie beyond what is left.
        last = self.document().characterCount() - 1
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(_units(self._text, start), last))
        cursor.setPosition(min(_units(self._text, end), last), QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor, mark.format = cursor, look
        return mark


def _squiggle(palette: QPalette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(colours(palette)["fault"]))
    return look


def _units(text: str, place: int) -> int:
    """The place in UTF-16 units, in which Qt counts."""
    place = max(0, min(place, len(text)))
    return len(text[:place].encode("utf-16-le", "surrogatepass")) // 2


def _text_of_units(text: str, units: int) -> str:
    """The text before so many UTF-16 units."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "surrogatepass")


def _common_end(old: str, new: str) -> int:
    """How many characters both texts share at their end."""
    count = 0
    while count < min(len(old), len(new)) and old[-1 - count] == new[-1 - count]:
        count += 1
    return count
