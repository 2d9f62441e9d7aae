"""The program in a process of its own, told what to do: `python -m tests.benchmarks.window_child start|work [FILE]`.

Prints "ready" when the whole window has been painted with its first picture, and "complete" when what had waited for
that is there too. `start` ends then; `work` goes through what a person would do, and prints "done".
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module

from gradexplorer import __main__
from gradexplorer.ahead import open_ahead
from gradexplorer.later import put_off


def main(what: str, *arguments: str) -> int:
    """Runs the program as its own door would, with the window watched."""
    put_off()  # as the door does, and in its order
    gc.disable()
    open_ahead()
    import_module("gradexplorer.cli.window")
    import_module("gradexplorer.ui.application")
    import_module("tests.benchmarks.window_watch").watch_the_next(what)
    gc.freeze()
    gc.enable()
    return __main__.main(arguments)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
