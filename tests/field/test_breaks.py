from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.breaks import breaks
from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import sample
from gradexplorer.field.viewport import Box
from gradexplorer.formula.formulas import Formulas

CELLS = (60, 61, 83)


def broken(formulas: Formulas, cells: int = 60) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """x, y and the samples left out, over [-3, 3]^2."""
    field = sample(on_plane(formulas), Box(-3, 3, -3, 3), cells + 1, cells + 1, lambda: False)
    assert field is not None
    return field.x, field.y, breaks(field.value, *field.gradient, (6 / cells, 6 / cells))


@pytest.mark.parametrize("cells", CELLS)
@pytest.mark.parametrize(
    "text", ["1/(x-0.123)", "1000 + 1/(x-0.123)", "1/(x-0.123)^3", "1/(x-0.123)^9", "floor(x-0.123)", "sign(x-0.123)"]
)
def test_every_row_is_cut_at_a_pole_or_a_jump(formulas: Callable[[str], Formulas], text: str, cells: int) -> None:
    x, _, out = broken(formulas(text), cells)
    assert out[:, np.abs(x - 0.123) <= 6 / cells].any(axis=1).all()


@pytest.mark.parametrize("cells", CELLS)
def test_nothing_is_cut_away_from_the_pole(formulas: Callable[[str], Formulas], cells: int) -> None:
    x, _, out = broken(formulas("1/(x-0.123)"), cells)
    assert not out[:, np.abs(x - 0.123) > 6 / cells].any()


@pytest.mark.parametrize("cells", CELLS)
def test_columns_are_cut_as_rows_are(formulas: Callable[[str], Formulas], cells: int) -> None:
    _, y, out = broken(formulas("tan(y)"), cells)
    for pole in (-np.pi / 2, np.pi / 2):
        assert out[np.abs(y - pole) <= 6 / cells].any(axis=0).all()
    assert out.sum() <= 2 * (cells + 1)


def test_a_jump_on_the_very_samples_is_found(formulas: Callable[[str], Formulas]) -> None:
    x, _, out = broken(formulas("floor(x) + y/4"))  # with 60 cells every whole number is a sample
    for jump in (-2, -1, 0, 1, 2):
        assert out[:, np.abs(x - jump) < 0.15].any(axis=1).all()


@pytest.mark.parametrize("cells", CELLS)
@pytest.mark.parametrize(
    "text",
    [
        "x^2+y^2", "|x|+|y|", "max(x, y)", "x^3", "(1-x)^2+100*(y-x^2)^2", "exp(4x)", "sin(5x)*cos(5y)", "x*y", "3",
        "sqrt(x^2+y^2)", "1/(x^2+y^2+0.01)", "cbrt(x)", "log(x)", "1/x^2",
    ],
)  # fmt: skip
def test_what_is_continuous_stays_whole(formulas: Callable[[str], Formulas], text: str, cells: int) -> None:
    assert not broken(formulas(text), cells)[2].any()
