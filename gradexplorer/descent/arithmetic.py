"""A step as arithmetic: the formula, the numbers put in, the result; for text, and as LaTeX.

A formula is written once, with each quantity as `<name>`; SYMBOLS says how it is printed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from gradexplorer.expression.sentence import Phrase
from gradexplorer.quick import dataclass

Entry = Any  # a number, a vector (tuple of numbers) or a matrix (tuple of vectors)
Show = Callable[[float], str]

# name: as text, as LaTeX
SYMBOLS: dict[str, tuple[str, str]] = {
    "x": ("x", "x"), "g": ("g", "g"), "a": ("a", "a"), "v": ("v", "v"), "mu": ("m", "m"), "s": ("s", "s"),
    "u": ("u", "u"), "d": ("d", "d"), "eps": ("ε", r"\varepsilon"), "rho": ("ρ", r"\rho"), "w": ("w", "w"),
    "b1": ("β₁", r"\beta_1"), "b2": ("β₂", r"\beta_2"), "m": ("m", "m"), "mh": ("m̂", r"\hat m"),
    "sh": ("ŝ", r"\hat s"), "top": ("s_max", r"s_{\max}"), "k": ("k", "k"), "c": ("c", "c"),
    "mu1": ("μ", r"\mu_k"), "mu2": ("μ₊", r"\mu_{k+1}"), "pi1": ("Π", r"\Pi_k"), "pi2": ("Π₊", r"\Pi_{k+1}"),
    "D": ("Δ", r"\Delta"), "up": ("η⁺", r"\eta^+"), "down": ("η⁻", r"\eta^-"), "old": ("g₋", r"g_{k-1}"),
    "H": ("H", "H"), "p": ("p", "p"), "y": ("y", "y"), "beta": ("β", r"\beta"), "xold": ("x₋", r"x_{k-1}"),
    "pold": ("p₋", r"p_{k-1}"), "f": ("f", "f"), "fnew": ("f(x + p)", "f(x+p)"), "gain": ("q", "q"), "r": ("r", "r"),
    "n": ("noise", r"\xi"), "best": ("best", r"x_1"), "worst": ("worst", r"x_{n+1}"), "centre": ("centre", r"\bar x"),
    "trial": ("trial", r"x_t"), "at": ("(trial)", "(x_t)"),
    "ftrial": ("f(trial)", "f(x_t)"), "grad": ("∇f", r"\nabla f"),
}  # fmt: skip

# What the symbols stand for, in the words of the field.
MEANINGS: dict[str, Phrase] = {
    "x": "the point", "g": "the gradient", "a": "the learning rate", "v": "the velocity", "mu": "the momentum",
    "s": "the mean square of the gradient", "u": "the mean square of the steps", "d": "the step",
    "eps": "a small number against division by 0", "rho": "the share that is kept", "w": "the weight decay",
    "b1": "the share of the mean that is kept", "b2": "the share of the mean square that is kept",
    "m": "the mean gradient", "mh": "m without its bias towards 0", "sh": "s without its bias towards 0",
    "top": "the largest s so far", "k": "the number of the step", "c": "the longest gradient allowed",
    "mu1": "the momentum of this step", "mu2": "the momentum of the next step",
    "pi1": "the product of all μ so far", "pi2": "that product with the next μ", "D": "the step of each coordinate",
    "up": "the growth of a step", "down": "the shrinking of a step", "old": "the gradient before",
    "H": "the Hessian", "p": "the direction of the step", "y": "the change of the gradient",
    "beta": "the share of the last direction that is kept", "xold": "the point before",
    "pold": "the direction before", "f": "the height", "fnew": "the height after the step",
    "gain": "the fall that the model promises", "r": "the fall that came, as a share of q",
    "n": "the noise", "grad": "the gradient without noise", "best": "the best vertex", "worst": "the worst vertex",
    "centre": "the centre of the others", "trial": "a trial point", "ftrial": "the height there",
}  # fmt: skip
# Where a method calls something else by the same letter.
OWN_MEANINGS: dict[str, dict[str, Phrase]] = {
    "gradient-descent": {"d": "the change of the point"},
    "adagrad": {"s": "the sum of all squared gradients"},
    "lion": {"p": "the mean whose sign is followed"},
    "bfgs": {"H": "the estimate of the inverse Hessian", "d": "the change of the point"},
    "trust-region": {"D": "the radius of trust"},
}

_SLOT = re.compile(r"<(\w+)>")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: `name` becomes `formula` (text) or `tex` (LaTeX), in which `values` are put; `result` comes out."""

    name: str
    formula: str
    tex: str
    values: tuple[tuple[str, Entry], ...]
    result: Entry

    def text(self) -> str:
        """The formula in symbols: "v ← m·v + g"."""
        return f"{SYMBOLS[self.name][0]} ← {_filled(self.formula, lambda name: SYMBOLS[name][0])}"

    def latex(self) -> str:
        """The formula in symbols, as LaTeX."""
        return rf"{SYMBOLS[self.name][1]} \leftarrow {_filled(self.tex, lambda name: SYMBOLS[name][1])}"

    def put_in(self, show: Show) -> str:
        """The right side with its numbers: "0.9·(0, 0) + (4, 2)"."""
        values = dict(self.values)
        return _filled(self.formula, lambda name: _operand(values[name], shown(values[name], show), "(", ")"))

    def latex_put_in(self, show: Show) -> str:
        """The right side with its numbers, as LaTeX; vectors are columns."""
        values = dict(self.values)
        return _filled(
            self.tex, lambda name: _operand(values[name], latex_of(values[name], show), r"\left(", r"\right)")
        )

    @property
    def symbols(self) -> tuple[str, ...]:
        """The names of the symbols on both sides, in order, each once."""
        return tuple(dict.fromkeys((self.name, *_SLOT.findall(self.formula))))

    def outcome(self, show: Show) -> str:
        """The result: "(4, 2)"."""
        return shown(self.result, show)

    def latex_outcome(self, show: Show) -> str:
        """The result as LaTeX."""
        return latex_of(self.result, show)


def line(name: str, formula: str, tex: str, result: Entry, **values: Entry) -> Line:
    """A line; only the values that the formula names are kept."""
    named = {*_SLOT.findall(formula), *_SLOT.findall(tex)}
    return Line(name, formula, tex, tuple((key, value) for key, value in values.items() if key in named), result)


def shown(entry: Entry, show: Show) -> str:
    """A number; a vector as (a, b); a matrix row by row."""
    if isinstance(entry, tuple):
        return "(" + ", ".join(shown(part, show) for part in entry) + ")"
    return show(entry)


def latex_of(entry: Entry, show: Show) -> str:
    """A number; a vector as a column; a matrix."""
    if not isinstance(entry, tuple):
        return _latex_number(show(entry))
    rows = [part if isinstance(part, tuple) else (part,) for part in entry]
    cells = r" \\ ".join(" & ".join(_latex_number(show(cell)) for cell in row) for row in rows)
    return rf"\begin{{pmatrix}}{cells}\end{{pmatrix}}"


def _operand(entry: Entry, text: str, opening: str, closing: str) -> str:
    """A negative number stands in brackets among others."""
    negative = not isinstance(entry, tuple) and entry < 0
    return f"{opening}{text}{closing}" if negative else text


def glossary(method: str, lines: Iterable[Line]) -> dict[str, str]:
    """What the symbols of the lines stand for: {"g": "the gradient", ...}, in the order in which they occur."""
    meanings = MEANINGS | OWN_MEANINGS.get(method, {})
    names = dict.fromkeys(name for line in lines for name in line.symbols if name in meanings)
    return {SYMBOLS[name][0]: meanings[name] for name in names}


def _latex_number(text: str) -> str:
    """1.5e−3 as 1.5 · 10^{-3}."""
    mantissa, e, exponent = text.replace("−", "-").partition("e")
    return rf"{mantissa} \cdot 10^{{{int(exponent)}}}" if e else mantissa


def _filled(template: str, entry: Callable[[str], str]) -> str:
    return _SLOT.sub(lambda match: entry(match.group(1)), template)
