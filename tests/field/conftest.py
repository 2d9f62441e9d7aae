"""Formulas from a text, as the tests of the plane need them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of

PEAKS = "3*(1-x)^2*exp(-x^2-(y+1)^2) - 10*(x/5-x^3-y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3"


def formulas_from(text: str) -> Formulas:
    definition = parse(text)
    assert not isinstance(definition, Problem), definition
    formulas = formulas_of(definition)
    assert not isinstance(formulas, Problem), formulas
    return formulas


@pytest.fixture
def formulas() -> Callable[[str], Formulas]:
    return formulas_from


@pytest.fixture
def peaks() -> Formulas:
    return formulas_from(PEAKS)
