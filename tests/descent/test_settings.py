from __future__ import annotations

import math
from typing import Any

import pytest

from gradexplorer.descent.rules import RULES
from gradexplorer.descent.settings import SETTINGS, checked, settings_of, words_of
from gradexplorer.expression.problem import Problem

RULE = RULES["gradient-descent"]
COMMON = {"learning_rate": 0.1, "steps": 50, "tolerance": 1e-8, "ascent": False}
FIRST_ORDER = {
    "schedule": "constant", "schedule_every": 10, "schedule_factor": 0.5, "noise": 0.0, "seed": 0, "clip": 0.0,
}  # fmt: skip


def test_defaults() -> None:
    own = {"line_search": "fixed", "shrink": 0.5, "c1": 1e-4, "c2": 0.9, "weight_decay": 0.0}
    assert settings_of(RULE, None) == COMMON | own | FIRST_ORDER


def test_the_methods_their_settings_and_defaults_are_the_documented_ones() -> None:
    documented: dict[str, tuple[float, dict[str, object]]] = {
        "gradient-descent": (0.1, {"line_search": "fixed", "shrink": 0.5, "c1": 1e-4, "c2": 0.9, "weight_decay": 0.0}),
        "momentum": (0.01, {"momentum": 0.9, "weight_decay": 0.0}),
        "nesterov": (0.01, {"momentum": 0.9, "weight_decay": 0.0}),
        "adagrad": (0.1, {"epsilon": 1e-10, "weight_decay": 0.0}),
        "adadelta": (1.0, {"rho": 0.9, "epsilon": 1e-6, "weight_decay": 0.0}),
        "rmsprop": (0.01, {"decay": 0.99, "epsilon": 1e-8, "weight_decay": 0.0}),
        "adam": (0.1, {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "weight_decay": 0.0}),
        "amsgrad": (0.1, {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "weight_decay": 0.0}),
        "adamw": (0.1, {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "weight_decay": 0.01}),
        "nadam": (
            0.1,
            {"beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8, "momentum_decay": 0.004, "weight_decay": 0.0},
        ),
        "lion": (0.01, {"beta1": 0.9, "beta2": 0.99, "weight_decay": 0.0}),
        "rprop": (0.1, {"increase": 1.2, "decrease": 0.5, "min_step": 1e-6, "max_step": 50.0}),
        "newton": (1.0, {"modified": True}),
        "bfgs": (1.0, {"line_search": "wolfe"}),
        "conjugate-gradient": (1.0, {"beta": "polak-ribiere+", "line_search": "wolfe"}),
        "trust-region": (1.0, {"radius": 1.0, "max_radius": 100.0}),
        "nelder-mead": (1.0, {"simplex_size": 0.5}),
    }
    second_order = {"newton", "bfgs", "conjugate-gradient", "trust-region", "nelder-mead"}
    assert list(RULES) == list(documented)
    for name, (rate, own) in documented.items():
        common = COMMON | {"learning_rate": rate} | ({} if name in second_order else FIRST_ORDER)
        assert RULES[name].settings == common | own, name


def test_every_setting_of_every_rule_has_a_row_and_a_default_it_allows() -> None:
    for rule in RULES.values():
        for name, default in rule.settings.items():
            assert SETTINGS[name].says
            assert checked(rule, name, default) == default
            assert not isinstance(default, str) or default in words_of(rule, name)


def test_a_line_search_begins_with_1_unless_told_otherwise() -> None:
    for search, rate in (("fixed", 0.1), ("armijo", 1.0), ("wolfe", 1.0), ("exact", 1.0), ("barzilai-borwein", 1.0)):
        found = settings_of(RULE, {"line_search": search})
        assert not isinstance(found, Problem)
        assert found["learning_rate"] == rate
    found = settings_of(RULE, {"line_search": "armijo", "learning_rate": 0.1})
    assert not isinstance(found, Problem)
    assert found["learning_rate"] == 0.1


def test_a_rate_may_be_any_finite_number_and_the_verdict_says_what_comes_of_it() -> None:
    for rate in (0, -0.1, 1e308):
        found = settings_of(RULE, {"learning_rate": rate})
        assert not isinstance(found, Problem)
        assert found["learning_rate"] == rate


def test_text_is_read_as_the_command_line_gives_it() -> None:
    found = settings_of(RULE, {"learning_rate": "0.25", "steps": "7", "ascent": "true"})
    assert found == settings_of(RULE, {"learning_rate": 0.25, "steps": 7.0, "ascent": True})


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("learning_rate", math.nan, "learning_rate must be a finite number"),
        ("learning_rate", math.inf, "learning_rate must be a finite number"),
        ("learning_rate", "fast", "learning_rate must be a number"),
        ("learning_rate", None, "learning_rate must be a number"),
        ("learning_rate", True, "learning_rate must be a number"),
        ("learning_rate", 10**400, "learning_rate must be a number"),
        ("steps", 2.5, "steps must be a whole number"),
        ("steps", -1, "steps must be at least 0"),
        ("tolerance", -1e-9, "tolerance must be at least 0"),
        ("shrink", 1, "shrink must be less than 1"),
        ("ascent", "maybe", "ascent must be true or false"),
        ("line_search", "guess", "line_search must be one of fixed, exact, armijo, wolfe, barzilai-borwein"),
        (
            "line_search",
            "armijio",
            "line_search must be one of fixed, exact, armijo, wolfe, barzilai-borwein; did you mean armijo?",
        ),
        ("learning-rate", 1, "gradient-descent has no setting learning-rate; did you mean learning_rate?"),
        ("stepps", 1, "gradient-descent has no setting stepps; did you mean steps?"),
        ("xyz", 0.9, f"gradient-descent has no setting xyz; there are {', '.join(RULE.settings)}"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence_that_names_the_key(name: str, value: Any, says: str) -> None:
    found = settings_of(RULE, {name: value})
    assert isinstance(found, Problem)
    assert (found.kind, found.field, found.message) == ("bad-request", name, says)


def test_the_words_of_a_setting_are_those_of_its_method() -> None:
    found = settings_of(RULES["bfgs"], {"line_search": "armijo"})
    assert isinstance(found, Problem)
    assert found.message == "line_search must be one of wolfe, exact"
