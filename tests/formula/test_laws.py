"""Laws over generated trees: compiled = interpreted, floats = arrays, tape derivatives = high-precision differences."""

from __future__ import annotations

import math

import mpmath
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.tree import Call, Name, Node, Number
from gradexplorer.expression.words import FUNCTIONS
from gradexplorer.formula.compile import compiled
from gradexplorer.formula.formulas import Formulas, Program, formulas_of
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import arrays, digits, floats
from gradexplorer.formula.registers import stepping

SMOOTH_UNARY = sorted(
    name
    for name, word in FUNCTIONS.items()
    if word.arity == 1
    and word.kink is None
    and word.jump is None
    and name not in {"gamma", "lgamma", "digamma", "factorial"}
)
ANY = sorted(
    (set(FUNCTIONS) | {"add", "sub", "mul", "div", "pow", "neg", "lt", "ge", "where", "and", "not"}) - {"polygamma"}
)
ARITY = {name: word.arity for name, word in FUNCTIONS.items()} | {
    "add": 2, "sub": 2, "mul": 2, "div": 2, "pow": 2, "neg": 1, "lt": 2, "ge": 2, "where": 3, "and": 2, "not": 1,
}  # fmt: skip

leaves: st.SearchStrategy[Node] = st.sampled_from(["x", "y"]).map(Name) | st.sampled_from(
    [0.0, 1.0, 2.0, 3.0, 0.5, -1.0, 10.0]
).map(Number)
coordinates = st.floats(-3, 3) | st.sampled_from([0.0, 1.0, -1.0, 1e200, math.inf, math.nan])


def trees(words: list[str]) -> st.SearchStrategy[Node]:
    def grow(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        def call(word: str) -> st.SearchStrategy[Node]:
            return st.tuples(*[inner] * ARITY[word]).map(lambda arguments: Call(word, arguments))

        return st.sampled_from(words).flatmap(call)

    return st.recursive(leaves, grow, max_leaves=8)


@given(trees(ANY), coordinates, coordinates)
@settings(max_examples=300)
def test_compiled_is_interpreted(tree: Node, x: float, y: float) -> None:
    tape = Program(Definition("", tree, ("x", "y"))).tape(2)
    plain = run(tape, (x, y), floats.KERNELS)
    fast = compiled(tape, floats.KERNELS, scalar=True)(x, y)
    stepped = stepping(tape, floats.KERNELS)(x, y)
    assert fast == pytest.approx(plain, rel=0, abs=0, nan_ok=True)
    assert stepped == pytest.approx(plain, rel=0, abs=0, nan_ok=True)


@given(trees(ANY), st.lists(st.tuples(coordinates, coordinates), min_size=1, max_size=4))
@settings(max_examples=200)
def test_arrays_agree_with_floats(tree: Node, points: list[tuple[float, float]]) -> None:
    tape = Program(Definition("", tree, ("x", "y"))).tape(1)
    x, y = (np.array(column) for column in zip(*points, strict=True))
    with np.errstate(all="ignore"):
        many = compiled(tape, arrays.KERNELS, scalar=False)(x, y)
        interpreted = run(tape, (x, y), arrays.KERNELS)
    for output, (result, again) in enumerate(zip(many, interpreted, strict=True)):
        np.testing.assert_array_equal(result, again)
        for place, value in enumerate(np.broadcast_to(result, len(points))):
            one = run(tape, points[place], floats.KERNELS)[output]
            well_conditioned = math.isfinite(one) and abs(one) < 1e6
            if well_conditioned and all(abs(coordinate) < 10 for coordinate in points[place]):
                assert value == pytest.approx(one, rel=1e-6, abs=1e-6, nan_ok=True)


@given(trees(["add", "sub", "mul", "div", "pow", "neg", *SMOOTH_UNARY]), st.floats(0.2, 2.5), st.floats(0.2, 2.5))
@settings(max_examples=150, deadline=None)
def test_tape_derivatives_are_differences_at_high_precision(tree: Node, x: float, y: float) -> None:
    made = formulas_of(Definition("", tree, ("x", "y")))
    assert isinstance(made, Formulas)
    value, (by_x, _) = made.gradient((x, y))
    assume(math.isfinite(value) and math.isfinite(by_x) and abs(value) < 1e6 and 1e-6 < abs(by_x) < 1e6)
    with mpmath.workdps(60):
        step = mpmath.mpf(10) ** -20
        ahead, behind = (run(made.tape, (x + way * step, mpmath.mpf(y)), digits.KERNELS)[0] for way in (1, -1))
        assume(mpmath.isfinite(ahead) and mpmath.isfinite(behind))
        slope = float((ahead - behind) / (2 * step))
    # the tape works in doubles: cancellation inside a generated tree may cost digits, a wrong rule costs them all
    assert by_x == pytest.approx(slope, rel=1e-5, abs=1e-5)
