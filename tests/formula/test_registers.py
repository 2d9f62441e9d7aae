"""Registers are shared, and what runs over them is ready without a compiler."""

from __future__ import annotations

import pytest

from gradexplorer.formula.compile import LONGEST_SOURCE, compiled
from gradexplorer.formula.kernels import floats
from gradexplorer.formula.registers import LEAF, registers_of, stepping
from gradexplorer.formula.tape import Builder, Instruction, Tape


def sum_of_squares(count: int) -> Tape:
    """x + (1 x)^2 + (2 x)^2 + ..., `count` terms after the first, two of their three lines in scratch registers."""
    builder = Builder(("x",))
    total = x = builder.input("x")
    for k in range(1, count + 1):
        term = builder.call("mul", x, builder.constant(float(k)))
        total = builder.call("add", total, builder.call("mul", term, term))
    return builder.tape([total])


def test_a_long_sum_needs_two_registers() -> None:
    places, made = registers_of(sum_of_squares(500))
    assert made == 2
    assert set(places) == {LEAF, 0, 1}


def test_an_output_keeps_its_register_to_the_end() -> None:
    lines = (
        Instruction("input", (), 0.0, "x"),
        Instruction("neg", (0,)),  # an output, and read by the next line for the last time
        Instruction("exp", (1,)),
        Instruction("mul", (2, 2)),
    )
    tape = Tape(("x",), lines, (1, 3))
    places, made = registers_of(tape)
    assert (places, made) == ([LEAF, 0, 1, 1], 2)
    assert stepping(tape, floats.KERNELS)(0.0) == (-0.0, 1.0)


@pytest.mark.parametrize("count", [2, LONGEST_SOURCE])  # compiled; too long for that
def test_a_tape_runs_however_long_it_is(count: int) -> None:
    (value,) = compiled(sum_of_squares(count), floats.KERNELS, scalar=True)(1.0)
    assert value == 1 + count * (count + 1) * (2 * count + 1) / 6  # the sum of the first squares


def test_words_of_one_two_three_and_four_operands_run() -> None:
    lines = (
        Instruction("input", (), 0.0, "x"),
        Instruction("constant", (), 4.0),
        Instruction("div", (0, 1)),  # x/4, by a number
        Instruction("div", (1, 0)),  # 4/x, which may be undefined
        Instruction("where", (0, 2, 3)),
        Instruction("seam", (0, 2, 3, 4)),
        Instruction("sqrt", (1,)),
    )
    tape = Tape(("x",), lines, (2, 3, 4, 5, 6))
    assert stepping(tape, floats.KERNELS)(2.0) == (0.5, 2.0, 0.5, 0.5, 2.0)
    assert stepping(tape, floats.KERNELS)(0.0) == pytest.approx(
        (0.0, float("nan"), float("nan"), float("nan"), 2.0), nan_ok=True
    )
