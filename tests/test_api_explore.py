"""gx.explore: the window on a function, from a script and from a loop that turns already."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]

SCRIPT = """
import sys
import gradexplorer as gx
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def look():
    for window in QApplication.topLevelWidgets():
        if window.objectName() == "MainWindow":
            session = window.conductor.session
            print("open", session.text, [(one.name, one.value) for one in session.parameters], flush=True)
            window.close()

f = gx.function("a*x^2 + y^2", a=3)
f.render(sys.argv[1], size=(200, 150))  # leaves an application behind, though no loop
QTimer.singleShot(1000, look)
"""

BLOCKS = "gx.explore(f)\nprint('closed')"
RETURNS = """
def inside():
    gx.explore(f)
    print("back", flush=True)
QTimer.singleShot(0, inside)
QApplication.instance().exec()
"""


def said(program: str, screen: str, folder: Path) -> list[str]:
    """What the script prints, on that screen."""
    environment = {key: value for key, value in os.environ.items() if key != "QT_QPA_PLATFORM"}
    environment |= {"DISPLAY": screen, "PYTHONPATH": str(PROJECT)}
    command = [sys.executable, "-c", SCRIPT + program, str(folder / "figure.png")]
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


def test_a_script_waits_until_the_window_is_closed(screen: str, tmp_path: Path) -> None:
    assert said(BLOCKS, screen, tmp_path) == ["open a*x^2 + y^2 [('a', 3.0)]", "closed"]


def test_where_a_loop_turns_already_it_returns_at_once(screen: str, tmp_path: Path) -> None:
    assert said(RETURNS, screen, tmp_path) == ["back", "open a*x^2 + y^2 [('a', 3.0)]"]
