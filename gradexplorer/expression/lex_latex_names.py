r"""Names and numbers of LaTeX: x_{1}, \theta_0, a_{\mathrm{max}}, \log_2, 1.5{\cdot}10^{20}."""

from __future__ import annotations

import math
import re

from gradexplorer.expression import commands_latex as latex
from gradexplorer.expression.fault import Fault, fault
from gradexplorer.expression.forms import FORMS
from gradexplorer.expression.lex_latex_signs import LatexSigns
from gradexplorer.expression.sentence import Phrase
from gradexplorer.expression.suggest import glued, nearest

_LOW_UPRIGHT = r"\\(?:mathrm|text|operatorname|mathit|textrm)\s*\{((?:[A-Za-z0-9_]|\\_)+)\}"
_LOW = re.compile(
    rf"_\s*(?:\{{\s*(?:\{{([0-9]+)\}}|([A-Za-z0-9]+)|{_LOW_UPRIGHT}|\\([A-Za-z]+))\s*\}}|([A-Za-z0-9]+)|{_LOW_UPRIGHT}|"
    r"\\([A-Za-z]+))"
)
_LOG_BASE = re.compile(r"_\s*(?:\{\s*(10|2)\s*\}|(10|2)(?![0-9]))")
BRACKET = re.compile(r"\s*(?:\\(?:left|[Bb]igg?l?)\s*)?[(\[]")
_BESSEL = {"J": "besselj", "j": "sphericalj"}
_TEN_TO = re.compile(r"(?:([0-9.]+)\{\\cdot\}10\^\{(-?[0-9]+)\})|10\^\{\{(-?[0-9]+)\}\}")


class LatexNames(LatexSigns):
    """What becomes a name or a number."""

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
        if self.text[self.at] in _BESSEL and self.text.startswith("_", self.at + 1):
            self.named(self.text[self.at], self.at + 1)
        elif self.text[end - 1] == "_" and end - 1 > self.at:
            self.named(self.text[self.at : end - 1], end - 1)
        elif self.text.startswith("_", end):
            self.named(self.text[self.at : end], end)
        else:
            super().name(end)

    def named(self, name: str, end: int) -> None:
        r"""Add the name, with the subscript that may follow at `end`; J_{n}(x) and j_{n}(x) are Bessel functions."""
        self.due = max(self.due - 1, 0)
        if name == "log" and self.text.startswith("_", end):
            self.logarithm(end)
            return
        low = _LOW.match(self.text, end)
        if name in _BESSEL and self.text.startswith("_", end) and (low is None or self.is_called(low)):
            self.add("name", end, text=_BESSEL[name])
            self.add("_", end + 1)
            return
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

    def is_called(self, low: re.Match[str]) -> bool:
        """True where a bracket follows the subscript, unless it is that of the name J1."""
        return low.group(1) is None and BRACKET.match(self.text, low.end()) is not None

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

    def unknown_command(self, word: str, start: int, end: int) -> Fault:
        self.at = start
        meant = glued(word, FORMS)
        meant = meant.replace("(", " ").removesuffix("...)") if meant else nearest(word, sorted(latex.KNOWN))
        if meant is None:
            return fault("unknown-name", self.here(end), "{typed} is unknown", typed="\\" + word)
        template: Phrase = "{typed} is unknown: did you mean {meant}?"
        return fault("unknown-name", self.here(end), template, typed="\\" + word, meant="\\" + meant)


def _is_number(text: str) -> bool:
    return text.count(".") <= 1 and text != "."
