"""Paths read from CSV: foreign logs, our own tables, and every way a file can be wrong."""

from __future__ import annotations

import pytest

from gradexplorer.descent.recorded import LARGEST, MOST_NUMBERS, Read, path_along, recorded_in
from gradexplorer.expression.problem import Problem
from tests.descent.test_race import formulas


def read(text: str | bytes, variables: tuple[str, ...] = ("x", "y")) -> Read:
    found = recorded_in(text.encode() if isinstance(text, str) else text, variables, "log")
    assert isinstance(found, Read), found
    return found


@pytest.mark.parametrize(
    "text",
    [
        "x,y\n1,2\n3,4\n",
        "epoch,loss,y,x,note\n0,5.5,2,1,hello\n1,4.5,4,3,\n",
        "x\ty\n1\t2\n3\t4\n",
        "x;y\n1,0;2,0\n3,0;4,0\n",
        "\ufeffX, Y\r\n1,2\r\n\r\n3,4",
        '"x","y"\n"1","2"\n"3","4"\n',
    ],
)
def test_points_are_read_whatever_stands_beside_them(text: str) -> None:
    (path,) = read(text).paths
    assert path.points == ((1.0, 2.0), (3.0, 4.0))


def test_f_and_gradient_are_worked_out_here() -> None:
    path = path_along(formulas("x^2+10y^2"), read("x,y\n2,1\n1.6,-1\n").paths[0])
    assert not isinstance(path, Problem)
    assert path.values == (14.0, 12.56)
    assert path.gradients[0] == (4.0, 20.0)
    assert path.steps == pytest.approx((0.0, 4.16**0.5))
    assert path.stop == "recorded"


def test_a_column_of_racers_parts_several_paths() -> None:
    found = read("racer,k,x,y\nadam,0,1,2\nadam,1,3,4\nlion,0,5,6\n")
    assert [(path.name, len(path.points)) for path in found.paths] == [("log: adam", 2), ("log: lion", 1)]
    assert str(found.says) == "3 points read, of 2 paths"


def test_a_run_that_ended_in_nan_is_read_up_to_there() -> None:
    found = read("x,y\n1,2\nnan,inf\n3,4\n")
    assert found.paths[0].points == ((1.0, 2.0),)
    assert str(found.says) == "1 points read; row 3 lacks a number, so a path ends before it"


def test_a_long_log_is_thinned_and_says_so() -> None:
    rows = MOST_NUMBERS  # twice as many numbers, for two variables
    found = read("x,y\n" + "1,2\n" * rows)
    assert found.paths[0].stride == 2
    assert len(found.paths[0].points) == rows // 2
    assert str(found.says).endswith("of which every 2th is kept")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "row 1 names no column x: there are no names"),
        ("a,b\n1,2\n", "row 1 names no column x: there are a, b"),
        ("x,y\n1,2\n3,four\n", "row 3, column y: four is not a number"),
        ("x,y\n", "there is no row with a number in each of the columns x, y"),
        ("x,y\n,\n1,\n", "there is no row with a number in each of the columns x, y"),
        (b"x,y\n1,2\n\xff\xfe,3\n", "row 3 is not UTF-8 text: this is no CSV file"),
        ("x,y\n" + '"' + "9" * 200_000 + "\n", "row 2 is no row of a CSV file"),
        (b"x" * (LARGEST + 1), "this file has 20 MB; a path is read from up to 20"),
    ],
)
def test_what_is_wrong_is_said_with_its_row(text: str | bytes, says: str) -> None:
    found = recorded_in(text.encode() if isinstance(text, str) else text, ("x", "y"), "log")
    assert isinstance(found, Problem)
    assert found.message == says


def test_a_path_of_other_variables_is_a_problem() -> None:
    found = path_along(formulas("w^2+b^2"), read("x,y\n1,2\n").paths[0])
    assert isinstance(found, Problem)
    assert found.message == "log has no column w"
