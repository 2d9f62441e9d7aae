"""The tape holds equal parts once, folds what is known, and widens no domain."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from gradexplorer.expression.tree import Call, Name, Number, same
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.kernels import floats
from gradexplorer.formula.tape import LARGEST_TAPE, Builder, Tape, TooLarge

Make = Callable[..., Formulas]


def words(tape: Tape) -> list[str]:
    return [line.word for line in tape.instructions]


def test_equal_parts_stand_once(formulas: Make) -> None:
    assert words(formulas("sin(x*y) + sin(x*y)^2").tape).count("sin") == 1


def test_known_parts_are_folded(formulas: Make) -> None:
    tape = formulas("x + 2*sin(1)*pi").tape
    assert words(tape) == ["input", "constant", "add"]
    assert tape.instructions[1].value == pytest.approx(2 * math.sin(1) * math.pi, rel=1e-15)


def test_a_whole_power_becomes_products_and_a_half_a_root(formulas: Make) -> None:
    assert words(formulas("x^5").tape) == ["input", "mul", "mul", "mul"]
    assert words(formulas("x^-2").tape) == ["input", "mul", "constant", "div"]
    assert words(formulas("x^0.5").tape) == ["input", "sqrt"]
    assert words(formulas("x^2.5").tape) == ["input", "constant", "pow"]
    assert words(formulas("e^x").tape) == ["input", "exp"]


def test_a_quotient_by_a_square_divides_twice(formulas: Make) -> None:
    # 1e-200 squared is 0 in doubles, yet 1e-100/(1e-200)^2 = 1e300 is a number
    assert words(formulas("y/x^2").tape) == ["input", "input", "div", "div"]
    assert formulas("y/x^2").value((1e-200, 1e-100)) == pytest.approx(1e300, rel=1e-15)


@pytest.mark.parametrize("text", ["x/x", "0*log(x)", "sqrt(x)^2 - x", "exp(log(x))", "x^0/x", "log(x)^0"])
def test_no_rewrite_fills_a_hole(formulas: Make, text: str) -> None:
    at = 0.0 if "/x" in text else -1.0
    assert math.isnan(formulas(text).value((at,)))


def test_a_line_is_shown_as_the_tree_it_came_from() -> None:
    builder = Builder(("x",))
    tree = Call("add", (Call("pow", (Name("x"), Number(2.0))), Call("mul", (Name("pi"), Name("x")))))
    assert same(builder.tree(builder.graft(tree)), tree)


def test_a_seam_is_run_but_not_shown() -> None:
    builder = Builder(("x",))
    x = builder.input("x")
    seam = builder.call("seam", x, builder.constant(0.0), builder.constant(1.0), builder.call("sin", x))
    assert same(builder.tree(seam), Call("sin", (Name("x"),)))
    assert "seam" in words(builder.tape([seam]))
    assert words(builder.tape([seam], seams=False)) == ["input", "sin"]


def test_zero_and_minus_zero_are_two_constants() -> None:
    builder = Builder(())
    assert builder.constant(0.0) != builder.constant(-0.0)
    assert builder.constant(math.nan) == builder.constant(math.nan)


def test_growth_has_an_end() -> None:
    builder = Builder(("x",))
    number = builder.input("x")

    def grow() -> None:
        nonlocal number
        for _ in range(5 * LARGEST_TAPE):
            number = builder.call("add", number, builder.input("x"))

    with pytest.raises(TooLarge):
        grow()


def test_every_word_of_the_tape_has_a_kernel(formulas: Make) -> None:
    tape = formulas("where(x > 0 and y < 1, max(x, y), abs(x)^1.5)").tape
    assert set(words(tape)) - {"input", "constant"} <= set(floats.KERNELS)
