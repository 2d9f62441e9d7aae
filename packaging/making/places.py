"""Names and folders that every step shares; the version comes from the package."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PACKAGING = PROJECT / "packaging"
RESOURCES = PROJECT / "resources"
BUILD = PROJECT / "build"
DIST = PROJECT / "dist"

NAME = "gradient-explorer"
COMMAND = "gradexplorer"
TITLE = "Gradient Explorer"
MIME = "application/x-gradexplorer+json"
VERSION = re.findall(
    r'^__version__ = "(.+)"$', (PROJECT / "gradexplorer/__init__.py").read_text("utf-8"), re.MULTILINE
)[0]

PROGRAM = DIST / NAME  # the one-directory program
SHARE = PROGRAM / "share"
MACHINE = {"amd64": "x86_64", "arm64": "aarch64"}.get(platform.machine().lower(), platform.machine().lower())
STEM = f"{NAME}-{VERSION}-linux-{MACHINE}"


def libraries() -> Path:
    """The folder in which the frozen program keeps its files."""
    if sys.platform == "darwin":
        return DIST / f"{TITLE}.app" / "Contents" / "Frameworks"
    return PROGRAM / ("_internal" if sys.platform == "win32" else "lib")


def executable() -> Path:
    """What a person starts."""
    if sys.platform == "darwin":
        return DIST / f"{TITLE}.app" / "Contents" / "MacOS" / COMMAND
    return PROGRAM / (f"{COMMAND}.exe" if sys.platform == "win32" else COMMAND)


def epoch() -> int:
    """Seconds since 1970 that every file in an archive is dated: SOURCE_DATE_EPOCH, or that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    git = ["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]
    ran = subprocess.run(git, capture_output=True, text=True, check=False)
    return int(ran.stdout.strip() or 315532800)  # 1980, where zip files begin


def megabytes(path: Path) -> float:
    """The size of a file, or of all the files of a folder, links not counted."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def run(*command: str | Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """The command, run; its output is shown, and a failure ends the build."""
    return subprocess.run([str(word) for word in command], check=True, text=True, env=env)
