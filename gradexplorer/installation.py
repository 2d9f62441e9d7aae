"""What is missing or damaged on this system, in one line that says what to do. Standard library alone."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from gradexplorer import resources

CONTENTS = "contents.txt"  # beside the frozen program: hash, size and path of each of its files
LIBRARIES = "system/libraries.txt"
_NO_LIBRARY = re.compile(r"(lib[^\s:/]+\.so[.\d]*): cannot open shared object file")
_ONLY_A_LINE = ("file too short", "invalid ELF header", "cannot open shared object file", "DLL load failed")


class Lacks(RuntimeError):
    """What is needed is not there; the message is the one line to show."""


def told(fault: BaseException) -> str | None:
    """The line for a fault of the installation or the system; None for any other fault."""
    if isinstance(fault, Lacks):
        return str(fault)
    if not isinstance(fault, ImportError | OSError):
        return None
    if isinstance(fault.__cause__, OSError):  # a frozen program words what ctypes raised anew, without the library
        return told(fault.__cause__)
    library = _NO_LIBRARY.search(str(fault))
    if library:
        return missing_library(library[1])
    if isinstance(fault, ModuleNotFoundError):
        return f"{fault.name} is missing: install Gradient Explorer again"
    if any(words in str(fault) for words in _ONLY_A_LINE):
        return f"this installation is damaged ({' '.join(str(fault).split())}): install Gradient Explorer again"
    return None


def missing_library(name: str) -> str:
    """What to do about a shared library that the system does not have."""
    package = _packages().get(name)
    if package and Path("/usr/bin/apt-get").exists():
        return f"the system library {name} is missing; to install it, type: sudo apt-get install {package}"
    hint = f" (Debian calls it {package})" if package else ""
    return f"the system library {name} is missing; install the package of your system that brings it{hint}"


def _packages() -> dict[str, str]:
    """Shared library -> the Debian package that brings it."""
    table = resources.find(LIBRARIES)
    if table is None:
        return {}
    rows = (line.split() for line in table.read_text(encoding="utf-8").splitlines())
    return {row[0]: row[1] for row in rows if len(row) == 2}


def frozen_folder() -> Path | None:
    """Where the frozen program keeps its files; None where the program is not frozen, or signed as a whole (macOS)."""
    if not getattr(sys, "frozen", False) or sys.platform == "darwin":
        return None
    return Path(getattr(sys, "_MEIPASS", "."))


def damage(folder: Path, *, thorough: bool = False) -> str | None:
    """The line about files of the frozen program that are missing or changed; None where all is well.

    The sizes are compared, which takes a millisecond; with `thorough` the contents too.
    """
    try:
        listed = (folder / CONTENTS).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return _damaged(CONTENTS, 1)
    wrong = [line for line in listed if not _as_listed(folder, line, thorough=thorough)]
    return _damaged(wrong[0].split(" ", 2)[-1], len(wrong)) if wrong else None


def _as_listed(folder: Path, line: str, *, thorough: bool) -> bool:
    try:
        digest, size, name = line.split(" ", 2)
        file = os.path.join(folder, name)  # noqa: PTH118 - hundreds of them, at each start
        if os.stat(file).st_size != int(size):  # noqa: PTH116
            return False
        return not thorough or _digest(Path(file)) == digest
    except (OSError, ValueError):
        return False


def _digest(file: Path) -> str:
    from hashlib import sha256

    return sha256(file.read_bytes()).hexdigest()


def _damaged(name: str, count: int) -> str:
    others = f" and {count - 1} more" if count > 1 else ""
    return f"this installation is damaged: {name}{others} missing or changed; unpack or install Gradient Explorer again"


def complain(line: str, *, in_window: bool = False) -> None:
    """Show the line on standard error; with `in_window` also in a box, where a frozen program has no terminal."""
    text = f"gradexplorer: {line}"
    if sys.stderr is not None:
        print(text, file=sys.stderr, flush=True)  # noqa: T201
    if not in_window or not getattr(sys, "frozen", False) or (sys.stderr is not None and sys.stderr.isatty()):
        return
    if sys.platform == "win32":
        _box_of_windows(text)
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        _box_of_the_desktop(text)


def _box_of_windows(text: str) -> None:
    import ctypes

    ctypes.windll.user32.MessageBoxW(None, text, "Gradient Explorer", 0x10)  # type: ignore[attr-defined]


def _box_of_the_desktop(text: str) -> None:
    """With whichever of the usual tools is there: Qt itself may be what is missing."""
    from shutil import which

    for tool, *options in (("notify-send", "Gradient Explorer"), ("zenity", "--error", "--text"), ("xmessage",)):
        if which(tool):
            os.spawnvp(os.P_NOWAIT, tool, [tool, *options, text])  # noqa: S606 - no shell, and words of our own
            return
