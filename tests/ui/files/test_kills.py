"""The program is killed at any moment while it works: nothing is lost but the last two seconds."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from gradexplorer.export import recovery, session_file
from gradexplorer.session.file import Loaded

PROJECT = Path(__file__).resolve().parents[3]
CHILD = Path(__file__).parent / "working_child.py"
PROMISED_S = 2.0
LONGEST_S = 4.0
SHORT_FORM, LONG_FORM = 6, 200


def number_of(found: object) -> int:
    """Which of its texts the process was at when it wrote this session; -1 where there is none."""
    loaded = found[0] if isinstance(found, tuple) else found
    return int(loaded.session.text.split()[2]) if isinstance(loaded, Loaded) else -1


def killed(home: Path, after_s: float) -> tuple[Path, list[float], float]:
    """The recovery folder, when each change was shown, and when the process was killed (monotonic times)."""
    home.mkdir()
    environment = {
        **os.environ, "PYTHONPATH": str(PROJECT), "XDG_STATE_HOME": str(home), "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }  # fmt: skip
    command = [sys.executable, str(CHILD), str(home / "work.gradx")]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        folder = Path(process.stdout.readline().strip())
        alarm = threading.Timer(after_s, process.kill)
        alarm.start()
        lines = process.stdout.read().splitlines()
        end = time.monotonic()
        alarm.join()
        process.wait(30)
    return folder, [float(line.split()[1]) for line in lines if len(line.split()) == 2], end


def check(home: Path, after_s: float) -> float:
    """Seconds of work that were lost."""
    folder, times, end = killed(home, after_s)
    slots = recovery.left_behind(folder) if folder.exists() else []
    file = home / "work.gradx"
    in_file = session_file.load(file)
    assert isinstance(in_file, tuple) or not file.exists(), "a file is whole, or not there at all"
    assert len(slots) <= 1
    for slot in slots:
        kept = slot.kept()
        assert kept is not None
        assert isinstance(kept.found, Loaded)
    reached = max([number_of(in_file), *(number_of(kept.found) for slot in slots if (kept := slot.kept()))])
    for slot in slots:
        slot.clear()
        slot.release()
    assert [left.name for left in folder.glob("*")] == []
    missing = [shown for number, shown in enumerate(times) if number > reached]
    return end - missing[0] if missing else 0.0


def test_nothing_is_lost_beyond_two_seconds(tmp_path: Path) -> None:
    dice = random.Random(4)
    for number in range(SHORT_FORM):
        assert check(tmp_path / str(number), dice.uniform(0.0, LONGEST_S / 2)) < PROMISED_S


@pytest.mark.kills
@pytest.mark.parametrize("round_", range(LONG_FORM // 10))
def test_nothing_is_lost_beyond_two_seconds_in_two_hundred_kills(tmp_path: Path, round_: int) -> None:
    dice = random.Random(round_)
    lost = [check(tmp_path / str(number), dice.uniform(0.0, LONGEST_S)) for number in range(10)]
    print(f"lost at most {max(lost):.2f} s, {sum(lost) / len(lost):.2f} s on average")
    assert max(lost) < PROMISED_S
