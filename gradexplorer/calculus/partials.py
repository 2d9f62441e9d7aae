"""Partial derivatives in symbols, simplified as far as they get shorter, and checked against the tape.

    tree of f -> sympy -> derivative -> a few equivalent forms -> trees -> the shortest that agrees with the tape

Simplification is a courtesy: whatever sympy cannot say, cannot finish in its time, or says wrongly, is left out, and
the derivative as our own rules give it takes its place.
"""

from __future__ import annotations

import contextlib
import math
from collections.abc import Iterator
from itertools import islice
from typing import Any

import sympy

from gradexplorer.calculus.back import to_tree
from gradexplorer.calculus.budget import OutOfTime, budget
from gradexplorer.calculus.symbols import symbol, to_sympy
from gradexplorer.expression import print as printing
from gradexplorer.expression.tree import Node, Number, postorder
from gradexplorer.formula import interpret
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.kernels import floats
from gradexplorer.formula.tape import Builder

Expr = Any  # sympy carries no types

LARGEST_BODY = 400  # nodes; beyond, nobody reads the derivative and sympy takes forever
LARGEST_REWRITTEN = 150  # operations of a derivative that is still rewritten in other forms
LARGEST_EXPANDED = 12  # power of a sum that is still multiplied out
# What the length of a form counts: another than the plain one must be clearly shorter to be shown.
PLAIN, REWRITTEN, EXPANDED, OWN = 0.9, 1.0, 1.15, 1.25
POINTS = 8


def simplified(formulas: Formulas, limit_s: float) -> dict[str, Node | None]:
    """For each variable the derivative in its shortest form; None where the one of our own rules has to do as it is."""
    found: dict[str, Node | None] = dict.fromkeys(formulas.variables)
    nodes = list(islice(postorder(formulas.definition.body), LARGEST_BODY + 1))
    if len(nodes) > LARGEST_BODY:
        return found
    decimals = any(isinstance(node, Number) and node.value != math.floor(node.value) for node in nodes)
    share = limit_s / max(len(formulas.variables), 1)
    for place, name in enumerate(formulas.variables):
        forms: list[tuple[float, Node]] = []
        try:
            with budget(share):
                for weight, expression in _forms(_derivative(formulas, name)):
                    _weigh(forms, weight, to_tree(expression, decimals=decimals))
        except (OutOfTime, Exception):  # noqa: BLE001, S110 - sympy raises anything; what was found before will do
            pass
        if forms:
            found[name] = _best(formulas, place, forms)
    return found


def _derivative(formulas: Formulas, name: str) -> Expr:
    """The plain derivative, without the spikes that sympy puts where a step jumps: we leave the jump undefined."""
    derivative = to_sympy(formulas.definition.body).diff(symbol(name))
    return derivative.replace(sympy.DiracDelta, lambda *_: sympy.S.Zero)


def _forms(derivative: Expr) -> Iterator[tuple[float, Expr]]:
    """The derivative in forms that are worth a look, and what their length counts; the cheapest ones first."""
    plain = sympy.powsimp(derivative)
    yield PLAIN, plain
    if plain.has(sympy.Float) or plain.count_ops() > LARGEST_REWRITTEN:
        return
    collected = sympy.collect(plain, sorted(plain.atoms(sympy.exp), key=str))
    yield PLAIN, sympy.Add(*(sympy.factor_terms(term) for term in sympy.Add.make_args(collected)))
    yield REWRITTEN, sympy.factor_terms(collected)
    # Multiplied out, anything but a fraction of polynomials is hard to recognise and loses digits to cancellation.
    if plain.is_rational_function() and _largest_power_of_a_sum(plain) <= LARGEST_EXPANDED:
        yield REWRITTEN, sympy.factor(plain)
        yield EXPANDED, sympy.expand(plain)


def _largest_power_of_a_sum(expression: Expr) -> int:
    """The largest whole exponent over a sum: what makes multiplying out long."""
    powers = (power for power in expression.atoms(sympy.Pow) if power.base.is_Add and power.exp.is_Integer)
    return max((abs(int(power.exp)) for power in powers), default=1)


def _weigh(forms: list[tuple[float, Node]], weight: float, form: Node) -> None:
    with contextlib.suppress(printing.TooLong):
        forms.append((weight * len(printing.to_text(form)), form))


def _best(formulas: Formulas, place: int, forms: list[tuple[float, Node]]) -> Node | None:
    """The shortest form that agrees with the tape; our own, unsimplified one takes part."""
    own = formulas.partial(formulas.variables[place])
    if own is not None:
        _weigh(forms, OWN, own)
    for _, form in sorted(forms, key=lambda weighed: weighed[0]):
        if form is own or agrees(formulas, place, form):
            return form
    return None


def agrees(formulas: Formulas, place: int, form: Node) -> bool:
    """True where the tree gives what the tape gives, at a handful of points at which the tape gives a number."""
    inputs = (*formulas.variables, *formulas.parameters)
    builder = Builder(inputs)
    tape = builder.tape([builder.graft(form)])
    compared = 0
    for point in _points(len(formulas.variables)):
        slope = formulas.gradient(point)[1][place]
        if math.isfinite(slope):
            (other,) = interpret.run(tape, (*point, *formulas.parameters.values()), floats.KERNELS)
            if not math.isclose(slope, other, rel_tol=1e-6, abs_tol=1e-9 * abs(slope) + 1e-12):
                return False
            compared += 1
    return compared > 0


def _points(dimensions: int) -> Iterator[tuple[float, ...]]:
    """Points spread evenly over [-3, 3]^n and, half of them, over [0, 1]^n: multiples of irrational numbers."""
    steps = [math.sqrt(prime) for prime in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29)]
    for number in range(1, 2 * POINTS + 1):
        unit = [(number * steps[axis % 10] + axis // 10 / 7) % 1.0 for axis in range(dimensions)]
        yield tuple(unit if number % 2 else [6.0 * share - 3.0 for share in unit])
