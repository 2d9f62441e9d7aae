"""Trusted digits: what cancellation takes is counted, and what it leaves alone is not."""

from __future__ import annotations

import math

import mpmath
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.formula.trusted import Trusted, exactly, holds, trusted, within

# Rump, "Algorithms for verified inclusions", 1988.
RUMP = "333.75y^6 + x^2(11x^2 y^2 - y^6 - 121y^4 - 2) + 5.5y^8 + x/(2y)"
AT = (77617.0, 33096.0)


def made(text: str) -> Formulas:
    definition = parse(text)
    assert isinstance(definition, Definition)
    found = formulas_of(definition)
    assert isinstance(found, Formulas)
    return found


def at(text: str, *point: float) -> Trusted:
    return trusted(made(text), point)


def test_no_digit_of_rumps_function_can_be_trusted() -> None:
    formulas = made(RUMP)
    found = trusted(formulas, AT)
    assert found.value == 0
    assert found.exact == pytest.approx(-54767 / 66192, rel=1e-15)  # -0.827396...
    warning = found.warning(formulas.value(AT), 6, lambda value: f"{value:.4g}")
    assert str(warning).endswith(", the value is -0.8274: no digit can be trusted")
    assert abs(formulas.value(AT) - found.exact) > 1


def test_where_nothing_cancels_all_digits_hold() -> None:
    found = at("x^2 + y^2", 2.0, 1.0)
    assert found == Trusted(16, (16, 16), ((16, 16), (16, 16)), 5.0)
    assert found.warning(5.0, 15, str) is None


def test_digits_go_one_by_one() -> None:
    # (1 + t) - 1 keeps of t as many digits as there are left beside the 1
    for power in range(1, 15):
        t = 3.1234567890123456 * 10.0**-power
        found = at("(1 + x) - 1", t).value
        assert found is not None
        assert abs(found - (16 - power)) <= 2, power


def test_the_derivative_may_be_right_where_the_value_is_not() -> None:
    found = at("(1 + x) - 1", 1e-17)
    assert (found.value, found.gradient) == (0, (16,))


def test_a_literal_is_meant_as_it_is_typed() -> None:
    assert at("0.1 + 0.2 - 0.3 + 0x", 1.0).value == 0  # doubles say 5.6e-17
    assert at("sin(pi) + 0x", 1.0).value == 0  # doubles say 1.2e-16


def test_the_gradient_has_its_own_warning() -> None:
    found = at("(x^2 - 2x + 1 - (x - 1)^2)*y", 1.0001, 1.0)
    assert found.gradient[1] == 0
    warned = Trusted(16, (16, 3), ((16, 16), (16, 16)), 1.0).warning(1.0, 6, str)
    assert str(warned) == "rounding: only 3 digits of the gradient can be trusted"
    few = Trusted(4, (16,), ((16,),), 0.25).warning(0.2501, 6, str)
    assert str(few) == "rounding: only 4 digits of 0.2501 can be trusted; the value is 0.25"


def test_what_has_no_value_has_no_digits() -> None:
    found = at("log(x)", -1.0)
    assert (found.value, found.gradient, found.hessian) == (None, (None,), ((None,),))
    assert at("|x|", 0.0).gradient == (None,)


def test_many_digits_are_many() -> None:
    found = exactly(made("exp(x) - 1 - x"), [1e-12], 0)
    assert found is not None
    with mpmath.workdps(60):
        t = mpmath.mpf(1e-12)
        assert abs(found[0] - (mpmath.exp(t) - 1 - t)) < mpmath.mpf(10) ** -44


def test_too_much_work_is_not_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gradexplorer.formula.trusted.MOST_LINES", 100)
    formulas = made("prod(i, 1, 30, sin(x - i))")
    assert exactly(formulas, [0.5]) is None
    assert trusted(formulas, (0.5,)).value is None


def test_it_can_be_stopped_and_ends_by_itself() -> None:
    formulas = made("sin(x) + cos(x)")
    asked = iter([False] * 5 + [True])
    assert exactly(formulas, [0.5], stop=lambda: next(asked)) is None
    assert within(-1.0)()
    assert not within(60.0)()
    assert trusted(formulas, (0.5,), lambda: True).value is None


def test_digits_of_a_double() -> None:
    assert holds(math.pi, mpmath.mpf(math.pi)) == 16
    assert holds(3.14, mpmath.pi) == 3
    assert holds(-3.14, mpmath.pi) == 0
    assert holds(0.0, mpmath.mpf(1)) == 0
    assert holds(1.0, mpmath.mpf(0)) == 0
    assert holds(math.nan, mpmath.mpf(0)) is None
