"""Every word that may be typed is explained in a line, with an example that can be drawn."""

from __future__ import annotations

import pytest

from gradexplorer.expression import explain
from gradexplorer.expression.characters import GREEK
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.forms import FORMS, MODULE_FORMS
from gradexplorer.expression.greek import letter_before, letter_of
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_text
from gradexplorer.expression.scope import SERIES
from gradexplorer.expression.words import CONSTANTS
from gradexplorer.formula.formulas import Formulas, formulas_of

ROWS = (*explain.words(), *explain.operators())


def test_no_word_is_without_its_line() -> None:
    assert {row.word for row in explain.words()} == {*FORMS, *SERIES, *CONSTANTS}
    assert {row.word for row in explain.operators()} == set(MODULE_FORMS)
    assert {row.word: row.says for row in ROWS if not 2 <= len(row.says) <= 100 or "\n" in row.says} == {}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.word)
def test_the_example_can_be_drawn(row: explain.Explained) -> None:
    found = parse(row.example)
    assert isinstance(found, Definition), found
    formulas = formulas_of(found)
    assert isinstance(formulas, Formulas)
    assert all(formulas.partial(name) is not None for name in formulas.variables)


def test_another_spelling_names_the_word_it_stands_for() -> None:
    assert explain.explained("ln").same_as == "log"
    assert explain.explained("arcsin").call == "arcsin(u)"
    assert explain.explained("deg2rad").says == explain.explained("radians").says
    assert explain.explained("sin").same_as == ""


def test_every_greek_letter_has_one_form_and_means_what_its_command_does() -> None:
    assert set(explain.greek()) == set(GREEK)
    for name, letter in explain.greek().items():
        for formula in ("{} x + y", "{}(x, y) + x", "{} 2 x"):
            typed, written = parse(formula.format("\\" + name)), parse(formula.format(letter))
            if isinstance(written, Definition):
                assert isinstance(typed, Definition), (name, typed)
                assert to_text(typed.body) == to_text(written.body)
            else:
                assert not isinstance(typed, Definition)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (r"x + \alpha", (4, "α")), (r"\varphi", (0, "φ")), (r"\Omega", (0, "Ω")), (r"\pi", (0, "π")), (r"\sin", None),
        ("alpha", None), (r"\alpha ", None), ("\\", None), (r"\frac", None),
    ],
)  # fmt: skip
def test_a_name_with_a_backslash_before_the_cursor_is_a_letter(text: str, found: tuple[int, str] | None) -> None:
    assert letter_before(text, len(text)) == found


def test_no_other_command_is_a_letter() -> None:
    assert letter_of("sin") is None
    assert letter_of("nothing") is None
