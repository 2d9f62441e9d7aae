"""Whatever is typed: a Definition or a Problem with a place inside the text, quickly, and nothing else."""

from __future__ import annotations

import random
import sys
import time

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import TooLong, to_latex, to_numpy, to_text
from gradexplorer.expression.problem import KINDS, Problem
from gradexplorer.expression.tree import same

PIECES = [
    "x", "y", "z", "xy", "a", "b2", "foo", "e", "pi", "lambda", "gamma", "sin", "cos ", "sin^2 ", "sin^-1", "sqrt",
    "sum", "sum(i, 1, 3, ",
    "max", "where", "piecewise", "log", "np.sin", "np.", ".", "2", "3.5", "1e5", "1e400", "0", "1j", "(", ")", "(",
    ")", "[", "]", "{", "}", "|", "|", ",", ";", "\n", "\n  ", ":", "=", "==", "<", "<=", ">", "!=", "+", "-", "*",
    "/", "^", "**", "//", "%", "!", "√", "²", "⁻¹", "π", "λ", "−", "×", " ", "  ", "#", "'", '"', "if", " else ",
    " and ", " or ", "not ", "def ", "f", "f(x)=", "f(x, y) = ", "return ", "lambda x: ", "&", "~", "\\", "а",
    "\u200b", "∞", "+=", ":=", "->", "\r\n", "⌊", "⌋", "inf", "True", "_", "__", "import", "for", "in", "\t", "@",
    "$", "½", "°", "£", "\ud800", "\x00", "9^9^9", "p[0]", "lambda p: ", "x, y = p",
]  # fmt: skip
LATEX = [
    r"\frac", r"\frac{x}{2}", r"\frac12", "{", "}", "{", "}", "{}", "-{}", "{x}", "{2}", r"\sqrt", r"\sqrt[3]{x}",
    r"\left(", r"\right)", r"\left|", r"\right|", r"\left", r"\bigl[", r"\bigr]", r"\cdot ", r"\times", r"\sin ",
    r"\sin^{-1}", r"\ln ", r"\log_", r"\log_2 ", r"\exp", "e^{", "x^{2}", "x_{1}", "x_{{1}}", "_", "^",
    r"\begin{cases}", r"\end{cases}", "&", r"\\", r"\text{if }", r"\text{otherwise}", r"\text{",
    r"\operatorname{erf}", r"\mathrm{rate}", r"\mathbf", r"\,", r"\quad", "~", "$", "$$", r"\(", r"\)", r"\[", r"\]",
    r"\pi", r"\alpha", r"\Gamma", r"\lvert ", r"\rvert", r"\lfloor", r"\rfloor", r"\le ", r"\ne ", r"\land ",
    r"\lnot ", r"\max", r"\bmod", r"\sum_{i=1}^{3}", r"\sum", r"\prod", "{i=1}", r"\foo", r"\sqr", "\\", "%",
    "10^{{20}}", r"1.5{\cdot}10^{3}", "J_{2}(x)", r"\mathrm{B}", "x", "y", "2", "(", ")", "|", "+", "-", "=", " ",
    "\n", ",",
]  # fmt: skip
# No text may take longer; the first measure is the one on a machine that may be busy, so a slow one is tried again.
SLOWEST_S = 0.05


def quick(text: str) -> Definition | Problem:
    """What the text means; it is found within 50 ms, at the third try at the latest."""
    for _ in range(3):
        start = time.perf_counter()
        found = parse(text)
        if time.perf_counter() - start < SLOWEST_S:
            return found
    raise AssertionError(f"slow: {text!r}")


def well_behaved(text: str) -> Definition | Problem:
    found = quick(text)
    if isinstance(found, Problem):
        assert found.kind in KINDS
        assert 0 <= found.start <= found.end <= len(text)
        assert found.start < found.end or not text
        assert found.message.isprintable()
        return found
    assert isinstance(found, Definition)
    assert len(set(found.variables)) == len(found.variables) > 0
    assert not set(found.variables) & {name for name, _ in found.parameters}
    try:
        printed = [to_text(found.body), to_latex(found.body)]
        to_numpy(found.body)
    except TooLong:
        return found
    for copied in printed:
        again = parse(copied, found.variables, dict(found.parameters))
        assert isinstance(again, Definition), (text, copied, again)
        assert same(again.body, found.body), (text, copied)
    return found


@pytest.mark.parametrize(
    ("count", "seed"), [(6_000, 20240611), pytest.param(100_000, 7, marks=pytest.mark.long)], ids=["short", "long"]
)
def test_any_pieces_of_the_language_in_any_order(count: int, seed: int) -> None:
    rng = random.Random(seed)
    kinds: dict[str, int] = {}
    for _ in range(count):
        pieces = rng.choice([PIECES, LATEX, PIECES + LATEX])
        text = "".join(rng.choice(pieces) for _ in range(rng.randint(1, 12)))
        found = well_behaved(text)
        kind = found.kind if isinstance(found, Problem) else "understood"
        kinds[kind] = kinds.get(kind, 0) + 1
    assert kinds["understood"] > 200
    assert len(kinds) >= 9


def test_a_good_text_with_pieces_missing_or_put_in() -> None:
    rng = random.Random(7)
    good = [
        "3(1-x)^2 exp(-x^2-(y+1)^2) - 10(x/5-x^3-y^5) exp(-x^2-y^2)",
        "a = 2\nr = sqrt(x^2 + y^2)\nf(x, y) = sin(a r)/r",
        "def f(x, y):\n    r = np.hypot(x, y)\n    return np.where(r > 1, r, r**2)",
        "piecewise(x < 0, |x|, x < 1 and not y > 2, sin^2 x cos y, 5!)",
        r"\frac{1}{\sqrt{2\pi}} e^{-\frac{x^2}{2}} + \left|\sin^2 y\right|",
        r"f(x, y) = \begin{cases} x_1 & \text{if } x > 0 \\ \sum_{i=1}^{3} x^i & \text{otherwise} \end{cases}",
        "def f(p, a=2):\n    x, y = p\n    return a*x + p[1]",
    ]
    for _ in range(2_000):
        text = rng.choice(good)
        cut = rng.randrange(len(text))
        piece = rng.choice([*PIECES, *LATEX, "", "", ""])
        well_behaved(text[:cut] + piece + text[cut + rng.randint(0, 3) :])


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=30))
def test_any_characters_at_all(text: str) -> None:
    well_behaved(text)


@given(st.text(alphabet="xy12+-*/^()|!, .=;\nsinco", max_size=40))
@settings(max_examples=500, deadline=None)
def test_any_text_of_the_usual_characters(text: str) -> None:
    well_behaved(text)


def test_no_text_needs_more_stack_than_a_short_one() -> None:
    depth = len(_frames())
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(depth + 80)
    try:
        for text in (
            "(" * 190 + "x" + ")" * 190,
            "x^" * 190 + "x",
            "sin " * 190 + "x",
            "x+" * 4000 + "x",
            "-" * 190 + "x",
        ):
            assert isinstance(parse(text), Definition)
    finally:
        sys.setrecursionlimit(limit)


def _frames() -> list[object]:
    frame, found = sys._getframe(), []
    while frame is not None:
        found.append(frame)
        frame = frame.f_back  # type: ignore[assignment]
    return found


def test_twice_the_text_takes_about_twice_the_calls() -> None:
    # Counted, not timed: calls of Python functions while parsing.
    for unit in (
        "x+",
        "x y ",
        "sin x+",
        "(x)*",
        "-x",
        "x/",
        "|x|*",
        "a=1;",
        "r=x+1;",
        "x if x>0 else ",
        r"\frac{x}{2}+",
        r"\sin x ",
        "x_{1}+",
        r"\left|x\right|+",
    ):
        small, large = _calls(unit * 200 + "x"), _calls(unit * 400 + "x")
        assert 1.5 * small < large < 2.5 * small, unit


def _calls(text: str) -> int:
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        parse(text)
    finally:
        sys.setprofile(before)
    return count
