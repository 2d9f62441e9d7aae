"""What every picture of the gallery keeps: lines on their levels, arrows along the gradient and across the lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from gradexplorer.field.choices import Choices
from gradexplorer.field.picture import Picture, draw, refined
from gradexplorer.field.plane import Surface, on_plane
from gradexplorer.field.viewport import Viewport
from gradexplorer.gallery import Landscape, landscapes
from tests.field.conftest import formulas_from

LUT = np.zeros((256, 3), dtype=np.uint8)
SIZE = (960, 540)


@dataclass(frozen=True)
class Drawn:
    """A landscape as it is shown first, and as it is shown once there was time."""

    landscape: Landscape
    surface: Surface
    picture: Picture
    fine: Picture


def picture_of(surface: Surface, landscape: Landscape, **chosen: object) -> Picture:
    view = Viewport.showing(landscape.box, *SIZE)
    choices = Choices(**chosen)  # type: ignore[arg-type]
    picture = draw(surface, view, choices, LUT, lambda: False, box=landscape.box)
    assert picture is not None
    return picture


def drawn_of(landscape: Landscape) -> Drawn:
    surface = on_plane(formulas_from(landscape.text))
    picture = picture_of(surface, landscape)
    fine = refined(surface, picture, lambda: False)
    assert fine is not None
    return Drawn(landscape, surface, picture, fine)


@pytest.fixture(scope="module")
def drawn(request: pytest.FixtureRequest) -> Drawn:
    return drawn_of(request.param)


def every(chosen: list[Landscape]) -> pytest.MarkDecorator:
    """Each of them is drawn once for all tests."""
    return pytest.mark.parametrize("drawn", chosen, indirect=True, ids=lambda landscape: landscape.name)


# Waves of a pixel or two: their lines are closed about each hump, and bend within a cell.
FINER_THAN_PIXELS = {"Schaffer 2", "Weierstrass"}
smooth = [landscape for landscape in landscapes() if landscape.name not in FINER_THAN_PIXELS]


def missed(surface: Surface, picture: Picture, reach_px: float) -> float:
    """Part of the points of the lines about which f does not take their level within so many pixels, on either side."""
    view, lines = picture.viewport, picture.contours
    right, up = reach_px / view.x_scale, reach_px / view.y_scale
    away = []
    for level, piece in zip(picture.levels.values, lines.level_of, strict=True):
        there = np.isfinite(lines.x[piece])
        x, y = lines.x[piece][there], lines.y[piece][there]
        around = np.stack([surface.value((x + i * right, y + j * up)) for i in (-1, 0, 1) for j in (-1, 0, 1)])
        away.append(~((np.nan_to_num(around, nan=np.inf).min(axis=0) <= level)
                      & (np.nan_to_num(around, nan=-np.inf).max(axis=0) >= level)))  # fmt: skip
    found = np.concatenate(away) if away else np.empty(0)
    return float(found.mean()) if found.size else 0.0


@every(smooth)
def test_lines_lie_on_their_levels(drawn: Drawn) -> None:
    # What is left lies on ground so level, or beside creases so sharp, that less than a pixel's height decides.
    assert missed(drawn.surface, drawn.picture, 1.0) <= 0.17
    assert missed(drawn.surface, drawn.fine, 0.25) <= 0.07


def test_nearly_all_points_of_nearly_all_landscapes_lie_on_their_levels() -> None:
    quick, sharp = [], []
    for landscape in landscapes()[::3]:
        drawn = drawn_of(landscape)
        quick.append(missed(drawn.surface, drawn.picture, 0.5))
        sharp.append(missed(drawn.surface, drawn.fine, 0.1))
    assert np.median(quick) <= 0.005
    assert np.median(sharp) <= 0.005


@every(landscapes())
@pytest.mark.parametrize("way", ["ascent", "descent"])
def test_arrows_are_the_gradient(drawn: Drawn, way: str) -> None:
    surface = drawn.surface
    picture = drawn.picture if way == Choices().arrow_way else picture_of(surface, drawn.landscape, arrow_way=way)
    arrows, view = picture.arrows, picture.viewport
    assert arrows.x.size > 50
    _, (dx, dy) = surface.gradient((arrows.x, arrows.y))
    np.testing.assert_allclose(arrows.dx, dx, rtol=1e-12, atol=0)
    np.testing.assert_allclose(arrows.dy, dy, rtol=1e-12, atol=0)
    sign = 1.0 if way == "ascent" else -1.0
    length = np.hypot(arrows.dx_px, arrows.dy_px)
    seen = length > 0
    size = np.maximum(np.abs(dx), np.abs(dy))[seen]
    right, up = dx[seen] / size * view.x_scale, dy[seen] / size * view.y_scale
    along = (right * arrows.dx_px[seen] + up * arrows.dy_px[seen]) / (np.hypot(right, up) * length[seen])
    np.testing.assert_allclose(along, sign, rtol=0, atol=1e-12)


@every(smooth)
def test_arrows_rooted_on_the_contours_stand_on_them_at_right_angles(drawn: Drawn) -> None:
    surface, fine = drawn.surface, drawn.fine
    picture = picture_of(surface, drawn.landscape, arrow_places="contours")
    arrows, lines, view = picture.arrows, picture.contours, picture.viewport
    if not lines.x.size:  # terraces have edges, and no lines
        assert not arrows.rooted
        return
    assert arrows.rooted
    feet = set(zip(arrows.x.tolist(), arrows.y.tolist(), strict=True))
    assert feet <= set(zip(lines.x.tolist(), lines.y.tolist(), strict=True))
    px, py = arrows.x * view.x_scale, arrows.y * view.y_scale
    apart = np.hypot(px[:, None] - px, py[:, None] - py) + np.where(np.eye(len(px)) > 0, np.inf, 0.0)
    assert apart.min() >= 0.5 * arrows.scale.longest_px / 0.9
    # Where the sharp line passes nearest to the foot, its chord is at a right angle to the gradient.
    np.testing.assert_array_equal(fine.levels.values, picture.levels.values)  # the same lines, then
    line_x, line_y = fine.contours.x * view.x_scale, fine.contours.y * view.y_scale
    index = np.array([np.nanargmin((line_x - x) ** 2 + (line_y - y) ** 2) for x, y in zip(px, py, strict=True)])
    index = index[(index > 0) & (index < len(line_x) - 1)]
    chord_x, chord_y = line_x[index + 1] - line_x[index - 1], line_y[index + 1] - line_y[index - 1]
    _, (dx, dy) = surface.gradient((fine.contours.x[index], fine.contours.y[index]))
    right, up = dx / view.x_scale, dy / view.y_scale  # the slopes per pixel
    with np.errstate(all="ignore"):
        sine = np.abs(chord_x * right + chord_y * up) / (np.hypot(chord_x, chord_y) * np.hypot(right, up))
    sine = sine[np.isfinite(sine)]
    if sine.size:
        assert np.median(sine) < 0.02
        assert np.quantile(sine, 0.9) < 0.1
