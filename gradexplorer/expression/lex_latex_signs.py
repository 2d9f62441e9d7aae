r"""The signs of LaTeX: braces, brackets with their sizes, $...$, and what lies in rows and columns."""

from __future__ import annotations

import re

from gradexplorer.expression import commands_latex as latex
from gradexplorer.expression.fault import fault
from gradexplorer.expression.lex import Lexed, Lexer, Token
from gradexplorer.expression.signs import CLOSERS

_EMPTY = re.compile(r"\{\s*\}")
_ROOM = re.compile(r"(?:\s|~|\\[,;:! ])*")
_ENDS_OPERAND = frozenset({"number", "name", "raised", "!", *CLOSERS.values()})
_MATH_ENDS = {"$": "$", "$$": "$$", r"\(": r"\)", r"\[": r"\]", "begin": r"\end"}


class LatexSigns(Lexer):
    r"""The state of a pass over LaTeX, and its signs; a typed bracket opens one of our kinds and is closed by its pair.

    `due` counts the arguments that \frac and \sqrt still wait for: without braces each is one letter or one digit.
    `series` says that a \sum waits for its _{i=1}; `math` is the sign that began a formula, as $, until it ends.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.due = 0
        self.dues: list[int] = []
        self.math: Token | None = None
        self.series = False

    def run(self) -> Lexed:
        found = super().run()
        if self.math is not None:
            raise fault("syntax", self.math, "the closing {sign} is missing", sign=_MATH_ENDS[self.math.text])
        return found

    def line_ends(self, character: str) -> None:
        if self.math is not None and self.math.text != "$" and character == "\n":
            self.room(self.at + 1)
        else:
            super().line_ends(character)

    def tilde(self) -> None:
        self.room(self.at + 1)

    def room(self, end: int) -> None:
        """Pass over what only makes room."""
        self.at = end
        self.spaced = True

    def last(self) -> str:
        return self.tokens[-1].kind if self.tokens else ""

    def brace(self) -> None:
        match = _EMPTY.match(self.text, self.at)
        if match is None or self.due or self.last() in {"^", "_"}:
            self.open_typed("{", self.at + 1)
            return
        room = _ROOM.match(self.text, match.end())
        after = self.text[room.end() : room.end() + 1] if room else ""
        if after in {"-", "−"} and after and self.last() in _ENDS_OPERAND:
            self.add("+", match.end())
        else:
            self.room(match.end())

    def bracket(self) -> None:
        r"""[ after \sqrt begins the degree of the root; elsewhere it is one more round bracket."""
        if self.last() == "√" and self.due:
            self.opens("[", self.at + 1)
            self.dues.append(self.due)
            self.add("[", self.at + 1)
        else:
            self.open_typed("[", self.at + 1)

    def close(self) -> None:
        self.close_typed(self.text[self.at], self.at + 1)

    def open_typed(self, typed: str, end: int) -> None:
        kind = latex.KINDS_OF_OPENING.get(typed, typed)
        self.opens(kind, end, typed)
        self.dues.append(max(self.due - 1, 0))
        self.due = 0
        self.add(kind, end)

    def close_typed(self, typed: str, end: int) -> None:
        opening = self.open[-1] if self.open else None
        self.closes(typed, end)
        self.due = self.dues.pop()
        self.add(CLOSERS[opening.kind] if opening else typed, end)

    def closer_of(self, opening: Token) -> str:
        return latex.PAIRS[opening.text]

    def round(self) -> None:
        self.open_typed(self.text[self.at], self.at + 1)

    def equals(self) -> None:
        """Inside brackets and cases = compares, on the line itself it defines."""
        double = self.text.startswith("==", self.at)
        self.add("==" if double or self.open else "=", self.at + 1 + double)

    def minus(self) -> None:
        if self.text.startswith("{}", self.at + 1):
            self.add("-{}", self.at + 3)
        else:
            super().piece(self.text[self.at])

    def column(self) -> None:
        if not self.open or self.open[-1].kind != "cases":
            raise fault("syntax", self.here(), "& stands only between a value and its condition, in cases")
        self.bars[-1] = None
        self.add("&", self.at + 1)

    def comment(self) -> None:
        end = self.text.find("\n", self.at)
        self.at = len(self.text) if end < 0 else end

    def below(self) -> None:
        if not self.series:
            raise fault("syntax", self.here(), "a subscript stands here without a name before it")
        self.series = False
        self.add("_", self.at + 1)

    def dollar(self) -> None:
        typed = "$$" if self.text.startswith("$$", self.at) else "$"
        self.math_ends(typed) if self.math is not None else self.math_begins(typed)

    def math_begins(self, typed: str) -> None:
        self.math = Token(typed, typed, self.at, self.at + len(typed))
        self.room(self.at + len(typed))

    def math_ends(self, typed: str) -> None:
        if self.math is None or _MATH_ENDS[self.math.text] != typed:
            place = self.here(self.at + len(typed))
            raise fault("syntax", place, "{sign} closes nothing here", sign=typed)
        self.math = None
        self.room(self.at + len(typed))
