"""The rules by name: what each is called, and its law as it is learnt."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.expression.words import FUNCTIONS, WORDS


class Law(NamedTuple):
    """A rule's title, and its law; c is a constant, u and v depend on the variable, a prime is the derivative."""

    title: Sentence
    says: Sentence


_FORMULAS: dict[str, tuple[Phrase, str]] = {
    "constant": ("constants", "c′ = 0"),
    "variable": ("the variable itself", "x′ = 1"),
    "sum": ("sum rule", "(u + v)′ = u′ + v′"),
    "difference": ("difference rule", "(u − v)′ = u′ − v′"),
    "sums": ("sum and difference rule", "(u + v − w)′ = u′ + v′ − w′"),
    "factor": ("constant factor rule", "(c·u)′ = c·u′"),
    "minus": ("constant factor rule", "(−u)′ = −u′"),
    "divisor": ("constant factor rule", "(u/c)′ = u′/c"),
    "product": ("product rule", "(u·v)′ = u′·v + u·v′"),
    "quotient": ("quotient rule", "(u/v)′ = (u′·v − u·v′)/v²"),
    "reciprocal": ("reciprocal rule", "(c/v)′ = −c·v′/v²"),
    "power": ("power rule", "(x^n)′ = n·x^(n − 1)"),
    "power-chain": ("power rule, chain rule", "(u^n)′ = n·u^(n − 1)·u′"),
    "natural": ("exponential rule", "(e^v)′ = e^v·v′"),
    "exponential": ("exponential rule", "(a^v)′ = a^v·ln(a)·v′"),
    "power-of-both": ("general power rule", "(u^v)′ = v·u^(v − 1)·u′ + u^v·ln(u)·v′"),
}
_SAID: dict[str, tuple[Phrase, Phrase]] = {
    "pieces": ("piece by piece", "each case has its own derivative; where cases meet, value and slope must agree"),
    "flat": ("a condition as a number", "0 or 1, and flat; it jumps where its two sides meet"),
    "again": ("as above", "this derivative has been worked out before"),
    "tidied": ("tidied up", "numbers multiplied, factors in order, 0 and 1 left out"),
}
LAWS = {name: Law(Sentence(title), Sentence(says)) for name, (title, says) in (_FORMULAS | _SAID).items()}

_CHOSEN: dict[str, Phrase] = {
    "min": "the derivative of the smaller one; none where both are equal, unless theirs are",
    "max": "the derivative of the larger one; none where both are equal, unless theirs are",
}


def law_of(rule: str, word: str = "") -> Law:
    """The law of a rule; of "word" and "word-chain" that of the word."""
    found = LAWS.get(rule)
    return found if found is not None else _law_of_word(word, inner=rule == "word-chain")


def _law_of_word(word: str, *, inner: bool) -> Law:
    row = FUNCTIONS[word]
    title = say("derivative of {word}, chain rule", word=word) if inner else say("derivative of {word}", word=word)
    if word in _CHOSEN:
        return Law(title, Sentence(_CHOSEN[word]))
    letters = "uvw"[: row.arity]
    pairs = zip(row.derivatives, letters, strict=True)
    terms = [_term(text, letter) for text, letter in pairs if text not in {"", "0"}]
    formula = f"{word}({', '.join(letters)})′ = {' + '.join(terms).replace('+ −', '− ') or '0'}"
    return Law(title, _with_exception(word, formula))


def _term(text: str, letter: str) -> str:
    plain = text.replace("^2", "²").replace("*", "·").replace("-", "−")
    if text == "1":
        return f"{letter}′"
    bracketed = f"({plain})" if any(sign in _outside_brackets(text) for sign in " -") else plain
    return f"{bracketed}·{letter}′"


def _outside_brackets(text: str) -> str:
    """The text without what stands in brackets, and without its first sign."""
    kept, depth = [], 0
    for sign in text[1:]:
        depth += (sign == "(") - (sign == ")")
        if depth <= 0:
            kept.append(sign)
    return "".join(kept)


def _with_exception(word: str, formula: str) -> Sentence:
    row = WORDS[word]
    if row.kink is not None:
        return say("{formula}, where {part} is not 0", formula=formula, part=row.kink[0].replace("-", "−"))
    return Sentence(formula) if row.jump is None else say("{formula}, where it does not jump", formula=formula)
