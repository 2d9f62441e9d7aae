"""A file written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from pathlib import Path


def write(file: str | os.PathLike[str], content: bytes, *, flushed: bool = True) -> None:
    """Put the content in the file's place; whatever goes wrong (OSError), what was there stays as it was.

    Written beside the target, flushed to the disk, then renamed: only a rename is all or nothing. Without the flush
    that holds when the process is killed, but not when the power goes.
    """
    target = Path(file)
    if target.is_dir():
        raise IsADirectoryError(f"{target} is a folder")
    number, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(number, "wb") as stream:
            stream.write(content)
            stream.flush()
            if flushed:
                os.fsync(stream.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _mode(target: Path) -> int:
    """The permissions the target has, or those any new file gets."""
    with suppress(OSError):
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
