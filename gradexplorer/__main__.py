"""The one door: the window, the command line, or the calculus worker, each imported in its own branch."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Exit status: 0, 2 for a fault in what was asked, 1 for a fault of ours."""
    # No matrix here is larger than ten by ten; OpenBLAS would keep a thread for each core, turning idly.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--calculus"]:
        from gradexplorer.calculus.worker import main as calculate

        return calculate()
    from gradexplorer.later import put_off

    put_off()
    gc.disable()  # what is imported stays: to look for garbage in it, then or later, is time for nothing
    try:
        from gradexplorer.cli.door import main as serve
    finally:
        gc.freeze()
        gc.enable()
    return serve(arguments)


if __name__ == "__main__":
    sys.exit(main())
