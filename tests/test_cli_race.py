"""Races from the command line and from Python."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import gradexplorer as gx
from gradexplorer.cli.door import main

BOWL = "x^2 + 10y^2"


def out(capsys: pytest.CaptureFixture[str], *arguments: str, status: int = 0) -> str:
    assert main(["race", *arguments]) == status
    found = capsys.readouterr()
    return found.out if status == 0 else found.err


def test_the_csv_has_the_racer_before_the_header_of_a_path(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(
        capsys, BOWL, "--from", "2,1", "--racer", "gradient-descent", "--racer", "adam", "--budget", "1", "--csv"
    )
    lines = text.splitlines()
    assert lines[0] == "racer,k,x,y,f,df/dx,df/dy,slope,step"
    assert lines[2].startswith("gradient-descent,1,1.6,-1,12.56,3.2,-20,")
    assert len(lines) == 5


def test_what_is_written_can_be_read_again(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    text = out(capsys, BOWL, "--from", "2,1", "--racer", "adam,learning_rate=0.2", "--racer", "newton", "--csv")
    file = tmp_path / "race.csv"
    file.write_text(text, encoding="utf-8")
    again = out(capsys, BOWL, "--log", str(file), "--csv")
    ours, theirs = (list(csv.reader(io.StringIO(each))) for each in (text, again))
    assert [row[1:] for row in ours] == [row[1:] for row in theirs]
    assert theirs[1][0] == "race: adam learning_rate=0.2"


def test_the_answer_in_json_has_each_racer_with_its_path(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("--racer", "adam", "--racer", "newton", "--budget", "40", "--equal", "evaluations", "--json")
    found = json.loads(out(capsys, BOWL, "--from", "2,1", *arguments))
    assert [run["racer"] for run in found["racers"]] == ["adam", "newton"]
    assert found["racers"][0]["evaluations"] == {"value": 20, "gradient": 20, "hessian": 0}
    assert found["racers"][1]["stop"] == "converged"
    assert found["racers"][1]["distance"] == pytest.approx(0.0, abs=1e-9)


def test_a_grid_of_starts(capsys: pytest.CaptureFixture[str]) -> None:
    text = out(capsys, BOWL, "--starts", "2x2", "--box", "0,4,0,4", "--racer", "newton", "--csv")
    starts = [row for row in csv.reader(io.StringIO(text)) if row[1] == "0"]
    assert [row[0] for row in starts] == [f"newton from ({x}, {y})" for y in (1, 3) for x in (1, 3)]
    assert [row[2:4] for row in starts] == [["1", "1"], ["3", "1"], ["1", "3"], ["3", "3"]]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--racer", "adam"), "from must be 2 numbers: x, y"),
        (("--from", "1,2"), "a race has 1 to 100 racers, not 0"),
        (("--from", "1,2", "--racer", "adm"), "there is no method adm; did you mean adam?"),
        (("--from", "1,2", "--racer", "adam,lr"), "--racer: lr is not of the form name=value"),
        (("--from", "1,2", "--racer", "adam", "--equal", "time"), "equal must be steps or evaluations"),
        (("--from", "1,2", "--racer", "adam", "--budget", "1.5"), "budget must be a whole number, at least 0"),
        (("--log", "nowhere.csv"), "nowhere.csv could not be read: No such file or directory"),
        (
            ("--from", "1,2", "--racer", "adam", "--weights", "1,2"),
            "weights must be 3 numbers: of f, gradient, Hessian",
        ),
    ],
)
def test_faults_are_said_in_a_line(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], says: str) -> None:
    assert out(capsys, BOWL, *arguments, status=2) == f"gradexplorer: bad-request: {says}\n"


def test_the_table_has_the_best_first_and_the_verdicts(capsys: pytest.CaptureFixture[str]) -> None:
    lines = out(capsys, BOWL, "--from", "2,1", "--racer", "adam", "--racer", "newton").splitlines()
    assert lines[1].split()[:2] == ["newton", "1"]
    assert lines[4].startswith("newton: arrived: after 1 step")


def test_a_request_in_a_batch_reads_no_file() -> None:
    from gradexplorer.cli.batch import answer_line

    asked = {"text": BOWL, "from": [1, 2], "racers": ["adam", {"method": "newton", "set": {}}], "budget": 3}
    assert len(answer_line("race", json.dumps(asked).encode())["racers"]) == 2  # type: ignore[arg-type]
    refused = answer_line("race", json.dumps({**asked, "logs": ["/etc/passwd"]}).encode())
    assert refused["problem"]["message"] == "a request reads no file"  # type: ignore[index]


def test_python_races_from_one_start_and_from_many() -> None:
    f = gx.function(BOWL)
    found = f.race((2, 1), ["adam", "momentum,learning_rate=0.02", ("lion", {"learning_rate": 0.1})], budget=5)
    assert [run.racer.name for run in found.runs] == [
        "adam", "momentum learning_rate=0.02", "lion learning_rate=0.1",
    ]  # fmt: skip
    assert found.csv().startswith("racer,k,x,y,f,")
    assert found.table().startswith("racer,settings,steps,evaluations of f,of gradient,of Hessian,f,slope,")
    assert len(f.race([(2, 1), (0, 0), (1, 1)], ["adam"]).runs) == 3
    with pytest.raises(gx.ExpressionError, match="there is no method adm"):
        f.race((2, 1), ["adm"])
