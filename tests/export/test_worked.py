"""What is worked out, pasted elsewhere: lines of Python give the numbers that are shown."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gradexplorer.descent.worked_row import Row
from gradexplorer.export.worked import TABLES, as_row, as_table
from gradexplorer.ui.worked.says import value
from tests.descent.test_worked import worked

TEXT = "sin(x y)/(1 + x^2)"
POINT = (1.2, -0.4)


@pytest.fixture(scope="module")
def rows() -> dict[str, Row]:
    return worked(TEXT, *POINT, degrees=30.0)


def test_lines_of_numpy_give_what_is_shown(rows: dict[str, Row]) -> None:
    names: dict[str, object] = {"np": np, "x": POINT[0], "y": POINT[1]}
    entries = ["f", "d:x", "d:y", "gradient", "slope", "angle", "along", "d:x,x", "d:x,y", "d:y,y", "eigenvalues"]
    assert list(rows) == entries
    for row in rows.values():
        written = as_row(row, "numpy", value)
        assert written is not None
        exec(written, names)
        found = names[written.split(" = ")[0]]
        assert np.allclose(found, row.values, rtol=1e-12), row.key


def test_lines_of_pytorch_are_lines_of_pytorch(rows: dict[str, Row]) -> None:
    assert as_row(rows["d:x"], "pytorch", value) == (as_row(rows["d:x"], "numpy", value) or "").replace("np.", "torch.")
    assert as_row(rows["slope"], "pytorch", value) == "slope = torch.sqrt(df_dx**2 + df_dy**2)"


def test_a_row_as_text_and_as_latex() -> None:
    row = worked("x*y^2", *POINT)["d:y"]
    assert as_row(row, "text", value) == "∂f/∂y = 2·x·y = 2·1.2·(−0.4) = −0.960"
    latex = as_row(row, "latex", value)
    assert latex == r"f_{y} = \frac{\partial f}{\partial y} = 2 x y = 2 \cdot 1.2 \left(-0.4\right) = -0.960"


def test_powers_of_ten_and_sentences_in_latex() -> None:
    tiny = worked("x^2", 1e-9)["f"]
    assert (as_row(tiny, "latex", value) or "").endswith(r" = 1.000 \times 10^{-18}")
    kink = worked("|x|", 0.0)["d:x"]
    sentence = r" = \text{not differentiable here: −1 from the left, 1 from the right}"
    assert (as_row(kink, "latex", value) or "").endswith(sentence)


def test_tables_have_a_line_for_each_row(rows: dict[str, Row]) -> None:
    listed = list(rows.values())
    tsv = as_table(listed, "tsv", value).splitlines()
    assert [len(line.split("\t")) for line in tsv] == [4] * (1 + len(rows))
    markdown = as_table(listed, "markdown", value).splitlines()
    assert markdown[0] == "|  | formula | numbers put in | value |"
    assert len(markdown) == 2 + len(rows)
    assert r"\|∇f\|" in markdown[6]
    latex = as_table(listed, "latex", value)
    assert latex.startswith("\\begin{tabular}{llll}\n")
    assert latex.count(r" \\") == 1 + len(rows)
    assert set(TABLES) == {"tsv", "markdown", "latex"}


def test_what_is_too_long_has_no_line_of_python() -> None:
    row = worked("prod(i, 1, 120, cos(x/i) + y/i)", 0.5, 0.25)["d:x"]
    assert as_row(row, "numpy", value) is None
    assert math.isfinite(row.values[0])
