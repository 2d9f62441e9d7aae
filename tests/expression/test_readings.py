"""The table of readings that Help shows is what the parser does."""

from __future__ import annotations

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_text
from gradexplorer.expression.readings import READINGS, Reading


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.typed)
def test_every_row_is_what_the_parser_reads(reading: Reading) -> None:
    found = parse(reading.typed)
    assert isinstance(found, Definition), found
    assert to_text(found.body) == reading.read_as
    assert str(reading.why).endswith(".")


def test_the_table_holds_that_of_the_promise_and_more() -> None:
    typed = {reading.typed for reading in READINGS}
    assert {
        "-x^2",
        "2^3^2",
        "1/2x",
        "x/2y",
        "sin 2x y",
        "sin x cos y",
        "sin^2 x",
        "sin^-1 x",
        "xy",
        "gamma(x)",
    } <= typed
    assert len(typed) == len(READINGS) >= 40
