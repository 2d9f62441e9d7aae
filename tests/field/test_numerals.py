from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gradexplorer.field.numerals import power_below, round_step, short, tens

positive = st.floats(1e-300, 1e300)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (-0.5, "−0.5"),
        (1000.0, "1000"),
        (1e4, "1e4"),
        (120000.0, "120000"),
        (2e6, "2e6"),
        (0.001, "0.001"),
        (1e-9, "1e−9"),
        (-5e-4, "−5e−4"),
        (1e308, "1e308"),
        (5e-324, "5e−324"),
        (0.1 + 0.2, "0.30000000000000004"),
    ],
)
def test_numbers_are_shown_as_short_as_they_can_be(value: float, text: str) -> None:
    assert short(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_what_is_shown_reads_back_as_the_number(value: float) -> None:
    assert float(short(value).replace("−", "-")) == value


@given(positive)
def test_a_value_lies_between_its_power_of_ten_and_the_next(value: float) -> None:
    exponent = power_below(value)
    assert tens(1, exponent) <= value < tens(1, exponent + 1)


@given(positive)
def test_a_round_step_is_the_next_1_2_or_5_times_a_power_of_ten(value: float) -> None:
    mantissa, exponent = round_step(value)
    assert mantissa in {1, 2, 5}
    assert value * (1 - 1e-9) <= tens(mantissa, exponent) <= 2.5 * value


def test_known_round_steps() -> None:
    assert round_step(0.9) == (1, 0)
    assert round_step(1.1) == (2, 0)
    assert round_step(0.03) == (5, -2)
    assert tens(3, -1) == 0.3
