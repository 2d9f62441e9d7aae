"""Exact values at points that are known exactly, and exact coordinates of critical points that are known by numbers.

    texts of a point -> sympy -> f and its derivatives there -> the shortest of a few forms, checked against the tape
    numbers of a point -> fractions, roots of quadratics, parts of pi -> kept where the gradient vanishes exactly

What sympy cannot say, or not in its time, is left out: the numbers are there all the same.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any

import mpmath
import sympy

from gradexplorer.calculus.back import to_tree
from gradexplorer.calculus.budget import OutOfTime, budget
from gradexplorer.calculus.symbols import number, to_sympy
from gradexplorer.expression import print as printing
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Node, postorder
from gradexplorer.formula.formulas import Formulas

Expr = Any  # sympy carries no types

LONGEST = 48  # characters: a longer value says less than its number ...
LARGEST = 10**12  # ... and so does a whole number beyond this; beyond 2^53 the tree would round it
LARGEST_BODY = 300  # nodes
CLOSE = 1e-11  # a coordinate found by numbers agrees with an exact one to so much of it
DENOMINATOR, PI_PARTS, COEFFICIENT = 1000, 24, 400  # the largest that count as simple
CANDIDATES = 3  # of a coordinate


def values_at(formulas: Formulas, point: Sequence[str], limit_s: float) -> dict[str, Node]:
    """f ("f") and its partial derivatives (by name) at the point of these texts, where they can be said exactly."""
    found: dict[str, Node] = {}
    place: list[Expr] = [constant(text, formulas.parameters) for text in point]
    if None in place or len(place) != len(formulas.variables) or is_long(formulas.definition.body):
        return found
    bound = bound_to(formulas, place)
    at = [float(coordinate) for coordinate in place]
    value, slopes = formulas.gradient(at)
    wanted: dict[str, tuple[Node | None, float]] = {"f": (formulas.definition.body, value)}
    wanted |= {name: (formulas.partial(name), slope) for name, slope in zip(formulas.variables, slopes, strict=True)}
    for name, (tree, by_numbers) in wanted.items():
        if tree is None or is_long(tree) or not math.isfinite(by_numbers):
            continue
        try:
            with budget(limit_s / len(wanted)):
                for form in shorter_and_shorter(to_sympy(tree, bound), by_numbers):
                    found[name] = form
        except (OutOfTime, Exception):  # noqa: BLE001, S110 - sympy raises anything; what was found before will do
            pass
    return found


def coordinates(formulas: Formulas, point: Sequence[float], limit_s: float) -> list[Node] | None:
    """The coordinates of a critical point, exactly; None where none are found that make the gradient vanish."""
    partials = [formulas.partial(name) for name in formulas.variables]
    if any(tree is None or is_long(tree) for tree in partials):
        return None
    try:
        with budget(limit_s):
            for place in itertools.product(*(list(candidates(at)) for at in point)):
                bound = bound_to(formulas, place)
                if all(vanishes(to_sympy(tree, bound)) for tree in partials if tree is not None):
                    return [to_tree(coordinate) for coordinate in place]
    except (OutOfTime, Exception):  # noqa: BLE001, S110 - as above
        pass
    return None


def constant(text: str, parameters: Mapping[str, float]) -> Expr | None:
    """The number that the text stands for, exactly; None where it stands for none."""
    definition = parse(text, None, dict(parameters))
    if isinstance(definition, Problem):
        return None
    made = to_sympy(definition.body, {name: number(value) for name, value in parameters.items()})
    return made if made.is_number and made.is_extended_real and made.is_finite else None


def bound_to(formulas: Formulas, place: Sequence[Expr]) -> dict[str, Expr]:
    """What the names of the formulas stand for at that place."""
    sliders = {name: number(value) for name, value in formulas.parameters.items()}
    return {**sliders, **dict(zip(formulas.variables, place, strict=True))}


def is_long(tree: Node) -> bool:
    """Whether sympy would take too long for it."""
    return sum(1 for _ in itertools.islice(postorder(tree), LARGEST_BODY + 1)) > LARGEST_BODY


def shorter_and_shorter(expression: Expr, by_numbers: float) -> Iterator[Node]:
    """Forms of a number that agree with the tape and are worth reading, each shorter than the one before."""
    shortest = LONGEST + 1
    for form in forms(expression):
        readable = not form.has(sympy.Float) and _has_readable_numbers(form)
        if not readable or not math.isclose(float(form), by_numbers, rel_tol=1e-9, abs_tol=1e-12):
            continue
        tree = to_tree(form)
        length = len(printing.to_text(tree))
        if length < shortest:
            shortest = length
            yield tree


def _has_readable_numbers(form: Expr) -> bool:
    return all(max(abs(part.p), part.q) <= LARGEST for part in form.atoms(sympy.Rational))


def forms(expression: Expr) -> Iterator[Expr]:
    """The number as it stands, and in forms that people prefer; the cheapest ones first."""
    yield expression
    if expression.is_Rational or expression.has(sympy.Float):
        return
    expanded = sympy.powsimp(sympy.expand(expression))
    yield expanded
    yield sympy.radsimp(expanded)
    if expression.count_ops() <= LARGEST_BODY // 10:
        yield sympy.simplify(expression)


def candidates(at: float) -> Iterator[Expr]:
    """Simple numbers that the coordinate may be, the simplest first."""
    if abs(at) <= CLOSE:
        yield sympy.S.Zero
        return
    found = 0
    for form in itertools.chain(rationals(at), roots(at), parts_of_pi(at)):
        if abs(float(form) - at) <= CLOSE * max(1.0, abs(at)):
            yield form
            found += 1
            if found == CANDIDATES:
                return


def rationals(at: float) -> Iterator[Expr]:
    """The nearest fraction with a small denominator."""
    near = Fraction(at).limit_denominator(DENOMINATOR)
    yield sympy.Rational(near.numerator, near.denominator)


def parts_of_pi(at: float) -> Iterator[Expr]:
    """The nearest simple multiple of pi."""
    near = Fraction(at / math.pi).limit_denominator(PI_PARTS)
    yield sympy.Rational(near.numerator, near.denominator) * sympy.pi


def roots(at: float) -> Iterator[Expr]:
    """Roots of a polynomial of degree 2 or 4 (in x^2) with small whole coefficients that has one there."""
    for degree in (1, 2):
        for power in (1, 2):
            with mpmath.workdps(15):
                found = mpmath.findpoly(at**power, degree, maxcoeff=COEFFICIENT, tol=1e-11)
            if not found or not found[0]:
                continue
            unknown = sympy.Dummy(real=True)
            squared = sympy.roots(sympy.Poly([sympy.Integer(int(part)) for part in found], unknown))
            for root in squared:
                if power == 1:
                    yield root
                elif root.is_positive:
                    yield sympy.sign(at) * sympy.sqrt(root)


def vanishes(expression: Expr) -> bool:
    """Whether it is 0, proved in symbols."""
    if expression.has(sympy.Float):
        return False
    return bool(expression == 0 or sympy.simplify(expression) == 0)
