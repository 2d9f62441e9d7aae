"""What the window will want of the system, opened on a thread while its modules are imported."""

from __future__ import annotations

import sys

LIBRARIES = tuple(f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "XcbQpa"))  # each needs those before it
FONTS = "libfontconfig.so.1"
LAZILY = 1  # RTLD_LAZY


def open_ahead() -> None:
    """Nothing, at once; on Linux, Qt's libraries are linked and fonts listed meanwhile; none need be there.

    It takes 25 ms, in which an import would hold the interpreter. Here they hold a core, if there is a second one.
    """
    if sys.platform.startswith("linux"):
        import threading

        threading.Thread(target=_open, name="ahead", daemon=True).start()


def _open() -> None:
    import ctypes
    from importlib.util import find_spec
    from pathlib import Path

    found = find_spec("PySide6")
    folder = Path(found.origin).parent / "Qt" / "lib" if found is not None and found.origin else Path()
    # Called so the linker lets other threads go on; to make a CDLL of each library does not.
    link = ctypes.CDLL(None).dlopen
    link.argtypes, link.restype = [ctypes.c_char_p, ctypes.c_int], ctypes.c_void_p
    for name in LIBRARIES:
        link(str(folder / name).encode(), LAZILY)
    try:
        ctypes.CDLL(FONTS).FcInit()
    except OSError:
        return
