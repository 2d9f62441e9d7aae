"""A step as arithmetic is true: what stands there, worked out as it stands, gives the result that stands there."""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.descent.arithmetic import SYMBOLS, Line, line
from gradexplorer.descent.path import Path, descend
from gradexplorer.descent.rules import RULES
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
HIMMELBLAU = "(x^2+y-11)^2+(x+y^2-7)^2"
SIGNS = {"·": "*", "−": "-", "²": "**2", "^": "**", "max(": "np.maximum(", "min(": "np.minimum(", "sign(": "np.sign("}
MORE: dict[str, dict[str, object]] = {
    "all": {"clip": 2.0, "weight_decay": 0.1, "noise": 0.3, "schedule": "cosine"},
    "plain": {},
    "up": {"ascent": True, "learning_rate": 1e-3},
}


def worked_out(told: Line) -> object:
    """The formula of elementwise arithmetic, by NumPy."""
    text = told.formula
    text = re.sub(r"√(<\w+>|\([^()]*\))", r"np.sqrt(\1)", text)
    text = re.sub(r"\|(<\w+>)\|", r"np.linalg.norm(\1)", text)
    for sign, source in SIGNS.items():
        text = text.replace(sign, source)
    names = {name: np.array(value) if isinstance(value, tuple) else value for name, value in told.values}
    return eval(re.sub(r"<(\w+)>", r"\1", text), {"np": np, **names})


@pytest.mark.parametrize("more", MORE)
@pytest.mark.parametrize("method", [name for name, rule in RULES.items() if rule.elementwise])
def test_every_line_comes_out_as_it_stands(formulas: Formula, method: str, more: str) -> None:
    chosen = {name: value for name, value in MORE[more].items() if name in RULES[method].settings}
    found = descend(formulas(HIMMELBLAU), (-1.0, 1.5), method, {**chosen, "steps": 6})
    assert isinstance(found, Path)
    for k in range(1, len(found.points)):
        lines = found.arithmetic(k)
        assert lines[-1].result == found.points[k] or method == "lion"
        for told in lines:
            if "where" not in told.formula:
                assert worked_out(told) == pytest.approx(told.result, rel=1e-9, abs=1e-12), told.text()


def test_momentum_as_it_is_read(formulas: Formula) -> None:
    found = descend(formulas("x^2+10y^2"), (2, 1), "momentum", {"steps": 2})
    assert isinstance(found, Path)
    velocity, move = found.arithmetic(2)

    def show(number: float) -> str:
        return f"{number:.4g}"

    assert velocity.text() == "v ← m·v + g"
    assert velocity.latex() == r"v \leftarrow m v + g"
    assert velocity.put_in(show) == "0.9·(4, 20) + (3.92, 16)"
    assert velocity.outcome(show) == "(7.52, 34)"
    assert move.put_in(show) == "(1.96, 0.8) − 0.01·(7.52, 34)"
    assert move.latex_put_in(show) == (
        r"\begin{pmatrix}1.96 \\ 0.8\end{pmatrix} - 0.01 \begin{pmatrix}7.52 \\ 34\end{pmatrix}"
    )


def test_a_negative_number_stands_in_brackets_and_a_power_of_ten_is_typeset() -> None:
    told = line("x", "<x> − <a>·<g>", "<x> - <a> <g>", 1.0, x=-2.0, a=1e-9, g=3.0)
    assert told.put_in(str) == "(-2.0) − 1e-09·3.0"
    assert told.latex_put_in(str) == r"\left(-2.0\right) - 1.0 \cdot 10^{-9} 3.0".replace("1.0 \\cdot", "1 \\cdot")


def test_every_symbol_of_every_formula_is_known(formulas: Formula) -> None:
    for method in RULES:
        found = descend(formulas(HIMMELBLAU), (-1.0, 1.5), method, {"steps": 3})
        assert isinstance(found, Path)
        for told in (told for k in range(1, 4) for told in found.arithmetic(k)):
            named = set(re.findall(r"<(\w+)>", told.formula + told.tex))
            assert named <= SYMBOLS.keys()
            assert named == {name for name, _ in told.values}
            assert "<" not in told.latex().replace("< ", "").replace("<1", "")
