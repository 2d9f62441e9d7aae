"""Numbers in the place of names, as a person writes them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.put_in import MINUS, by_hand, put_in, put_in_latex
from gradexplorer.expression.tree import Call, Node, Number
from gradexplorer.expression.words import TRUTHS
from gradexplorer.formula.interpret import run
from gradexplorer.formula.kernels import floats
from gradexplorer.formula.tape import Builder
from gradexplorer.ui import numbers
from tests.expression.growing import Grower


def body(text: str) -> Node:
    found = parse(text)
    assert isinstance(found, Definition)
    return found.body


@pytest.mark.parametrize(("text", "written"), [
    ("2x + 3cos(y)", "2·1.2 + 3·cos(−0.4)"),
    ("x^2 - y^2", "1.2² − (−0.4)²"),
    ("x*y", "1.2·(−0.4)"),
    ("x - y", "1.2 − (−0.4)"),
    ("-y", "−(−0.4)"),
    ("-2x*y", "−2·1.2·(−0.4)"),
    ("x^y", "1.2^(−0.4)"),
    ("e^(x y)/x^(1/3)", "e^(1.2·(−0.4))/1.2^(1/3)"),
    ("sqrt(|y|) + log(x)", "√(|−0.4|) + ln(1.2)"),
    ("pi*x^12", "π·1.2¹²"),
    ("max(x, y) + x/(x - y)", "max(1.2, −0.4) + 1.2/(1.2 − (−0.4))"),
    ("1e-9x + 2.5e20", "1·10⁻⁹·1.2 + 2.5·10²⁰"),
    ("where(x > y, x, 0)", "where(1.2 > −0.4, 1.2, 0)"),
])  # fmt: skip
def test_it_is_written_as_by_hand(text: str, written: str) -> None:
    assert put_in(body(text), {"x": 1.2, "y": -0.4}, numbers.short) == written


def test_a_power_of_ten_is_a_product() -> None:
    assert put_in(body("x^2 + y"), {"x": 1.5e-7, "y": -2e9}, numbers.short) == "(1.5 × 10⁻⁷)² + (−2 × 10⁹)"


def test_without_numbers_names_stay() -> None:
    assert by_hand(body("2x*y^2/tau")) == "2·x·y²/τ"


POINTS = {"x": 1.2, "y": -0.4, "z": -2.0, "a": 0.75, "lambda": 3.5, "gamma": 0.3, "x1": 0.001}


@settings(max_examples=300)
@given(st.integers(0, 10**6))
def test_what_is_written_is_read_as_the_same_number(seed: int) -> None:
    tree = Grower(seed).tree(3)
    if isinstance(tree, Call) and tree.word in TRUTHS:
        return
    written = put_in(tree, POINTS, lambda value: str(Number(value).value).replace("-", MINUS))
    found = parse(written)
    value = run_floats(tree)
    if isinstance(found, Definition) and math.isfinite(value):
        assert run_floats(found.body) == pytest.approx(value, rel=1e-9, abs=1e-12, nan_ok=True), written


def run_floats(tree: Node) -> float:
    builder = Builder(tuple(POINTS))
    return float(run(builder.tape([builder.graft(tree)]), list(POINTS.values()), floats.KERNELS)[0])


def test_latex_has_brackets_and_dots_where_they_must_be() -> None:
    assert put_in_latex(body("2x*y^2"), {"x": 1 / 3, "y": -0.4}, 4) == r"2 \cdot 0.3333 \left(-0.4\right)^{2}"
