"""The program in a process of its own, at work until it is killed: `working_child.py FILE`.

Types one text after another, x + 0 y, x + 1 y, ..., and saves now and then; each number is printed once it is shown,
with the time.
"""

from __future__ import annotations

import itertools
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer

from gradexplorer.session import edits
from gradexplorer.ui import application
from gradexplorer.ui.files.keeper import folder
from gradexplorer.ui.window import MainWindow

SAVES = 0.05  # of all changes


def work(window: MainWindow, file: Path) -> None:
    numbers, dice = itertools.count(), random.Random(6)
    print(folder(), flush=True)

    def turn() -> None:
        number = next(numbers)
        window.conductor.do(edits.type_text(f"x + {number} y"), dice.choice([None, "typing"]))
        print(number, time.monotonic(), flush=True)
        if dice.random() < SAVES:
            window.filing.files.save_as(file)
        timer.setInterval(dice.choice([5, 20, 100]))

    timer = QTimer(window)
    timer.timeout.connect(turn)
    timer.start(5)


open_window = application.open_window


def opened(*arguments: object) -> MainWindow:
    window = open_window(*arguments)  # type: ignore[arg-type]
    work(window, Path(sys.argv[1]))
    return window


application.open_window = opened  # type: ignore[assignment]
sys.exit(application.main(size=(700, 500)))
