"""Work is kept against a crash: written a moment after each change, offered at the next start, gone at a good end."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.export import atomic, recovery, session_file
from gradexplorer.session import edits
from gradexplorer.session.file import Loaded
from gradexplorer.session.state import START
from gradexplorer.ui.window import MainWindow
from tests.ui.files.test_files import press, said, type_text

WORK = replace(START, text="x y - 3")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "recovery"


def kept_in(place: Path) -> list[str]:
    """The texts of the sessions that are kept there, by whomever."""
    found = [session_file.load(file) for file in place.glob("*.gradx")]
    return sorted(each[0].session.text for each in found if isinstance(each, tuple))


def left(place: Path, session: object = WORK, belongs_to: Path | None = None) -> None:
    """Work that a process left behind."""
    slot = recovery.claim(place)
    slot.keep(session, belongs_to)  # type: ignore[arg-type]
    slot.release()


def test_a_change_is_kept_and_going_back_gives_it_up(qtbot: QtBot, window: MainWindow, place: Path) -> None:
    window.filing.keep_in(place)
    type_text(window, "x y")
    qtbot.waitUntil(lambda: kept_in(place) == ["x y"], timeout=2000)
    type_text(window, "x y + 1")
    qtbot.waitUntil(lambda: kept_in(place) == ["x y + 1"], timeout=2000)
    window.conductor.undo()
    window.conductor.undo()
    qtbot.waitUntil(lambda: kept_in(place) == [])


def test_nothing_is_kept_after_a_good_end(qtbot: QtBot, window: MainWindow, place: Path) -> None:
    window.filing.keep_in(place)
    type_text(window, "x y")
    qtbot.waitUntil(lambda: kept_in(place) == ["x y"])
    assert not window.close()
    press(window, "Do Not Save")
    assert list(place.iterdir()) == []


def test_who_closes_twice_finds_the_work_at_the_next_start(window: MainWindow, place: Path) -> None:
    window.filing.keep_in(place)
    type_text(window, "x y")
    assert not window.close()
    assert window.close()
    assert kept_in(place) == ["x y"]
    assert len(recovery.left_behind(place)) == 1


def test_work_left_behind_is_offered_and_restored(qtbot: QtBot, window: MainWindow, place: Path) -> None:
    left(place)
    window.filing.keep_in(place)
    window.filing.offer(place)
    assert "was not saved, but is kept" in said(window)
    assert "x y - 3" in said(window)
    press(window, "Restore")
    assert window.conductor.session == WORK
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: said(window) == "")
    # It is kept for the window before what was left behind goes: for a moment there are two.
    qtbot.waitUntil(lambda: kept_in(place) == ["x y - 3"])


def test_work_that_is_discarded_is_gone(window: MainWindow, place: Path) -> None:
    left(place)
    window.filing.keep_in(place)
    window.filing.offer(place)
    press(window, "Discard")
    assert list(place.iterdir()) == []
    assert window.conductor.session == START


def test_later_means_the_next_start(window: MainWindow, place: Path) -> None:
    left(place)
    window.filing.keep_in(place)
    window.filing.offer(place)
    press(window, "Later")
    assert len(recovery.left_behind(place)) == 1


def test_several_are_offered_one_after_the_other_and_open_work_is_asked_about(
    qtbot: QtBot, window: MainWindow, place: Path
) -> None:
    for number in range(2):
        left(place, replace(START, text=f"x + {number}"))
    window.filing.keep_in(place)
    window.filing.offer(place)
    assert "(1 more)" in said(window)
    press(window, "Restore")
    assert "was not saved, but is kept" in said(window)
    press(window, "Restore")
    assert "has changes that are not saved" in said(window)
    press(window, "Do Not Save")
    qtbot.waitUntil(lambda: len(list(place.glob("*.gradx"))) == 1)


def test_restored_work_belongs_to_its_file(qtbot: QtBot, window: MainWindow, place: Path, tmp_path: Path) -> None:
    file = tmp_path / "bowl.gradx"
    session_file.save(file, START)
    left(place, WORK, file)
    window.filing.keep_in(place)
    window.filing.offer(place)
    press(window, "Restore")
    assert window.windowTitle() == "Gradient Explorer – bowl.gradx[*]"
    window.filing.files.save()
    qtbot.waitUntil(lambda: not window.isWindowModified())
    assert session_file.load(file) == (Loaded(WORK), session_file.stamp_of(file))


def test_a_file_written_since_is_not_overwritten_by_restored_work(
    qtbot: QtBot, window: MainWindow, place: Path, tmp_path: Path
) -> None:
    file = tmp_path / "bowl.gradx"
    left(place, WORK, file)
    session_file.save(file, replace(START, text="newer"))
    window.filing.keep_in(place)
    window.filing.offer(place)
    press(window, "Restore")
    window.filing.files.save()
    qtbot.waitUntil(lambda: "was changed by another program" in said(window))


def test_what_a_living_process_keeps_is_not_offered(window: MainWindow, place: Path) -> None:
    slot = recovery.claim(place)
    slot.keep(WORK, None)
    window.filing.keep_in(place)
    window.filing.offer(place)
    assert said(window) == ""
    slot.clear()
    slot.release()


def test_kept_work_that_cannot_be_read_is_told_of_and_stays(window: MainWindow, place: Path) -> None:
    left(place)
    next(place.glob("*.gradx")).write_bytes(b'{"format"')
    window.filing.keep_in(place)
    window.filing.offer(place)
    assert "cannot be read: the file ends too soon" in said(window)
    press(window, "Later")
    assert len(list(place.glob("*.gradx"))) == 1


def test_a_folder_that_cannot_be_had_is_said_once(
    qtbot: QtBot, window: MainWindow, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.write_text("a file where the folder should be")
    window.filing.keep_in(place)
    type_text(window, "x y")
    qtbot.waitUntil(lambda: "cannot be kept against a crash" in said(window))
    press(window, "Close")
    type_text(window, "x y + 1")
    window.filing.keeper.keep_now()
    assert said(window) == ""


def test_the_keeper_waits_for_no_disk(
    qtbot: QtBot, window: MainWindow, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(_: int) -> None:
        raise AssertionError("what is kept against a crash need not be flushed")

    monkeypatch.setattr(atomic.os, "fsync", never)
    window.filing.keep_in(place)
    window.conductor.do(edits.move_probe(1, 1))
    qtbot.waitUntil(lambda: len(list(place.glob("*.gradx"))) == 1)
