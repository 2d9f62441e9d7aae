"""Round numbers along an axis."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.ui.canvas.ticks import MOST, ticks


def test_ticks_are_round_and_written_alike() -> None:
    marks = ticks(-1.0, 1.0, 400, 80)
    assert marks.values == (-1.0, -0.5, 0.0, 0.5, 1.0)
    assert marks.texts == ("−1.0", "−0.5", "0", "0.5", "1.0")
    assert marks.common == ""


@pytest.mark.parametrize(
    ("low", "high", "texts", "common"),
    [
        (0, 8e6, ("0", "2", "4", "6", "8"), "×10⁶"),
        (0, 8e-7, ("0", "2", "4", "6", "8"), "×10⁻⁷"),
        (1 - 1e-9, 1 + 1e-9, ("−1.0", "−0.5", "0", "0.5", "1.0"), "×10⁻⁹ + 1"),
        (9000, 9400, ("9000", "9100", "9200", "9300", "9400"), ""),
    ],
)
def test_long_numbers_share_what_is_common(low: float, high: float, texts: tuple[str, ...], common: str) -> None:
    marks = ticks(low, high, 400, 80)
    assert (marks.texts, marks.common) == (texts, common)


@given(
    st.floats(-1e12, 1e12),
    st.floats(1e-12, 1e12),
    st.floats(1, 4000),
)
def test_ticks_lie_in_view_one_after_the_other(low: float, width: float, length_px: float) -> None:
    high = low + width
    marks = ticks(low, high, length_px)
    assert len(marks.values) == len(marks.texts) <= MOST + 1
    assert list(marks.values) == sorted(set(marks.values))
    slack = 1e-6 * width + 4 * math.ulp(max(abs(low), abs(high)))
    assert all(low - slack <= value <= high + slack for value in marks.values)
    assert len(set(marks.texts)) == len(marks.texts)


@pytest.mark.parametrize("sides", [(0.0, 0.0), (math.nan, 1.0), (-math.inf, math.inf), (1.0, 0.0), (1e12, 1e12 + 1e-3)])
def test_where_no_ticks_can_be_there_are_none(sides: tuple[float, float]) -> None:
    assert ticks(*sides, 500).values == ()
