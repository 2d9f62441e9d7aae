"""The heartbeat of the window while bad input is typed and pasted: it never stalls."""

from __future__ import annotations

import time
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.watching import Say, Stage, listen, run_until

BAR_MS = 100.0
ROUNDS = 3
LISTEN_S = 0.5

TYPED = ["9**9**9**9", "x**x**x**x**x", "__import__('os')", "sin(x)*exp(-(x^2 + y^2", "1/0", "log(-1)", "foo(x) +"]
PASTED = {
    "1 MB of letters": "x" * 1_000_000,
    "1 MB of a sum": "x + " * 250_000,
    "10,000 brackets": "(" * 10_000,
    "10,000 nested brackets": "(" * 5_000 + "x" + ")" * 5_000,
    "10,000 characters of a sum": "x+y*" * 2_499 + "x",
    "10,000 characters of a product": "(x+y)*" * 1_666 + "x",
    "1 MB in 50,000 lines": "a = 1 + x + y + 2\n" * 55_000,
    "nested powers": "**".join(["x"] * 190),
    "90 sliders": "+".join(f"a{k}" for k in range(90)) + "+x",
    "a product of 500 factors": "*".join(f"(x - {k}*y)" for k in range(500)),
}


class Stall(NamedTuple):
    """How long the loop stood still, and how much the process worked meanwhile."""

    longest_ms: float
    work_ms: float


class Heartbeat:
    """The longest time between two beats of a timer in the window's own loop, and the work done in it.

    `work_ms` is the processor's time for all threads of the process: what is left of a stall on an idle machine.
    """

    BEAT_MS = 4

    def __init__(self) -> None:
        self._timer = QTimer(interval=self.BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self.longest_ms, self.work_ms = 0.0, 0.0
        self._last, self._worked = time.perf_counter(), time.process_time()
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.perf_counter(), time.process_time()
        if 1e3 * (now - self._last) > self.longest_ms:
            self.longest_ms, self.work_ms = 1e3 * (now - self._last), 1e3 * (worked - self._worked)
        self._last, self._worked = now, worked

    def stop(self) -> Stall:
        self._beat()
        self._timer.stop()
        return Stall(self.longest_ms, self.work_ms)


def reset(stage: Stage) -> None:
    stage.type("x^2 + y^2")
    listen(0.3)


def typed(stage: Stage, text: str) -> Stall:
    """The longest stall while a text is typed key by key, its end waited for."""
    reset(stage)
    stage.type("")
    listen(0.1)
    heart = Heartbeat()
    for key in text:
        QTest.keyClicks(stage.editor, key)
        listen(0.02)
    listen(LISTEN_S)
    return heart.stop()


def pasted(stage: Stage, text: str) -> Stall:
    """The longest stall after a text was pasted in place of another, until its picture is there and after."""
    reset(stage)
    QApplication.clipboard().setText(text)
    stage.editor.selectAll()
    heart = Heartbeat()
    stage.editor.paste()
    listen(LISTEN_S)
    run_until(lambda: bool(stage.canvas.property("upToDate")))
    listen(LISTEN_S / 2)
    return heart.stop()


def judge(what: str, stalls: list[Stall], say: Say) -> None:
    """The shortest of the longest stalls counts: the machine has other things to do, the program must not."""
    best, worst = min(stalls), max(stalls)
    say(
        f"{what}: the longest stall is {best.longest_ms:.0f} to {worst.longest_ms:.0f} ms"
        f" ({best.work_ms:.0f} ms of work) (bar {BAR_MS:g} ms)"
    )
    assert best.longest_ms <= BAR_MS


@pytest.mark.parametrize("text", TYPED)
def test_typing_never_stalls_the_window(stage: Stage, say: Say, text: str) -> None:
    judge(f"typed {text!r}", [typed(stage, text) for _ in range(ROUNDS)], say)


@pytest.mark.parametrize("name", PASTED)
def test_pasting_never_stalls_the_window(stage: Stage, say: Say, name: str) -> None:
    judge(f"pasted {name}", [pasted(stage, PASTED[name]) for _ in range(ROUNDS)], say)
