"""The window: the only folder that imports PySide6 and pyqtgraph.

Of PySide, what a start would pay for and nothing needs waits until it is asked for. PySide carries, as text, what
writes its error messages, its help and its stub files; to compile that takes some 60 ms of every start. Each of those
modules is loaded (by the standard library's LazyLoader) when something in it is first used. And PySide puts a hook
before every import statement, which reads the source of each module imported from then on, to see whether it uses
PySide's other spellings (`from __feature__ import snake_case`): some 80 ms; the import statement stays Python's own.
"""

from __future__ import annotations

import builtins
import importlib.machinery
from importlib.machinery import ModuleSpec
from importlib.util import LazyLoader
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.abc import Loader

# Not `mapping`: libshiboken looks into that one itself.
LATER = {
    f"shibokensupport.{name}"
    for name in (
        "feature signature.errorhandler signature.importhandler signature.layout signature.parser signature.lib.tool"
        " signature.lib.enum_sig signature.lib.pyi_generator"
    ).split()
}
_import = builtins.__import__


def _spec(name: str, loader: Loader) -> ModuleSpec:
    """What PySide's importer of that text makes of a module's name."""
    return ModuleSpec(name, LazyLoader(loader) if name in LATER else loader)


importlib.machinery.ModuleSpec = _spec  # type: ignore[misc, assignment]
try:
    # First: were the package PySide6 there already, each module would be made part of it, and so be loaded.
    import shiboken6.Shiboken  # noqa: F401, I001
    import PySide6.QtCore  # noqa: F401
finally:
    importlib.machinery.ModuleSpec, builtins.__import__ = ModuleSpec, _import  # type: ignore[misc]
