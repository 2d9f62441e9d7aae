"""What every test may rely on: no screen needed, the same dice each time, and nothing left behind."""

from __future__ import annotations

import contextlib
import gc
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import hypothesis
import numpy as np
import pytest

# Before anything imports Qt: paint into memory, and keep settings and sockets away from the tester's own.
_HOME = tempfile.mkdtemp(prefix="gradexplorer-tests-")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # the words of the tests
os.environ["XDG_CONFIG_HOME"] = _HOME
os.environ["XDG_STATE_HOME"] = _HOME
os.environ["XDG_RUNTIME_DIR"] = _HOME
Path(_HOME).chmod(0o700)

hypothesis.settings.register_profile("house", derandomize=True, deadline=None, database=None)
hypothesis.settings.load_profile("house")

# Endings are looked at so often, so long apart: counted, since a clock goes on while a busy machine lets us wait.
_LOOKS, _APART_S = 250, 0.02

gc.disable()  # nothing that is imported or collected becomes garbage; looking it through again and again takes seconds


def pytest_collection_finish() -> None:
    gc.collect()
    gc.freeze()  # what was there before the first test need not be looked through after each
    gc.enable()


def pytest_unconfigure() -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def same_dice() -> None:
    random.seed(20)
    np.random.seed(20)  # noqa: NPY002 - libraries that still use the global generator


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail the test that leaves a window, a thread or a child process behind it.

    Where tests share a window (tests/ui/conftest.py) that is looked into when the window goes.
    """
    with contextlib.ExitStack() as checks:
        checks.enter_context(leaving_nothing())
        yield
        if "lasting" in request.fixturenames:
            checks.pop_all()


@pytest.fixture(scope="session")
def left_nothing() -> Callable[[], contextlib.AbstractContextManager[None]]:
    """The same check, for a fixture that lasts longer than a test."""
    return leaving_nothing


@contextlib.contextmanager
def leaving_nothing() -> Iterator[None]:
    """AssertionError where windows, threads or child processes are there at the end that were not at the beginning."""
    windows, threads, children = _windows(), set(threading.enumerate()), _children()
    yield
    leaks = {
        "windows": _settled(lambda: _windows() - windows),
        "threads": _settled(lambda: {thread for thread in threading.enumerate() if thread not in threads}),
        "child processes": _settled(lambda: _children() - children),
    }
    left = {kind: found for kind, found in leaks.items() if found}
    assert not left, f"left behind: {left}"


def _settled(leftovers: Callable[[], set[object]]) -> set[object]:
    """What is still there after a moment's grace: endings take their time."""
    pause = threading.Event()
    for _ in range(_LOOKS):
        if not leftovers():
            break
        gc.collect()
        pause.wait(_APART_S)
    return leftovers()


def _windows() -> set[object]:
    """The top-level widgets alive now; none where Qt was never imported."""
    widgets: ModuleType | None = sys.modules.get("PySide6.QtWidgets")
    app = widgets.QApplication.instance() if widgets else None
    if widgets is None or not isinstance(app, widgets.QApplication):
        return set()
    app.sendPostedEvents(None, 52)  # QEvent.DeferredDelete: what was told to go, goes
    # A combo box's list has a parent, and a tool tip goes by itself: neither is a window of ours.
    return {each for each in app.topLevelWidgets() if each.parent() is None and "Tip" not in type(each).__name__}


def _children() -> set[object]:
    """Process ids of the living children (Linux; elsewhere none are seen)."""
    found: set[object] = set()
    with contextlib.suppress(OSError):
        for thread in os.listdir("/proc/self/task"):  # noqa: PTH208 - twice a test: pathlib takes five times as long
            found.update(pid for pid in _read(f"/proc/self/task/{thread}/children").split() if _alive(pid))
    return found


def _read(file: str) -> str:
    """What is in it; nothing where it has gone meanwhile."""
    try:
        with open(file) as opened:  # noqa: PTH123
            return opened.read()
    except OSError:
        return ""


def _alive(pid: str) -> bool:
    state = _read(f"/proc/{pid}/stat").rpartition(")")[2].split()
    return bool(state) and state[0] != "Z"


@pytest.fixture(scope="session")
def screen() -> Iterator[str]:
    """The DISPLAY of a virtual screen of 1920 x 1080, for tests that drive the real window from outside."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        missing = pytest.fail if sys.platform.startswith("linux") else pytest.skip
        missing("Xvfb is not installed; packaging/test installs it")
    reader, writer = os.pipe()
    command = [xvfb, "-displayfd", str(writer), "-screen", "0", "1920x1080x24", "-noreset", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
    os.close(writer)
    with os.fdopen(reader) as answer:
        number = answer.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)
