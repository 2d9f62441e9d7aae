from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.field.typed_levels import MOST, typed_levels, written


@pytest.mark.parametrize(
    ("text", "heights"),
    [
        ("0, 1, 2.5, 10", (0.0, 1.0, 2.5, 10.0)),
        ("3;1 2\n2", (1.0, 2.0, 3.0)),
        ("−1 1e-3 +4", (-1.0, 0.001, 4.0)),
        ("  7  ", (7.0,)),
    ],
)
def test_heights_are_read_in_any_order_and_each_once(text: str, heights: tuple[float, ...]) -> None:
    assert typed_levels(text) == heights


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "type heights"),
        (" , ;", "type heights"),
        ("1, two", "two is not a number"),
        ("1e999", "1e999 is not a number"),
        ("nan", "nan is not a number"),
        ("1_000", "1_000 is not a number"),
        (" ".join(map(str, range(MOST + 1))), "at most 100 levels, not 101"),
    ],
)
def test_what_is_wrong_is_said(text: str, says: str) -> None:
    assert says in str(typed_levels(text))


@given(st.sets(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=20))
def test_what_is_written_reads_back(heights: set[float]) -> None:
    values = tuple(sorted(heights))
    assert typed_levels(written(values)) == values
