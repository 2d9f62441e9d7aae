"""A window on the first start, without the calculus process unless a test asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.ui.window import MainWindow


class Hearsay:
    """A calculator that remembers what it is asked, and answers when it is told to."""

    def __init__(self) -> None:
        self.limit_s = 5.0
        self.cancelled: list[str] = []
        self.asked: list[tuple[dict[str, Any], Callable[[dict[str, Any]], None]]] = []

    def start(self) -> None: ...

    def ask(self, request: dict[str, Any], deliver: Callable[[dict[str, Any]], None], lane: str | None = None) -> None:
        self.asked.append((dict(request), deliver))

    def cancel(self, wants: str) -> None:
        self.cancelled.append(wants)

    def close(self, limit_s: float = 5.0) -> bool:
        return True

    def last(self, wants: str) -> tuple[dict[str, Any], Callable[[dict[str, Any]], None]]:
        return [(request, deliver) for request, deliver in self.asked if request["wants"] == wants][-1]


@pytest.fixture
def hearsay() -> Hearsay:
    return Hearsay()


@pytest.fixture
def window(qtbot: QtBot, hearsay: Hearsay) -> Iterator[MainWindow]:
    made = MainWindow(calculator=hearsay)  # type: ignore[arg-type]
    made.resize(1280, 720)
    with qtbot.waitSignal(made.conductor.begun):
        made.show()
    qtbot.waitUntil(lambda: bool(made.panels.canvas.property("upToDate")), timeout=30_000)  # on a busy machine
    yield made
    made.filing.files.let_go()
    made.close()
    made.deleteLater()
