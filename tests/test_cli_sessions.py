"""Sessions on the command line: opened from a file or a shared text, shared, refused in one line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from gradexplorer.__main__ import main
from gradexplorer.export.session_file import save
from gradexplorer.session import shared
from gradexplorer.session.state import START, Parameter

PROJECT = Path(__file__).resolve().parents[1]
WORK = replace(START, text="a x^2 + y^2", parameters=(Parameter("a", 3.0, -5, 5, 0.05, 1.0),))


def outside(*arguments: str, folder: Path, typed: str = "") -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, in that folder, with no screen anywhere."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {key: value for key, value in os.environ.items() if key not in unset} | {"PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-m", "gradexplorer", *arguments]
    return subprocess.run(
        command, env=environment, cwd=folder, input=typed, capture_output=True, text=True, check=False, timeout=60
    )


@pytest.mark.parametrize("form", ["file", "text", "typed"])
def test_without_a_screen_the_picture_of_the_session_is_given(tmp_path: Path, form: str) -> None:
    save(tmp_path / "work.gradx", WORK)
    asked = {"file": ["work.gradx"], "text": ["open", shared.to_text(WORK)], "typed": ["open", "-"]}
    ran = outside(*asked[form], folder=tmp_path, typed=shared.to_text(WORK) + "\n")
    assert ran.returncode == 0, ran.stderr
    assert "its picture goes to" in ran.stderr
    assert (tmp_path / "gradient-explorer.png").read_bytes().startswith(b"\x89PNG")
    assert "value        13\n" in ran.stdout  # 3*2^2 + 1^2


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{", "the file ends too soon, in line 1"),
        (b'{"format": "gradexplorer", "version": 2}', "version: 2 is newer than 1"),
        (b'{"format": "gradexplorer", "version": 1, "probe": [1]}', "probe: this is not a list of 2"),
        (None, "it is not there"),
    ],
)
def test_a_file_that_is_no_session_is_refused_in_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes | None, says: str
) -> None:
    if content is not None:
        (tmp_path / "bad.gradx").write_bytes(content)
    assert main([str(tmp_path / "bad.gradx")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("gradexplorer: bad-request: bad.gradx cannot be opened: ")
    assert says in told.err
    assert told.err.count("\n") == 1


@pytest.mark.parametrize("text", ["x^2", "gradx1:", "gradx1:!", shared.to_text(WORK)[:-3], "gradx9:abc"])
def test_a_text_that_is_no_session_is_refused_in_one_line(capsys: pytest.CaptureFixture[str], text: str) -> None:
    assert main(["open", text, "--json"]) == 2
    problem = json.loads(capsys.readouterr().out)["problem"]
    assert (problem["kind"], problem["field"]) == ("bad-request", "text")


def test_a_session_file_is_shared_as_text(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    save(tmp_path / "work.gradx", WORK)
    assert main(["share", str(tmp_path / "work.gradx")]) == 0
    assert capsys.readouterr().out == shared.to_text(WORK) + "\n"
    assert main(["share", str(tmp_path / "work.gradx"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"shared": shared.to_text(WORK)}
    assert main(["share"]) == 2
    assert "needs a session file" in capsys.readouterr().err


def test_help_says_what_they_take(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["open", "--help"]) == 0
    assert "begins with gradx1:" in capsys.readouterr().out
    assert main(["share", "--help"]) == 0
    assert "share FILE" in capsys.readouterr().out
