"""What is offered for the word under the cursor."""

from __future__ import annotations

import time

import pytest

from gradexplorer.expression.completion import Offer, offer
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.own_names import own_names
from gradexplorer.expression.parse import parse


def offered(text: str, **known: str) -> list[str]:
    """What would be put, for a cursor at the bar (or at the end)."""
    before, _, after = text.partition("¦")
    found = offer(before + after, len(before), known)
    return [row.put for row in found.rows] if found else []


def put(text: str, which: int = 0) -> str:
    """The text once that candidate is put in, the cursor as a bar."""
    before, _, after = text.partition("¦")
    found = offer(before + after, len(before))
    assert isinstance(found, Offer)
    row = found.rows[which]
    left = before[: found.start] + row.put
    return left[: len(left) - row.caret] + "¦" + left[len(left) - row.caret :] + after


def test_two_letters_are_enough_and_one_is_not() -> None:
    assert offered("x + s") == []
    assert offered("x + si")[:2] == ["sin()", "sign()"]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("x + sq¦", "x + sqrt(¦)"),
        ("x + sq¦ + 1", "x + sqrt(¦) + 1"),
        ("(x + sq¦)", "(x + sqrt(¦))"),
        ("sq¦(x)", "sqrt¦(x)"),
        ("sq¦ x", "sqrt¦ x"),
        ("2sq¦", "2sqrt(¦)"),
        ("np.sq¦", "np.sqrt(¦)"),
        ("al¦ x", "α¦ x"),
        ("\\al¦ x", "α¦ x"),
        ("pi¦", "π¦"),
        ("\\fr¦", "\\frac{¦}{}"),
        ("\\co¦", "\\cos ¦"),
    ],
)
def test_what_is_put_and_where_the_cursor_goes(text: str, becomes: str) -> None:
    assert put(text) == becomes


def test_names_of_the_text_come_first() -> None:
    text = "rate = 2\nramp(t) = t^2\nx*ra"
    assert offered(text)[:3] == ["ramp()", "rate", "radians()"]
    assert offered("x*rat", rates="slider, at 2") == ["rates"]
    # A letter is put as the text spells it.
    assert offered("α x + al", alpha="slider, at 1") == ["α"]
    assert offered("alpha x + al", alpha="slider, at 1") == ["alpha", "α"]


@pytest.mark.parametrize(
    "text", ["x # si", "def si", "def f(al", "lambda al", "al¦ = 2", "x.si", "si¦n", "xsi", "", "12", "x)", "1e5"]
)
def test_nothing_is_offered_where_no_known_word_can_stand(text: str) -> None:
    assert offered(text) == []


def test_a_complete_name_of_ones_own_is_not_offered_again() -> None:
    assert offered("rat", rat="slider") == []


def test_asked_for_even_an_empty_word_gets_an_answer() -> None:
    found = offer("x + ", 4, {"rate": "slider, at 2"}, asked=True)
    assert found is not None
    assert found.rows[0].put == "rate"
    assert len(found.rows) == 100


def test_of_spellings_that_differ_in_capitals_one_is_offered() -> None:
    assert offered("rel") == ["relu()", "relu6()"]


def test_what_is_offered_alone_is_understood() -> None:
    for start in ("ex", "ar", "sig", "lo", "mi", "ga", "be", "no"):
        for word in offered(start):
            text = word.replace("()", "(x)") if word.endswith("()") else f"{word} x"
            found = parse(text)
            assert isinstance(found, Definition) or found.kind == "argument-count", text


def test_own_names_say_what_they_are() -> None:
    text = "a = 2  # slope\nr = sqrt(x^2 + y^2)\ng(t, s) = t^2\ndef h(u):\n    k = 3\n    return u\nx == 2"
    found = own_names(text)
    assert {name: str(own.says) for name, own in found.items()} == {
        "g": "function g(t, s) of this text", "t": "argument of g", "s": "argument of g",
        "h": "function h(u) of this text", "u": "argument of h", "a": "here 2", "r": "here sqrt(x^2 + y^2)",
        "k": "here 3",
    }  # fmt: skip
    assert {name for name, own in found.items() if own.is_function} == {"g", "h"}


def test_a_long_text_is_looked_through_in_a_moment() -> None:
    text = "a1 = 2\n" * 1400 + "x*si"
    best = min(_taken(text) for _ in range(3))
    assert best < 0.02


def _taken(text: str) -> float:
    began = time.process_time()
    assert offer(text, len(text))
    return time.process_time() - began
