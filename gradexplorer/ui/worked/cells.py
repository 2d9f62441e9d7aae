"""How a cell of the view is painted: a formula typeset where it fits, else text, in as many lines as it takes."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPalette, QStaticText, QTextOption, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

CELL = Qt.ItemDataRole.UserRole
SMALLEST = 0.7  # of its natural size, a formula is still shown typeset
PAD_X, PAD_Y = 5, 4
LINES = 0.64  # of the width, for the lines of a derivation; the rest is for their rules

Index = QModelIndex | QPersistentModelIndex


class Cell(NamedTuple):
    """Text, and the same in LaTeX where it is a formula; `role` colours it, `beside` stands at its right."""

    text: str
    latex: str = ""
    role: QPalette.ColorRole = QPalette.ColorRole.Text
    bold: bool = False
    beside: str = ""


class CellPainter(QStyledItemDelegate):
    """Paints Cells; `picture` gives the SVG of a LaTeX formula, where it has been typeset."""

    def __init__(self, tree: QTreeView, picture: Callable[[str], str | None]) -> None:
        super().__init__(tree)
        self._tree, self._picture = tree, picture

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        cell: Cell | None = index.data(CELL)
        return QSize(60, 0 if cell is None else self.height(cell, index))

    def height(self, cell: Cell, index: Index) -> int:
        """How high the cell is in the place of that index."""
        font = self._tree.font()
        return 2 * PAD_Y + max(self._high(part, font, room) for part, room in _parts(cell, self._width(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        cell: Cell | None = index.data(CELL)
        option.text = ""
        style = self._tree.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self._tree)
        if cell is None:
            return
        rect: QRect = option.rect
        left = rect.left() + PAD_X
        for part, room in _parts(cell, rect.width() - 2 * PAD_X):
            self._draw(painter, part, QRect(left, rect.top() + PAD_Y, room, rect.height() - 2 * PAD_Y))
            left += room + PAD_X

    def _draw(self, painter: QPainter, cell: Cell, rect: QRect) -> None:
        renderer, scale = self._fitting(cell, rect.width())
        if renderer is not None:
            natural = renderer.defaultSize()
            high = natural.height() * scale
            top = rect.top() + (rect.height() - high) / 2
            renderer.render(painter, QRectF(rect.left(), top, natural.width() * scale, high))
            return
        font = _font(self._tree.font(), cell.bold)
        text = _wrapped(cell.text, font.key(), cell.bold, rect.width())
        painter.save()
        painter.setFont(font)
        painter.setPen(self._tree.palette().color(cell.role))
        painter.drawStaticText(QPointF(rect.left(), rect.top() + (rect.height() - text.size().height()) / 2), text)
        painter.restore()

    def _high(self, cell: Cell, font: QFont, width: int) -> int:
        renderer, scale = self._fitting(cell, width)
        if renderer is not None:
            return round(renderer.defaultSize().height() * scale)
        return round(_wrapped(cell.text, font.key(), cell.bold, width).size().height())

    def _fitting(self, cell: Cell, width: int) -> tuple[QSvgRenderer | None, float]:
        """The formula and its scale; None where it is not typeset, or would be too small to read."""
        svg = self._picture(cell.latex) if cell.latex else None
        if svg is None:
            return None, 1.0
        renderer = _renderer(svg)
        scale = min(1.0, width / max(renderer.defaultSize().width(), 1))
        return (renderer, scale) if scale >= SMALLEST and renderer.isValid() else (None, 1.0)

    def _width(self, index: Index) -> int:
        tree = self._tree
        if index.parent().isValid():
            return tree.viewport().width() - 2 * tree.indentation() - 2 * PAD_X
        return tree.columnWidth(index.column()) - tree.indentation() * (index.column() == 0) - 2 * PAD_X


def _parts(cell: Cell, width: int) -> list[tuple[Cell, int]]:
    """The cell, and what stands at its right; each with its width."""
    if not cell.beside:
        return [(cell, max(width, 1))]
    first = round(LINES * width)
    beside = Cell(cell.beside, role=QPalette.ColorRole.PlaceholderText)
    return [(cell._replace(beside=""), max(first - PAD_X, 1)), (beside, max(width - first, 1))]


@lru_cache(maxsize=300)
def _renderer(svg: str) -> QSvgRenderer:
    renderer = QSvgRenderer()
    renderer.load(QByteArray(svg.encode()))
    return renderer


@lru_cache(maxsize=300)
def _wrapped(text: str, font: str, bold: bool, width: int) -> QStaticText:
    """The text in lines of that width; the font is given by its key."""
    shown = QFont()
    shown.fromString(font)
    made = QStaticText()
    made.setTextFormat(Qt.TextFormat.PlainText)
    wrap = QTextOption()
    wrap.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    made.setTextOption(wrap)
    made.setTextWidth(max(width, 20))
    # A line break within a static text is a line separator.
    made.setText(text.replace("\n", "\N{LINE SEPARATOR}"))
    made.prepare(QTransform(), _font(shown, bold))
    return made


def _font(font: QFont, bold: bool) -> QFont:
    shown = QFont(font)
    shown.setBold(bold)
    return shown
