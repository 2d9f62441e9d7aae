"""What is read at a point, worked out: for each number its formula, the numbers put in, and what comes out.

A sheet belongs to a function; its rows are worked out at any point of it. Nothing waits for calculus: its simplified
derivatives take the place of those of the rules when they are given.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import partial
from typing import NamedTuple

from gradexplorer.descent.along import Along
from gradexplorer.descent.reading import Reading
from gradexplorer.descent.worked_made import composed, curved
from gradexplorer.descent.worked_row import NO_GRADIENT, NOT_TWICE, Both, Manner, Row, one_sided
from gradexplorer.expression.derivation.making import weight
from gradexplorer.expression.derivation.tidy import tidied
from gradexplorer.expression.heads import head_latex, head_text, ratio_latex, ratio_text, short_latex
from gradexplorer.expression.print import TooLong, to_latex
from gradexplorer.expression.put_in import by_hand, put_in, put_in_latex
from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.expression.tree import Node
from gradexplorer.formula.formulas import Formulas

LONGEST = 400  # nodes of a formula that is still written down
MOST_SECOND = 3  # variables whose second derivatives each have a row
TOO_LONG: Phrase = "too long to write down"


class Entry(NamedTuple):
    """f or one of its derivatives: by which variables, its left side, its formula, text and LaTeX of that."""

    by: tuple[str, ...]
    head: Both
    tree: Node | None
    formula: Both


class Sheet:
    """The formulas of one function, ready to be worked out; `simplified` are partial derivatives by variable."""

    def __init__(self, formulas: Formulas, simplified: Mapping[str, Node] | None = None) -> None:
        self.definition = definition = formulas.definition
        names = formulas.variables
        self.entries = [_entry((), (head_text(definition), head_latex(definition)), definition.body)]
        second = [(a, b) for place, a in enumerate(names) for b in names[place:]] if len(names) <= MOST_SECOND else []
        for by in [*((name,) for name in names), *second]:
            head = ratio_text(definition, *by), f"{short_latex(definition, *by)} = {ratio_latex(definition, *by)}"
            given = (simplified or {}).get(by[0]) if len(by) == 1 else None
            self.entries.append(_entry(by, head, given or _tidied(formulas.partial(*by))))

    def rows(
        self, reading: Reading, parameters: Mapping[str, float], along: Along | None, manner: Manner
    ) -> tuple[Row, ...]:
        """All rows at the reading, which is of this function and these parameters; numbers as the manner shows them."""
        values = {**dict(zip(reading.variables, reading.point, strict=True)), **parameters}
        rows = [_row(entry, values, reading, manner) for entry in self.entries]
        first = [row for row in rows if len(row.by) < 2]
        second = rows[len(first) :]
        definition = self.definition
        return (*first, *composed(definition, reading, along, manner), *second, *curved(definition, reading, manner))


def _tidied(tree: Node | None) -> Node | None:
    return None if tree is None or weight(tree) > LONGEST else tidied(tree)


def _entry(by: tuple[str, ...], head: Both, tree: Node | None) -> Entry:
    if tree is not None and weight(tree) <= LONGEST:
        return Entry(by, head, tree, (by_hand(tree), to_latex(tree)))
    return Entry(by, head, None, (TOO_LONG, rf"\text{{{TOO_LONG}}}"))


def _row(entry: Entry, values: Mapping[str, float], reading: Reading, manner: Manner) -> Row:
    value = _value(entry.by, reading)
    says = _says(entry.by, reading, manner) if math.isnan(value) else None
    key = f"d:{','.join(entry.by)}" if entry.by else "f"
    put = _put_in(entry.tree, lambda tree: put_in(tree, values, manner.show))
    latex = partial(_put_in, entry.tree, lambda tree: put_in_latex(tree, values, manner.digits))
    return Row(key, entry.head, entry.formula, put, latex, (value,), says, entry.tree, entry.by)


def _put_in(tree: Node | None, write: Callable[[Node], str]) -> str:
    """The tree with numbers put in; empty where that is too long."""
    try:
        return "" if tree is None else write(tree)
    except TooLong:
        return ""


def _value(by: tuple[str, ...], reading: Reading) -> float:
    places = [reading.variables.index(name) for name in by]
    if not places:
        return reading.value
    return reading.gradient[places[0]] if len(places) == 1 else reading.hessian[places[0]][places[1]]


def _says(by: tuple[str, ...], reading: Reading, manner: Manner) -> Sentence:
    """Why there is no number: outside the domain, or at a kink, whose slopes from both sides are told."""
    if reading.why_undefined is not None:
        return say("not defined here: {why}", why=reading.why_undefined) if not by else say("not defined here")
    if len(by) == 2:
        return NOT_TWICE
    sides = (reading.one_sided or {}).get(by[0]) if by else None
    return one_sided(sides, manner) if sides is not None else NO_GRADIENT
