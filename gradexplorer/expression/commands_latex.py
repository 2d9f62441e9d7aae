r"""The commands of LaTeX that are understood, and what each stands for in our own tokens."""

from __future__ import annotations

from gradexplorer.expression.characters import GREEK
from gradexplorer.expression.forms import FORMS
from gradexplorer.expression.sentence import Phrase

SPACES = frozenset({
    "quad", "qquad", "enspace", "thinspace", "displaystyle", "textstyle", "scriptstyle", "limits", "nolimits",
    "nonumber", "notag", "big", "Big", "bigg", "Bigg", "bigm", "Bigm",
})  # fmt: skip
SPACE_SIGNS = frozenset(",;:!> ")

# Command -> the kind of its token.
SIGN_COMMANDS: dict[str, str] = {
    "cdot": "*", "times": "*", "ast": "*", "div": "/", "bmod": "%", "mod": "%", "lt": "<", "gt": ">",
    "le": "<=", "leq": "<=", "leqslant": "<=", "ge": ">=", "geq": ">=", "geqslant": ">=", "ne": "!=", "neq": "!=",
    "land": "and", "wedge": "and", "lor": "or", "vee": "or", "lnot": "not", "neg": "not", "colon": ":",
    "frac": "frac", "dfrac": "frac", "tfrac": "frac", "cfrac": "frac", "sqrt": "√", "sum": "series", "prod": "series",
}  # fmt: skip

# Command -> name. A name that is a function is one here too.
NAME_COMMANDS: dict[str, str] = (
    {name: name for name in (*FORMS, *GREEK, "tau", "pi") if name.isalpha()}
    | {f"var{name}": name for name in ("epsilon", "theta", "phi", "rho", "sigma", "pi", "kappa")}
    | {"lg": "log10", "lb": "log2"}
)
# frac(x) is a function of ours, \frac{}{} a fraction.
NAME_COMMANDS = {command: name for command, name in NAME_COMMANDS.items() if command not in SIGN_COMMANDS}

FONTS = frozenset({
    "mathrm", "operatorname", "mathit", "mathbf", "mathsf", "mathtt", "mathnormal", "boldsymbol", "bm", "mathop",
})  # fmt: skip
TEXTS = frozenset({"text", "textrm", "textit", "textbf", "textnormal", "mbox"})
# What a word of a text between formulas does there.
TEXT_WORDS: dict[str, str] = {
    "if": "if", "for": "if", "when": "if", "where": "if", "whenever": "if", "else": "else", "otherwise": "else",
    "elsewhere": "else", "and": "and", "or": "or", "not": "not",
}  # fmt: skip

OPENING = frozenset({"left", "bigl", "Bigl", "biggl", "Biggl"})
CLOSING = frozenset({"right", "bigr", "Bigr", "biggr", "Biggr"})
# How a delimiter is typed -> how it opens, and how it closes.
OPENS: dict[str, str] = {
    "(": "(", "[": "[", r"\{": r"\{", r"\lbrace": r"\{", r"\lbrack": "[", r"\lvert": r"\lvert", r"\lfloor": "⌊",
    r"\lceil": "⌈", "⌊": "⌊", "⌈": "⌈",
}  # fmt: skip
CLOSES: dict[str, str] = {
    ")": ")", "]": "]", r"\}": r"\}", r"\rbrace": r"\}", r"\rbrack": "]", r"\rvert": r"\rvert", r"\rfloor": "⌋",
    r"\rceil": "⌉", "⌋": "⌋", "⌉": "⌉",
}  # fmt: skip
PAIRS: dict[str, str] = {
    "(": ")", "[": "]", r"\{": r"\}", r"\lvert": r"\rvert", "|": "|", "⌊": "⌋", "⌈": "⌉", "{": "}",
    r"\begin{cases}": r"\end{cases}",
}  # fmt: skip
# How it opens -> the kind of its token, where that is not the sign itself.
KINDS_OF_OPENING: dict[str, str] = {
    "[": "(", r"\{": "(", r"\lvert": "bar", "|": "bar", "{": "group", r"\begin{cases}": "cases",
}  # fmt: skip

CASES = frozenset({"cases", "dcases", "rcases"})
WRAPPERS = frozenset({"equation", "equation*", "displaymath", "math"})

# Commands with a meaning that no formula here has: kind of the fault and its sentence.
REFUSED: dict[str, tuple[str, Phrase]] = {
    "infty": ("undefined", "infinity is not a number to calculate with"),
    "pm": ("not-scalar", "{typed} stands for two values: write one of them"),
    "mp": ("not-scalar", "{typed} stands for two values: write one of them"),
    "int": ("not-allowed", "{typed} is not understood: a formula here has no integrals"),
    "lim": ("not-allowed", "{typed} is not understood: a formula here has no limits"),
    "partial": ("not-allowed", "{typed} is not understood: derivatives are computed, not typed"),
    "nabla": ("not-allowed", "{typed} is not understood: derivatives are computed, not typed"),
    "in": ("not-allowed", "{typed} is not understood: only numbers are compared"),
    "circ": ("not-allowed", "angles are in radians: write degrees as x*pi/180"),
    "i": ("not-real", "only real numbers are understood"),
}

KNOWN = frozenset({
    *SPACES, *SIGN_COMMANDS, *NAME_COMMANDS, *FONTS, *TEXTS, *OPENING, *CLOSING, "begin", "end", "lvert", "rvert",
    "lfloor", "rfloor", "lceil", "rceil", "vert", "mid", "log",
})  # fmt: skip
