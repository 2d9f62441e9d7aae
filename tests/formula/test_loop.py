"""A program run on what it gave does, bound to its arrays, what it does step by step."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import repeat
from operator import add, gt
from typing import Any

import numpy as np
import pytest

from gradexplorer.formula.loop import Course, Loop, loop_of
from gradexplorer.formula.pool import Branched, Line, Pool, Program

COURSE = Course(moving=((0, 1),), carried=((1, 2), (2, 3)))


def stepping() -> Program:
    """v <- 0.5 v + (x > a) ; x <- x - a v ; k <- k + 1, from inputs a, x (kept), v (given), k."""
    lines = [
        Line(None, value=0, is_input=True),
        Line(None, wide=True, value=1, is_input=True),
        Line(None, wide=True, value=2, given=True, is_input=True),
        Line(None, value=3, is_input=True),
        Line(None, value=0.5),
        Line(np.multiply, (4, 2), wide=True),
        Line(gt_of, (1, 0), wide=True),  # writes into no array it is handed
        Line(np.add, (5, 6), wide=True),
        Line(np.multiply, (0, 7), wide=True),
        Line(np.subtract, (1, 8), wide=True),
        Line(None, value=1),
        Line(add, (3, 10)),
        Line(None, value=100),
        Line(gt, (12, 3)),
    ]
    return Program(lines, [9, 7, 11], {13: True})


def gt_of(x: Any, a: Any) -> Any:
    return np.where(x > a, 1.0, 0.0)


def looped(program: Program, firsts: Iterator[float], k: int = 0) -> tuple[Loop, list[np.ndarray], list[np.ndarray]]:
    pool = Pool(2)
    point, before = [np.array([3.0, -1.0])], [np.zeros(2)]
    loop = loop_of(program, pool, [0.25, *point, pool.copy([0.0, 4.0]), k], COURSE, before, firsts)
    assert loop is not None
    return loop, point, before


def test_a_loop_does_what_the_program_does_step_by_step() -> None:
    rates = [0.25 / (1 + number) for number in range(80)]
    loop, _, _ = looped(stepping(), iter(rates))
    program, pool = stepping(), Pool(2)
    x, v, k = np.array([3.0, -1.0]), np.array([0.0, 4.0]), 0
    for number, a in enumerate(rates):
        x, v, k = program.run(pool, [a, x, v.copy(), k])
        found = loop.step()
        np.testing.assert_array_equal(found[0], x)
        np.testing.assert_array_equal(loop.inputs([2])[0], v)
        assert loop.inputs([3]) == [number + 1]


def test_by_hand() -> None:
    # v = (0 + 1, 2 + 0), x = (3 - 1/4, -1 - 2/4); then v = (1.5, 1), x = (2.75 - 1.5/4, -1.5 - 1/4)
    loop, _, _ = looped(stepping(), repeat(0.25))
    np.testing.assert_array_equal(loop.step()[0], [2.75, -1.5])
    np.testing.assert_array_equal(loop.step()[0], [2.375, -1.75])


def test_the_points_before_stay_for_one_step() -> None:
    loop, point, _ = looped(stepping(), repeat(0.25))
    first = loop.step()[0]
    np.testing.assert_array_equal(point[0], [3.0, -1.0])
    second = loop.step()[0]
    np.testing.assert_array_equal(first, [2.75, -1.5])
    assert second is not first
    assert second is not point[0]


def test_a_branch_that_goes_the_other_way_is_said_before_anything_is_touched() -> None:
    loop, _, _ = looped(stepping(), repeat(0.25), k=99)
    there = loop.step()[0].copy()
    before = [entry.copy() for entry in loop.inputs([1, 2])]
    with pytest.raises(Branched):
        loop.step()
    np.testing.assert_array_equal(loop.inputs([1, 2]), before)
    np.testing.assert_array_equal(loop.inputs([1])[0], there)
    assert loop.inputs([3]) == [100]


def test_a_result_that_would_have_to_be_copied_makes_no_loop() -> None:
    lines = [Line(None, value=0, is_input=True), Line(None, wide=True, value=1, is_input=True)]
    program = Program(lines, [1], {})
    assert loop_of(program, Pool(2), [0.0, np.ones(2)], Course(((0, 1),), ()), [np.ones(2)], repeat(0.0)) is None
