"""A file is written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gradexplorer.export import atomic


def test_the_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    file = tmp_path / "figure.png"
    file.write_bytes(b"old")
    file.chmod(0o640)
    atomic.write(file, b"new")
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_new_file_can_be_read_like_any_other(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.touch()
    atomic.write(tmp_path / "figure.png", b"new")
    assert (tmp_path / "figure.png").stat().st_mode == other.stat().st_mode


def test_when_the_disk_is_full_the_old_file_is_untouched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_number: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "figure.png"
    file.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        atomic.write(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize("place", ["no such folder/figure.png", "."])
def test_where_no_file_can_be_there_is_a_fault_and_nothing_else(tmp_path: Path, place: str) -> None:
    with pytest.raises(OSError, match=r".+"):
        atomic.write(tmp_path / place, b"new")
    assert list(tmp_path.iterdir()) == []
