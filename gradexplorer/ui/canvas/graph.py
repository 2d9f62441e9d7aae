"""pyqtgraph, imported without waking all of Qt, nor what of pyqtgraph itself nobody asks for.

On import pyqtgraph copies every class of Qt into modules of its own. PySide makes its classes when they are first
asked for, and so has to make all of them, which takes a tenth of a second of every start. Here pyqtgraph is given
PySide's own modules to use, and nothing to copy. It also imports all its items and widgets, most of which are never
used here: those of LATER are imported when `pg.NAME` is first asked for.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import Any

from PySide6 import QtCore, QtGui, QtWidgets

# Modules of pyqtgraph with a class of the same name, that neither a plot nor anything a plot is made of needs.
LATER = (
    *(
        f"pyqtgraph.graphicsItems.{name}"
        for name in (
            "ArrowItem BarGraphItem BoxplotItem ColorBarItem CurvePoint DateAxisItem ErrorBarItem FillBetweenItem"
            " GradientEditorItem GradientLegend GraphItem GridItem HistogramLUTItem ImageItem IsocurveItem"
            " LinearRegionItem NonUniformImage PColorMeshItem ROI ScaleBar TargetItem VTickGroup"
        ).split()
    ),
    *(
        f"pyqtgraph.widgets.{name}"
        for name in (
            "BusyCursor CheckTable ColorButton ColorMapButton ColorMapMenu ColorMapWidget ComboBox DataFilterWidget"
            " DataTreeWidget DiffTreeWidget FeedbackButton GradientWidget GraphicsLayoutWidget GroupBox"
            " HistogramLUTWidget JoystickButton LayoutWidget PathButton ProgressDialog RawImageWidget"
            " RemoteGraphicsView ScatterPlotWidget SpinBox TableWidget TreeWidget ValueLabel VerticalLabel"
        ).split()
    ),
    "pyqtgraph.imageview",
)
LEFT_OUT = ("PySide6.QtTest",)  # pyqtgraph does without, and imports it where it is there


class _Empty(ModuleType):
    """Stands for a module that is not imported yet: has whatever is imported from it by name, and nothing to copy."""

    __all__ = ()

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return object


def _lazily() -> ModuleType:
    if "pyqtgraph" in sys.modules:
        return import_module("pyqtgraph")
    modules = {"QtCore": QtCore, "QtGui": QtGui, "QtWidgets": QtWidgets}
    listings = {name: vars(module).get("__dir__") for name, module in modules.items()}
    empty = {name: _Empty(name) for name in LATER}
    sys.modules.update(empty)
    for name in LEFT_OUT:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # cannot be imported
    for name, module in modules.items():
        sys.modules[f"pyqtgraph.Qt.{name}"] = module
        vars(module)["__dir__"] = list  # what dir() lists is what would be copied
    try:
        return _completed(import_module("pyqtgraph"))
    finally:
        for name in (*empty, *(name for name in LEFT_OUT if sys.modules[name] is None)):
            sys.modules.pop(name, None)
        for name, module in modules.items():
            if listings[name] is None:
                del vars(module)["__dir__"]
            else:
                vars(module)["__dir__"] = listings[name]


def _completed(package: ModuleType) -> ModuleType:
    """The package, which imports what was left out when it is asked for."""
    for name in LATER:
        folder, _, own = name.rpartition(".")
        vars(sys.modules[folder]).pop(own, None)
        vars(package).pop(own, None)

    def asked(name: str) -> Any:
        for module in LATER:
            if module.endswith(f".{name}"):
                return getattr(import_module(module), name)
        raise AttributeError(f"module 'pyqtgraph' has no attribute {name!r}")

    vars(package)["__getattr__"] = asked
    return package


pg: Any = _lazily()
