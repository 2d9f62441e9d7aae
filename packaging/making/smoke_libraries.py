"""Which shared libraries the frozen program wants of the system and which it brings: none missing, unlisted or idle."""

from __future__ import annotations

import os
import re
import subprocess
from functools import cache
from pathlib import Path

from making.contents import OPTIONAL, SYSTEM
from making.places import libraries

# The C library and the loader are on every system.
_ALWAYS = re.compile(r"^(linux-vdso|ld-linux[-.a-z0-9_]*|lib(c|m|dl|rt|pthread|util))\.so")
_LINE = re.compile(r"^\s*(\S+) => (not found|\S+)")


def check() -> None:
    """Ends the build where a library is missing, or comes from the system without being listed as the system's."""
    found = wanted()
    missing = {name: users for name, (path, users) in found.items() if path == "not found" and name not in OPTIONAL}
    unlisted = [name for name in needed_of_system() if not SYSTEM.match(name) and not _ALWAYS.match(name)]
    if missing or unlisted:
        raise SystemExit(f"missing libraries: {missing or 'none'}; of the system, but not listed: {unlisted or 'none'}")
    for says, names in (
        ("libraries that nothing in it uses", idle()),
        ("files that look elsewhere", looking_elsewhere()),
    ):
        if names:
            raise SystemExit(f"the bundle brings {says}: {', '.join(names)}")


def wanted(folder: Path | None = None) -> dict[str, tuple[str, list[str]]]:
    """Library -> where the loader finds it, and which files of the bundle want it."""
    folder = folder or libraries()
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "LD_LIBRARY_PATH": str(folder)}
    found: dict[str, tuple[str, list[str]]] = {}
    for file in sorted(folder.rglob("*")):
        if file.is_symlink() or not file.is_file() or file.open("rb").read(4) != b"\x7fELF":
            continue
        ran = subprocess.run(["ldd", file], env=environment, capture_output=True, text=True, check=False)
        for line in ran.stdout.splitlines():
            match = _LINE.match(line)
            if match:
                found.setdefault(match[1], (match[2], []))[1].append(file.name)
    return found


def needed_of_system() -> list[str]:
    """The libraries that files of the bundle name themselves and that the bundle does not bring."""
    return sorted(_needed() - _brought())


def idle() -> list[str]:
    """Libraries that the bundle brings and none of its files names; that of Python is loaded by the program itself."""
    return sorted(name for name in _brought() - _needed() if not name.startswith("libpython"))


def looking_elsewhere() -> list[str]:
    """Files that look for their libraries in a folder of the machine they were made on."""
    paths = re.compile(r"^\s*(?:RUNPATH|RPATH)\s+(\S*)", re.MULTILINE)
    found = ((name, path) for name, said in _dynamic() for path in paths.findall(said))
    return [name for name, path in found if not all(part.startswith("$ORIGIN") for part in path.split(":"))]


def _needed() -> set[str]:
    return {name for _, said in _dynamic() for name in re.findall(r"^\s*NEEDED\s+(\S+)", said, re.MULTILINE)}


@cache
def _dynamic() -> list[tuple[str, str]]:
    """Each binary of the bundle, and what objdump says of it."""
    said = []
    for file in sorted(libraries().rglob("*")):
        if file.is_symlink() or not file.is_file() or file.open("rb").read(4) != b"\x7fELF":
            continue
        ran = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=True)
        said.append((file.name, ran.stdout))
    return said


def _brought() -> set[str]:
    """Names of the bundle's libraries; plugins are none, they are loaded by their place."""
    return {file.name for file in libraries().rglob("lib*.so*") if "plugins" not in file.parts}
