"""Two windows of one process, and two processes, on the same file and the same recovery folder: nothing is harmed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.export import recovery
from gradexplorer.export.session_file import load
from gradexplorer.session.file import Loaded
from gradexplorer.ui.window import MainWindow
from tests.ui.conftest import Hearsay
from tests.ui.files.test_files import in_file, opened, press, said, saved, trigger, type_text
from tests.ui.files.test_keeping import kept_in

PROJECT = Path(__file__).resolve().parents[3]
ROUNDS = 60
# Saves one session after the other into the same file, and keeps each in a place of its own, until it is killed.
WRITER = """
import sys
from dataclasses import replace
from pathlib import Path
from gradexplorer.export import recovery
from gradexplorer.export.session_file import Stamp, save
from gradexplorer.session.state import START, Pin
name, file, place = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
slot = recovery.claim(place)
for number in range(int(sys.argv[4])):
    pins = tuple(Pin(f"{name}{n}", n, number) for n in range(50))
    session = replace(START, text=f"x + {number} y", pins=pins)
    slot.keep(session, file)
    assert isinstance(save(file, session), Stamp)
"""


@pytest.fixture
def other(qtbot: QtBot, hearsay: Hearsay) -> Iterator[MainWindow]:
    """A second window of the same process."""
    made = MainWindow(calculator=hearsay)  # type: ignore[arg-type]
    made.show()
    qtbot.waitUntil(lambda: bool(made.panels.canvas.property("upToDate")), timeout=30_000)
    yield made
    made.filing.files.let_go()
    made.close()
    made.deleteLater()


def test_two_windows_on_one_file_tell_of_one_another(
    qtbot: QtBot, window: MainWindow, other: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "shared.gradx"
    saved(qtbot, window, file)
    opened(qtbot, other, file)
    type_text(window, "x y")
    type_text(other, "x y + 1")
    trigger(window, "actionSave")
    qtbot.waitUntil(lambda: not window.isWindowModified())
    trigger(other, "actionSave")
    qtbot.waitUntil(lambda: "was changed by another program" in said(other))
    assert in_file(file).text == "x y"
    press(other, "Overwrite")
    qtbot.waitUntil(lambda: in_file(file).text == "x y + 1")
    window.filing.files.look_again()
    assert "was changed by another program" in said(window)
    assert window.conductor.session.text == "x y"
    assert [each.name for each in tmp_path.iterdir()] == ["shared.gradx"]


def test_two_windows_keep_their_work_apart(qtbot: QtBot, window: MainWindow, other: MainWindow, tmp_path: Path) -> None:
    for each, text in ((window, "x y"), (other, "x - y")):
        each.filing.keep_in(tmp_path)
        type_text(each, text)
    qtbot.waitUntil(lambda: kept_in(tmp_path) == ["x - y", "x y"])
    assert recovery.left_behind(tmp_path) == []  # both are still at work
    assert not other.close()
    press(other, "Do Not Save")
    qtbot.waitUntil(lambda: kept_in(tmp_path) == ["x y"])


def test_two_processes_write_the_same_file_and_every_reader_finds_a_whole_one(tmp_path: Path) -> None:
    file, place = tmp_path / "shared.gradx", tmp_path / "recovery"
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, name, str(file), str(place), str(ROUNDS)],
            cwd=PROJECT,
            stderr=subprocess.PIPE,
        )
        for name in "ab"
    ]
    seen = set()
    while any(writer.poll() is None for writer in writers):
        found = load(file)
        if isinstance(found, tuple):
            assert isinstance(found[0], Loaded)
            pins = found[0].session.pins
            # a whole session of one of the two: fifty pins of one name and one number
            assert len(pins) == 50
            assert len({(pin.name[0], pin.y) for pin in pins}) == 1
            seen.add((pins[0].name[0], pins[0].y))
        else:
            assert "is not there" in str(found.says)
    for writer in writers:
        assert writer.communicate()[1] == b""
        assert writer.returncode == 0
    assert len(seen) > 1
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["shared.gradx"]
    left = recovery.left_behind(place)
    kept = [slot.kept() for slot in left]
    # each has its own last work, whatever the other did
    assert sorted(
        each.found.session.pins[0].name for each in kept if each is not None and isinstance(each.found, Loaded)
    ) == ["a0", "b0"]
    assert {
        each.found.session.text for each in kept if each is not None and isinstance(each.found, Loaded)
    } == {f"x + {ROUNDS - 1} y"}  # fmt: skip
    for slot in left:
        slot.release()
