"""What libraries import and a start does without is loaded when something in it is first used.

For the program alone, called by its door: a library, which Gradient Explorer is too, leaves such things to others.
"""

from __future__ import annotations

import sys
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from typing import Any

# Imported as a whole, and once: to import a module again looks into it, and so loads it.
LATER = {
    "cProfile",  # pyqtgraph, to look for what is slow in it
    "ipaddress",  # the standard library, to take addresses of hosts apart
    "numpy._core._add_newdocs",  # what help() says of NumPy
    "numpy._core._add_newdocs_scalars",
    "pyqtgraph.Qt.OpenGLHelpers",  # a canvas that the graphics card paints
    "pyqtgraph.util.cprint",  # a coloured terminal
    "subprocess",  # pyqtgraph, to compile forms
}


class Later:
    """A finder of modules, before all others: those of LATER it has loaded by the standard library's LazyLoader."""

    @staticmethod
    def find_spec(name: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        """How to load a module of LATER; None for any other, and for one that is no file of its own."""
        if name not in LATER:
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = LazyLoader(spec.loader)
        return spec


def put_off() -> None:
    """From now on the modules of LATER are loaded when they are first used; those that are there already stay."""
    if Later not in sys.meta_path:
        sys.meta_path.insert(0, Later)
