"""How soon the first picture is there, frozen and not, side by side: from the start of the process to its pixels."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from making.places import BUILD, PROJECT
from making.screen import Screen
from making.smoke_window import hold

ROUNDS = 7
MOST_TIMES = 1.5
SEEN, COLOURS = (560, 200, 100, 60), 12  # a small part of the canvas, so that looking costs little
NOTES = BUILD / "first-picture.txt"


def compare(executable: Path) -> None:
    """Ends the build where the frozen program takes more than 1.5 times as long; leaves the figures in a file."""
    unfrozen = [sys.executable, "-P", "-m", "gradexplorer"]
    taken: tuple[list[float], list[float]] = ([], [])
    with Screen() as screen:
        for number in range(ROUNDS + 1):  # in turn, so that what else the machine does meets both
            for command, times in zip(([str(executable)], unfrozen), taken, strict=True):
                seconds = _seconds(command, screen)
                if number:  # the first time reads the files from the disk
                    times.append(seconds)
    frozen, plain = map(statistics.median, taken)
    says = (
        f"first picture: frozen {frozen:.2f} s (best {min(taken[0]):.2f}), unfrozen {plain:.2f} s"
        f" (best {min(taken[1]):.2f}): {frozen / plain:.2f} times"
    )
    print(says)
    NOTES.write_text(says + "\n", encoding="utf-8")
    if min(frozen / plain, min(taken[0]) / min(taken[1])) > MOST_TIMES:
        raise SystemExit(f"the frozen program should not take more than {MOST_TIMES} times as long")


def _seconds(command: list[str], screen: Screen) -> float:
    with tempfile.TemporaryDirectory(prefix="home-") as home:
        environment = {"HOME": home, "PATH": os.environ["PATH"], "DISPLAY": screen.display, "PYTHONPATH": str(PROJECT)}
        begin = time.perf_counter()
        words = [*command, "--window", "1280x720"]
        with hold(subprocess.Popen(words, env=environment, cwd=home, text=True)) as process:
            while screen.colours(SEEN) <= COLOURS:
                if process.poll() is not None or time.perf_counter() - begin > 90:
                    raise SystemExit(f"{command[0]} ended, or took too long: {process.returncode}")
                time.sleep(0.005)
            seconds = time.perf_counter() - begin
        while screen.colours(SEEN) > COLOURS:
            time.sleep(0.02)
        return seconds
