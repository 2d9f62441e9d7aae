"""A formula as it stands in a book: an SVG, scaled down where it is too wide, or a sentence where there is none."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

SMALLEST = 0.45
LEAST_HEIGHT = 22
MOST_HEIGHT = 84


class Formula(QWidget):
    """One line of typeset mathematics."""

    def __init__(self, name: str, says: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._renderer = QSvgRenderer(self)
        self._sentence = ""
        self._stale = False
        self.setFixedHeight(LEAST_HEIGHT)

    def show_svg(self, svg: str, text: str) -> None:
        """Show the picture; the text says the same to a screen reader and in the tooltip."""
        self._renderer.load(QByteArray(svg.encode()))
        self._sentence, self._stale = ("", False) if self._renderer.isValid() else (text, False)
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        self._fit()

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence in place of the formula."""
        self._renderer.load(QByteArray())
        self._sentence, self._stale = sentence, False
        self.setToolTip(sentence)
        self.setAccessibleDescription(sentence)
        self._fit()

    def show_stale(self) -> None:
        """Dim what is shown: a fresh one is being worked out."""
        self._stale = True
        self.update()

    @property
    def sentence(self) -> str:
        """What is said in place of the formula; empty where the formula is shown."""
        return self._sentence

    def resizeEvent(self, event: object) -> None:  # noqa: ARG002
        self._fit()

    def _scale(self) -> float:
        wide = self._renderer.defaultSize().width()
        return min(1.0, max(SMALLEST, (self.width() - 2) / wide)) if wide > 0 else 1.0

    def _fit(self) -> None:
        """The height the formula needs at the scale at which its width fits."""
        size: QSize = self._renderer.defaultSize()
        needed = round(size.height() * self._scale()) + 4 if not self._sentence and self._renderer.isValid() else 0
        self.setFixedHeight(min(MOST_HEIGHT, max(LEAST_HEIGHT, needed)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setOpacity(0.45 if self._stale else 1.0)
        if self._sentence or not self._renderer.isValid():
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            text = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), int(flags), text)
            return
        natural = self._renderer.defaultSize()
        scale = min(self._scale(), (self.height() - 2) / max(1, natural.height()))
        width, height = natural.width() * scale, natural.height() * scale
        self._renderer.render(painter, QRectF(0, (self.height() - height) / 2, width, height))
