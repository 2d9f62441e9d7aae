"""Formulas of a typed text, for the tests of this folder."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of


@pytest.fixture(scope="session")
def formulas() -> Callable[..., Formulas]:
    def make(text: str, **asked: Any) -> Formulas:
        definition = parse(text, **asked)
        assert isinstance(definition, Definition), definition
        made = formulas_of(definition)
        assert isinstance(made, Formulas), made
        return made

    return make
