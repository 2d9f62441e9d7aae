"""The walk leaves the window as a script."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gradexplorer.session import edits
from gradexplorer.ui import saving
from gradexplorer.ui.window import MainWindow


@pytest.mark.parametrize(
    ("kind", "holds"), [("With NumPy (*.py)", "import numpy"), ("With PyTorch (*.py)", "torch.optim")]
)
def test_the_action_writes_the_script_that_was_chosen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, holds: str
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "run"), kind))
    action = window.findChild(QAction, "actionExportScript")
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: "run.py" in window.panels.status.readout.text())
    assert holds in (tmp_path / "run.py").read_text(encoding="utf-8")


def test_what_cannot_be_written_is_said(window: MainWindow, tmp_path: Path) -> None:
    conductor = window.conductor
    conductor.do(edits.choose_method("bfgs"))
    path, formulas = conductor.path, conductor.formulas
    says = saving.script(tmp_path / "run.py", path, formulas, "pytorch")
    assert str(says).startswith("run.py is not written: torch.optim has no bfgs")
    assert not (tmp_path / "run.py").exists()
    assert "could not be written" in str(saving.script(tmp_path / "no" / "run.py", path, formulas, "numpy"))
