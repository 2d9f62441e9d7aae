"""A session on the disk: whole or not at all, and every trouble is a sentence."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest

from gradexplorer.export import atomic
from gradexplorer.export.session_file import Stamp, Trouble, load, save, stamp_of
from gradexplorer.session.file import Loaded, Refusal
from gradexplorer.session.state import START

OTHER = replace(START, text="x y")


def test_what_is_saved_is_loaded_and_the_stamp_tells_a_later_change(tmp_path: Path) -> None:
    file = tmp_path / "bowl.gradx"
    stamp = save(file, OTHER)
    assert isinstance(stamp, Stamp)
    assert load(file) == (Loaded(OTHER), stamp)
    assert [entry.name for entry in tmp_path.iterdir()] == ["bowl.gradx"]
    save(file, START)
    assert stamp_of(file) != stamp


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "this disk can only be read"),
        (errno.EACCES, "it may not be written or read here"),
        (errno.EXFULL, os.strerror(errno.EXFULL)),
    ],
)
def test_a_disk_that_will_not_leaves_what_was_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int, says: str
) -> None:
    file = tmp_path / "bowl.gradx"
    save(file, START)

    def full(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(atomic.os, "fsync", full)
    found = save(file, OTHER)
    assert isinstance(found, Trouble)
    assert str(found.says) == says
    assert load(file) == (Loaded(START), stamp_of(file))
    assert [entry.name for entry in tmp_path.iterdir()] == ["bowl.gradx"]


def test_a_vanished_folder_is_named(tmp_path: Path) -> None:
    found = save(tmp_path / "gone" / "bowl.gradx", START)
    assert isinstance(found, Trouble)
    assert str(found.says) == f"the folder {tmp_path / 'gone'} is no longer there"


def test_a_file_marked_as_not_to_be_written_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "bowl.gradx"
    save(file, START)
    file.chmod(0o444)
    assert isinstance(save(file, OTHER), Trouble)
    assert load(file) == (Loaded(START), stamp_of(file))


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    file, link = tmp_path / "bowl.gradx", tmp_path / "link.gradx"
    save(file, START)
    link.symlink_to(file)
    save(link, OTHER)
    assert link.is_symlink()
    assert load(file) == (Loaded(OTHER), stamp_of(file))


def test_a_session_that_could_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    file = tmp_path / "long.gradx"
    assert isinstance(save(file, replace(START, text="x" * 10_001)), Refusal)
    assert not file.exists()


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gradx")
    for name in ("pipe.gradx", ".", "nowhere.gradx", "a\x00b", "n" * 300):
        assert isinstance(load(tmp_path / name), Trouble), name
    assert isinstance(load(Path("/dev/zero")), Trouble)
    assert isinstance(load(Path(__file__)), Refusal)
