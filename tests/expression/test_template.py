"""The texts of the table of words are in our own language."""

from __future__ import annotations

import pytest

from gradexplorer.expression.parse import template
from gradexplorer.expression.print import to_text
from gradexplorer.expression.tree import names
from gradexplorer.expression.words import CONSTANTS, WORDS

TEXTS = sorted(
    {text for row in WORDS.values() for text in (*row.derivatives, *(row.kink or ()), row.jump or "") if text}
)


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_of_the_table_is_understood(text: str) -> None:
    assert set(names(template(text))) <= {"u", "v", "w", *CONSTANTS}


def test_a_template_is_read_without_looking_for_holes() -> None:
    assert to_text(template("1/0")) == "1/0"


def test_a_faulty_template_is_an_error_of_ours() -> None:
    with pytest.raises(ValueError, match="foo"):
        template("foo(u)")
