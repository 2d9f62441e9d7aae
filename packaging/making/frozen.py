"""The one-directory program in dist/, by PyInstaller."""

from __future__ import annotations

import os
import shutil
import sys
from hashlib import sha256
from pathlib import Path

from making.places import BUILD, DIST, NAME, PACKAGING, PROGRAM, epoch, executable, libraries, megabytes, run

CONTENTS = "contents.txt"
MOST_MB = 180.0


def freeze() -> None:
    """dist/gradient-explorer (on macOS dist/Gradient Explorer.app), made anew."""
    shutil.rmtree(PROGRAM, ignore_errors=True)
    # The same commit gives the same bytes: no random order, no time of day.
    fixed = {"PYTHONHASHSEED": "1", "SOURCE_DATE_EPOCH": str(epoch())}
    linux = sys.platform.startswith("linux")
    target = PROGRAM if linux else DIST
    words: list[str | Path] = [
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--clean",
        "--log-level",
        "WARN",
        "--distpath",
        target,
    ]
    words += ["--workpath", BUILD / "pyinstaller", PACKAGING / "gradexplorer.spec"]
    run(sys.executable, *words, env={**os.environ, **fixed, "PYTHONPATH": str(PACKAGING)})
    if linux:
        _strip(libraries())
        shutil.copy(PACKAGING / "linux" / "launcher", executable())


def finish() -> None:
    """The last files are in: what is there is written down, dated and weighed."""
    if sys.platform != "darwin":  # there the signature of the whole bundle says the same
        write_contents(libraries())
    tidy(PROGRAM)
    size = megabytes(PROGRAM)
    if size > MOST_MB:
        raise SystemExit(f"the program has {size:.0f} MB; it should stay below {MOST_MB:.0f}")


def _strip(folder: Path) -> None:
    """Debugging symbols and the build machine's folders out of Python's own libraries.

    Others are as their makers packed them, and some would break.
    """
    own = {*folder.glob("libpython*.so*"), *(folder / "python3.11").rglob("*.so"), *folder.rglob("lib-dynload/*.so")}
    for tool, word in (("strip", "--strip-unneeded"), ("chrpath", "--delete")):
        if shutil.which(tool):
            run(tool, word, *sorted(own))


def write_contents(folder: Path) -> None:
    """Writes contents.txt: hash, size and path of each file, for `installation.damage`."""
    rows = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.name != CONTENTS:
            data = file.read_bytes()
            rows.append(f"{sha256(data).hexdigest()} {len(data)} {file.relative_to(folder).as_posix()}\n")
    (folder / CONTENTS).write_text("".join(rows), encoding="utf-8")


def tidy(folder: Path) -> None:
    """The same modes and times everywhere, however the source was unpacked: archives of two builds are equal."""
    for path in (*sorted(folder.rglob("*"), reverse=True), folder):
        if path.is_symlink():
            continue
        runs = path.is_dir() or path in (executable(), libraries() / NAME) or path.name in ("install", "uninstall")
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch(), epoch()))
