"""The real window of the frozen program on a virtual screen, with real keys and a real mouse."""

from __future__ import annotations

import csv
import itertools
import json
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from making.sandbox import Sandbox
from making.screen import Box, Screen, until

CANVAS: Box = (420, 150, 420, 320)
SURFACE: Box = (500, 460, 260, 200)
AXIS: Box = (305, 80, 60, 560)  # its numbers tell how much room the map has
LANDSCAPE = 40  # colours; bare panels and an empty canvas have far fewer
TEXT = "x*y + 7"
CLICK, EDITOR = (560, 260), (150, 140)


def worked_with(place: Sandbox) -> None:
    """a function is typed, a point clicked, its reading and its descent come out as a table, the end is clean"""
    with Screen() as screen, hold(place.start("--window", "1280x720", display=screen.display)) as process:
        _scene(place, screen, process)


def _scene(place: Sandbox, screen: Screen, process: subprocess.Popen[str]) -> None:
    opened(screen, process)
    before = screen.settled(CANVAS)
    screen.do("mousemove", *EDITOR, "click", 1, "sleep", 0.2, "key", "ctrl+a")
    screen.do("type", "--delay", 15, TEXT)
    until(lambda: screen.rows(CANVAS) != before, "typing did not change the picture")
    screen.settled(CANVAS)
    _surface(screen)
    table = place.home / "steps.csv"
    _dialog(screen, "ctrl+shift+e", "Export the table", table)
    _check(list(csv.DictReader(table.read_text(encoding="utf-8").splitlines())))
    picture = place.home / "picture.png"
    _dialog(screen, "ctrl+e", "Export the picture", picture)
    if not picture.read_bytes().startswith(b"\x89PNG"):
        raise SystemExit("smoke test: the exported picture is no PNG")
    session = place.home / "session.gradx"
    _dialog(screen, "ctrl+s", "Save", session)
    saved = json.loads(session.read_text(encoding="utf-8"))
    if (saved["format"], saved["text"]) != ("gradexplorer", TEXT):
        raise SystemExit(f"smoke test: what was saved is no session: {saved}")
    family = _family(process.pid)
    screen.do("mousemove", *CLICK, "click", 1, "sleep", 0.3, "key", "ctrl+q")
    out, err = process.communicate(timeout=60)
    if (process.returncode, out, err) != (0, "", ""):
        raise SystemExit(f"smoke test: the window ended with {process.returncode} and said: {out}{err}")
    until(lambda: not any(map(_alive, family)), "processes were left behind")


def _surface(screen: Screen) -> None:
    """Opened and closed again."""
    _focused(screen)
    alone = screen.rows(AXIS)
    screen.do("key", "ctrl+3")
    until(lambda: screen.rows(AXIS) != alone, "no panel was opened for the surface")
    screen.settled(CANVAS)
    until(lambda: screen.colours(SURFACE) > LANDSCAPE, "the surface never came")
    screen.settled(SURFACE)
    # The first OpenGL in a window has Qt make the window anew, which nobody gives the keys.
    _focused(screen)
    screen.do("key", "ctrl+3")
    until(lambda: screen.rows(AXIS) == alone, "the surface was not closed again")
    screen.settled(CANVAS)


def _focused(screen: Screen) -> None:
    """A point is clicked: without a window manager only that gives the window the keys."""
    screen.do("mousemove", *CLICK, "click", 1)
    screen.settled(CANVAS)


def _check(rows: list[dict[str, str]]) -> None:
    """The first row is the reading at the click, each further one a step of 0.1 against the gradient (y, x)."""
    points = [(float(row["x"]), float(row["y"]), float(row["f"])) for row in rows]
    if len(points) < 3 or points[0][:2] == (2.0, 1.0):
        raise SystemExit(f"smoke test: the click did not move the probe: {points[:2]}")
    for x, y, f in points:
        if abs(f - (x * y + 7)) > 1e-9 * (1 + abs(f)):
            raise SystemExit(f"smoke test: f({x}, {y}) is not {f}")
    for (x, y, _), (next_x, next_y, _) in itertools.pairwise(points):
        if max(abs(next_x - x + 0.1 * y), abs(next_y - y + 0.1 * x)) > 1e-9:
            raise SystemExit(f"smoke test: ({next_x}, {next_y}) is no step of the descent from ({x}, {y})")


def dies_together(place: Sandbox) -> None:
    """where the window is killed, its calculus process ends too"""
    with Screen() as screen, hold(place.start("--window", "1280x720", display=screen.display)) as process:
        opened(screen, process)
        until(lambda: len(_family(process.pid)) > 1, "no calculus process was started")
        time.sleep(1.0)  # it may still be importing
        family = _family(process.pid)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        until(lambda: not any(map(_alive, family)), "the calculus process outlived its window", 20)


def alive(place: Sandbox) -> None:
    """the window opens and stays open"""
    with hold(place.start()) as process:
        time.sleep(15)
        if process.poll() is not None:
            raise SystemExit(f"smoke test: the window ended with {process.returncode}: {process.communicate()}")


SCENES: tuple[Callable[[Sandbox], None], ...] = (worked_with, dies_together)


@contextmanager
def hold(process: subprocess.Popen[str]) -> Iterator[subprocess.Popen[str]]:
    """The process, which ends when this does."""
    with process:
        try:
            yield process
        finally:
            process.kill()


def opened(screen: Screen, process: subprocess.Popen[str]) -> None:
    """Returns once the first picture is there; ends the build where the program ends instead."""

    def shown() -> bool:
        if process.poll() is not None:
            raise SystemExit(f"smoke test: the window ended with {process.returncode}: {process.communicate()}")
        return screen.colours(CANVAS) > LANDSCAPE

    until(shown, "the first picture never came", 90)


def _dialog(screen: Screen, keys: str, title: str, file: Path) -> None:
    """Press the keys, write the file's name into the dialog of that title, and wait for the file."""
    _focused(screen)  # each dialog takes the keys away
    screen.do("key", keys)
    window = ""
    end = time.monotonic() + 60
    while not window:
        window = screen.do("search", "--onlyvisible", "--name", title).split("\n")[0]
        if time.monotonic() > end:
            raise SystemExit(f"smoke test: the dialog {title!r} never came")
    for _ in range(3):  # a busy machine loses keys; what was typed is then typed once more
        screen.do("mousemove", "--window", window, 200, 100, "sleep", 0.3, "key", "ctrl+a")
        screen.do("type", "--delay", 25, str(file))
        screen.do("sleep", 0.5, "key", "Return")
        with suppress(SystemExit):
            until(lambda: file.exists() and file.stat().st_size > 0, f"{file.name} was never written", 25)
            break
    else:
        raise SystemExit(f"smoke test: {file.name} was never written")
    until(lambda: not screen.do("search", "--onlyvisible", "--name", title), f"the dialog {title!r} stayed")


def _family(root: int) -> list[int]:
    """The process and its descendants."""
    found = [root]
    for pid in found:
        for listing in Path(f"/proc/{pid}/task").glob("*/children"):
            with suppress(OSError):
                found += [int(child) for child in listing.read_text().split()]
    return found


def _alive(pid: int) -> bool:
    with suppress(OSError):
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    return False
