from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from itertools import count

import numpy as np
import pytest

from gradexplorer.field.contours import Contours, contours
from gradexplorer.field.labels import CHARACTER_PX, HEIGHT_PX
from gradexplorer.field.levels import Levels, choose
from gradexplorer.field.picture import grid_size
from gradexplorer.field.plane import on_plane
from gradexplorer.field.sample import Field, sample
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas

VIEW = Viewport.showing(Box(-3.0, 3.0, -3.0, 3.0), 1200, 800)


def field_of(formulas: Formulas) -> Field:
    field = sample(on_plane(formulas), VIEW.box, *grid_size(VIEW), lambda: False)
    assert field is not None
    return field


def drawn(formulas: Formulas) -> tuple[Levels, Contours]:
    field = field_of(formulas)
    levels = choose(field)
    lines = contours(field, levels, VIEW, lambda: False)
    assert lines is not None
    return levels, lines


def test_level_lines_of_a_bowl_are_circles(formulas: Callable[[str], Formulas]) -> None:
    levels, lines = drawn(formulas("x^2+y^2"))
    for level, piece in zip(levels.values, lines.level_of, strict=True):
        radius = np.hypot(lines.x[piece], lines.y[piece])
        assert np.nanmax(np.abs(radius - math.sqrt(level))) < 1e-9


def test_lines_lie_on_their_level_to_a_hundredth_of_a_pixel(peaks: Formulas) -> None:
    levels, lines = drawn(peaks)
    away = []
    for level, piece in zip(levels.values, lines.level_of, strict=True):
        value, (across, up) = peaks.gradient((lines.x[piece], lines.y[piece]))
        away.append(np.abs(value - level) / np.hypot(across, up) * VIEW.x_scale)
    distances = np.concatenate(away)
    distances = distances[np.isfinite(distances)]
    assert np.quantile(distances, 0.99) < 0.01
    assert distances.max() < 0.5


def test_lines_and_levels_are_kept_apart_by_nan(formulas: Callable[[str], Formulas]) -> None:
    levels, lines = drawn(formulas("x*y"))
    assert len(lines.level_of) == len(levels.values)
    for one, two in itertools.pairwise(lines.level_of):
        if one.stop < two.start:
            assert np.isnan(lines.x[one.stop : two.start]).all()
    assert np.array_equal(np.isnan(lines.x), np.isnan(lines.y))
    hyperbola = lines.level_of[levels.values.tolist().index(2.0)]
    assert np.isnan(lines.x[hyperbola]).sum() == 1  # two branches


@pytest.mark.parametrize(
    ("text", "poles"),
    [("1/x + y/100", [0.0]), ("tan(x) + y/100", [-math.pi / 2, math.pi / 2]), ("floor(x+0.1)+y/4", [-0.1, 0.9])],
)
def test_no_line_runs_along_a_pole_or_a_jump(
    formulas: Callable[[str], Formulas], text: str, poles: list[float]
) -> None:
    _, lines = drawn(formulas(text))
    for pole in poles:
        before, after = lines.x[:-1] - pole, lines.x[1:] - pole
        assert not (before * after < 0).any()
        near = np.abs(lines.x - pole) < 2 / VIEW.x_scale
        assert near.sum() == 0 or np.ptp(lines.y[near]) < 6


def test_lines_end_where_the_domain_ends(formulas: Callable[[str], Formulas]) -> None:
    _, lines = drawn(formulas("sqrt(x) + y"))
    assert np.nanmin(lines.x) >= 0.0
    assert np.nanmin(lines.x) < 0.1


@pytest.mark.parametrize("text", ["3", "log(-1-x^2)"])
def test_without_levels_there_are_no_lines(formulas: Callable[[str], Formulas], text: str) -> None:
    _, lines = drawn(formulas(text))
    assert lines.x.size == 0
    assert lines.level_of == ()
    assert lines.labels == ()


def test_stop_is_asked_before_each_level(peaks: Formulas) -> None:
    field = field_of(peaks)
    asked = count(1)
    assert contours(field, choose(field), VIEW, lambda: next(asked) > 3) is None
    assert 5 <= next(asked) <= 6  # after the third level one thread or both asked once more


LANDSCAPES = [
    "x^2+y^2",
    "x*y",
    "(1-x)^2+100*(y-x^2)^2",
    "sin(3x)*cos(3y)",
    "tan(x)",
    "x - y",
    "exp(x*y)",
    "1e-7*x",
    "x^2",
]


@pytest.mark.parametrize("text", LANDSCAPES)
def test_labels_are_upright_and_never_overlap(formulas: Callable[[str], Formulas], text: str) -> None:
    _, lines = drawn(formulas(text))
    assert lines.labels
    rims = []
    for label in lines.labels:
        px, py = VIEW.pixel_at(label.x, label.y)
        rim = math.hypot(len(label.text) * CHARACTER_PX, HEIGHT_PX) / 2
        assert rim <= px <= VIEW.width - rim
        assert rim <= py <= VIEW.height - rim
        rims.append((px, py, rim))
    for (ax, ay, a), (bx, by, b) in itertools.combinations(rims, 2):
        assert math.hypot(ax - bx, ay - by) > a + b


def test_no_level_has_a_second_label_before_every_other_has_one(formulas: Callable[[str], Formulas]) -> None:
    texts = [label.text for label in drawn(formulas("x^2+y^2"))[1].labels]
    assert len(texts) > 5
    turns = texts[: len(set(texts))]
    assert len(set(turns)) == len(turns)


def test_a_label_says_the_level_of_the_line_it_stands_on(formulas: Callable[[str], Formulas]) -> None:
    f = formulas("x^2+y^2")
    for label in drawn(f)[1].labels:
        assert float(f.value((label.x, label.y))) == pytest.approx(float(label.text), abs=0.05)


def test_labels_stand_where_lines_run_level(formulas: Callable[[str], Formulas]) -> None:
    # On a circle that is above or below its centre, |x| <= |y|/2, where the line rises by no more than half its run.
    first = {label.text: label for label in reversed(drawn(formulas("x^2+y^2"))[1].labels)}
    assert all(abs(first[text].x) <= 0.55 * abs(first[text].y) for text in ("2", "4", "6", "8"))
    assert drawn(formulas("x"))[1].labels  # upright lines have labels all the same


def test_a_negative_level_has_a_real_minus_sign(formulas: Callable[[str], Formulas]) -> None:
    texts = {label.text for label in drawn(formulas("x + y"))[1].labels}
    assert "−2" in texts
    assert not any("-" in text for text in texts)


def test_not_every_line_is_labelled(formulas: Callable[[str], Formulas]) -> None:
    _, lines = drawn(formulas("sin(6x)*sin(6y)"))
    assert len(lines.labels) < np.isnan(lines.x).sum() / 4
