"""A virtual screen whose pixels can be read without asking anybody: Xvfb with its frame buffer in a file."""

from __future__ import annotations

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

WIDTH, HEIGHT = 1280, 720
Box = tuple[int, int, int, int]  # left, top, width, height


class Screen:
    """While it lasts there is a screen of 1280 x 720; `display` is its name."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="screen-")
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-ac"]
        command += ["-fbdir", self._folder.name]
        self._server = subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.display = f":{answer.readline().strip()}"
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, where: TracebackType | None
    ) -> None:
        self._memory.close()
        self._server.terminate()
        self._server.wait(10)
        self._folder.cleanup()

    def rows(self, box: Box) -> list[bytes]:
        """The pixels of a part of the screen, row by row, four bytes each. The layout is that of an XWD file."""
        head = struct.unpack(">25I", self._memory[:100])
        start, stride = head[0] + 12 * head[19], head[12]
        left, top, width, height = box
        places = (start + stride * row + 4 * left for row in range(top, top + height))
        return [self._memory[place : place + 4 * width] for place in places]

    def colours(self, box: Box) -> int:
        """How many different colours are seen there: few on an empty ground, many on a landscape."""
        return len({row[at : at + 3] for row in self.rows(box) for at in range(0, len(row), 4)})

    def settled(self, box: Box, still_s: float = 0.8, limit_s: float = 60.0) -> list[bytes]:
        """What is seen there once it has not changed for a while."""
        end = time.monotonic() + limit_s
        seen, since = self.rows(box), time.monotonic()
        while time.monotonic() - since < still_s:
            if time.monotonic() > end:
                raise SystemExit("the picture on the screen never came to rest")
            time.sleep(0.02)
            now = self.rows(box)
            if now != seen:
                seen, since = now, time.monotonic()
        return seen

    def do(self, *words: object, limit_s: float = 60.0) -> str:
        """What xdotool says, having done that."""
        environment = {**os.environ, "DISPLAY": self.display}
        command = ["xdotool", *map(str, words)]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=limit_s, check=False)
        return ran.stdout.strip()


def until(holds: Callable[[], object], what: str, limit_s: float = 60.0, pause_s: float = 0.02) -> None:
    """Returns once that holds; ends the build with `what` where it takes too long."""
    end = time.monotonic() + limit_s
    while not holds():
        if time.monotonic() > end:
            raise SystemExit(f"smoke test: {what}, within {limit_s:.0f} s")
        time.sleep(pause_s)
