"""A formula as it stands in a book: an SVG, or a sentence in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.ui.language import tr

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer

LEAST_HEIGHT = 22


class Formula(QWidget):
    """One line of typeset mathematics."""

    def __init__(self, name: str, says: Phrase | Sentence) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr(says))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._renderer: QSvgRenderer | None = None
        self._sentence = ""
        self._stale = False
        self._scale = 1.0
        self.setFixedHeight(LEAST_HEIGHT)

    def show_svg(self, svg: str, text: str) -> None:
        """Show the picture; the text says the same to a screen reader and in the tooltip."""
        from PySide6.QtSvg import QSvgRenderer  # with the first formula, which comes after the first picture

        self._renderer = QSvgRenderer(QByteArray(svg.encode()))
        self._say("" if self._renderer.isValid() else text, text)

    def show_sentence(self, sentence: str) -> None:
        """Show a sentence in place of the formula."""
        self._renderer = None
        self._say(sentence, sentence)

    def show_stale(self) -> None:
        """Dim what is shown: a fresh one is being worked out."""
        self._stale = True
        self.update()

    @property
    def sentence(self) -> str:
        """What is said in place of the formula; empty where the formula is shown."""
        return self._sentence

    @property
    def text(self) -> str:
        """What is shown, as text; empty where it is not known, or out of date."""
        return "" if self._sentence or self._stale else self.accessibleDescription()

    def natural(self) -> QSize:
        """The size at which it was set; empty where a sentence stands in its place."""
        shown = None if self._sentence else self._renderer
        return shown.defaultSize() if shown is not None and shown.isValid() else QSize(0, 0)

    def set_scale(self, scale: float) -> None:
        """Show it so much larger than it was set."""
        natural = self.natural()
        self._scale = scale
        self.setMinimumWidth(round(natural.width() * scale) + 2 if natural.width() else 0)
        self.setFixedHeight(max(LEAST_HEIGHT, round(natural.height() * scale) + 4))
        self.update()

    def _say(self, sentence: str, text: str) -> None:
        self._sentence, self._stale = sentence, False
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        self.set_scale(self._scale)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setOpacity(0.45 if self._stale else 1.0)
        natural = self.natural()
        if natural.isEmpty() or self._renderer is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
            text = self.fontMetrics().elidedText(self._sentence, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), int(flags), text)
            return
        width, height = natural.width() * self._scale, natural.height() * self._scale
        self._renderer.render(painter, QRectF(0, (self.height() - height) / 2, width, height))
