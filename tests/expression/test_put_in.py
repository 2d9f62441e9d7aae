"""Numbers in the place of names, as a person writes them."""

from __future__ import annotations

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.put_in import by_hand, put_in, put_in_latex
from gradexplorer.expression.tree import Node
from gradexplorer.ui import numbers


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
    ("where(x > y, x, 0)", "where(1.2 > −0.4, 1.2, 0)"),
])  # fmt: skip
def test_it_is_written_as_by_hand(text: str, written: str) -> None:
    assert put_in(body(text), {"x": 1.2, "y": -0.4}, numbers.short) == written


def test_a_power_of_ten_is_a_product() -> None:
    assert put_in(body("x^2 + y"), {"x": 1.5e-7, "y": -2e9}, numbers.short) == "(1.5 × 10⁻⁷)² + (−2 × 10⁹)"


def test_without_numbers_names_stay() -> None:
    assert by_hand(body("2x*y^2/tau")) == "2·x·y²/τ"


def test_latex_has_brackets_and_dots_where_they_must_be() -> None:
    assert put_in_latex(body("2x*y^2"), {"x": 1 / 3, "y": -0.4}, 4) == r"2 \cdot 0.3333 \left(-0.4\right)^{2}"
