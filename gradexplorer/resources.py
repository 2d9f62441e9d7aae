"""Where the data lie: inside the package once installed, beside it in the source tree."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def find(name: str) -> Path | None:
    """The file or folder of that name, such as "gallery/landscapes.json"; None where it is missing."""
    for folder in (_PACKAGE / "resources", _PACKAGE.parent / "resources"):
        if (folder / name).exists():
            return folder / name
    return None
