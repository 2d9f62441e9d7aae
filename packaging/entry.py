"""Where the frozen program begins: first whether all its files are there, then the one door."""

from __future__ import annotations

import sys

from gradexplorer import installation


def main() -> int:
    """Exit status; 1 after one line where files are missing or damaged, which an import would die of."""
    folder = installation.frozen_folder()
    line = installation.damage(folder) if folder else None
    if line is not None:
        installation.complain(line, in_window=len(sys.argv) < 2)
        return 1
    from gradexplorer.__main__ import main as enter

    return enter()


if __name__ == "__main__":
    sys.exit(main())
