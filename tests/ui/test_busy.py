"""What may take longer than 300 ms says so in words, can be stopped, and never holds up the window."""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from gradexplorer.descent.critical import CriticalPoints, critical_points
from gradexplorer.session import edits
from gradexplorer.session.state import START
from gradexplorer.ui.busy import Errands, Task
from gradexplorer.ui.extras import EXTRAS
from gradexplorer.ui.follower import Follower
from gradexplorer.ui.views import VIEWS, made
from gradexplorer.ui.window import MainWindow


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    """What holds up a thread; open at the end, whatever happened."""
    event = threading.Event()
    yield event
    event.set()


def held(gate: threading.Event) -> Callable[..., Any]:
    """A job that goes on until the gate opens or it is stopped, whatever it is called with."""

    def job(*arguments: Any, **_: Any) -> None:
        stops = [each for each in arguments if inspect.isroutine(each) and not inspect.signature(each).parameters]
        while not gate.wait(0.005) and not any(stop() for stop in stops):
            pass

    return job


def state(window: MainWindow) -> str:
    return window.panels.status.state.text()


def trigger(window: MainWindow, name: str) -> None:
    window.findChild(QAction, name).trigger()


def export_picture(window: MainWindow) -> None:
    trigger(window, "actionExportPicture")


def long_walk(window: MainWindow) -> None:
    window.conductor.do(edits.set_steps(90_000))


def large_text(window: MainWindow) -> None:
    window.conductor.do(edits.type_text("x" + "+x*y" * 400))


# What the user starts -> the function that may take long, and what is said meanwhile. The layers and panels, each a
# Follower, have a table of their own below; saving and the search for critical points have a test each. Animations have
# their progress in the window for exports, and what calculus does has its sign below the formulas.
LONG: dict[str, tuple[Callable[[MainWindow], object], str, str]] = {
    "the picture": (
        lambda window: window.conductor.do(edits.type_text("x*y")), "gradexplorer.ui.jobs.drawn", "catching up",
    ),
    "the sharp picture": (
        lambda window: window.conductor.do(edits.type_text("x*y")), "gradexplorer.ui.jobs.refined",
        "making the picture sharp",
    ),
    "a long text": (large_text, "gradexplorer.ui.reader.compiled", "reading the text"),
    "a long walk": (long_walk, "gradexplorer.ui.jobs.WalkWish.answer", "walk"),
    "fit the view": (
        lambda window: trigger(window, "actionFitView"), "gradexplorer.ui.fit.FitWish.answer", "fitting the view",
    ),
    "open": (
        lambda window: window.filing.files.open(Path("a.gradx")), "gradexplorer.export.session_file.load",
        "reading the file",
    ),
    "export the picture": (export_picture, "gradexplorer.ui.saving.picture", "writing the file"),
    "export the table": (
        lambda window: trigger(window, "actionExportTable"), "gradexplorer.ui.saving.steps", "writing the file",
    ),
    "export a script": (
        lambda window: trigger(window, "actionExportScript"), "gradexplorer.ui.saving.script", "writing the file",
    ),
    "copy the picture": (
        lambda window: trigger(window, "actionCopyPicture"), "gradexplorer.ui.exporting.clipboard.copied",
        "copying the picture",
    ),
    "print": (
        lambda window: trigger(window, "actionPrint"), "gradexplorer.ui.exporting.printing.printed",
        "drawing for paper",
    ),
    "copy as": (
        lambda window: trigger(window, "actionCopyNumpyGradient"), "gradexplorer.ui.copying.code",
        "writing the formula",
    ),
    "race of all": (
        lambda window: trigger(window, "actionRaceAll"), "gradexplorer.ui.race.entering._methods",
        "learning rates that suit",
    ),
    "a recorded path": (
        lambda window: trigger(window, "actionReadPath"), "gradexplorer.ui.race.files.read",
        "reading or writing the file",
    ),
    "the gallery": (
        lambda window: trigger(window, "actionGallery"), "gradexplorer.ui.gallery.thumbnails.thumbnail",
        "pictures of the gallery",
    ),
}  # fmt: skip


@pytest.mark.window("shared")
@pytest.mark.parametrize("what", LONG)
def test_what_takes_long_says_so_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    begin, slow, words = LONG[what]
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, dialog, lambda *_: ("nowhere.csv", ""))
    monkeypatch.setattr(slow, held(gate))
    begin(window)
    qtbot.waitUntil(lambda: state(window).startswith(words) and state(window).endswith("…"), timeout=15_000)
    status = window.panels.status
    qtbot.waitUntil(status.stop.isVisible)
    assert words in status.stop.toolTip()
    trigger(window, "actionStopWork")
    gate.set()
    qtbot.waitUntil(lambda: not state(window).startswith(words), timeout=15_000)
    assert status.stop.isHidden() or not status.stop.toolTip().startswith(f"Stop: {words}")


def is_quick(name: str) -> bool:
    module, _, kind = name.partition(":")
    return bool(getattr(import_module(f"gradexplorer.ui.{module}"), kind).quick)


SLOW_FOLLOWERS = sorted({row.follower for row in (*VIEWS, *EXTRAS) if not is_quick(row.follower)})


@pytest.mark.window("shared")
@pytest.mark.parametrize("name", SLOW_FOLLOWERS)
def test_every_panel_and_layer_says_what_it_works_on_and_can_be_stopped(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    follower = made(name, window.conductor)
    assert follower.task != Follower.task  # words of its own

    def answers(question: object, stop: Callable[[], bool]) -> Iterator[object]:
        held(gate)(question, stop)
        return iter(())

    monkeypatch.setattr(follower, "question", lambda: "?")
    monkeypatch.setattr(follower, "answers", answers)
    follower.look(True)
    qtbot.waitUntil(lambda: state(window) == f"{follower.task} …")
    window.panels.status.stop.click()
    assert state(window) != f"{follower.task} …"
    assert window.panels.status.readout.text() == f"Stopped: {follower.task}"
    assert follower._thread.wait_idle(10)
    follower.look(False)
    if follower.widget is not None:
        follower.widget.setParent(window)  # unseen, it goes with it: until then it is told of changes


def test_a_search_says_how_far_it_is(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    def search(*asked: Any) -> CriticalPoints:
        formulas, box, budget, stop, tell = asked
        tell(0.4)
        held(gate)(stop)
        return critical_points(formulas, box, budget, stop, tell)

    monkeypatch.setattr("gradexplorer.ui.critical.finder.critical_points", search)
    trigger(window, "actionProbeToCritical")  # its panel, which has a bar and a button, need not be open
    qtbot.waitUntil(lambda: state(window) == "critical points 40 % …")
    window.panels.status.stop_work()
    qtbot.waitUntil(lambda: not state(window).startswith("critical points"))


def test_what_is_stopped_changes_nothing(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    QGuiApplication.clipboard().setText("before")
    monkeypatch.setattr("gradexplorer.ui.exporting.clipboard.copied", lambda *_: gate.wait(10) and "late")
    trigger(window, "actionCopyPicture")
    qtbot.waitUntil(lambda: state(window) == "copying the picture …")
    window.panels.status.stop_work()
    gate.set()
    assert window.panels.status.readout.text() == "Stopped: copying the picture"
    trigger(window, "actionCopyValues")  # the next thing goes on as ever
    assert QGuiApplication.clipboard().text().startswith("x\t2")


def test_a_text_that_is_not_read_to_its_end_leaves_the_picture(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gradexplorer.ui.reader.compiled", held(gate))
    shown = window.conductor.formulas
    large_text(window)
    qtbot.waitUntil(lambda: state(window) == "reading the text …")
    window.panels.status.stop_work()
    gate.set()
    assert window.conductor.formulas is shown
    assert window.panels.canvas.property("upToDate")
    monkeypatch.undo()
    window.conductor.do(edits.type_text("x*y"))
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    assert window.panels.probe.value.text() == "f = 2.000"  # at (2, 1)


def test_a_picture_that_is_stopped_comes_with_the_next_change(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gradexplorer.ui.jobs.drawn", held(gate))
    window.conductor.do(edits.type_text("x*y"))
    qtbot.waitUntil(lambda: state(window) == "catching up …")
    qtbot.waitUntil(window.panels.status.stop.isVisible)
    window.panels.status.stop_work()
    assert state(window) == "stopped"
    assert not window.panels.canvas.property("upToDate")  # it is not the picture of this text
    monkeypatch.undo()
    window.conductor.do(edits.type_text("x*y + 1"))
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))


def test_a_file_that_was_being_written_when_it_was_stopped_is_known_to_be_written(
    qtbot: QtBot, window: MainWindow, gate: threading.Event, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gradexplorer.ui.files import files

    whole = files._saved

    def slow(*arguments: Any) -> object:
        gate.wait(10)
        return whole(*arguments)

    monkeypatch.setattr(files, "_saved", slow)
    file = tmp_path / "late.gradx"
    window.filing.files.save_as(file)
    qtbot.waitUntil(lambda: state(window) == "writing the file …")
    window.panels.status.stop_work()
    gate.set()
    qtbot.waitUntil(lambda: window.filing.files.document.file == file)
    assert not window.filing.files.is_modified
    assert window.conductor.session == START


def test_short_work_says_nothing(qtbot: QtBot, window: MainWindow) -> None:
    said: list[str] = []
    task = Task(window.panels.status, "short", "short work", window)
    task._busy._long.timeout.connect(lambda: said.append("long"))
    done: list[int] = []
    task.run(lambda *_: 7, done.append)
    qtbot.waitUntil(lambda: done == [7])
    assert not task._busy._long.isActive()
    assert said == []
    task.close()


def test_the_window_for_exports_has_its_own_progress(window: MainWindow, qtbot: QtBot) -> None:
    trigger(window, "actionExport")
    dialog = window.findChild(QPushButton, "exportCancel")
    assert dialog is not None
    assert dialog.toolTip().startswith("Stop writing")
    dialog.window().close()


def test_two_files_asked_for_at_once_are_both_written(qtbot: QtBot, window: MainWindow, gate: threading.Event) -> None:
    done: list[str] = []
    errands = Errands(window.panels.status, "writing the file", window)
    for name in ("a", "b"):
        errands.run(lambda *_, name=name: gate.wait(10) and name, done.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: state(window) == "writing the file …")
    gate.set()
    qtbot.waitUntil(lambda: sorted(done) == ["a", "b"])
    assert not errands._under_way
    errands.close()
