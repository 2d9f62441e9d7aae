"""A race as a script: run by itself, it walks the same ways."""

from __future__ import annotations

import csv
import io
import subprocess
import sys
from pathlib import Path

import pytest

import gradexplorer as gx


def test_the_script_walks_the_same_ways_to_twelve_digits(tmp_path: Path) -> None:
    f = gx.function("(x^2+y-11)^2+(x+y^2-7)^2 + a*sin(x)", a=2)
    racers = ["adam", "momentum,learning_rate=0.005", "gradient-descent,line_search=armijo", "newton", "bfgs"]
    race = f.race((0.5, -0.3), racers, budget=60, equal="evaluations")
    file = tmp_path / "race.py"
    file.write_text(race.script(), encoding="utf-8")
    out = subprocess.run([sys.executable, str(file)], capture_output=True, text=True, check=True).stdout
    rows = list(csv.reader(io.StringIO(out)))
    assert rows[0] == ["racer", "k", "x", "y"]
    for run in race.runs:
        assert run.path is not None
        theirs = [tuple(map(float, row[2:])) for row in rows if row[0] == run.racer.name]
        assert len(theirs) == len(run.path.points)
        for mine, other in zip(run.path.points, theirs, strict=True):
            assert other == pytest.approx(mine, rel=1e-12, abs=1e-12)


def test_what_cannot_be_written_is_said() -> None:
    race = gx.function("x^2 + y^2").race((1, 2), ["adam"], budget=3)
    with pytest.raises(ValueError, match="a script is written with"):
        race.script("fortran")
