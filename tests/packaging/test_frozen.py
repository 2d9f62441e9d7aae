"""The frozen program, where packaging/build has made one in dist/; passed by where there is none."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from making import archives, frozen, smoke, smoke_faults, smoke_window
from making.contents import stays
from making.places import DIST, executable
from making.sandbox import Sandbox

built = pytest.mark.skipif(not executable().exists(), reason="there is no build in dist/; packaging/build makes one")


@pytest.fixture(scope="module")
def place() -> Iterator[Sandbox]:
    with Sandbox(executable()) as sandbox:
        yield sandbox


@built
@pytest.mark.parametrize("test", smoke.TESTS, ids=lambda test: test.__name__)
def test_it_works_with_nothing_around_it(place: Sandbox, test: Callable[[Sandbox], None]) -> None:
    test(place)


@built
@pytest.mark.packaged
@pytest.mark.parametrize("scene", smoke_window.SCENES, ids=lambda scene: scene.__name__)
def test_its_window_works(place: Sandbox, scene: Callable[[Sandbox], None]) -> None:
    scene(place)


@built
@pytest.mark.packaged
@pytest.mark.parametrize(("name", "scene"), list(smoke_faults.scenes()))
def test_it_says_in_a_line_what_is_wrong(place: Sandbox, name: str, scene: Callable[[Sandbox], None]) -> None:
    scene(place)


@built
def test_it_is_small_enough() -> None:
    from making.places import PROGRAM, megabytes

    assert 50.0 < megabytes(PROGRAM) <= frozen.MOST_MB
    for packed in (*DIST.glob("*.run"), *DIST.glob("*-linux-*.tar.gz"), *DIST.glob("*.deb")):
        assert 20.0 < megabytes(packed) <= archives.MOST_MB


@pytest.mark.parametrize(
    ("name", "there"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("gradexplorer/resources/translations/de.qm", True),
        ("gradexplorer/resources/translations/de.ts", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("libcups.so.2", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\opengl32sw.dll", False),
        ("libX11.so.6", False),
        ("libepoxy.so.0", False),
        ("libxcb-cursor.so.0", True),
        ("numpy/tests/test_all.py", False),
    ],
)
def test_what_stays_in_the_bundle_and_what_goes(name: str, there: bool) -> None:
    assert stays(name) is there


def test_modes_and_dates_do_not_tell_how_the_source_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    packed = []
    for mode in (0o664, 0o600):
        folder = tmp_path / f"{mode}"
        folder.mkdir(mode=mode | 0o100)
        for name in ("LICENSE", "install", "uninstall"):
            (folder / name).write_text(name)
            (folder / name).chmod(mode)
        frozen.tidy(folder)
        packed.append(archives.tarred(folder, "program"))
        assert os.access(folder / "uninstall", os.X_OK)
    assert packed[0] == packed[1]


def test_a_fault_in_more_than_a_line_ends_the_build() -> None:
    fine = subprocess.CompletedProcess((), 1, "", "gradexplorer: there is no screen here\n")
    smoke_faults.expect_a_line(fine, "no screen")
    for code, out, err in (
        (0, "", fine.stderr),
        (1, "x", fine.stderr),
        (1, "", "Traceback\n" + fine.stderr),
        (1, "", ""),
    ):
        with pytest.raises(SystemExit, match="smoke test"):
            smoke_faults.expect_a_line(subprocess.CompletedProcess((), code, out, err), "no screen")
