"""GALLERY: known landscapes, each a little picture, its name and its formula; one click loads one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gradexplorer.gallery import Landscape

PICTURE = QSize(64, 44)
LONGEST = 60


class GalleryPanel(QWidget):
    """Shows landscapes; tells which one the user wants."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("galleryPanel")
        self.setAccessibleName("Gallery of landscapes")
        self.list = QListWidget()
        self.list.setObjectName("galleryList")
        self.list.setAccessibleName("Landscapes")
        self.list.setIconSize(PICTURE)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setMinimumHeight(120)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 8)
        column.addWidget(self.list)
        self._landscapes: tuple[Landscape, ...] = ()
        self.list.itemClicked.connect(self._tell)
        self.list.itemActivated.connect(self._tell)

    @property
    def landscapes(self) -> tuple[Landscape, ...]:
        """What is shown."""
        return self._landscapes

    def show_landscapes(self, landscapes: Sequence[Landscape]) -> None:
        """One row each."""
        self._landscapes = tuple(landscapes)
        self.list.clear()
        blank = QPixmap(PICTURE)
        blank.fill(Qt.GlobalColor.transparent)
        for landscape in self._landscapes:
            formula = " ".join(landscape.text.split())
            item = QListWidgetItem(QIcon(blank), f"{landscape.name}\n{formula[:LONGEST]}")
            item.setToolTip(f"{landscape.notice}\n{formula}")
            self.list.addItem(item)

    def show_thumbnail(self, row: int, picture: QPixmap) -> None:
        """The little picture of the landscape in that row."""
        item = self.list.item(row)
        if item is not None:
            item.setIcon(QIcon(picture))

    def _tell(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._landscapes[self.list.row(item)])
