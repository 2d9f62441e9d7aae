"""The characters that may be typed beside ASCII, and what was probably meant by those that may not."""

from __future__ import annotations

import unicodedata

from gradexplorer.expression.fault import Fault, Place, fault
from gradexplorer.expression.sentence import Phrase, say

GREEK_NAMES: dict[str, str] = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ϵ": "epsilon", "ζ": "zeta", "η": "eta",
    "θ": "theta", "ϑ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi",
    "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "ϕ": "phi", "χ": "chi", "ψ": "psi",
    "ω": "omega", "Γ": "Gamma", "Δ": "Delta", "Θ": "Theta", "Λ": "Lambda", "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma",
    "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
}  # fmt: skip

GREEK: frozenset[str] = frozenset(GREEK_NAMES.values())

RAISED: dict[str, str] = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-", strict=True))
LOWERED: dict[int, str] = {ord(low): digit for low, digit in zip("₀₁₂₃₄₅₆₇₈₉", "0123456789", strict=True)}

# Letters and signs that look like one of ours, or are often typed for it by a word processor.
_MEANT: dict[str, str] = {
    "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "―": "-", "﹣": "-", "⁃": "-", "­": "-",
    "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "′": "'", "″": '"',
    "∕": "/", "⁄": "/", "∶": ":", "∣": "|", "‖": "||", "ǀ": "|", "…": "...", "ˆ": "^", "∼": "~",
    "⟨": "(", "⟩": ")", "½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "ⁿ": "^n", "°": "*pi/180",
    # Cyrillic
    "а": "a", "с": "c", "е": "e", "һ": "h", "і": "i", "ј": "j", "о": "o", "р": "p", "ѕ": "s", "х": "x", "у": "y",
    "ԁ": "d", "ѵ": "v", "г": "r", "к": "k", "м": "m", "т": "t", "п": "n", "в": "B",
    "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "І": "I", "Ј": "J", "К": "K", "М": "M", "О": "O", "Р": "P",
    "Ѕ": "S", "Т": "T", "Х": "X", "У": "Y", "З": "3",
    # Greek letters that cannot be told from Latin ones
    "Α": "A", "Β": "B", "Ε": "E", "Ζ": "Z", "Η": "H", "Ι": "I", "Κ": "K", "Μ": "M", "Ν": "N", "Ο": "O", "Ρ": "P",
    "Τ": "T", "Υ": "Y", "Χ": "X", "ο": "o", "ς": "sigma",
    # Armenian, Latin and others
    "օ": "o", "ո": "n", "ս": "u", "ı": "i", "ȷ": "j", "ɑ": "a", "ɡ": "g", "∂": "d", "∑": "sum", "∏": "prod",
}  # fmt: skip


def is_space(character: str) -> bool:
    """True for what only makes room: blanks of every width, but not the invisible marks without width."""
    return character in " \t\f\v" or (character > "\x7f" and unicodedata.category(character) == "Zs")


_MEANINGLESS: Phrase = "{shown} {named}, which has no meaning here"
_DELETE: Phrase = "{shown} {named}: delete it"
_ANOTHER: Phrase = "{shown} {named}: did you mean {meant}?"


def bad_character(character: str, start: int) -> Fault:
    """The fault of a character that has no meaning here, named, with what was probably meant."""
    code = f"U+{ord(character):04X}"
    name = unicodedata.name(character, "").lower().replace("-", " ")
    named = f"{name} ({code})" if name else code
    shown = say("{character} is", character=character)
    if not character.isprintable():
        shown = say("An invisible character is in the way:")
    meant = probably_meant(character)
    template = _DELETE if meant == "" else _ANOTHER if meant is not None else _MEANINGLESS
    return fault("bad-character", Place(start, start + 1), template, shown=shown, named=named[:80], meant=meant or "")


def probably_meant(character: str) -> str | None:
    """What to type instead; "" where the character should go; None where nobody can tell."""
    if character in _MEANT:
        return _MEANT[character]
    if unicodedata.category(character) in {"Cf", "Cc"}:
        return ""
    if character > "\x7f" and unicodedata.category(character) == "Nd":
        return str(unicodedata.digit(character))
    plain = unicodedata.normalize("NFKD", character)
    plain = "".join(part for part in plain if not unicodedata.combining(part))
    return plain if plain != character and plain.isascii() and plain.strip() else None
