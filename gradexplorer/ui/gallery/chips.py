"""Chips: small buttons for the tags, side by side in as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from gradexplorer.ui.language import tr

GAP = 4


class Chips(QWidget):
    """Shows tags; tells whenever others are chosen."""

    changed = Signal()

    def __init__(self, tags: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("galleryTags")
        self.setAccessibleName(tr("Tags"))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons = {tag: self._button(tag) for tag in tags}

    def chosen(self) -> tuple[str, ...]:
        """The tags that are chosen."""
        return tuple(tag for tag, button in self._buttons.items() if button.isChecked())

    def clear(self) -> None:
        """No tag is chosen."""
        for button in self._buttons.values():
            button.setChecked(False)

    def _button(self, tag: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"tag_{tag.replace(' ', '_')}")
        button.setProperty("role", "chip")
        button.setText(tr(tag))
        button.setCheckable(True)
        button.setToolTip(tr("Only landscapes with the tag “{tag}”", tag=tr(tag)))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.toggled.connect(lambda _: self.changed.emit())
        return button

    # --- lines ------------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for button, place in zip(self._buttons.values(), self._places(self.width()), strict=True):
            button.setGeometry(place)
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _places(self, width: int) -> list[QRect]:
        """Where each button lies: from left to right, and on in the next line."""
        places: list[QRect] = []
        x = y = 0
        for button in self._buttons.values():
            size = button.sizeHint()
            if x and x + size.width() > width:
                x, y = 0, y + size.height() + GAP
            places.append(QRect(x, y, size.width(), size.height()))
            x += size.width() + GAP
        return places
