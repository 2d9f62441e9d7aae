"""The value of a row as the view shows it, with a word where fewer digits hold than are shown."""

from __future__ import annotations

import math

from gradexplorer.descent.worked_row import Row
from gradexplorer.expression.sentence import say
from gradexplorer.formula.trusted import Digits, Trusted
from gradexplorer.ui import numbers
from gradexplorer.ui.language import tr

VECTORS = ("gradient", "eigenvalues")


def value(row: Row) -> str:
    """What comes out, or the sentence why nothing does."""
    if row.says is not None:
        return tr(row.says)
    if row.key == "angle":
        return numbers.angle(row.values[0])
    if row.key in VECTORS:
        told = numbers.vector(row.values)
        return told if row.key == "gradient" else told[1:-1]
    return numbers.UNDEFINED if math.isnan(row.values[0]) else numbers.show(row.values[0])


def digits_of(row: Row, trusted: Trusted | None, variables: tuple[str, ...]) -> Digits:
    """How many digits of the row's value hold, where that is known."""
    if trusted is None or row.says is not None or row.of:
        return None
    places = [variables.index(name) for name in row.by]
    if not places:
        return trusted.value
    return trusted.gradient[places[0]] if len(places) == 1 else trusted.hessian[places[0]][places[1]]


def doubt(row: Row, trusted: Trusted | None, variables: tuple[str, ...]) -> str:
    """A warning, where fewer digits hold than are shown; empty where all do."""
    held = digits_of(row, trusted, variables)
    if trusted is None or held is None or held >= numbers.digits():
        return ""
    if held == 0 and row.key == "f":
        return tr(say("rounding: no digit can be trusted; the value is {exact}", exact=numbers.show(trusted.exact)))
    none, few = say("rounding: no digit can be trusted"), say("rounding: only {n} digits can be trusted", n=held)
    return tr(none if held == 0 else few)
