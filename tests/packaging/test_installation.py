"""What an installation lacks, in one line; the frozen program itself is tried by packaging/build faults."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from gradexplorer import installation
from gradexplorer.ui import screen


def missing(name: str) -> OSError:
    return OSError(f"{name}: cannot open shared object file: No such file or directory")


def test_a_missing_library_is_told_with_the_package_that_brings_it() -> None:
    line = installation.told(missing("libxcb-cursor.so.0"))
    assert line is not None
    assert line.startswith("the system library libxcb-cursor.so.0 is missing")
    assert "libxcb-cursor0" in line


def test_what_a_frozen_program_words_anew_is_told_by_its_cause() -> None:
    fault = OSError("Failed to load dynlib/dll 'libqxcb.so'. Most likely this was not found when it was frozen.")
    fault.__cause__ = missing("libX11-xcb.so.1")
    assert installation.told(fault) == installation.told(missing("libX11-xcb.so.1"))


def test_another_fault_is_none_of_the_installation() -> None:
    assert installation.told(ValueError("no")) is None
    assert installation.told(OSError("no space left on device")) is None


def test_missing_and_changed_files_are_counted(tmp_path: Path) -> None:
    assert "contents.txt missing or changed" in str(installation.damage(tmp_path))
    (tmp_path / "one").write_text("one")
    (tmp_path / "two").write_text("two")
    from making.frozen import write_contents

    write_contents(tmp_path)
    assert installation.damage(tmp_path, thorough=True) is None
    (tmp_path / "one").write_text("eno")
    assert installation.damage(tmp_path) is None  # of the same size: looked at only when asked to be thorough
    assert "one missing or changed" in str(installation.damage(tmp_path, thorough=True))
    (tmp_path / "two").unlink()
    assert "one and 1 more missing or changed" in str(installation.damage(tmp_path, thorough=True))


@pytest.mark.parametrize(("name", "found"), [("Smith, Ann", ["plugins"]), ("Smith", [])])
def test_a_comma_in_the_path_does_not_hide_the_plugins(
    name: str, found: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added: list[str] = []
    monkeypatch.setattr(QCoreApplication, "addLibraryPath", added.append)
    (tmp_path / name / "Qt/plugins").mkdir(parents=True)
    screen.find_plugins(tmp_path / name)
    assert [Path(each).name for each in added] == found
