from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from gradexplorer.field.flow import APART_PX, NEAREST, STEP_PX, FlowLines, flow_line, flow_lines
from gradexplorer.field.plane import on_plane
from gradexplorer.field.viewport import Box, Viewport
from gradexplorer.formula.formulas import Formulas

Formula = Callable[[str], Formulas]
VIEW = Viewport.showing(Box(-3.0, 3.0, -3.0, 3.0), 600, 420)


def never() -> bool:
    return False


def pieces(lines: FlowLines) -> list[np.ndarray]:
    """Each line in pixels, (n, 2)."""
    places = np.stack([lines.x * VIEW.x_scale, lines.y * VIEW.y_scale], axis=1)
    rims = np.flatnonzero(np.isnan(places[:, 0]))
    return [part[~np.isnan(part[:, 0])] for part in np.split(places, rims)]


def drawn(formulas: Formulas) -> FlowLines:
    lines = flow_lines(on_plane(formulas), VIEW, never)
    assert lines is not None
    return lines


@pytest.mark.parametrize("text", ["x^2 + 3y^2", "x^2 - y^2", "sin(x) cos(y)", "x y + x^3/5"])
def test_lines_go_down_all_along(formulas: Formula, text: str) -> None:
    f = formulas(text)
    lines = drawn(f)
    height = f.value((lines.x, lines.y))
    falls = np.diff(height)
    assert (falls[np.isfinite(falls)] < 1e-9).all()


@pytest.mark.parametrize("text", ["x^2 + 3y^2", "x^2 - y^2", "x + 2y", "exp(x) - y^2"])
def test_lines_follow_the_gradient(formulas: Formula, text: str) -> None:
    f = formulas(text)
    lines = drawn(f)
    step_x, step_y = np.diff(lines.x), np.diff(lines.y)
    mid_x, mid_y = (lines.x[1:] + lines.x[:-1]) / 2, (lines.y[1:] + lines.y[:-1]) / 2
    _, (gx, gy) = f.gradient((mid_x, mid_y))
    with np.errstate(all="ignore"):
        cosine = -(step_x * gx + step_y * gy) / (np.hypot(step_x, step_y) * np.hypot(gx, gy))
    # Where a line turns within a step, at its end beside a critical point, a chord says little.
    steep = np.hypot(gx, gy) > 0.1
    assert np.nanmin(cosine[steep & np.isfinite(cosine)]) > 0.995


def test_a_line_on_x2_plus_3y2_is_the_curve_that_is_known(formulas: Formula) -> None:
    # dy/dx = 3y/x, so y = c x^3: through (2, 1) it is y = x^3/8.
    line = np.array(flow_line(formulas("x^2 + 3y^2"), VIEW, 2.0, 1.0, never))
    inside = np.abs(line[:, 0]) < 2.5
    np.testing.assert_allclose(line[inside, 1], line[inside, 0] ** 3 / 8, rtol=0, atol=2e-3)
    assert np.hypot(*line[-1]) < 0.05  # and it ends at the minimum


@pytest.mark.parametrize("text", ["x^2 + y^2", "x^2 - y^2", "sin(x) cos(y)", "x + 2y"])
def test_lines_are_evenly_spaced(formulas: Formula, text: str) -> None:
    found = pieces(drawn(formulas(text)))
    assert len(found) > 10
    points, owner = np.concatenate(found), np.concatenate([np.full(len(part), k) for k, part in enumerate(found)])
    apart = np.full(len(points), np.inf)
    for k, point in enumerate(points):
        others = points[owner != owner[k]]
        apart[k] = np.hypot(*(others - point).T).min()
    assert apart.min() >= APART_PX * NEAREST - 1e-6
    assert np.median(apart) <= 1.3 * APART_PX
    # And no hole is left: no place of the view is farther than two spacings from a line.
    corner = np.array([VIEW.box.x_min * VIEW.x_scale, VIEW.box.y_min * VIEW.y_scale])
    lattice = np.stack(np.meshgrid(np.arange(20, 580, 20), np.arange(20, 400, 20)), axis=-1).reshape(-1, 2) + corner
    nearest = np.array([np.hypot(*(points - place).T).min() for place in lattice])
    assert nearest.max() <= 2.0 * APART_PX


def test_lines_end_at_jumps_poles_and_the_domains_edge(formulas: Formula) -> None:
    for text in ("log(x) + y", "1/x + y", "floor(x) + y"):
        lines = drawn(formulas(text))
        assert len(lines.x) > 20
        step = np.hypot(np.diff(lines.x) * VIEW.x_scale, np.diff(lines.y) * VIEW.y_scale)
        assert np.nanmax(step) <= STEP_PX * 1.001
    assert (drawn(formulas("log(x) + y")).x[:-1] > -1e-9).sum() > 20


@pytest.mark.parametrize("text", ["5", "log(-1 - x^2)"])
def test_where_nothing_flows_there_is_no_line(formulas: Formula, text: str) -> None:
    surface = on_plane(formulas(text))
    lines = flow_lines(surface, VIEW, never)
    assert lines is not None
    assert lines.x.size == lines.heads.size == 0
    assert flow_line(surface, VIEW, 1.0, 1.0, never) == []


def test_stop_ends_the_work(formulas: Formula) -> None:
    assert flow_lines(formulas("x y"), VIEW, lambda: True) is None
