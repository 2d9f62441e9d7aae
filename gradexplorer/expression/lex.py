"""Text into tokens, in one pass from left to right: what each piece is and where it stands.

All spellings of a sign become one kind here (`**` and `^`, `×` and `*`, `≤` and `<=`): the grammar knows only one.
"""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from gradexplorer.expression.characters import GREEK_NAMES, LOWERED, RAISED, bad_character, is_space
from gradexplorer.expression.fault import Fault, Place, fault
from gradexplorer.expression.print_names import is_taken_in_python
from gradexplorer.expression.signs import CLOSERS, DEEPEST, KEYWORDS, MODULES, NOT_ALLOWED, SIGNS

_NUMBER = re.compile(r"(?:[0-9]+(?:_[0-9]+)*\.?(?:[0-9]+(?:_[0-9]+)*)?|\.[0-9]+(?:_[0-9]+)*)(?:[eE][+-]?[0-9]+)?")
_NAME = re.compile("[A-Za-z_][A-Za-z0-9_]*[₀-₉]*")
_GREEK_TAIL = re.compile("(?:_[A-Za-z0-9]+|[0-9]+|[₀-₉]+)?")
_CLOSING = frozenset(CLOSERS.values())
_RAISED = re.compile("[⁺⁻]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+")
# What only LaTeX has: a command, x^{...}, a_{...}, -{...}, {}, $...$, \(...\).
_LATEX = re.compile(r"\\[^\r\n]|[\^_-]\s*\{|\{\}|\$")


class Token(NamedTuple):
    """One piece; its `kind`: "number", "name", "raised" (a superscript), "string", "newline", a keyword, or a sign."""

    kind: str
    text: str
    start: int
    end: int
    spaced: bool = False
    value: float = 0.0


class Lexed(NamedTuple):
    """The tokens, where each bracket closes (offset of the opening one -> end of the closing one), and the offsets
    of the bars `|` that have another bar to their right between the same brackets.
    """

    tokens: list[Token]
    closed_at: dict[int, int]
    bars_followed: set[int]


class Lexer:
    """The state of one pass; `run` does it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.spaced = False
        self.tokens: list[Token] = []
        self.open: list[Token] = []
        self.closed_at: dict[int, int] = {}
        self.bars: list[int | None] = [None]
        self.bars_followed: set[int] = set()

    def run(self) -> Lexed:
        text, length = self.text, len(self.text)
        while self.at < length:
            character = text[self.at]
            if character in "\n\r;":
                self.line_ends(character)
            elif is_space(character):
                self.at += 1
                self.spaced = True
            elif character == "#":
                end = text.find("\n", self.at)
                self.at = length if end < 0 else end
            else:
                self.piece(character)
        if self.open:
            last = self.open[-1]
            raise fault("syntax", last, "a closing bracket {closer} is missing", closer=self.closer_of(last))
        return Lexed(self.tokens, self.closed_at, self.bars_followed)

    def add(self, kind: str, end: int, value: float = 0.0, text: str | None = None) -> None:
        """Append the token from here to `end` and go on after it."""
        typed = self.text[self.at : end] if text is None else text
        self.tokens.append(Token(kind, typed, self.at, end, self.spaced, value))
        self.at = end
        self.spaced = False

    def here(self, end: int | None = None) -> Place:
        """From where we stand to `end`, or one character."""
        return Place(self.at, self.at + 1 if end is None else end)

    def line_ends(self, character: str) -> None:
        if self.open or character == "\r":
            if character == ";":
                raise fault("syntax", self.here(), "a semicolon cannot stand inside brackets")
            self.at += 1
            self.spaced = True
            return
        self.add(";" if character == ";" else "newline", self.at + 1)
        self.bars = [None]

    def piece(self, character: str) -> None:
        text = self.text
        if match := _NAME.match(text, self.at):
            self.name(match.end())
        elif match := _NUMBER.match(text, self.at):
            self.number(match.end())
        elif character in GREEK_NAMES:
            self.greek(character)
        elif character in RAISED:
            self.raised()
        elif character in "'\"":
            self.string(character)
        else:
            self.sign(character)

    def name(self, end: int) -> None:
        end = self.dotted(end)
        typed = self.text[self.at : end].translate(LOWERED)
        if typed.endswith("_") and is_taken_in_python(typed[:-1]) and typed[:-1] not in KEYWORDS | NOT_ALLOWED:
            typed = typed[:-1]
        if "__" in typed or typed.startswith("_"):
            raise fault("not-allowed", self.here(end), "{name} is not allowed: a name begins with a letter", name=typed)
        if typed in {"import", "from"}:
            raise fault("not-allowed", self.here(end), "imports are not needed: np. and math. are understood")
        if typed in NOT_ALLOWED:
            raise fault("not-allowed", self.here(end), "{word} is not allowed: a formula has no statements", word=typed)
        self.add(typed if typed in KEYWORDS else "name", end, text=typed)

    def dotted(self, end: int) -> int:
        """Where a name ends that may stand behind the name of a module: np.sin; raises Fault at any other dot."""
        text, first = self.text, end
        while text[end : end + 1] == "." and (match := _NAME.match(text, end + 1)):
            before = text[self.at : end]
            if "__" in match.group() or not any(f"{module}.".startswith(f"{before}.") for module in MODULES):
                raise self.attribute(end, match.end())
            end = match.end()
        if end > first and text[self.at : end].rpartition(".")[0] not in MODULES:
            raise self.attribute(first, end)
        return end

    def attribute(self, dot: int, end: int) -> Fault:
        place = Place(dot, end)
        return fault(
            "not-allowed", place, "{dotted} is not allowed: only np., math. and the like", dotted=self.text[dot:end]
        )

    def greek(self, character: str) -> None:
        match = _GREEK_TAIL.match(self.text, self.at + 1)
        tail = match.group() if match else ""
        self.add("name", self.at + 1 + len(tail), text=GREEK_NAMES[character] + tail.translate(LOWERED))

    def number(self, end: int) -> None:
        text, start = self.text, self.at
        before = self.tokens[-1] if self.tokens else None
        if text[start] == "." and before and before.end == start and before.kind in {"name", "number", ")"}:
            raise fault("syntax", self.here(), "a point stands here without a number before it")
        typed = text[start:end]
        after = _NAME.match(text, end)
        follower = after.group() if after else ""
        if follower in {"j", "J"}:
            raise fault(
                "not-real", self.here(end + 1), "{number}j is imaginary: only real numbers are understood", number=typed
            )
        if typed == "0" and follower[:1].lower() in {"x", "b", "o"} and follower[1:2].isdigit():
            raise fault("syntax", self.here(end + len(follower)), "numbers are written in base ten here")
        if math.isinf(float(typed)):
            raise fault(
                "too-large", self.here(end), "{number} is too large: the largest is about 1.8e308", number=typed
            )
        self.add("number", end, float(typed))

    def raised(self) -> None:
        match = _RAISED.match(self.text, self.at)
        if match is None:
            raise fault("syntax", self.here(), "a raised sign needs a raised number after it")
        value = float("".join(RAISED[digit] for digit in match.group()))
        if math.isinf(value):
            raise fault("too-large", self.here(match.end()), "this exponent is too large")
        self.add("raised", match.end(), value)

    def string(self, quote: str) -> None:
        mark = quote * 3 if self.text.startswith(quote * 3, self.at) else quote
        end = self.text.find(mark, self.at + len(mark))
        if end < 0 or (len(mark) == 1 and "\n" in self.text[self.at : end]):
            raise fault("syntax", self.here(), "a quotation mark has no meaning here")
        self.add("string", end + len(mark))

    def sign(self, character: str) -> None:
        start = self.at
        pair = self.text[start : start + 2]
        typed = pair if pair in SIGNS else character
        kind, end = SIGNS.get(typed), start + len(typed)
        if kind is None:
            self.unknown(character)
            return
        if kind in CLOSERS:
            self.opens(kind, end)
        elif kind in _CLOSING:
            self.closes(kind)
        elif kind == "|":
            self.bar()
        self.add(kind, end)

    def continued(self) -> bool:
        """Pass over a backslash at the end of a line, after which the line goes on below."""
        rest = self.text[self.at + 1 : self.at + 3]
        if rest[:1] != "\n" and rest != "\r\n":
            return False
        self.at += 1 + rest.index("\n") + 1
        self.spaced = True
        return True

    def unknown(self, character: str) -> None:
        start = self.at
        if character == "\\":
            if self.continued():
                return
            raise fault("syntax", self.here(), "a backslash stands here without a command")
        if character == "∞":
            raise fault("undefined", self.here(), "infinity is not a number to calculate with")
        if character == ".":
            if match := _NAME.match(self.text, start + 1):
                raise self.attribute(start, match.end())
            raise fault("syntax", self.here(), "a point stands here without a number")
        raise bad_character(character, start)

    def closer_of(self, opening: Token) -> str:
        """What has to be typed to close it."""
        return CLOSERS[opening.text]

    def opens(self, kind: str, end: int, typed: str = "") -> None:
        self.open.append(Token(kind, typed or kind, self.at, end))
        self.bars.append(None)
        if len(self.open) > DEEPEST:
            raise fault("too-deep", self.here(), "brackets are nested more than {deepest} deep", deepest=DEEPEST)

    def closes(self, kind: str, end: int | None = None) -> None:
        if not self.open:
            raise fault(
                "syntax", self.here(end), "this {closer} closes nothing: an opening bracket is missing", closer=kind
            )
        expected = self.closer_of(self.open[-1])
        if expected != kind:
            raise fault("syntax", self.here(end), "{closer} is expected here, not {found}", closer=expected, found=kind)
        self.closed_at[self.open.pop().start] = self.at + 1 if end is None else end
        self.bars.pop()

    def bar(self) -> None:
        before = self.bars[-1]
        if before is not None:
            self.bars_followed.add(before)
        self.bars[-1] = self.at


def lex(text: str) -> Lexed:
    """The tokens of the whole text; raises Fault at the first piece that cannot be one. Linear in the length."""
    if _LATEX.search(text):
        from gradexplorer.expression.lex_latex import LatexLexer

        return LatexLexer(text).run()
    return Lexer(text).run()
