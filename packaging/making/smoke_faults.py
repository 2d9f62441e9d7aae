"""What the frozen program says where something is missing or broken: one line, status 1, never a traceback.

Libraries, fonts and drivers of the system are hidden in a mount namespace of the program's own, so it takes root.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from making.sandbox import Sandbox
from making.screen import Screen
from making.smoke_window import hold, opened

WINDOW = ("--window", "1280x720")
FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/texmf/fonts")
DRIVERS = ("dri", "libGLX_mesa.so.0", "libEGL_mesa.so.0", "libGLX_indirect.so.0")

# File of the bundle -> what is done to it. The launcher looks at the first three, the program at the others.
DAMAGE: tuple[tuple[str, str], ...] = (
    ("gone", "contents.txt"),
    ("cut", "libpython3.11.so.1.0"),
    ("gone", "base_library.zip"),
    ("cut", "gradient-explorer"),
    ("gone", "PySide6/Qt/lib/libQt6Core.so.6"),
    ("cut", "PySide6/Qt/lib/libQt6Gui.so.6"),
    ("gone", "PySide6/Qt/plugins/platforms/libqxcb.so"),
    ("cut", "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so"),
    ("gone", "gradexplorer/resources/gallery/classics.json"),
)
# Library of the system -> the package of Debian that the line has to name.
LIBRARIES = {
    "libEGL.so.1": "libegl1", "libfontconfig.so.1": "libfontconfig1", "libglib-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6", "libdbus-1.so.3": "libdbus-1-3", "libfreetype.so.6": "libfreetype6",
    "libxcb.so.1": "libxcb1", "libX11-xcb.so.1": "libx11-xcb1", "libGL.so.1": "libgl1",
}  # fmt: skip


def scenes() -> Iterator[tuple[str, Callable[[Sandbox], None]]]:
    """What is tried, and how; without root only what can be tried without it."""
    yield "no screen, or one that is not there", _no_screen
    for how, name in DAMAGE:
        yield f"{name} {how}", partial(_damaged, how=how, name=name)
    if os.geteuid() == 0 and subprocess.run(["unshare", "-m", "true"], check=False).returncode == 0:
        for library, package in LIBRARIES.items():
            yield f"{library} missing", partial(_library, library=library, package=package)
        yield "no font", _no_font
        yield "no OpenGL", _no_opengl


def expect_a_line(ran: subprocess.CompletedProcess[str], *says: str) -> None:
    """Ends the build where the program did not end with status 1 and one line, holding all that."""
    lines = ran.stderr.splitlines()
    fine = ran.returncode == 1 and len(lines) == 1 and lines[0].startswith("gradexplorer: ") and not ran.stdout
    if not fine or not all(word in lines[0] for word in says):
        raise SystemExit(f"smoke test: {says} was not said in one line, but {ran.returncode}: {ran.stderr}{ran.stdout}")


def _no_screen(place: Sandbox) -> None:
    expect_a_line(place.run(), "there is no screen", "gradexplorer render")
    expect_a_line(place.run(display=":987"), "there is no screen", "gradexplorer render")


def _damaged(place: Sandbox, how: str, name: str) -> None:
    with _changed(place, place.program.parent / "lib" / name, how), Screen() as screen:
        says = "changed" if how == "cut" else "missing"
        expect_a_line(place.run(*WINDOW, display=screen.display), name, says, "install Gradient Explorer again")
        ran = place.run("check", "x^2")
        expect_a_line(ran, name, "install Gradient Explorer again")


@contextmanager
def _changed(place: Sandbox, file: Path, how: str) -> Iterator[None]:
    """While it lasts the file is gone, or ends after half of it."""
    kept, mode = place.home.parent / "kept", file.parent.stat().st_mode
    file.parent.chmod(0o755)
    file.rename(kept)
    if how == "cut":
        with kept.open("rb") as whole:
            file.write_bytes(whole.read(kept.stat().st_size // 2))
        file.chmod(0o555)
    try:
        yield
    finally:
        kept.replace(file)
        file.parent.chmod(mode)


def _library(place: Sandbox, library: str, package: str) -> None:
    with Screen() as screen:
        process = place.start(*WINDOW, display=screen.display, without=(found(library),))
        with hold(process):
            out, err = process.communicate(timeout=120)
        expect_a_line(subprocess.CompletedProcess((), process.returncode, out, err), library, package)


def _no_font(place: Sandbox) -> None:
    with Screen() as screen:
        fonts = tuple(folder for folder in FONTS if Path(folder).is_dir())
        process = place.start(*WINDOW, display=screen.display, without=fonts)
        with hold(process):
            out, err = process.communicate(timeout=120)
        expect_a_line(subprocess.CompletedProcess((), process.returncode, out, err), "no font", "fonts-dejavu-core")


def _no_opengl(place: Sandbox) -> None:
    """Drivers are missing: the window works, and the surface says why it does not."""
    with Screen() as screen:
        drivers = tuple(file for file in map(found, DRIVERS) if Path(file).exists())
        process = place.start(*WINDOW, display=screen.display, without=drivers)
        with hold(process):
            opened(screen, process)
            screen.do("mousemove", 560, 260, "click", 1, "sleep", 0.5, "key", "ctrl+3", "sleep", 3, "key", "ctrl+q")
            out, err = process.communicate(timeout=60)
        if (process.returncode, out) != (0, "") or "Traceback" in err:
            raise SystemExit(f"smoke test: without OpenGL the window ended with {process.returncode}: {out}{err}")


def found(name: str) -> str:
    """Where this system keeps the library or the folder of drivers."""
    folders = [*Path("/usr/lib").glob("*-linux-gnu"), Path("/usr/lib64"), Path("/usr/lib")]
    return str(next((folder / name for folder in folders if (folder / name).exists()), Path("/usr/lib") / name))
