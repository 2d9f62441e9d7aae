"""An exception nobody caught is shown in a report that can be copied; the work is kept and the window goes on."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gradexplorer.export import recovery
from gradexplorer.session import edits
from gradexplorer.session.file import Loaded
from gradexplorer.session.shared import to_text
from gradexplorer.ui import faults
from gradexplorer.ui.fault_report import FaultReport
from gradexplorer.ui.faults import Faults
from gradexplorer.ui.window import MainWindow

Capture = pytest.CaptureFixture[str]


def shown(window: MainWindow) -> str:
    found = window.findChild(FaultReport)
    return found.text.toPlainText() if found is not None and found.isVisible() else ""


def strike(text: str = "seven") -> None:
    """A fault, as the interpreter reports one."""
    try:
        raise ValueError(text)
    except ValueError as fault:
        sys.excepthook(ValueError, fault, fault.__traceback__)


def test_the_report_tells_what_where_and_with_which_session(window: MainWindow, capsys: Capture) -> None:
    with Faults(window.faultSeen.emit):
        strike()
    assert "ValueError: seven" in window.panels.status.readout.text()
    assert shown(window).startswith("A fault of Gradient Explorer: ValueError: seven\n")
    assert "in strike" in shown(window)
    assert "Gradient Explorer 0." in shown(window)
    assert to_text(window.conductor.session) in shown(window)
    assert "ValueError: seven" in capsys.readouterr().err
    report = window.findChild(FaultReport)
    assert report is not None
    assert not report.isModal()
    button = report.findChild(QPushButton, "copyReport")
    assert button is not None
    button.click()
    assert QApplication.clipboard().text() == report.text.toPlainText()


def test_a_fault_in_a_thread_is_shown_too(qtbot: QtBot, window: MainWindow, capsys: Capture) -> None:
    with Faults(window.faultSeen.emit):
        thread = threading.Thread(target=lambda: {}["seven"])
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: "KeyError" in shown(window))
    assert "KeyError" in capsys.readouterr().err


def test_the_work_is_kept_before_anything_else_happens(window: MainWindow, tmp_path: Path, capsys: Capture) -> None:
    window.filing.keep_in(tmp_path / "recovery")
    window.conductor.do(edits.type_text("x y"))
    with Faults(window.faultSeen.emit):
        strike()
    files = list((tmp_path / "recovery").glob("*.gradx"))
    assert len(files) == 1
    assert '"text": "x y"' in files[0].read_text()
    window.filing.files.let_go()
    window.close()
    kept = recovery.left_behind(tmp_path / "recovery")[0].kept()
    assert kept is not None
    assert kept.found == Loaded(window.conductor.session, (recovery.KEY,))


def test_many_faults_are_one_window_and_the_work_goes_on(window: MainWindow, capsys: Capture) -> None:
    with Faults(window.faultSeen.emit):
        for number in range(100):
            strike(f"number {number}")
    assert len(window.findChildren(FaultReport)) == 1
    assert "number 19" in shown(window)
    assert "number 20" not in shown(window)
    window.conductor.do(edits.type_text("x y"))
    assert window.panels.editor.editor.toPlainText() == "x y"


def test_a_fault_in_showing_a_fault_ends_there(
    window: MainWindow, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        strike("again")

    monkeypatch.setattr(window.filing, "keep_at_once", broken)
    with Faults(window.faultSeen.emit):
        strike("first")
    assert "first" in shown(window)
    assert "again" not in shown(window)


def test_after_it_all_is_as_before() -> None:
    before = sys.excepthook, threading.excepthook
    with Faults(print):
        assert sys.excepthook != before[0]
    assert (sys.excepthook, threading.excepthook) == before


def test_ctrl_c_ends_the_program(qapp: QApplication) -> None:
    with Faults(print):
        QTimer.singleShot(0, lambda: sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None))
        assert qapp.exec() == 0


def test_the_versions_are_one_line() -> None:
    assert faults.versions().count("PySide6") == 1
    assert "\n" not in faults.versions()
