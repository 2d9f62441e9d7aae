"""The field the function is typed in: it shows a text, marks a fault, and tells what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Signal
from PySide6.QtGui import QColor, QFontDatabase, QKeyEvent, QKeySequence, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from gradexplorer.session.shared import is_shared
from gradexplorer.ui.editor.brackets import partner
from gradexplorer.ui.editor.colouring import Colouring, colours

LONGEST = 10_000


class ExpressionEditor(QPlainTextEdit):
    """Undo and redo are the session's, so that Ctrl+Z here goes back over everything the user did, in order."""

    typed = Signal(str)
    sharedPasted = Signal(str)  # a whole session as text, no function
    refused = Signal(int)  # so many characters were to be put in, and nothing was

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("expressionEditor")
        self.setAccessibleName("Function of x and y")
        self.setToolTip(
            "Type a function, such as sin(x) + y^2/4. Other names, as in a*x^2, become sliders;"
            " a line above may say a = 2."
        )
        self.setPlaceholderText("Type a function, such as sin(x) + y^2/4")
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(font.pointSizeF() + 2)
        self.setFont(font)
        self._fault: tuple[int, int] | None = None
        self._text = ""
        self._colouring = Colouring(self.document(), self.palette())
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._mark)

    def show_text(self, text: str) -> None:
        """Show the text without telling anybody; the cursor goes to where the change ends."""
        if text == self._text:
            return
        same_end = _common_end(self._text, text)
        self._text = text
        self.setPlainText(text)
        cursor = self.textCursor()
        cursor.setPosition(_units(text, len(text) - same_end))
        self.setTextCursor(cursor)

    def show_fault(self, place: tuple[int, int] | None) -> None:
        """Underline the characters from start to end (exclusive), or nothing."""
        self._fault = place
        self._mark()

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
            self.insertPlainText(pasted)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return False
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_colouring"):
            self._colouring.set_palette(self.palette())
            self._mark()

    def _tell(self) -> None:
        text = self.toPlainText()
        if text != self._text:
            self._text = text
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
