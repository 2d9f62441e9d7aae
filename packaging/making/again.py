"""The same commit, built once more somewhere else: nothing may differ but what is listed here."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

from making.places import BUILD, DIST, PROJECT, epoch

STEPS = ("icons", "freeze", "share", "wheel", "bill", "archives")
# Files that may differ, by their path in dist/, each with its reason. There are none.
MAY_DIFFER: tuple[str, ...] = ()
NOTES = BUILD / "differences.txt"


def compare() -> None:
    """Ends the build where a second one from the commit differs; leaves the list in build/differences.txt."""
    if _git("status", "--porcelain", "--untracked-files=no"):
        raise SystemExit("what is built twice has to be a commit; there are changes that are in none")
    with tempfile.TemporaryDirectory(prefix="again-") as folder:
        place = Path(folder)
        archive = subprocess.run(["git", "-C", PROJECT, "archive", "HEAD"], capture_output=True, check=True).stdout
        subprocess.run(["tar", "-x", "-C", place], input=archive, check=True)
        paths = os.pathsep.join((str(place), str(place / "packaging")))
        environment = {**os.environ, "PYTHONPATH": paths, "SOURCE_DATE_EPOCH": str(epoch())}
        command = [sys.executable, "-P", "-m", "making", *STEPS]
        subprocess.run(command, cwd=place, env=environment, check=True)
        different = sorted(_different(_listed(DIST), _listed(place / "dist")))
    NOTES.write_text("".join(f"{name}\n" for name in different), encoding="utf-8")
    told = f"two builds differ in {len(different)} of {len(_listed(DIST))} files"
    print(f"{told}: {', '.join(different[:10])}" if different else told)
    unlisted = [name for name in different if not any(re.fullmatch(row, name) for row in MAY_DIFFER)]
    if unlisted:
        raise SystemExit(f"{told}, listed in {NOTES}; these are not allowed to: {', '.join(unlisted[:10])}")


def _listed(folder: Path) -> dict[str, str]:
    """Path -> hash, mode, or where it leads, of everything there; sums of sums are left out."""
    found = {}
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[name] = f"-> {path.readlink()}"
        elif path.is_file() and name != "SHA256SUMS":
            found[name] = f"{path.stat().st_mode:o} {sha256(path.read_bytes()).hexdigest()}"
    return found


def _different(one: dict[str, str], other: dict[str, str]) -> list[str]:
    return [name for name in one.keys() | other.keys() if one.get(name) != other.get(name)]


def _git(*words: str) -> str:
    return subprocess.run(["git", "-C", PROJECT, *words], capture_output=True, text=True, check=True).stdout
