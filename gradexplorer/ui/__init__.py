"""The window: the only folder that imports PySide6 and pyqtgraph.

PySide puts a hook before every import statement, which reads the source of each module imported from then on, to see
whether it uses PySide's other spellings (`from __feature__ import snake_case`). Nothing here does, and it costs a
start some 80 ms: the import statement stays Python's own.
"""

import builtins

_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - brings the hook

builtins.__import__ = _import
