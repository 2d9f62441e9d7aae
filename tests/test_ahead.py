"""What is opened ahead is what the window then opens, and nothing of it stands in anybody's way."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from gradexplorer import ahead

PROGRAM = """
import sys, threading
from gradexplorer.ahead import LIBRARIES, open_ahead
open_ahead()
for thread in threading.enumerate():
    if thread.name == "ahead":
        thread.join()
def mapped():
    return {line.split()[-1] for line in open("/proc/self/maps") if line.rstrip().endswith(LIBRARIES)}
before = mapped()
import PySide6.QtWidgets
print(len(before), before == mapped(), "PySide6" in sys.modules)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing is opened ahead")
def test_the_libraries_are_those_that_pyside_opens() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["4", "True", "True"]


def test_elsewhere_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    ahead.open_ahead()
    assert "ahead" not in {thread.name for thread in threading.enumerate()}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere nothing is opened ahead")
def test_what_is_missing_is_passed_over(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(ahead, "LIBRARIES", (str(tmp_path / "none.so"),))
    monkeypatch.setattr(ahead, "FONTS", str(tmp_path / "none.so"))
    ahead.open_ahead()
    for thread in threading.enumerate():
        if thread.name == "ahead":
            thread.join(10.0)
