"""Numbers as people read them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.ui import numbers


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.6, "1.600"), (-0.8, "−0.800"), (5.0, "5.000"), (0.0, "0.000"), (2.4, "2.400"), (1.23456789, "1.23457"),
        (123456.789, "123457"), (0.05, "0.050"), (1e-5, "1.000 × 10⁻⁵"), (-1234567.0, "−1.23457 × 10⁶"),
        (0.99999999, "1.000"), (math.inf, "∞"), (-math.inf, "−∞"), (math.nan, "not defined here"),
    ],
)  # fmt: skip
def test_six_digits_at_most_and_three_decimals_at_least(value: float, text: str) -> None:
    assert numbers.show(value) == text


def test_short_has_no_zeros_at_the_end() -> None:
    assert [numbers.short(value) for value in (2.0, 0.5, -3.25)] == ["2", "0.5", "−3.25"]


def test_a_vector_is_in_brackets_and_its_missing_entry_is_a_dash() -> None:
    assert numbers.vector((2.4, math.nan)) == "(2.400, –)"


def test_an_angle_has_its_unit() -> None:
    assert numbers.angle(-26.565) == "−26.6°"


def test_nan_is_never_shown_as_nan() -> None:
    for text in (numbers.show(math.nan), numbers.short(math.nan), numbers.angle(math.nan), numbers.vector((math.nan,))):
        assert "nan" not in text.lower()


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_shown_is_the_number_to_six_digits(value: float) -> None:
    shown = numbers.show(value).replace(numbers.MINUS, "-")
    mantissa, _, power = shown.partition(" × 10")
    raised = power.translate(str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-"))
    read_back = float(f"{mantissa}e{raised or 0}")
    assert abs(read_back - value) <= 1e-5 * abs(value)


@given(st.floats(-1e15, 1e15))
def test_text_for_a_field_reads_back_to_fifteen_digits(value: float) -> None:
    assert abs(float(numbers.plain(value)) - value) <= 1e-14 * abs(value)
