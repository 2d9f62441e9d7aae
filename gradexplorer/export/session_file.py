"""A session on the disk: read whole and checked, written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from gradexplorer.export import atomic
from gradexplorer.expression.sentence import Sentence, say
from gradexplorer.quick import dataclass
from gradexplorer.session.file import LARGEST, Loaded, Refusal, read, write
from gradexplorer.session.state import Session

SUFFIX = ".gradx"

# What the system says of a file, said to a person. Whatever is not listed is given in the system's own words.
_TROUBLES = {
    errno.EACCES: say("it may not be written or read here"),
    errno.EPERM: say("it may not be written or read here"),
    errno.EROFS: say("this disk can only be read"),
    errno.ENOENT: say("it is not there"),
    errno.ENOTDIR: say("it is not there"),
    errno.ENOSPC: say("the disk is full"),
    errno.EDQUOT: say("your share of the disk is full"),
    errno.EFBIG: say("there is no room for a file of this size"),
    errno.ENAMETOOLONG: say("its name is too long"),
    errno.EISDIR: say("it is a folder"),
    errno.EIO: say("the disk does not work"),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """What tells whether a file is still the one that was read or written; None stands for no file."""

    device: int
    inode: int
    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the disk would not: a sentence."""

    says: Sentence


def stamp_of(file: Path) -> Stamp | None:
    """The stamp of the file as it is now."""
    try:
        found = file.stat()
    except (OSError, ValueError):
        return None
    return Stamp(found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def load(file: Path) -> tuple[Loaded, Stamp | None] | Refusal | Trouble:
    """The session in the file, and the stamp that the file had before it was read."""
    stamp = stamp_of(file)
    try:
        content = _content(file)
    except (OSError, ValueError) as fault:
        return Trouble(says_of(fault))
    found = read(content)
    return found if isinstance(found, Refusal) else (found, stamp)


def save(file: Path, session: Session) -> Stamp | Refusal | Trouble:
    """The stamp of the file, now that the session is in it. Whatever goes wrong, what was there stays."""
    content = write(session)
    back = read(content)
    if isinstance(back, Refusal):
        return back
    try:
        if file.exists() and not file.stat().st_mode & 0o222:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        # A link stays one: what it points to is written.
        target = Path(os.path.realpath(file))
        atomic.write(target, content)
    except (OSError, ValueError) as fault:
        return Trouble(_says_of_writing(file, fault))
    return stamp_of(file) or Stamp(0, 0, len(content), 0)


def _content(file: Path) -> bytes:
    """Up to one byte more than a session may have. A pipe or a device is not waited for."""
    number = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(number, "rb") as stream:
        mode = os.fstat(number).st_mode
        if stat.S_ISDIR(mode):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if not stat.S_ISREG(mode):
            raise ValueError("it is no ordinary file")
        return stream.read(LARGEST + 1)


def _says_of_writing(file: Path, fault: Exception) -> Sentence:
    if isinstance(fault, FileNotFoundError) and not file.parent.is_dir():
        return say("the folder {folder} is no longer there", folder=file.parent)
    return says_of(fault)


def says_of(fault: Exception) -> Sentence:
    """The fault of a disk in a sentence."""
    if isinstance(fault, OSError) and fault.errno in _TROUBLES:
        return _TROUBLES[fault.errno]
    told = fault.strerror if isinstance(fault, OSError) and fault.strerror else str(fault)
    return say("{told}", told=told)
