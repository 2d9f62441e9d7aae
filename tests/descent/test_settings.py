from __future__ import annotations

import math
from typing import Any

import pytest

from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import SETTINGS, checked, settings_of
from gradexplorer.expression.problem import Problem

RULE = RULES["gradient-descent"]


def test_defaults() -> None:
    assert settings_of(RULE, None) == {
        "learning_rate": 0.1, "steps": 50, "tolerance": 1e-8, "ascent": False, "line_search": "fixed",
    }  # fmt: skip


def test_every_setting_of_every_rule_has_a_row_and_a_default_it_allows() -> None:
    for rule in RULES.values():
        for name, default in rule.settings.items():
            assert SETTINGS[name].says
            assert checked(name, default, default) == default


def test_text_is_read_as_the_command_line_gives_it() -> None:
    found = settings_of(RULE, {"learning_rate": "0.25", "steps": "7", "ascent": "true"})
    assert found == settings_of(RULE, {"learning_rate": 0.25, "steps": 7.0, "ascent": True})


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("learning_rate", math.nan, "learning_rate must be a finite number"),
        ("learning_rate", math.inf, "learning_rate must be a finite number"),
        ("learning_rate", 0, "learning_rate must be greater than 0"),
        ("learning_rate", -0.1, "learning_rate must be greater than 0"),
        ("learning_rate", "fast", "learning_rate must be a number"),
        ("learning_rate", None, "learning_rate must be a number"),
        ("learning_rate", True, "learning_rate must be a number"),
        ("learning_rate", 10**400, "learning_rate must be a number"),
        ("steps", 2.5, "steps must be a whole number"),
        ("steps", -1, "steps must be at least 0"),
        ("steps", 100_001, "steps must be at most 100000"),
        ("tolerance", -1e-9, "tolerance must be at least 0"),
        ("ascent", "maybe", "ascent must be true or false"),
        ("line_search", "guess", "line_search must be one of fixed"),
        (
            "momentum",
            0.9,
            "gradient-descent has no setting momentum; it has learning_rate, steps, tolerance, ascent, line_search",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence_that_names_the_key(name: str, value: Any, says: str) -> None:
    found = settings_of(RULE, {name: value})
    assert isinstance(found, Problem)
    assert (found.kind, found.field, found.message) == ("bad-request", name, says)
