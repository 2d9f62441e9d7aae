"""Programs whose results lie where their operands lay: right, and without a new array."""

from __future__ import annotations

import operator

import numpy as np
import pytest

from gradexplorer.formula.pool import Branched, Line, Pool, Program

X = np.array([1.0, 2.0, -3.0])
KEPT = Line(None, wide=True, value=0, is_input=True)
GIVEN = Line(None, wide=True, value=0, given=True, is_input=True)


def test_what_nobody_reads_any_more_holds_the_next_result() -> None:
    # (x + 1) 2, of an x that was given: all of it in x's own memory
    lines = [GIVEN, Line(None, value=1.0), Line(np.add, (0, 1), wide=True), Line(np.add, (2, 2), wide=True)]
    pool = Pool(3)
    x = pool.copy(X)
    (found,) = Program(lines, [3], {}).run(pool, [x])
    assert found is x
    np.testing.assert_array_equal(found, [4.0, 6.0, -4.0])


def test_what_is_kept_stays_as_it_was() -> None:
    lines = [KEPT, Line(np.negative, (0,), wide=True)]
    kept = X.copy()
    (found,) = Program(lines, [1], {}).run(Pool(3), [kept])
    np.testing.assert_array_equal(found, -X)
    np.testing.assert_array_equal(kept, X)


def test_outputs_are_arrays_of_their_own() -> None:
    lines = [KEPT, Line(np.negative, (0,), wide=True)]
    kept = X.copy()
    found = Program(lines, [0, 1, 1], {}).run(Pool(3), [kept])
    assert len({id(array) for array in (kept, *found)}) == 4
    np.testing.assert_array_equal(found, [X, -X, -X])


def test_the_memory_goes_round() -> None:
    # after the first run, a hundred more ask for nothing
    lines = [KEPT, Line(np.add, (0, 0), wide=True), Line(np.abs, (1,), wide=True), Line(np.multiply, (1, 2), wide=True)]
    program, pool = Program(lines, [3], {}), Pool(3)
    pool.give(*program.run(pool, [X]))
    free = len(pool.free)
    for _ in range(100):
        pool.give(*program.run(pool, [X]))
    assert len(pool.free) == free


def test_what_is_needed_for_nothing_is_left_out_and_given_back() -> None:
    asked: list[object] = []
    lines = [GIVEN, KEPT._replace(value=1), Line(asked.append, (1,), wide=True), Line(np.negative, (1,), wide=True)]
    pool = Pool(3)
    unread = pool.copy(X)
    (found,) = Program(lines, [3], {}).run(pool, [unread, X])
    assert not asked
    assert found is unread  # its memory served the result


def test_a_branch_is_looked_at_before_what_it_guards() -> None:
    lines = [Line(None, value=0, is_input=True), Line(None, value=0.0), Line(operator.gt, (0, 1)),
             Line(None, value=1.0), Line(operator.truediv, (3, 0))]  # fmt: skip
    program = Program(lines, [4], {2: True})
    assert program.run(Pool(1), [4.0]) == [0.25]
    with pytest.raises(Branched):
        program.run(Pool(1), [0.0])


def test_a_branch_that_would_go_the_other_way_is_said_before_anything_is_touched() -> None:
    lines = [Line(None, value=0, is_input=True), GIVEN._replace(value=1), Line(np.multiply, (1, 0), wide=True)]
    program, pool = Program(lines, [2], {0: True}), Pool(3)
    x = pool.copy(X)
    free = len(pool.free)
    with pytest.raises(Branched):
        program.run(pool, [0.0, x])
    assert len(pool.free) == free
    np.testing.assert_array_equal(x, X)
