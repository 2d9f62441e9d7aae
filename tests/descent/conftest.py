"""Formulas from a text, as the tests of walking need them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.formula.formulas import Formulas, formulas_of


@pytest.fixture
def formulas() -> Callable[[str], Formulas]:
    def formulas_from(text: str) -> Formulas:
        definition = parse(text)
        assert not isinstance(definition, Problem), definition
        found = formulas_of(definition)
        assert not isinstance(found, Problem), found
        return found

    return formulas_from
