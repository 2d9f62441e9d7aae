r"""LaTeX into the same tokens: commands, groups in braces, x_{1}, $...$; all that may be typed without it stays.

Braces that group without being seen tell apart what looks the same: in `-{}T` the minus belongs to the first factor of
T, `a {}- b` is a + (-b), `x_{{1}}` is the name x1 (and x_{1} is x_1), `10^{{20}}` and `1.5{\cdot}10^{20}` are numbers.
"""

from __future__ import annotations

import re

from gradexplorer.expression import commands_latex as latex
from gradexplorer.expression.characters import GREEK_NAMES
from gradexplorer.expression.fault import fault
from gradexplorer.expression.lex import Token
from gradexplorer.expression.lex_latex_names import BRACKET, LatexNames

_COMMAND = re.compile(r"\\(?:([A-Za-z]+)|(.)|$)", re.DOTALL)
_FONT_NAME = re.compile(r"\*?\s*\{\s*((?:[A-Za-z]|\\_)(?:[A-Za-z0-9_]|\\_)*)\s*\}")
_TEXT = re.compile(r"\s*\{([^{}$\\]*)\}")
_ENVIRONMENT = re.compile(r"\s*\{([A-Za-z]+\*?)\}")


class LatexLexer(LatexNames):
    """One pass over a text with LaTeX in it: what stands at each place, and the commands."""

    def piece(self, character: str) -> None:
        if character == "\\":
            self.command()
        elif self.due and character.isascii() and character.isalnum():
            self.due -= 1
            digit = character.isdigit()
            self.add("number" if digit else "name", self.at + 1, float(character) if digit else 0.0)
        elif character in GREEK_NAMES and self.text.startswith("_", self.at + 1):
            self.named(GREEK_NAMES[character], self.at + 1)
        elif character in _SIGNS:
            _SIGNS[character](self)
        else:
            self.due = 0
            super().piece(character)

    def command(self) -> None:
        match = _COMMAND.match(self.text, self.at)
        word, sign = match.groups() if match else (None, None)
        end = match.end() if match else self.at + 1
        if word is None:
            self.sign_command(sign or "", end)
        elif word in latex.SPACES:
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
            self.series |= kind == "series"
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
        r"""\mathrm{rate} is one name, \mathrm{B}(x, y) the beta function; otherwise a font changes nothing."""
        match = _FONT_NAME.match(self.text, end)
        if match is None:
            self.room(end + self.text.startswith("*", end))
            return
        is_beta = match.group(1) == "B" and BRACKET.match(self.text, match.end())
        self.named("Beta" if is_beta else match.group(1), match.end())

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


_SIGNS = {
    "{": LatexLexer.brace, "}": LatexLexer.close, "(": LatexLexer.round, ")": LatexLexer.close,
    "[": LatexLexer.bracket, "]": LatexLexer.close, "⌊": LatexLexer.round, "⌋": LatexLexer.close,
    "⌈": LatexLexer.round, "⌉": LatexLexer.close, "=": LatexLexer.equals, "-": LatexLexer.minus,
    "−": LatexLexer.minus, "&": LatexLexer.column, "%": LatexLexer.comment, "_": LatexLexer.below,
    "$": LatexLexer.dollar, "~": LatexLexer.tilde,
}  # fmt: skip
