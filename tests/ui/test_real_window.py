"""The real window on a real (virtual) screen, driven with a real mouse and real keys."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LIMIT_S = 30.0
Shown = dict[str, Any]


class Hands:
    """One running program, and what it said last."""

    def __init__(self, display: str, home: Path) -> None:
        # A home of its own: the work of a program that was killed before is offered, which moves everything down.
        self._environment = {
            **os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT),
            "XDG_CONFIG_HOME": str(home), "XDG_STATE_HOME": str(home),
        }  # fmt: skip
        script = Path(__file__).parent / "watched_window.py"
        self.process = subprocess.Popen(
            [sys.executable, script], env=self._environment, stdout=subprocess.PIPE, text=True
        )
        self._lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self.shown: Shown = {}

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def do(self, *words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=self._environment, check=True, timeout=LIMIT_S)

    def click(self, place: tuple[float, float]) -> None:
        self.do("mousemove", round(place[0]), round(place[1]), "click", 1)

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.do("mousemove", round(start[0]), round(start[1]), "mousedown", 1)
        for share in (0.25, 0.5, 0.75, 1.0):
            at = [round(a + share * (b - a)) for a, b in zip(start, end, strict=True)]
            self.do("mousemove", *at)
        self.do("mouseup", 1)

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where on the screen the point of the plane is seen."""
        (left, top), (right, bottom) = self.shown["zero"], self.shown["one"]
        return left + x * (right - left), top + y * (bottom - top)

    def until(self, what: Callable[[Shown], bool]) -> Shown:
        """What the window shows, once that is so."""
        deadline = time.monotonic() + LIMIT_S
        while not (self.shown and what(self.shown)):
            try:
                line = self._lines.get(timeout=max(deadline - time.monotonic(), 0.0))
            except queue.Empty:
                pytest.fail(f"the window never came to show that; it shows {self.shown}")
            if line is None:
                pytest.fail(f"the program ended, status {self.process.wait()}; it showed {self.shown}")
            self.shown = json.loads(line)
        return self.shown

    def end(self) -> None:
        self.process.kill()
        self.process.wait(LIMIT_S)
        self._reader.join(LIMIT_S)
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture(scope="session")
def display(request: pytest.FixtureRequest) -> str:
    """The virtual screen; without the tools for it these tests fail, since a skipped one would tell nothing."""
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            pytest.fail(f"{tool} is not installed; packaging/test installs it")
    found: str = request.getfixturevalue("screen")
    return found


@pytest.fixture
def hands(display: str, tmp_path: Path) -> Iterator[Hands]:
    made = Hands(display, tmp_path)
    try:
        made.until(lambda shown: shown["upToDate"])
        yield made
    finally:
        made.end()


def test_typing_moves_the_picture_a_fault_keeps_it_and_undo_brings_it_back(hands: Hands) -> None:
    assert hands.shown["probeValue"] == "f = 5.000"
    hands.click(hands.shown["places"]["expressionEditor"])
    hands.do("key", "ctrl+a")
    hands.do("type", "--delay", 20, "x*y + 7")
    shown = hands.until(lambda shown: shown["text"] == "x*y + 7" and shown["upToDate"])
    assert shown["probeValue"] == "f = 9.000"
    assert shown["partialX"] == "∂f/∂x = y = 1.000"
    hands.do("type", "--delay", 20, " + foo(x)")
    shown = hands.until(lambda shown: shown["text"] == "x*y + 7 + foo(x)" and shown["upToDate"])
    assert "foo" in shown["problemLabel"]
    hands.do("key", "ctrl+z")
    hands.until(lambda shown: shown["text"] == "x^2 + y^2" and shown["upToDate"])
    assert hands.shown["probeValue"] == "f = 5.000"
    assert hands.shown["problemLabel"] == ""


def test_click_drag_pan_and_wheel_on_the_canvas(hands: Hands) -> None:
    hands.click(hands.point(-1, 2))
    shown = hands.until(lambda shown: shown["probe"][0] < 0)
    assert abs(shown["probe"][0] + 1) < 0.02
    assert abs(shown["probe"][1] - 2) < 0.02
    # pan by dragging empty plane one unit to the right: the box goes to the left, the probe stays where it is
    hands.drag(hands.point(-2, -2), hands.point(-1, -2))
    shown = hands.until(lambda shown: abs(shown["box"][0] + 4) < 0.05 and shown["upToDate"])
    assert abs(shown["probe"][0] + 1) < 0.02
    # drag the probe to (1, -1)
    hands.drag(hands.point(*shown["probe"]), hands.point(1, -1))
    hands.until(lambda shown: abs(shown["probe"][0] - 1) < 0.03 and abs(shown["probe"][1] + 1) < 0.03)
    # the wheel zooms in
    hands.do("click", 4)
    hands.until(lambda shown: shown["box"][1] - shown["box"][0] < 5.5 and shown["upToDate"])
    hands.do("key", "Home")
    hands.until(lambda shown: shown["box"] == [-3, 3, -3, 3] and shown["upToDate"])


def test_steps_and_play_from_mouse_and_keyboard(hands: Hands) -> None:
    places = hands.shown["places"]
    hands.click(places["stepBack"])
    hands.until(lambda shown: shown["shown"] == 19)
    hands.click(hands.point(-2, -1))
    hands.until(lambda shown: shown["probe"][0] < 0)
    hands.do("key", "comma")
    hands.until(lambda shown: shown["shown"] == 19)
    hands.do("key", "period")
    hands.until(lambda shown: shown["shown"] == 20)
    hands.do("key", "space")
    hands.until(lambda shown: shown["playing"] and 0 < shown["shown"] < 20)
    hands.do("key", "space")
    hands.do("key", "End")
    hands.until(lambda shown: not shown["playing"] and shown["shown"] == 20)


def test_the_gallery_loads_and_the_program_leaves_cleanly(hands: Hands) -> None:
    hands.click(hands.shown["places"]["galleryButton"])
    hands.until(lambda shown: shown["places"].get("galleryList") is not None)
    x, y = hands.shown["places"]["galleryList"]
    hands.click((x, y))
    shown = hands.until(lambda shown: shown["text"] != "x^2 + y^2" and shown["upToDate"])
    assert shown["problemLabel"] == ""
    hands.do("key", "ctrl+q")
    assert hands.process.wait(LIMIT_S) == 0
