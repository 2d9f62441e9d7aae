"""The table of a walk."""

from __future__ import annotations

import csv
import io

from gradexplorer.descent.path import Path
from gradexplorer.export.table import table
from gradexplorer.expression.sentence import say

NAN = float("nan")


def path(variables: tuple[str, ...] = ("x", "y")) -> Path:
    return Path(
        variables=variables,
        method="gradient-descent",
        settings={},
        points=((2.0, -1.0), (0.1 + 0.2, 1e-7)),
        values=(5.0, NAN),
        gradients=((4.0, -2.0), (NAN, float("inf"))),
        slopes=(20**0.5, NAN),
        steps=(0.0, 1e22),
        evaluations={},
        stop="budget",
        says=say("enough"),
    )


def test_the_table_word_for_word() -> None:
    assert table(path()) == (
        "k,x,y,f,df/dx,df/dy,slope,step\n"
        "0,2,-1,5,4,-2,4.47213595499958,0\n"
        "1,0.30000000000000004,1e-07,,,,,1e+22\n"
    )  # fmt: skip


def test_the_variables_have_their_own_names() -> None:
    assert table(path(("w", "b"))).splitlines()[0] == "k,w,b,f,df/dw,df/db,slope,step"


def test_numbers_read_back_as_the_same_doubles() -> None:
    rows = list(csv.DictReader(io.StringIO(table(path()))))
    assert float(rows[1]["x"]) == 0.1 + 0.2
    assert float(rows[0]["slope"]) == 20**0.5
