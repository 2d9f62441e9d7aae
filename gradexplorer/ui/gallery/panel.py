"""GALLERY: known landscapes, each a little picture, its name and its formula; searched, and loaded with a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gradexplorer.gallery import TAGS, Landscape, matching
from gradexplorer.ui import parts
from gradexplorer.ui.gallery.chips import Chips
from gradexplorer.ui.language import tr

PICTURE = QSize(72, 48)
LONGEST = 60


class GalleryPanel(QWidget):
    """Shows landscapes, those that have all that is looked for; tells which one the user wants."""

    chosen = Signal(object)
    shownChanged = Signal()  # other rows are in the list

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("galleryPanel")
        self.setAccessibleName(tr("Gallery of landscapes"))
        self._landscapes: tuple[Landscape, ...] = ()

    def _make(self) -> None:
        """What is in it, when there is first something to show: a start does without."""
        self.search = QLineEdit()
        self._tags = QToolButton()
        self.chips = Chips(TAGS)
        self.list = QListWidget()
        self._none = parts.label("galleryNone", "Nothing found", role="hint", wraps=True)
        self._notice = parts.label("galleryNotice", "What to notice in this landscape", wraps=True)
        self._source = parts.label("gallerySource", "Where this landscape comes from", role="caption", wraps=True)
        self._about = _scrolled(self._notice, self._source)
        self._set_up()
        self._arrange()

    @property
    def landscapes(self) -> tuple[Landscape, ...]:
        """All of them, one a row."""
        return self._landscapes

    def rows_shown(self) -> list[int]:
        """The rows that have all that is looked for."""
        return [row for row in range(self.list.count()) if not self.list.isRowHidden(row)]

    def show_landscapes(self, landscapes: Sequence[Landscape]) -> None:
        """One row each."""
        if self.layout() is None:
            self._make()
        self._landscapes = tuple(landscapes)
        self.search.setPlaceholderText(tr("Search {count} landscapes", count=len(self._landscapes)))
        self.list.clear()
        blank = QPixmap(PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        for landscape in self._landscapes:
            formula = " ".join(landscape.text.split())
            short = formula if len(formula) <= LONGEST else f"{formula[:LONGEST]}…"
            item = QListWidgetItem(QIcon(blank), f"{tr(landscape.name)}\n{short}")
            tags = tr("Tags: {tags}", tags=", ".join(map(tr, landscape.tags)))
            source = tr("Source: {source}", source=landscape.source)
            item.setToolTip(f"{landscape.text}\n\n{tags}\n{source}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tr(landscape.name)}. {tr(landscape.notice)}")
            self.list.addItem(item)
        self._narrow()

    def show_thumbnail(self, row: int, picture: QPixmap) -> None:
        """The little picture of the landscape in that row."""
        item = self.list.item(row)
        if item is not None:
            item.setIcon(QIcon(picture))

    # --- its parts --------------------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.search.setObjectName("gallerySearch")
        self.search.setAccessibleName(tr("Search the gallery"))
        self.search.setToolTip(tr("Words from name, formula, source, tags or description"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._narrow())
        self.search.returnPressed.connect(self._tell_current)
        self.search.installEventFilter(self)
        self._tags.setObjectName("galleryTagsButton")
        self._tags.setAccessibleName(tr("Filter by tags"))
        self._tags.setToolTip(tr("Choose by tags: convex, many minima, ML loss…"))
        self._tags.setText(tr("Tags"))
        self._tags.setCheckable(True)
        self._tags.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._tags.toggled.connect(self.chips.setVisible)
        self.chips.hide()
        self.chips.changed.connect(self._narrow)
        self._set_list_up()

    def _set_list_up(self) -> None:
        self.list.setObjectName("galleryList")
        self.list.setAccessibleName(tr("Landscapes"))
        self.list.setIconSize(PICTURE)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(64)
        self.list.itemClicked.connect(self._tell)
        self.list.itemActivated.connect(self._tell)
        self.list.currentItemChanged.connect(lambda *_: self._show_about())

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(4)
        top.addWidget(self.search, 1)
        top.addWidget(self._tags)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.setSpacing(5)
        column.addLayout(top)
        column.addWidget(self.chips)
        column.addWidget(self.list, 3)
        column.addWidget(self._none)
        column.addWidget(self._about, 1)
        self._none.setText(tr("No landscape has all of this."))

    # --- what is looked for -----------------------------------------------------------------------------------------

    def _narrow(self) -> None:
        """Only the landscapes that have all that is looked for."""
        tags = self.chips.chosen()
        found = set(matching(self._landscapes, self.search.text(), tags))
        for row, landscape in enumerate(self._landscapes):
            self.list.setRowHidden(row, landscape not in found)
        self._tags.setText(tr("Tags ({count})", count=len(tags)) if tags else tr("Tags"))
        shown = self.rows_shown()
        if shown and self.list.currentRow() not in shown:
            self.list.setCurrentRow(shown[0])
        self._none.setVisible(not shown)
        self._show_about()
        self.shownChanged.emit()

    def _show_about(self) -> None:
        landscape = self._current()
        self._about.setVisible(landscape is not None)
        if landscape is not None:
            self._notice.setText(tr(landscape.notice))
            self._source.setText(landscape.source)

    def _current(self) -> Landscape | None:
        row = self.list.currentRow()
        return None if row < 0 or self.list.isRowHidden(row) else self._landscapes[row]

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._landscapes[self.list.row(item)])

    def _tell_current(self) -> None:
        landscape = self._current()
        if landscape is not None:
            self.chosen.emit(landscape)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down in the search field go through the list; Escape empties the field."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._go(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _go(self, by: int) -> None:
        shown = self.rows_shown()
        if shown:
            at = shown.index(self.list.currentRow()) if self.list.currentRow() in shown else -by
            self.list.setCurrentRow(shown[min(max(at + by, 0), len(shown) - 1)])


def _scrolled(*labels: QWidget) -> QScrollArea:
    """The labels below each other, in as much room as there is between a few lines and all of them."""
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    for label in labels:
        column.addWidget(label)
    column.addStretch(1)
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setMinimumHeight(48)
    area.setMaximumHeight(108)
    return area
