"""The list of words below the cursor: each with a line that says what it is. It never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gradexplorer.expression.completion import Candidate
from gradexplorer.ui.editor.colouring import colours
from gradexplorer.ui.language import tr

WIDEST_PX = 620
WIDEST_WORD_PX = 260
GAP_PX = 16
ROW = Qt.ItemDataRole.UserRole
# The kind of a candidate -> the colour its word is typed in.
_INKS = {"function": "function", "constant": "constant", "greek": "name", "own": "name", "command": "function"}
Index = QModelIndex | QPersistentModelIndex


class Offers(QListWidget):
    """Shows candidates, at most so many at a time; tells which one was chosen with the mouse."""

    picked = Signal(object)

    def __init__(self, parent: QWidget, most: int) -> None:
        super().__init__(parent)
        self._home, self._most = parent, most
        self.setObjectName("completionList")
        self.setAccessibleName(tr("Words that begin like this"))
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setUniformItemSizes(True)
        self._painter = _Rows(self)
        self.setItemDelegate(self._painter)
        self.itemClicked.connect(lambda item: self.picked.emit(item.data(ROW)))

    def show_rows(self, rows: Sequence[Candidate], font: QFont, line: QRect, *, chosen: bool) -> None:
        """Show them below the line (in global coordinates), or above it; `chosen`: the first one is."""
        if self.rows() != tuple(rows):
            self.clear()
            for row in rows:
                item = QListWidgetItem(f"{row.shown}: {tr(row.says)}", self)
                item.setData(ROW, row)
                item.setToolTip(tr(row.says))
        self.setCurrentRow(0 if chosen else -1)
        if not chosen:
            self.clearSelection()
        self._painter.set_font(font, rows)
        size = QSize(
            self._painter.width() + 24, self._painter.height * min(self._most, len(rows)) + 2 * self.frameWidth() + 4
        )
        self.resize(size)
        self.move(self._place(size, line))
        self.show()
        self.raise_()

    def rows(self) -> tuple[Candidate, ...]:
        """What is shown."""
        return tuple(self.item(row).data(ROW) for row in range(self.count()))

    def chosen(self) -> Candidate | None:
        """The candidate that is chosen."""
        item = self.currentItem()
        return item.data(ROW) if item is not None and item.isSelected() else None

    def step(self, rows: int) -> None:
        """Choose another one, so many rows on; past the ends it goes round."""
        if self.chosen() is None:
            self.setCurrentRow(0 if rows > 0 else self.count() - 1)
        elif abs(rows) == 1:
            self.setCurrentRow((self.currentRow() + rows) % self.count())
        else:
            self.setCurrentRow(min(max(self.currentRow() + rows, 0), self.count() - 1))

    def _place(self, size: QSize, line: QRect) -> QPoint:
        screen = self._home.screen().availableGeometry()
        left = max(screen.left(), min(line.left(), screen.right() - size.width()))
        fits = line.bottom() + size.height() + 3 <= screen.bottom()
        return QPoint(left, line.bottom() + 3 if fits else line.top() - size.height() - 3)


class _Rows(QStyledItemDelegate):
    """Paints the word as it is typed, and what it is in quieter ink behind it, in a column of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._small = parent.font()
        self._font = QFont()
        self._word_px = self._says_px = 0
        self.height = 0

    def set_font(self, font: QFont, rows: Sequence[Candidate]) -> None:
        """Lay the columns out for these rows."""
        self._font = font
        words, says = QFontMetrics(font), QFontMetrics(self._small)
        self._word_px = min(WIDEST_WORD_PX, max(words.horizontalAdvance(row.shown) for row in rows) + 2)
        self._says_px = max(says.horizontalAdvance(tr(row.says)) for row in rows) + 2
        self.height = max(words.height(), says.height()) + 8

    def width(self) -> int:
        """Pixels that the widest row takes."""
        return min(WIDEST_PX, self._word_px + self._says_px + GAP_PX + 16)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.width(), self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Candidate = index.data(ROW)
        palette: QPalette = option.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, palette.color(QPalette.ColorRole.Light))
        inside = rect.adjusted(8, 0, -8, 0)
        word = QRect(inside.left(), inside.top(), self._word_px, inside.height())
        ink = colours(palette).get(_INKS[row.kind])
        painter.setFont(self._font)
        painter.setPen(QColor(ink) if ink else palette.color(QPalette.ColorRole.Text))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        elided = QFontMetrics(self._font).elidedText(row.shown, Qt.TextElideMode.ElideRight, word.width())
        painter.drawText(word, int(middle), elided)
        painter.setFont(self._small)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        rest = inside.adjusted(self._word_px + GAP_PX, 0, 0, 0)
        says = painter.fontMetrics().elidedText(tr(row.says), Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, int(middle), says)
