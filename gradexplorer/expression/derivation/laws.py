"""The rules by name: what each is called, and its law as it is learnt."""

from __future__ import annotations

from typing import NamedTuple

from gradexplorer.expression.words import FUNCTIONS, WORDS


class Law(NamedTuple):
    """A rule's title, and its law; c is a constant, u and v depend on the variable, a prime is the derivative."""

    title: str
    says: str


LAWS: dict[str, Law] = {
    "constant": Law("constants", "c′ = 0"),
    "variable": Law("the variable itself", "x′ = 1"),
    "sum": Law("sum rule", "(u + v)′ = u′ + v′"),
    "difference": Law("difference rule", "(u − v)′ = u′ − v′"),
    "sums": Law("sum and difference rule", "(u + v − w)′ = u′ + v′ − w′"),
    "factor": Law("constant factor rule", "(c·u)′ = c·u′"),
    "minus": Law("constant factor rule", "(−u)′ = −u′"),
    "divisor": Law("constant factor rule", "(u/c)′ = u′/c"),
    "product": Law("product rule", "(u·v)′ = u′·v + u·v′"),
    "quotient": Law("quotient rule", "(u/v)′ = (u′·v − u·v′)/v²"),
    "reciprocal": Law("reciprocal rule", "(c/v)′ = −c·v′/v²"),
    "power": Law("power rule", "(x^n)′ = n·x^(n − 1)"),
    "power-chain": Law("power rule, chain rule", "(u^n)′ = n·u^(n − 1)·u′"),
    "natural": Law("exponential rule", "(e^v)′ = e^v·v′"),
    "exponential": Law("exponential rule", "(a^v)′ = a^v·ln(a)·v′"),
    "power-of-both": Law("general power rule", "(u^v)′ = v·u^(v − 1)·u′ + u^v·ln(u)·v′"),
    "pieces": Law("piece by piece", "each case has its own derivative; where cases meet, value and slope must agree"),
    "flat": Law("a condition as a number", "0 or 1, and flat; it jumps where its two sides meet"),
    "again": Law("as above", "this derivative has been worked out before"),
    "tidied": Law("tidied up", "numbers multiplied, factors in order, 0 and 1 left out"),
}

_CHOSEN = {"min": "the smaller one", "max": "the larger one"}


def law_of(rule: str, word: str = "") -> Law:
    """The law of a rule; of "word" and "word-chain" that of the word."""
    found = LAWS.get(rule)
    return found if found is not None else _law_of_word(word, inner=rule == "word-chain")


def _law_of_word(word: str, *, inner: bool) -> Law:
    row = FUNCTIONS[word]
    title = f"derivative of {word}" + (", chain rule" if inner else "")
    if word in _CHOSEN:
        return Law(title, f"the derivative of {_CHOSEN[word]}; none where both are equal, unless theirs are")
    letters = "uvw"[: row.arity]
    pairs = zip(row.derivatives, letters, strict=True)
    terms = [_term(text, letter) for text, letter in pairs if text not in {"", "0"}]
    says = f"{word}({', '.join(letters)})′ = {' + '.join(terms).replace('+ −', '− ') or '0'}"
    return Law(title, says + _exception(word))


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


def _exception(word: str) -> str:
    row = WORDS[word]
    if row.kink is not None:
        return f", where {row.kink[0].replace('-', '−')} is not 0"
    return ", where it does not jump" if row.jump is not None else ""
