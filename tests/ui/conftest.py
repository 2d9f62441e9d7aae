"""A window on the first start, without the calculus process unless a test asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication
from pytestqt.qtbot import QtBot

from gradexplorer.session.state import START
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
def hearsay(request: pytest.FixtureRequest) -> Hearsay:
    """The calculator of the test's window."""
    found: Hearsay = request.getfixturevalue("lasting")._calculator if which(request) == "shared" else Hearsay()
    return found


def which(request: pytest.FixtureRequest) -> str:
    """The name of the fixture that gives the test its window, as it or its file is marked: alone, or shared."""
    mark = request.node.get_closest_marker("window")
    return str(mark.args[0]) if mark else "alone"


def opened(calculator: Hearsay) -> MainWindow:
    """A window as it is on the first start, its picture shown."""
    made = MainWindow(calculator=calculator)  # type: ignore[arg-type]
    made.resize(1280, 720)
    begun: list[bool] = []
    made.conductor.begun.connect(lambda: begun.append(True))
    made.show()
    until(lambda: bool(begun and made.panels.canvas.property("upToDate")))
    return made


def until(condition: Callable[[], bool], why: Callable[[], object] = lambda: None) -> None:
    """The event loop runs until then: qtbot, which does the same, ends with each test."""
    over = QDeadlineTimer(30_000)  # on a busy machine
    while not condition():
        assert not over.hasExpired(), why()
        QTest.qWait(1)


def close(window: MainWindow) -> None:
    window.filing.files.let_go()
    window.close()
    window.deleteLater()


@pytest.fixture
def alone(qtbot: QtBot, hearsay: Hearsay) -> Iterator[MainWindow]:
    """A window for one test."""
    made = opened(hearsay)
    yield made
    close(made)


@pytest.fixture
def window(request: pytest.FixtureRequest) -> MainWindow:
    found: MainWindow = request.getfixturevalue(which(request))
    return found


# --- one window for many tests ----------------------------------------------------------------------------------------
#
# To build a window takes as long as thirty edits. Tests whose doings a Session, the docks and the player tell may share
# one: pytest.mark.window("shared"), for a test or its file.


@pytest.fixture(scope="module")
def lasting(qapp: QApplication, left_nothing: Callable[[], AbstractContextManager[None]]) -> Iterator[MainWindow]:
    """The window that the tests of a file share; what they leave behind all together fails the last of them."""
    with left_nothing():
        made = opened(Hearsay())
        yield made
        close(made)


@pytest.fixture
def shared(qtbot: QtBot, lasting: MainWindow) -> Iterator[MainWindow]:
    """The window of the file, as it is on the first start; what a test did to it is taken back after it."""
    lasting.activateWindow()
    lasting.panels.canvas.setFocus()
    before = seen(lasting)
    yield lasting
    put_back(lasting)
    for name, dock in lasting.docks.items():
        dock.setVisible(name in before["docks"])
    until(lambda: not differing(seen(lasting), before), lambda: differing(seen(lasting), before))


OUTLIVING = {"actionPreviousView", "actionNextView"}


def put_back(window: MainWindow) -> None:
    """All as on the first start. Nothing is stopped: a picture that is would not come while nothing changes."""
    window.player.pause()
    window.conductor.open(START)
    for name in window.views.shown():
        window.views.actions[name].trigger()
    canvas, working = window.panels.canvas, window.conductor._telling
    until(lambda: bool(canvas.property("upToDate")) and not working.isActive())


def differing(after: dict[str, Any], before: dict[str, Any]) -> dict[str, Any]:
    """What is no longer as it was; what there was not is no matter."""
    return {name: (before[name], after[name]) for name in before if before[name] != after[name]}


def seen(window: MainWindow) -> dict[str, Any]:
    """What the window shows and offers, by name; not whether one can look back at another view, which outlives all."""
    panels, scene = window.panels, window.panels.canvas.shown()
    found = [each for each in window.findChildren(QAction) if each.objectName() not in OUTLIVING]
    actions = {each.objectName(): (each.isChecked(), each.isEnabled()) for each in found}
    fields = {each.objectName(): each.text() for each in panels.probe.findChildren(QAbstractSpinBox)}
    return actions | fields | {
        "session": window.conductor.session,
        "docks": [name for name, dock in window.docks.items() if not dock.isHidden()],
        "views": window.views.shown(),
        "title": window.windowTitle(),
        "texts": (panels.editor.editor.toPlainText(), panels.probe.value.text(), panels.descent.verdict.text()),
        "layers": {name for name in scene.extras if scene.shows(name)},
    }  # fmt: skip
