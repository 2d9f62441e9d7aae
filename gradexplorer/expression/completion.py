r"""What the word under the cursor could become: names of the text itself, functions, constants, Greek letters, LaTeX.

    word before the cursor -> the words that begin like it -> own names first, then the shortest -> Offer

Only the text is looked at, never its meaning: it is half typed, and mostly at fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from gradexplorer.expression import explain
from gradexplorer.expression.own_names import Own, own_names
from gradexplorer.expression.sentence import Phrase, Sentence
from gradexplorer.expression.signs import MODULES

LEAST = 2  # letters, before anything is offered unasked
MOST = 100
_WORD = re.compile(r"\\?[A-Za-z](?:[A-Za-z0-9_]*)$|\\$")
_GOES_ON = re.compile(r"[A-Za-z0-9_]")
_NAMED_ABOVE = re.compile(r"\b(?:def|lambda)\s+[^:]*$")
_FRESH = re.compile(r"[ \t]*(?:$|[\n;)\]},+*/^=<>|-])")


class Candidate(NamedTuple):
    """One row: how it is shown, what it is, what takes the place of the typed word, and the kind of word.

    The kinds are "own", "function", "constant", "greek" and "command". `caret` is where the cursor goes, counted from
    the end of what was put.
    """

    shown: str
    says: Phrase | Sentence
    put: str
    kind: str
    caret: int = 0


class Offer(NamedTuple):
    """The candidates for text[start:end], the likeliest first."""

    start: int
    end: int
    rows: tuple[Candidate, ...]


class Entry(NamedTuple):
    """A candidate by the name it is found by; `rank` orders kinds, `family` is shared by spellings of one word."""

    name: str
    row: Candidate
    rank: int
    family: str


def offer(text: str, place: int, known: Mapping[str, Sentence] | None = None, *, asked: bool = False) -> Offer | None:
    """What could stand in place of the word that ends at `place`; None where there is nothing to offer.

    `known` are names with a meaning beyond the text (variables, sliders) and what they are. Unasked, nothing is
    offered for a single letter, for a word that is complete, or where a new name is being made.
    """
    line = text[text.rfind("\n", 0, place) + 1 : place]
    found = _WORD.search(line)
    typed = found.group() if found else ""
    if "#" in line or _GOES_ON.match(text[place : place + 1]) or (found is None and not asked):
        return None
    if not asked and (len(typed.lstrip("\\")) < LEAST or _is_being_named(text, line, place)):
        return None
    start = place - len(typed)
    module = line[: len(line) - len(typed)]
    entries = _entries(text, start, place, typed, module, known or {})
    rows = _sorted(entries, typed.removeprefix("\\"))
    if not rows or (not asked and [row.shown for row in rows] == [typed]):
        return None
    fresh = _FRESH.match(text, place) is not None
    return Offer(start, place, tuple(_called(row, text[place : place + 1], fresh=fresh) for row in rows[:MOST]))


def _is_being_named(text: str, line: str, place: int) -> bool:
    """Whether the word is made here: before an equals sign, or in the head of a def or a lambda."""
    after = text[place:].lstrip(" \t")
    return _NAMED_ABOVE.search(line) is not None or (after[:1] == "=" and after[:2] != "==")


def _entries(
    text: str, start: int, place: int, typed: str, before: str, known: Mapping[str, Sentence]
) -> Iterator[Entry]:
    if typed.startswith("\\"):
        yield from _greek()
        yield from _commands()
        return
    if before.endswith("."):
        if any(before[:-1].endswith(module) for module in MODULES):
            yield from _functions()
            yield from _operators()
        return
    letters = explain.greek()
    beyond = {name: Own(says) for name, says in known.items()}
    for name, own in {**beyond, **own_names(text[:start] + " " + text[place:])}.items():
        letter = letters.get(name, "")
        spelt = letter if letter and letter in text else name
        kind = "function" if own.is_function else "own"
        yield Entry(name, Candidate(spelt, own.says, spelt, kind), 0, name)
    yield from _functions()
    yield from _greek()


@cache
def _functions() -> tuple[Entry, ...]:
    found = []
    for row in explain.words():
        kind = "function" if row.is_function else "constant"
        if kind == "function" or row.word not in explain.greek():
            candidate = Candidate(row.call, row.says, row.word, kind)
            family = (row.same_as or row.word).lower().replace("_", "")
            found.append(Entry(row.word, candidate, 2 if row.same_as else 1, family))
    return tuple(found)


@cache
def _operators() -> tuple[Entry, ...]:
    return tuple(
        Entry(row.word, Candidate(row.call, row.says, row.word, "function"), 3, row.word) for row in explain.operators()
    )


@cache
def _greek() -> tuple[Entry, ...]:
    return tuple(
        Entry(name, Candidate(f"{letter}  {name}", explain.greek_says(name), letter, "greek"), 2, letter)
        for name, letter in explain.greek().items()
    )


# What LaTeX writes with a command and braces: what is put, how far before its end the cursor goes, what it is.
_STRUCTURES: dict[str, tuple[str, int, Phrase]] = {
    "frac": (r"\frac{}{}", 3, "a fraction: above and below the line"),
    "sqrt": (r"\sqrt{}", 1, "square root"),
    "cdot": (r"\cdot ", 0, "times"),
    "left(": (r"\left(\right)", 7, "brackets as high as what they hold"),
    "left|": (r"\left|\right|", 7, "absolute value"),
    "sum": (r"\sum_{i=1}^{10} ", 0, "the term for i = 1, 2, up to 10, added up"),
    "prod": (r"\prod_{i=1}^{10} ", 0, "the term for i = 1, 2, up to 10, multiplied"),
    "begin{cases}": (r"\begin{cases} x & x > 0 \\ 0 & \text{otherwise} \end{cases}", 0, "one value or another"),
    "operatorname": (r"\operatorname{}", 1, "a function without a command of its own"),
    "lfloor": (r"\lfloor \rfloor", 8, "largest whole number not above"),
    "le": (r"\le ", 0, "less than or equal to"),
    "ge": (r"\ge ", 0, "greater than or equal to"),
}
_NAMED = (
    "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "coth", "exp", "ln",
    "log", "min", "max",
)  # fmt: skip


@cache
def _commands() -> tuple[Entry, ...]:
    shapes = [
        Entry(name, Candidate(f"\\{name}", says, put, "command", caret), 1, name)
        for name, (put, caret, says) in _STRUCTURES.items()
    ]
    named = [
        Entry(name, Candidate(f"\\{name}", explain.explained(name).says, f"\\{name} ", "command"), 2, name)
        for name in _NAMED
    ]
    return (*shapes, *named)


def _sorted(entries: Iterator[Entry], typed: str) -> list[Candidate]:
    """Those that begin as typed, one of each family's spellings that differ in capitals or underscores alone."""
    low = typed.lower()
    begin = [entry for entry in entries if entry.name.lower().startswith(low)]
    begin.sort(key=lambda one: (one.name != typed, one.rank, not one.name.startswith(typed), len(one.name), one.name))
    seen: set[tuple[str, str]] = set()
    rows = []
    for entry in begin:
        key = (entry.family, entry.name.lower().replace("_", "") + ("" if entry.row.kind != "greek" else entry.name))
        # An own name that is spelt as a letter stands for the letter too.
        if key not in seen and ("", entry.row.put) not in seen:
            seen |= {key, ("", entry.row.put)}
            rows.append(entry.row)
    return rows


def _called(row: Candidate, following: str, *, fresh: bool) -> Candidate:
    """A function with its brackets, where nothing follows that it could be meant to take."""
    if row.kind != "function" or following == "(" or not fresh:
        return row
    return row._replace(put=f"{row.put}()", caret=1)
