"""Lines of JSON in, lines of JSON out: in order, one for each, and no line can stop the rest."""

from __future__ import annotations

import io
import json
import math
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gradexplorer import symbols
from gradexplorer.cli.batch import LONGEST_LINE, batch

PROJECT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True, scope="module")
def calculus() -> Iterator[None]:
    symbols.partials("x", ["x"], {})
    yield
    symbols.close()


def answers(command: str, *lines: bytes | dict[str, Any]) -> list[Any]:
    typed = b"\n".join(line if isinstance(line, bytes) else json.dumps(line).encode() for line in lines)
    out = io.StringIO()
    assert batch(command, io.BytesIO(typed), out) == 0
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_answers_come_in_order_and_blank_lines_are_skipped() -> None:
    found = answers("check", {"text": "x^2"}, b"  ", {"text": "2 +"}, b"", {"text": "a*y", "param": {"a": 2}})
    assert [line.get("partials", line.get("problem", {}).get("kind")) for line in found] == [
        {"x": "2*x"},
        "syntax",
        {"y": "a"},
    ]


def test_a_probe_line() -> None:
    (found,) = answers("probe", {"text": "x*y", "at": [3, 4.0], "variables": ["x", "y"]})
    assert (found["value"], found["gradient"]) == (12.0, [4.0, 3.0])


def test_a_critical_line() -> None:
    # f = x w^2 + x^2: the gradient by (w, x) is (2wx, w^2 + 2x), 0 at (0, 0) alone, where the Hessian is (0, 0; 0, 2)
    lines = [
        {"text": "cos(w)", "box": [-1, 4]},
        {"text": "x w^2 + x^2", "variables": ["w", "x"], "box": [-1, 1, -1, 1]},
        {"text": "x^2", "box": [1]},
        {"text": "x^2 +", "box": [-1, 1]},
    ]
    simple, degenerate, *faults = answers("critical", *lines)
    assert [(point["kind"], point["value"]) for point in simple["points"]] == [("minimum", -1.0), ("maximum", 1.0)]
    assert simple["points"][0]["point"] == pytest.approx([math.pi], rel=1e-15)
    assert [(point["kind"], point["point"]) for point in degenerate["points"]] == [("degenerate", [0.0, 0.0])]
    assert (simple["complete"], degenerate["complete"]) == (True, False)
    assert [fault["problem"]["kind"] for fault in faults] == ["bad-request", "syntax"]


def test_a_descend_line() -> None:
    request = {"text": "x^2 + 10y^2", "from": [2, 1], "set": {"learning_rate": 0.1}, "steps": 1, "tolerance": 0}
    (found,) = answers("descend", {**request, "method": "gradient-descent"})
    assert found["points"][1] == pytest.approx([1.6, -1.0], rel=1e-15)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (b"{", "line"),
        (b"[1]", "line"),
        (b"null", "line"),
        (b"\xff\xfe", "line"),
        (b"[" * 200_000, "line"),
        (b'{"text": "x", "text": "y"}', "text"),
        (b'{"text": "x", "at": [NaN]}', "line"),
        (b'{"text": "x", "at": [1e999]}', "at"),
        (b'{"text": "x", "at": [' + b"9" * 5000 + b"]}", "line"),
        (b'{"text": "x", "at": [' + b"9" * 400 + b"]}", "at"),
        (b'{"text": "x", "at": ["1"]}', "at"),
        (b'{"text": "x", "at": [true]}', "at"),
        (b'{"text": "x", "at": 1}', "at"),
        (b'{"text": "x", "at": [1, 2]}', "at"),
        (b'{"text": 7, "at": [1]}', "text"),
        (b'{"at": [1]}', "text"),
        (b'{"text": "x", "at": [1], "point": [1]}', "point"),
        (b'{"text": "x", "at": [1], "variables": "x"}', "variables"),
        (b'{"text": "x", "at": [1], "variables": [1]}', "variables"),
        (b'{"text": "x", "at": [1], "param": [["a", 1]]}', "param"),
        (b'{"text": "x", "at": [1], "param": {"a": null}}', "param"),
        (b'{"text": "' + b"x" * LONGEST_LINE + b'"}', "line"),
    ],
)
def test_a_bad_line_is_answered_with_its_field_and_the_next_line_too(line: bytes, field: str) -> None:
    bad, good = answers("probe", line, {"text": "x^2", "at": [3]})
    assert (bad["problem"]["kind"], bad["problem"]["field"]) == ("bad-request", field)
    assert good["value"] == 9.0


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ({"text": ""}, "empty"),
        ({"text": "foo(x)"}, "unknown-name"),
        ({"text": "\ud800"}, "bad-character"),
        ({"text": "__import__('os')"}, "not-allowed"),
        ({"text": "9**9**9**9"}, "too-large"),
        ({"text": "(" * 1000 + "x" + ")" * 1000}, "too-deep"),
        ({"text": "x+" * 500_000 + "x"}, "too-large"),
        ({"text": "1/0"}, "undefined"),
    ],
)
def test_a_hostile_text_is_a_problem(line: dict[str, Any], kind: str) -> None:
    (found,) = answers("check", line)
    assert found["problem"]["kind"] == kind


def test_a_setting_of_a_wrong_kind() -> None:
    (found,) = answers("descend", {"text": "x^2", "from": [1], "set": {"learning_rate": [1]}})
    assert found["problem"]["field"] == "set"


def test_a_fault_of_ours_is_answered_and_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("gradexplorer.cli.batch.answer", lambda *_: 1 / 0)
    out = io.StringIO()
    assert batch("check", io.BytesIO(b'{"text": "x"}\n'), out) == 1
    assert json.loads(out.getvalue())["problem"]["kind"] == "internal"
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_each_answer_is_flushed_before_the_next_line_is_read() -> None:
    command = [sys.executable, "-m", "gradexplorer", "descend", "--batch"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=PROJECT, bufsize=0) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for start in (1, 2):
            process.stdin.write(json.dumps({"text": "x^2", "from": [start], "steps": 1}).encode() + b"\n")
            assert json.loads(process.stdout.readline())["points"][0] == [start]
        process.stdin.close()
        assert process.wait(20) == 0
