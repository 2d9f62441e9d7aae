"""A line is sampled where it needs to be, and cut where it is not continuous."""

from __future__ import annotations

import numpy as np

from gradexplorer.field.trace import MOST, Scale, traced

SCALE = Scale(across=0.01, up=0.01, low=-1.0, high=1.0)
BEGUN = np.linspace(-1.0, 1.0, 101)


def test_a_straight_line_needs_no_more_samples() -> None:
    made = traced(lambda x: (x / 2, x * 0 + 0.5), BEGUN, SCALE, lambda: False)
    assert made is not None
    assert made.x.tolist() == BEGUN.tolist()
    assert not made.broken.any()


def test_a_jump_is_narrowed_down_to_neighbours_and_cut_once() -> None:
    at = 0.123456789
    made = traced(lambda x: (np.where(x < at, 0.0, 0.9), x * 0), BEGUN, SCALE, lambda: False)
    assert made is not None
    (i,) = np.flatnonzero(made.broken)
    assert made.x[i] < at <= made.x[i + 1]
    assert made.x[i + 1] - made.x[i] < 1e-15


def test_what_is_out_of_view_is_not_looked_at_closely() -> None:
    made = traced(lambda x: (5 + np.sin(300 * x), 300 * np.cos(300 * x)), BEGUN, SCALE, lambda: False)
    assert made is not None
    assert len(made.x) == len(BEGUN)


def test_a_line_that_bends_everywhere_ends_at_the_budget() -> None:
    made = traced(lambda x: (np.sin(1e9 * x), 1e9 * np.cos(1e9 * x)), BEGUN, SCALE, lambda: False)
    assert made is not None
    assert len(BEGUN) < len(made.x) <= MOST
    assert not made.broken.any()
