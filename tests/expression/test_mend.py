"""A fault that knows what was meant offers the change."""

from __future__ import annotations

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.mend import mend_of
from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem


def mended(text: str) -> str | None:
    problem = parse(text)
    assert isinstance(problem, Problem)
    mend = mend_of(text, problem)
    return None if mend is None else mend.applied(text)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("x + sinn(y)", "x + sin(y)"), ("np.sqr(x)", "np.sqrt(x)"), ("xsin(y)", "x*sin(y)"),
        ("sinx(y+1)", "sin x(y+1)"), (r"\sqr{x}", r"\sqrt{x}"), (r"\sinx", r"\sin x"), ("x – y", "x - y"),
        ("½x", "1/2x"), ("x°", "x*pi/180"), ("\u200bx", "x"), ("rаte x", "rate x"), ("1,5x", "1.5x"),
        ("where(x=1, 2, 3)", "where(x==1, 2, 3)"), ("2(x + 1", "2(x + 1)"), ("|x - 1", "|x - 1|"),
        ("import numpy as np\ndef f(x, y):\n    return np.sin(x)*y", "def f(x, y):\n    return np.sin(x)*y"),
    ],
)  # fmt: skip
def test_the_change_gives_what_was_meant(text: str, becomes: str) -> None:
    assert mended(text) == becomes
    assert isinstance(parse(becomes), Definition)


def test_of_two_missing_brackets_each_is_added_in_turn() -> None:
    assert mended("((x") == "((x)"
    assert mended("((x)") == "((x))"


@pytest.mark.parametrize("text", ["2 +", "foo(x)", "sin()", "(x # a", "x)", "1/0", "(x, y)"])
def test_what_only_the_user_can_say_is_left_to_him(text: str) -> None:
    assert mended(text) is None
