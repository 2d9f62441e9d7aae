"""The window: the only folder that imports PySide6 and pyqtgraph.

Two things of PySide's own are left out, for which every start would pay and which nothing here uses. It puts a hook
before every import statement, which reads the source of each module imported from then on, to see whether it uses
PySide's other spellings (`from __feature__ import snake_case`): some 80 ms; the import statement stays Python's own.
And it compiles and runs its generator of stub files, which it carries as text: some 30 ms; empty modules do.
"""

import builtins
from types import CodeType

_import, _compile = builtins.__import__, builtins.compile


def _without_stubs(source: str | bytes, filename: str, mode: str, *more: int) -> CodeType:
    left_out = str(filename).endswith(("/pyi_generator.py", "/enum_sig.py"))
    return _compile("" if left_out else source, filename, mode, *more)


builtins.compile = _without_stubs  # type: ignore[assignment]
try:
    import PySide6.QtCore  # noqa: F401 - brings both
finally:
    builtins.__import__, builtins.compile = _import, _compile
