"""The words people expect, as they type them, and what they then see."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import to_latex, to_numpy, to_text
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.tree import Call, Name, Node
from gradexplorer.expression.words import ALIASES, FUNCTIONS
from gradexplorer.formula.kernels import floats


def body(text: str) -> Node:
    found = parse(text)
    assert isinstance(found, Definition), found
    return found.body


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("jn(2, x)", "besselj(2, x)"),
        ("besselJ(0, x)", "besselj(0, x)"),
        ("scipy.special.jv(0, x)", "besselj(0, x)"),
        ("j0(x) + j1(y)", "besselj(0, x) + besselj(1, y)"),
        ("np.sinc(x)", "sinc(x)"),
        ("logsumexp(x, y, 0)", "logsumexp(x, y, 0)"),
        ("np.logaddexp(x, y)", "logsumexp(x, y)"),
        ("normpdf(x)", "normpdf(x)"),
        ("normalpdf(x, 2, 3)", "normpdf((x - 2)/3)/3"),
        ("norm_cdf(x, 2, 3)", "normcdf((x - 2)/3)"),
        ("torch.nn.functional.gelu(x)", "gelu(x)"),
        ("swish(x)", "silu(x)"),
        ("jax.nn.leaky_relu(x, 0.2)", "where(x > 0, x, 0.2*x)"),
        ("elu(x, 2)", "where(x > 0, x, 2*expm1(x))"),
        ("relu6(x)", "min(max(x, 0), 6)"),
        ("hardtanh(x)", "min(max(x, -1), 1)"),
        ("clip(x, 0, 1)", "min(max(x, 0), 1)"),
        ("square(x) + reciprocal(y)", "x^2 + 1/y"),
        ("exp2(x) + exp10(y)", "2^x + 10^y"),
        ("np.degrees(x)", "x*(180/pi)"),
        ("fract(x)", "mod(x, 1)"),
        ("step(x)", "piecewise(x < 0, 0, x > 0, 1, 0.5)"),
        ("arcsec(x)", "acos(1/x)"),
        ("arccot(x)", "pi/2 - atan(x)"),
        # names that are functions only where they can be nothing else
        ("step*x", "step*x"),
        ("beta*x", "beta*x"),
        ("beta(x + 1)", "beta*(x + 1)"),
        ("beta(x + max(x, y))^2", "beta*(x + max(x, y))^2"),
        ("beta(x + 1, y)^2", "beta(x + 1, y)^2"),
        ("β(x, y)", "beta(x, y)"),
        ("beta = 3; beta(x + 1)", "beta*(x + 1)"),
    ],
)
def test_what_is_typed_is_read_as(typed: str, read: str) -> None:
    assert to_text(body(typed)) == read


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("besselj(0.5, 1)", "undefined"),
        ("sphericalj(-1, 1)", "undefined"),
        ("beta(0, 1)", "undefined"),
        ("logit(1)", "undefined"),
        ("logit(2)", "not-real"),
        ("erfinv(1)", "undefined"),
        ("erfinv(-2)", "not-real"),
        ("digamma(-1)", "undefined"),
        ("besselj(x)", "argument-count"),
        ("normpdf(x, 1)", "argument-count"),
        ("logsumexp(x)", "argument-count"),
        ("step(x, 1)", "argument-count"),
    ],
)
def test_what_has_no_value_or_no_meaning_is_a_problem(text: str, kind: str) -> None:
    found = parse(text)
    assert isinstance(found, Problem)
    assert found.kind == kind


def test_every_other_spelling_is_of_a_word_of_the_table() -> None:
    assert set(ALIASES.values()) <= {*FUNCTIONS, "pow"}
    assert not set(ALIASES) & set(FUNCTIONS)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("logsumexp(x, y, 0)", r"\operatorname{logsumexp}\left(x, y, 0\right)"),
        ("sinc(x)^2", r"\operatorname{sinc}\left(x\right)^{2}"),
    ],
)
def test_how_they_are_typeset(text: str, shown: str) -> None:
    assert to_latex(body(text)) == shown


@pytest.mark.parametrize("word", sorted(FUNCTIONS))
def test_numpy_says_the_same_where_it_needs_no_scipy(word: str) -> None:
    names = "xyz"[: FUNCTIONS[word].arity]
    source = to_numpy(Call(word, tuple(map(Name, names))))
    if "special." in source:
        return
    for at in (-1.3, -0.4, 0.3, 0.8, 1.6):
        arguments = [at, 0.7][: len(names)]
        own = floats.KERNELS[word](*arguments)
        with np.errstate(all="ignore"):
            theirs = eval(source, {"np": np} | dict(zip(names, map(np.float64, arguments), strict=True)))
        assert math.isnan(own) or own == pytest.approx(float(theirs), rel=1e-13, abs=1e-16), (source, at)
