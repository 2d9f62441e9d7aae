"""What is typed has the value that Python gives to the same, written plainly: two roads to one number."""

from __future__ import annotations

import math
from collections.abc import Callable

import mpmath
import pytest

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.readings import READINGS
from gradexplorer.expression.tree import names
from gradexplorer.expression.words import CONSTANTS
from gradexplorer.formula.formulas import Formulas, formulas_of
from tests.expression.test_definitions import DEFINED
from tests.expression.test_latex import LATEX
from tests.expression.test_meaning import READ_AS

TYPED = dict(
    [*READ_AS, *LATEX, *((row.typed, row.read_as) for row in READINGS), *((row[0], row[1]) for row in DEFINED)]
)
AT = {"x": 0.6, "y": 0.8, "z": 0.5, "n": 3.0, "b": 2.5}
ELSE = 1.3


def choose(*given: float) -> float:
    pairs = list(zip(given[0::2], given[1::2], strict=False))
    otherwise = given[-1] if len(given) % 2 else math.nan
    return next((value for held, value in pairs if held), otherwise)


def of_math(function: Callable[..., object]) -> Callable[..., float]:
    return lambda *given: float(function(*given))  # type: ignore[arg-type]


PYTHON: dict[str, object] = {
    name: getattr(math, name)
    for name in (
        "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "asinh", "exp", "log10", "log2",
        "log", "sqrt", "floor", "ceil", "hypot", "erf", "gamma", "pi", "e", "tau",
    )
} | {
    "abs": abs, "max": max, "min": min, "where": choose, "piecewise": choose, "mod": lambda u, v: u % v,
    "cbrt": lambda u: math.copysign(abs(u) ** (1 / 3), u), "factorial": lambda u: math.gamma(u + 1),
    "sigmoid": lambda u: 1 / (1 + math.exp(-u)), "relu": lambda u: max(u, 0.0),
    "sinc": lambda u: math.sin(math.pi * u) / (math.pi * u), "erfinv": of_math(mpmath.erfinv),
    "beta": of_math(mpmath.beta), "besselj": of_math(mpmath.besselj),
    "sphericalj": of_math(lambda n, u: mpmath.sqrt(mpmath.pi / (2 * u)) * mpmath.besselj(n + 0.5, u)),
}  # fmt: skip


def valued(definition: Definition, at: dict[str, float]) -> float:
    formulas = formulas_of(definition)
    assert isinstance(formulas, Formulas)
    formulas = formulas.with_parameters({name: at.get(name, ELSE) for name in formulas.parameters})
    return float(formulas.value(tuple(at.get(name, ELSE) for name in definition.variables)))


def python_value(plain: str, free: tuple[str, ...]) -> float:
    """What Python makes of the plain text; NaN where it finds no real number."""
    source = plain.replace("^", "**").replace("lambda", "lambda_")
    given = {name.replace("lambda", "lambda_"): AT.get(name, ELSE) for name in free if name not in CONSTANTS}
    calls = {word: PYTHON[word] for word in PYTHON if f"{word}(" in source or word not in given}
    try:
        value = eval(source, {"__builtins__": {}}, {**given, **calls})
    except (ValueError, ZeroDivisionError):
        return math.nan
    return math.nan if isinstance(value, complex) else float(value)


@pytest.mark.parametrize(("text", "plain"), TYPED.items(), ids=list(TYPED))
def test_a_text_has_the_value_of_what_it_is_read_as(text: str, plain: str) -> None:
    found = parse(text)
    assert isinstance(found, Definition), found
    expected = python_value(plain, names(found.body))
    assert valued(found, AT) == pytest.approx(expected, rel=1e-12, abs=1e-12, nan_ok=True)


def test_the_tables_are_as_long_as_promised() -> None:
    assert len(TYPED) >= 250
    undefined = sum(math.isnan(valued(parse(text), AT)) for text in TYPED)  # type: ignore[arg-type]
    assert undefined <= 10
