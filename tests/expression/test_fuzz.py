"""Whatever is typed: a Definition or a Problem with a place inside the text, quickly, and nothing else."""

from __future__ import annotations

import random
import sys

import hypothesis.strategies as st
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
    "$", "½", "°", "£", "\ud800", "\x00", "9^9^9",
]  # fmt: skip


def well_behaved(text: str) -> Definition | Problem:
    found = parse(text)
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
        printed = to_text(found.body)
        to_latex(found.body)
        to_numpy(found.body)
    except TooLong:
        return found
    again = parse(printed, found.variables, dict(found.parameters))
    assert isinstance(again, Definition), (text, printed, again)
    assert same(again.body, found.body), (text, printed)
    return found


def test_any_pieces_of_the_language_in_any_order() -> None:
    rng = random.Random(20240611)
    kinds: dict[str, int] = {}
    for _ in range(6_000):
        text = "".join(rng.choice(PIECES) for _ in range(rng.randint(1, 12)))
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
    ]
    for _ in range(2_000):
        text = rng.choice(good)
        cut = rng.randrange(len(text))
        piece = rng.choice([*PIECES, "", "", ""])
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
    for unit in ("x+", "x y ", "sin x+", "(x)*", "-x", "x/", "|x|*", "a=1;", "r=x+1;", "x if x>0 else "):
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
