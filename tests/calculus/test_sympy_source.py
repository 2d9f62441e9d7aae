"""What is copied as SymPy runs there, and has the values of the original."""

from __future__ import annotations

import math

import pytest
import sympy

from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.expression.print import source

# Text, point, and the value there, worked out with the math module.
COPIED = [
    ("x^2 y - sin(x)/y", (1.5, 2.0), 4.5 - math.sin(1.5) / 2),
    ("a = 3; f(x, y) = a*exp(-x^2) + |y|", (0.5, -2.0), 3 * math.exp(-0.25) + 2),
    ("where(x > 0 and y != 1, x, 2) + max(x, y, 1)", (0.5, 3.0), 3.5),
    ("cbrt(x) + log10(y) + (x < y)", (-8.0, 100.0), 1.0),
    ("sigmoid(x) + softplus(y) + relu(x)", (0.0, 0.0), 0.5 + math.log(2)),
    ("sinc(x) + round(y) + trunc(y)", (0.5, -2.5), 2 / math.pi - 4),
    ("hypot(x, y) + x % y + x!", (4.0, 3.0), 30.0),
    ("lambda x + erf(y)", (2.0, 0.5), 2 + math.erf(0.5)),
]


@pytest.mark.parametrize(("text", "point", "value"), COPIED, ids=[text for text, _, _ in COPIED])
def test_a_copied_function_runs_in_sympy(text: str, point: tuple[float, float], value: float) -> None:
    definition = parse(text, variables=("x", "y"))
    assert isinstance(definition, Definition)
    made: dict[str, object] = {}
    exec(source(definition, "sympy"), made)
    x, y = sympy.symbols("x y", real=True)
    formula = made[definition.name](x, y)  # type: ignore[operator]
    assert float(formula.subs({x: point[0], y: point[1]}).evalf()) == pytest.approx(value, rel=1e-12, abs=1e-12)
