"""What is shipped: lock files that work anywhere, scripts that run anywhere, a wheel with all it needs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from gradexplorer import __version__
from gradexplorer.gallery import FILES

PROJECT = Path(__file__).resolve().parents[2]
PACKAGING = PROJECT / "packaging"
LOCKS = sorted(PACKAGING.glob("*.lock"))
SCRIPTS = [
    PACKAGING / name for name in ("run", "test", "bench", "build", "lock", "release", "translate", "setup.sh")
] + [PROJECT / ".ci" / "run"]
METADATA = tomllib.loads((PROJECT / "pyproject.toml").read_text())["project"]


def pins(lock: Path) -> dict[str, str]:
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;\\]+)", lock.read_text(), re.MULTILINE))


# --- lock files -------------------------------------------------------------------------------------------------------


def test_there_is_a_lock_for_each_script() -> None:
    kinds = ["requirements-bench", "requirements-build", "requirements-test", "requirements"]
    assert [lock.stem for lock in LOCKS] == kinds


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_versions_and_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text()
    assert not re.search(r"://|file:|@ |^\s*(-i|-f|--(extra-)?index|--find-links|--trusted)|/", text, re.MULTILINE)
    entries = re.split(r"\n(?=[a-z])", text.strip())
    assert len(entries) >= 11
    for entry in entries:
        assert re.fullmatch(r"[a-z0-9.-]+==\S+(?: ; [^\\\n]+)?(?: \\\n    --hash=sha256:[0-9a-f]{64})+", entry), entry


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_holds_all_that_the_project_asks_for(lock: Path) -> None:
    extra = lock.stem.removeprefix("requirements").removeprefix("-")
    wanted = [*METADATA["dependencies"], *METADATA["optional-dependencies"].get(extra, [])]
    names = {re.split(r"[<>=]", one)[0].lower() for one in wanted}
    assert names <= pins(lock).keys()


def test_the_locks_agree_with_one_another() -> None:
    versions: dict[str, str] = {}
    for lock in LOCKS:
        for name, version in pins(lock).items():
            assert versions.setdefault(name, version) == version


def test_qt_is_pinned_to_a_version_that_keeps_none_alive() -> None:
    assert "PySide6-Essentials==6.10.3" in METADATA["dependencies"]
    assert {pins(lock)["pyside6-essentials"] for lock in LOCKS} == {"6.10.3"}


# --- scripts ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_a_script_is_well_formed_and_may_be_run(script: Path) -> None:
    subprocess.run(["bash", "-n", script], check=True)
    assert script.suffix == ".sh" or os.access(script, os.X_OK)
    assert b"\r" not in script.read_bytes()


def setup(commands: str, path: str) -> subprocess.CompletedProcess[str]:
    """Runs commands with the functions of setup.sh, and nothing else on the PATH than what is in the folder."""
    program = f"set -euo pipefail; source {PACKAGING}/setup.sh; {commands}"
    return subprocess.run(["/bin/bash", "-c", program], env={"PATH": path}, capture_output=True, text=True, check=False)


@pytest.fixture
def bare(tmp_path: Path) -> Path:
    """A folder of commands with little more than the shell needs."""
    for name in ("dirname", "cat", "cksum"):
        (tmp_path / name).symlink_to(next(Path(d) / name for d in ("/usr/bin", "/bin") if (Path(d) / name).exists()))
    return tmp_path


def command(folder: Path, name: str, body: str) -> None:
    (folder / name).write_text(f"#!/bin/bash\n{body}\n")
    (folder / name).chmod(0o755)


def test_a_missing_python_is_told_in_one_line(bare: Path) -> None:
    ran = setup("find_python", str(bare))
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "3.11" in ran.stderr


def test_an_old_python_is_passed_over_for_a_newer_one(bare: Path) -> None:
    command(bare, "python3", "echo 3.9; exit 1")
    command(bare, "python3.12", "echo 3.12")
    assert setup("find_python", str(bare)).stdout == f"{bare}/python3.12\n"


def test_missing_system_packages_are_named_in_one_command_to_type(bare: Path) -> None:
    command(bare, "id", "echo 1000")
    command(bare, "ldconfig", "echo 'libEGL.so.1 (libc6) => /lib/libEGL.so.1'")
    ran = setup("install $(missing_packages run)", f"{bare}")
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert "sudo apt-get install -y libgl1 " in ran.stderr
    assert "libxcb-cursor0" in ran.stderr
    assert "libegl1" not in ran.stderr
    assert "xvfb" not in ran.stderr


def test_system_packages_are_installed_by_root(bare: Path) -> None:
    command(bare, "id", "echo 0")
    command(bare, "env", f'echo "$@" >>{bare}/asked')
    assert setup("install libgl1 libegl1", str(bare)).returncode == 0
    update, install = (bare / "asked").read_text().splitlines()
    assert update.endswith(" update")
    assert install.endswith(" install -y --no-install-recommends libgl1 libegl1")


def test_the_stamp_changes_with_the_lock_and_the_python(bare: Path) -> None:
    def stamp(version: str, which: str = "run") -> str:
        command(bare, "python", f"echo {version}")
        return setup(f"python={bare}/python; stamp {which}", str(bare)).stdout

    assert stamp("Python 3.11.2") == stamp("Python 3.11.2") != ""
    assert len({stamp("Python 3.11.2"), stamp("Python 3.12.1"), stamp("Python 3.11.2", "test")}) == 3


# --- the wheel --------------------------------------------------------------------------------------------------------


def test_the_wheel_holds_the_package_its_data_and_its_door(tmp_path: Path) -> None:
    pytest.importorskip("hatchling")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path], cwd=PROJECT, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    assert wheel.name == f"gradient_explorer-{__version__}-py3-none-any.whl"
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        assert {"gradexplorer/py.typed", "gradexplorer/__main__.py"} <= names
        assert {f"gradexplorer/resources/gallery/{file}" for file in FILES} <= names
        assert not [name for name in names if name.startswith("tests") or "__pycache__" in name]
        doors = archive.read(f"gradient_explorer-{__version__}.dist-info/entry_points.txt").decode()
    assert "gradexplorer = gradexplorer.__main__:main" in doors
