"""A picture in TikZ: what stands in it, that TeX can count so far, and that it compiles where there is a TeX."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from gradexplorer.descent.path import Path as Walk
from gradexplorer.descent.path import descend
from gradexplorer.export.tikz import tikz
from gradexplorer.export.tikz_words import escaped, number
from gradexplorer.expression.definition import Definition
from gradexplorer.expression.parse import parse
from gradexplorer.formula.formulas import Formulas, formulas_of
from gradexplorer.ui.drawing import drawing_of
from gradexplorer.ui.figure import figure

PICTURES: dict[str, tuple[str, dict[str, Any]]] = {
    "bowl": ("x^2 + y^2", {"title": r"50 % & $x_1$ \ π√2", "grid": True}),
    "lesson": ("x^2 + y^2", {"fill": False, "contours": None, "arrow_color": "blue"}),
    "huge": ("1e200*x^2 + y", {"box": (1e5, 1.0001e5, -1e-5, 1e-5), "equal": False}),
    "hatched": ("log(x) + y", {"flow": True, "theme": "dark"}),
    "nowhere": ("log(-1-x^2-y^2)", {}),
    "curve": ("1/(x-1) + floor(x)", {"at": (2,)}),
    "spike": ("1/x", {"at": (1e-9,)}),
}
COORDINATE = re.compile(r"\((-?[\d.]+(?:e[-+]?\d+)?),(-?[\d.]+(?:e[-+]?\d+)?)\)")
HAS_TEX = shutil.which("pdflatex") is not None and bool(
    subprocess.run([shutil.which("kpsewhich") or "false", "pgfplots.sty"], capture_output=True, check=False).stdout
)


def formulas(text: str) -> Formulas:
    found = parse(text)
    assert isinstance(found, Definition), found
    made = formulas_of(found)
    assert isinstance(made, Formulas)
    return made


def source(text: str, **choices: Any) -> str:
    return tikz(drawing_of(figure(formulas(text), size=(480, 400), **choices)))


@pytest.mark.parametrize("name", PICTURES)
def test_every_number_is_one_that_tex_can_count(name: str) -> None:
    text, choices = PICTURES[name]
    made = source(text, **choices)
    assert made.count("{") - made.count(r"\{") == made.count("}") - made.count(r"\}")
    places = [float(number) for pair in COORDINATE.findall(made) for number in pair]
    assert len(places) >= 10
    # 10 cm are 1000 units, and TeX counts to 16383 points: 575 cm, 57,500 units.
    assert max(map(abs, places)) <= 4000
    assert not re.search(r"\(-?[\d.]+e", made)
    assert "nan" not in made.replace("finance", "")


def test_the_four_hundred_arrows_of_the_lesson_are_lines() -> None:
    text, choices = PICTURES["lesson"]
    made = source(text, **choices, arrows=(20, 20))
    scope = made[made.index("-stealth, line cap") : made.index(r"\end{scope}")]
    assert len(re.findall(r"\\draw \(", scope)) == 400
    assert r"\definecolor{gx1}{HTML}{0000FF}" in made


def test_a_path_stands_where_it_went() -> None:
    walk = descend(formulas("x^2 + y^2"), (2.0, 1.0), settings={"steps": 1})
    assert isinstance(walk, Walk)
    # (2, 1) and (1.6, 0.8) of [-3, 3]: 5/6 and 4/6 of the width, then 4.6/6 and 3.8/6.
    assert "(833.3,666.7)--(766.7,633.3);" in source("x^2 + y^2", path=walk, box=(-3, 3, -3, 3))


def test_texts_stand_for_themselves() -> None:
    assert escaped(r"a_b 50% \x {y} π²") == r"a\_b 50\% \textbackslash{}x \{y\} $\pi$$^2$"
    assert (number(0.00001), number(1234.56), number(-0.5)) == ("0", "1234.6", "-0.5")


@pytest.mark.skipif(not HAS_TEX, reason="there is no TeX with PGFPlots here")
@pytest.mark.slow
@pytest.mark.parametrize("name", PICTURES)
def test_tex_compiles_it(name: str, tmp_path: Path) -> None:
    text, choices = PICTURES[name]
    (tmp_path / "figure.tex").write_text(source(text, **choices), encoding="utf-8")
    (tmp_path / "paper.tex").write_text(
        "\\documentclass{article}\\usepackage{pgfplots}\\pgfplotsset{compat=1.17}\n"
        "\\begin{document}\\input{figure}\\end{document}\n"
    )
    run = subprocess.run(
        ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "paper"],
        cwd=tmp_path, capture_output=True, text=True, errors="replace", check=False, timeout=120,
    )  # fmt: skip
    assert run.returncode == 0, run.stdout[-2000:]
    assert (tmp_path / "paper.pdf").stat().st_size > 5000
