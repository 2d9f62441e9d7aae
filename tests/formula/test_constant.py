"""A text as one number."""

from __future__ import annotations

import math

import pytest

from gradexplorer.expression.problem import Problem
from gradexplorer.formula.constant import constant


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("pi/2", math.pi / 2),
        ("sqrt(2)", math.sqrt(2)),
        ("-1/3", -1 / 3),
        ("2pi", 2 * math.pi),
        ("√2", math.sqrt(2)),
        (r"\frac{1}{4}", 0.25),
        ("a/2", 1.5),
        ("-lambda", -0.5),
        ("e^-1", math.exp(-1)),
        ("besselj(0, 1)", 0.7651976865579666),
        ("1e3", 1000.0),
    ],
)
def test_what_stands_for_a_number(text: str, value: float) -> None:
    assert constant(text, {"a": 3.0, "lambda": 0.5}) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"),
        ("1/0", "undefined"),
        ("1/z", "unknown-name"),
        ("x", "unknown-name"),
        ("1/(a - 3)", "undefined"),
        ("sqrt(-1)", "not-real"),
        ("2 +", "syntax"),
        ("9^9^9", "too-large"),
        ("inf", "undefined"),
        ("1 < 2", "not-scalar"),
        ("__import__('os')", "not-allowed"),
    ],
)
def test_a_fault_is_a_problem(text: str, kind: str) -> None:
    found = constant(text, {"a": 3.0})
    assert isinstance(found, Problem)
    assert found.kind == kind
