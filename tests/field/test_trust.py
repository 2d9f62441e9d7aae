from __future__ import annotations

from collections.abc import Callable

import pytest

from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import sample
from gradexplorer.field.trust import TOO_FINE, TOO_QUICK, caution
from gradexplorer.field.viewport import Box, box_about
from gradexplorer.formula.formulas import Formulas
from gradexplorer.gallery import Landscape, landscapes

Formula = Callable[[str], Formulas]
START = Box(-3.0, 3.0, -3.0, 3.0)


def doubt(formulas: Formulas, box: Box = START) -> object:
    surface = on_plane(formulas)
    field = sample(surface, box, 641, 361, lambda: False, (2, 2))
    assert field is not None
    return caution(surface, field)


@pytest.mark.parametrize("text", ["sin(1000x) sin(1000y)", "sin(1e9 x)", "cos(900x + 800y)", "mod(100x, 1)"])
def test_a_function_too_quick_for_the_samples_is_not_trusted(formulas: Formula, text: str) -> None:
    assert doubt(formulas(text)) == TOO_QUICK


@pytest.mark.parametrize("text", ["sin(1000x) sin(1000y)", "cos(900x + 800y)"])
def test_and_is_trusted_once_it_is_seen_from_near(formulas: Formula, text: str) -> None:
    assert doubt(formulas(text), box_about(0.3, 0.2, 0.02, 0.02)) is None


@pytest.mark.parametrize(
    ("text", "box"),
    [
        ("exp(x) + 1e6", box_about(0.3, 0.1, 1e-9, 1e-9)),  # the floats about 1e6 are 1e-10 apart
        ("x^2 + y^2", box_about(1.0, 1.0, 1e-14, 1e-14)),  # ... those about 1 are 2e-16
        ("sin(1e17 x)", START),  # ... and those about 1e17 are 16, more than two turns
    ],
)
def test_where_floats_run_out_it_is_said(formulas: Formula, text: str, box: Box) -> None:
    assert doubt(formulas(text), box) == TOO_FINE


@pytest.mark.parametrize(
    "text",
    ["1/x", "tan(x)", "log(x)", "floor(x)", "|x| + |y|", "sign(x)", "sin(1/x)", "gamma(x) y", "3", "1e308 exp(x^2)",
     "log(-1 - x^2)", "exp(-1000(x^2 + y^2))", "x^200 y^200", "mod(x, 0.5)"],
)  # fmt: skip
def test_poles_jumps_kinks_and_plains_are_trusted(formulas: Formula, text: str) -> None:
    assert doubt(formulas(text)) is None


@pytest.mark.parametrize("landscape", landscapes(), ids=lambda landscape: landscape.name)
def test_every_landscape_of_the_gallery_is_trusted(formulas: Formula, landscape: Landscape) -> None:
    assert doubt(formulas(landscape.text), landscape.box) is None


@pytest.mark.parametrize("width", [1e-3, 1e-6, 1e-9, 6e-12])
@pytest.mark.parametrize("text", ["x^2 + y^2", "sin(x) cos(y)", "exp(x y)"])
def test_a_view_a_million_million_times_as_near_is_still_trusted(formulas: Formula, text: str, width: float) -> None:
    assert doubt(formulas(text), box_about(1.0, 0.75, width, width)) is None
