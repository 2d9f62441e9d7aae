"""pyqtgraph, imported without waking all of Qt.

On import pyqtgraph copies every class of Qt into modules of its own. PySide makes its classes when they are first
asked for, and so has to make all of them, which takes a tenth of a second of every start. Here pyqtgraph is given
PySide's own modules to use, and nothing to copy.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets


def _lazily() -> ModuleType:
    if "pyqtgraph" in sys.modules:
        return import_module("pyqtgraph")
    modules = {"QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets}
    listings = {name: vars(module).get("__dir__") for name, module in modules.items()}
    for name, module in modules.items():
        sys.modules[f"pyqtgraph.Qt.{name}"] = module
        vars(module)["__dir__"] = list  # what dir() lists is what would be copied
    try:
        return import_module("pyqtgraph")
    finally:
        for name, module in modules.items():
            if listings[name] is None:
                del vars(module)["__dir__"]
            else:
                vars(module)["__dir__"] = listings[name]


pg: Any = _lazily()
