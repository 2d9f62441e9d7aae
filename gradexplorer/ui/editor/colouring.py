"""Light colours for what is typed: numbers, known words, comments. Meaning is the parser's alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QPalette, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gradexplorer.expression.characters import GREEK_NAMES, LOWERED
from gradexplorer.expression.commands_latex import NAME_COMMANDS
from gradexplorer.expression.forms import FORMS
from gradexplorer.expression.scope import SERIES
from gradexplorer.expression.signs import KEYWORDS
from gradexplorer.expression.words import CONSTANTS

_TOKEN = re.compile(
    r"(?P<comment>#.*)|(?P<number>\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|(?P<command>\\[A-Za-z]+)|"
    r"(?P<word>[A-Za-z_][A-Za-z0-9_]*[₀-₉]*|[^\W\d_A-Za-z](?:_[A-Za-z0-9]+|[0-9]+|[₀-₉]+)?)"
)
_KNOWN = frozenset(FORMS) | frozenset(SERIES)
_KEYWORDS = KEYWORDS | {"lambda"}
LIGHT = {
    "comment": "#6b7280", "number": "#a8480f", "function": "#1d4ed8", "constant": "#7c3aed", "name": "#0f766e",
    "keyword": "#a21caf", "fault": "#c81e1e",
}  # fmt: skip
DARK = {
    "comment": "#9aa3b2", "number": "#f0a868", "function": "#7db3ff", "constant": "#c4a7ff", "name": "#5fd3c4",
    "keyword": "#f0a3ff", "fault": "#ff7b7b",
}  # fmt: skip


def colours(palette: QPalette) -> dict[str, str]:
    """The set of colours that reads on the palette's ground."""
    return DARK if palette.color(QPalette.ColorRole.Base).lightness() < 128 else LIGHT


class Colouring(QSyntaxHighlighter):
    """Colours one line at a time, the longest lines not at all."""

    LONGEST = 2000

    def __init__(self, document: QTextDocument, palette: QPalette) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self._sliders: frozenset[str] = frozenset()
        self.set_palette(palette)

    def set_sliders(self, names: Iterable[str]) -> None:
        """Colour these names as sliders from now on."""
        if (sliders := frozenset(names)) != self._sliders:
            self._sliders = sliders
            self.rehighlight()

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
            if kind in {"word", "command"}:
                kind = self._kind(found.group(), text[found.end() : found.end() + 1])
            if kind:
                self.setFormat(found.start(), found.end() - found.start(), self._formats[kind])

    def _kind(self, word: str, following: str) -> str:
        """What kind of word it looks like; "" for variables and whatever else is left in plain ink."""
        if word.startswith("\\"):
            name = NAME_COMMANDS.get(word[1:], "")
            return self._kind(name, following) if name else "keyword"
        name = GREEK_NAMES.get(word[0], word[0]) + word[1:].translate(LOWERED)
        if name in _KEYWORDS and word.isascii():
            return "keyword"
        if name in CONSTANTS or name == "E":
            return "constant"
        if name in self._sliders and not (name in _KNOWN and following == "("):
            return "name"
        return "function" if name in _KNOWN else ""
