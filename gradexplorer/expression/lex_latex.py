r"""LaTeX into the same tokens: commands, groups in braces, x_{1}, $...$; all that may be typed without it stays.

Braces that group without being seen tell apart what looks the same: in `-{}T` the minus belongs to the first factor of
T, `a {}- b` is a + (-b), `x_{{1}}` is the name x1 (and x_{1} is x_1), `10^{{20}}` and `1.5{\cdot}10^{20}` are numbers.
"""

from __future__ import annotations

import math
import re

from gradexplorer.expression import commands_latex as latex
from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.forms import FORMS
from gradexplorer.expression.lex import Lexed, Lexer, Token
from gradexplorer.expression.signs import CLOSERS
from gradexplorer.expression.suggest import glued, nearest

_COMMAND = re.compile(r"\\(?:([A-Za-z]+)|(.)|$)", re.DOTALL)
_EMPTY = re.compile(r"\{\s*\}")
_ROOM = re.compile(r"(?:\s|~|\\[,;:! ])*")
_FONT_NAME = re.compile(r"\*?\s*\{\s*((?:[A-Za-z]|\\_)(?:[A-Za-z0-9_]|\\_)*)\s*\}")
_TEXT = re.compile(r"\s*\{([^{}$\\]*)\}")
_LOW_UPRIGHT = r"\\(?:mathrm|text|operatorname|mathit|textrm)\s*\{((?:[A-Za-z0-9_]|\\_)+)\}"
_LOW = re.compile(
    rf"_\s*(?:\{{\s*(?:\{{([0-9]+)\}}|([A-Za-z0-9]+)|{_LOW_UPRIGHT}|\\([A-Za-z]+))\s*\}}|([A-Za-z0-9]+)|{_LOW_UPRIGHT}|"
    r"\\([A-Za-z]+))"
)
_LOG_BASE = re.compile(r"_\s*(?:\{\s*(10|2)\s*\}|(10|2)(?![0-9]))")
_ENVIRONMENT = re.compile(r"\s*\{([A-Za-z]+\*?)\}")
_TEN_TO = re.compile(r"(?:([0-9.]+)\{\\cdot\}10\^\{(-?[0-9]+)\})|10\^\{\{(-?[0-9]+)\}\}")
_NO_OPERAND_ENDS = frozenset({"number", "name", "raised", "!", *CLOSERS.values()})


class LatexLexer(Lexer):
    r"""One pass over a text with LaTeX in it.

    `due` counts the arguments that \frac and \sqrt still wait for: without braces each is one letter or one digit.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.due = 0
        self.dues: list[int] = []
        self.math: Token | None = None

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

    def room(self, end: int) -> None:
        """Pass over what only makes room."""
        self.at = end
        self.spaced = True

    def last(self) -> str:
        return self.tokens[-1].kind if self.tokens else ""

    def piece(self, character: str) -> None:
        if character == "\\":
            self.command()
        elif self.due and character.isascii() and character.isalnum():
            self.due -= 1
            digit = character.isdigit()
            self.add("number" if digit else "name", self.at + 1, float(character) if digit else 0.0)
        elif character in _SIGNS:
            _SIGNS[character](self)
        else:
            self.due = 0
            super().piece(character)

    # --- signs --------------------------------------------------------------------------------------------------

    def brace(self) -> None:
        match = _EMPTY.match(self.text, self.at)
        if match is None or self.due or self.last() in {"^", "_"}:
            self.open_typed("{", self.at + 1)
            return
        room = _ROOM.match(self.text, match.end())
        after = self.text[room.end() : room.end() + 1] if room else ""
        if after in {"-", "−"} and after and self.last() in _NO_OPERAND_ENDS:
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
        if self.last() != "series" and not (self.last() in {"group", "end of group"} and self.after_series()):
            raise fault("syntax", self.here(), "a subscript stands here without a name before it")
        self.add("_", self.at + 1)

    def after_series(self) -> bool:
        r"""True after \sum^{10}, where _{i=1} may still come."""
        start = next((o for o, end in self.closed_at.items() if end == self.tokens[-1].end), -1)
        return any(
            token.kind == "series" and following.kind == "^" and opening.start == start
            for token, following, opening in zip(self.tokens[-12:], self.tokens[-11:], self.tokens[-10:], strict=False)
        )

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

    # --- names --------------------------------------------------------------------------------------------------

    def number(self, end: int) -> None:
        match = _TEN_TO.match(self.text, self.at)
        if match is None:
            super().number(end)
            return
        mantissa, exponent, power = match.groups()
        value = float(f"{mantissa or 1}e{power or exponent}") if not mantissa or _is_number(mantissa) else math.inf
        if math.isinf(value):
            raise fault("too-large", self.here(match.end()), "this number is too large: the largest is about 1.8e308")
        self.add("number", match.end(), value)

    def name(self, end: int) -> None:
        if self.text[end - 1] == "_" and end - 1 > self.at:
            self.named(self.text[self.at : end - 1], end - 1)
        elif self.text.startswith("_", end):
            self.named(self.text[self.at : end], end)
        else:
            super().name(end)

    def named(self, name: str, end: int) -> None:
        """Add the name, with the subscript that may follow at `end`."""
        self.due = max(self.due - 1, 0)
        if name == "log" and self.text.startswith("_", end):
            self.logarithm(end)
            return
        low = _LOW.match(self.text, end)
        if low is None:
            if self.text.startswith("_", end):
                self.at = end
                raise fault("syntax", self.here(), "a subscript is a name or a whole number, as in x_1")
            low_text = ""
        else:
            end, low_text = low.end(), self.low_text(low)
        typed = name.replace("\\_", "_") + low_text
        if "__" in typed or typed.startswith("_"):
            raise fault("not-allowed", self.here(end), "{name} is not allowed: a name begins with a letter", name=typed)
        self.add("name", end, text=typed)

    def low_text(self, low: re.Match[str]) -> str:
        digits, *others = low.groups()
        if digits:
            return digits
        *plain, long_greek, typed, upright, greek = others
        command = long_greek or greek
        if command is not None and command not in latex.NAME_COMMANDS:
            self.at = low.start()
            raise self.unknown_command(command, low.start(), low.end())
        text = next(part for part in (*plain, typed, upright, latex.NAME_COMMANDS.get(command or "")) if part)
        return "_" + text.replace("\\_", "_")

    def logarithm(self, end: int) -> None:
        r"""\log_2, \log_{10}; of any other base the log and the sign of the subscript."""
        base = _LOG_BASE.match(self.text, end)
        if base is not None:
            self.add("name", base.end(), text="log" + (base[1] or base[2]))
            return
        self.add("name", end, text="log")
        self.add("_", end + 1)

    # --- commands -----------------------------------------------------------------------------------------------

    def command(self) -> None:
        match = _COMMAND.match(self.text, self.at)
        word, sign = match.groups() if match else (None, None)
        end = match.end() if match else self.at + 1
        if word is None:
            self.sign_command(sign or "", end)
        elif word in latex.SPACES or (word in {"left", "right"} and self.text.startswith(".", end)):
            self.room(end)
        elif word in latex.OPENING or word in latex.CLOSING:
            self.sized(word, end)
        elif f"\\{word}" in latex.OPENS:
            self.open_typed(latex.OPENS[f"\\{word}"], end)
        elif f"\\{word}" in latex.CLOSES:
            self.close_typed(latex.CLOSES[f"\\{word}"], end)
        else:
            self.word_command(word, end)

    def word_command(self, word: str, end: int) -> None:
        if word in latex.SIGN_COMMANDS:
            kind = latex.SIGN_COMMANDS[word]
            self.add(kind, end)
            self.due = {"frac": 2, "√": 1}.get(kind, 0)
        elif word in latex.NAME_COMMANDS:
            self.named(latex.NAME_COMMANDS[word], end)
        elif word in latex.FONTS:
            self.font(end)
        elif word in latex.TEXTS:
            self.words(end)
        elif word in {"begin", "end"}:
            self.environment(word, end)
        elif word in {"vert", "mid"}:
            self.bar()
            self.add("|", end)
        elif word in latex.REFUSED:
            kind, template = latex.REFUSED[word]
            raise fault(kind, self.here(end), template, typed="\\" + word)
        else:
            raise self.unknown_command(word, self.at, end)

    def unknown_command(self, word: str, start: int, end: int) -> Fault:
        self.at = start
        meant = glued(word, FORMS)
        meant = meant.replace("(", " ").removesuffix("...)") if meant else nearest(word, sorted(latex.KNOWN))
        if meant is None:
            return fault("unknown-name", self.here(end), "{typed} is unknown", typed="\\" + word)
        template = "{typed} is unknown: did you mean {meant}?"
        return fault("unknown-name", self.here(end), template, typed="\\" + word, meant="\\" + meant)

    def sign_command(self, sign: str, end: int) -> None:
        if sign == "\\":
            self.row(end)
        elif sign in latex.SPACE_SIGNS and sign:
            self.room(end)
        elif sign in {"{", "}"}:
            (self.open_typed if sign == "{" else self.close_typed)("\\" + sign, end)
        elif sign in {"(", "["}:
            self.math_begins("\\" + sign)
        elif sign in {")", "]"}:
            self.math_ends("\\" + sign)
        elif sign == "%":
            self.add("%", end)
        elif not self.continued():
            raise fault("syntax", self.here(min(end, len(self.text))), "a backslash stands here without a command")

    def row(self, end: int) -> None:
        r"""\\ ends a case, or a line."""
        if self.open and self.open[-1].kind != "cases":
            raise fault("syntax", self.here(end), "a line cannot end inside brackets")
        self.bars[-1] = None
        self.add("row" if self.open else "newline", end)

    def sized(self, word: str, end: int) -> None:
        r"""\left( and \right|: the delimiter tells what it is, and for a bar the command which end."""
        match = _COMMAND.match(self.text, end) if self.text.startswith("\\", end) else None
        typed = match.group() if match else self.text[end : end + 1]
        end += len(typed)
        typed = "|" if typed == r"\vert" else typed
        opening = word in latex.OPENING
        if typed == "|":
            (self.open_typed if opening else self.close_typed)("|", end)
        elif opening and typed in latex.OPENS:
            self.open_typed(latex.OPENS[typed], end)
        elif not opening and typed in latex.CLOSES:
            self.close_typed(latex.CLOSES[typed], end)
        else:
            end = min(end, len(self.text))
            raise fault("syntax", self.here(end), "a bracket or a bar belongs after {typed}", typed="\\" + word)

    def font(self, end: int) -> None:
        r"""\mathrm{rate} is one name; around anything else a font changes nothing."""
        match = _FONT_NAME.match(self.text, end)
        if match is None:
            self.room(end + self.text.startswith("*", end))
            return
        self.named(match.group(1), match.end())

    def words(self, end: int) -> None:
        """Words between formulas: if, otherwise, and, or; a single other word is a name."""
        match = _TEXT.match(self.text, end)
        if match is None:
            raise fault("not-scalar", self.here(end), "a text has no number value")
        said = match.group(1).strip(" ,.;:").lower()
        if said in latex.TEXT_WORDS:
            self.add(latex.TEXT_WORDS[said], match.end())
        elif not said:
            self.room(match.end())
        elif said == "undefined":
            raise fault("undefined", self.here(match.end()), "this has no value")
        else:
            self.font(end) if _FONT_NAME.match(self.text, end) else self.no_number(match.end())

    def no_number(self, end: int) -> None:
        raise fault("not-scalar", self.here(end), "a text has no number value")

    def environment(self, word: str, end: int) -> None:
        match = _ENVIRONMENT.match(self.text, end)
        name, end = (match.group(1), match.end()) if match else ("", end)
        if name in latex.CASES:
            (self.open_typed if word == "begin" else self.close_typed)(rf"\{word}{{cases}}", end)
        elif name in latex.WRAPPERS:
            self.wrapped(word, end)
        elif name.endswith("matrix") or name == "array":
            raise fault("not-scalar", self.here(end), "this is a table of values, not one number")
        else:
            raise fault("not-allowed", self.here(end), "of environments only cases is understood")

    def wrapped(self, word: str, end: int) -> None:
        if word == "begin" and self.math is None:
            self.math = Token("begin", "begin", self.at, end)
        elif word == "end" and self.math is not None and self.math.text == "begin":
            self.math = None
        else:
            raise fault("syntax", self.here(end), "{sign} closes nothing here", sign=self.text[self.at : end])
        self.room(end)


def _is_number(text: str) -> bool:
    return text.count(".") <= 1 and text != "."


_MATH_ENDS = {"$": "$", "$$": "$$", r"\(": r"\)", r"\[": r"\]", "begin": r"\end"}
_SIGNS = {
    "{": LatexLexer.brace, "}": LatexLexer.close, "(": LatexLexer.round, ")": LatexLexer.close,
    "[": LatexLexer.bracket, "]": LatexLexer.close, "⌊": LatexLexer.round, "⌋": LatexLexer.close,
    "⌈": LatexLexer.round, "⌉": LatexLexer.close, "=": LatexLexer.equals, "-": LatexLexer.minus,
    "−": LatexLexer.minus, "&": LatexLexer.column, "%": LatexLexer.comment, "_": LatexLexer.below,
    "$": LatexLexer.dollar, "~": lambda self: self.room(self.at + 1),
}  # fmt: skip
