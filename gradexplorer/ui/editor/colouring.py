"""Light colours for what is typed: numbers, known words, comments. Meaning is the parser's alone."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gradexplorer.expression.words import ALIASES, CONSTANTS, FUNCTIONS

_TOKEN = re.compile(r"(?P<comment>#.*)|(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|(?P<word>[^\W\d_]\w*)")
_KNOWN = frozenset(FUNCTIONS) | frozenset(ALIASES)
LIGHT = {"comment": "#6b7280", "number": "#a8480f", "function": "#1d4ed8", "constant": "#7c3aed", "fault": "#c81e1e"}
DARK = {"comment": "#9aa3b2", "number": "#f0a868", "function": "#7db3ff", "constant": "#c4a7ff", "fault": "#ff7b7b"}


def colours(palette: QPalette) -> dict[str, str]:
    """The set of colours that reads on the palette's ground."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


class Colouring(QSyntaxHighlighter):
    """Colours one line at a time, the longest lines not at all."""

    LONGEST = 2000

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.set_palette(palette)

    def set_palette(self, palette: QPalette) -> None:
        """Take the colours that go with the palette."""
        self._formats = {}
        for kind, colour in colours(palette).items():
            self._formats[kind] = QTextCharFormat()
            self._formats[kind].setForeground(QColor(colour))
        self._formats["comment"].setFontItalic(True)
        self._formats["function"].setFontWeight(QFont.Weight.Medium)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if len(text) > self.LONGEST:
            return
        for found in _TOKEN.finditer(text):
            kind = found.lastgroup or ""
            if kind == "word":
                word = found.group()
                kind = "function" if word in _KNOWN else "constant" if word in CONSTANTS or word == "π" else ""
            if kind:
                self.setFormat(found.start(), found.end() - found.start(), self._formats[kind])
