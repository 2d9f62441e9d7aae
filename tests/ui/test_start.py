"""What a start leaves out, and that all of it is still to be had."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.ui.canvas.graph import LATER, pg
from gradexplorer.ui.window import MainWindow
from tests.ui.conftest import Hearsay


def in_a_fresh_interpreter(program: str) -> str:
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return ran.stdout.strip()


def test_the_import_statement_stays_that_of_python() -> None:
    program = (
        "import builtins; own = builtins.__import__; import gradexplorer.ui.window; print(builtins.__import__ is own)"
    )
    assert in_a_fresh_interpreter(program) == "True"


@pytest.mark.parametrize("name", ["ImageItem", "LinearRegionItem", "ROI", "SpinBox", "TargetItem"])
def test_what_pyqtgraph_need_not_import_for_a_plot_is_imported_when_asked_for(name: str) -> None:
    assert getattr(pg, name).__name__ == name
    with pytest.raises(AttributeError, match="NoSuchItem"):
        _ = pg.NoSuchItem


def test_a_start_imports_none_of_it() -> None:
    program = "import sys, gradexplorer.ui.window; print(sorted(set(sys.argv[1:]) & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", program, *LATER], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


WRONG_USE = """
import sys, types
import gradexplorer.cli.window, gradexplorer.ui.window
from PySide6.QtCore import QSize

later = [sys.modules[name] for name in gradexplorer.ui.LATER]
print(sum(type(module) is types.ModuleType for module in later), "of", len(later))
try:
    QSize("wide")
except TypeError as fault:
    print(str(fault).splitlines()[-1].strip())
print(QSize.transposed.__doc__)
"""


def test_pyside_explains_a_wrong_call_though_what_explains_it_waits_until_then() -> None:
    loaded, explained, helped = in_a_fresh_interpreter(WRONG_USE).splitlines()
    assert loaded == "1 of 8"  # the one that is called whenever a module of PySide is imported
    assert explained == "PySide6.QtCore.QSize.__init__(w: int, h: int, /)"
    assert helped == "transposed(self, /) -> PySide6.QtCore.QSize"


@pytest.mark.parametrize("show_window", [MainWindow.show, MainWindow.show_first])
def test_the_first_picture_is_shown_once_in_the_size_the_window_has_when_it_is_shown(
    qtbot: QtBot, hearsay: Hearsay, monkeypatch: pytest.MonkeyPatch, show_window: Callable[[MainWindow], None]
) -> None:
    window = MainWindow(calculator=hearsay)  # type: ignore[arg-type]
    canvas, pictures = window.panels.canvas, []
    show = canvas.show_picture
    monkeypatch.setattr(
        canvas, "show_picture", lambda picture, sheet, **more: (pictures.append(picture), show(picture, sheet, **more))
    )
    window.resize(1280, 800)
    with qtbot.waitSignal(window.conductor.begun):
        show_window(window)
    assert [picture.viewport for picture in pictures] == [canvas.viewport_value()]
    window.filing.files.let_go()
    window.close()
    window.deleteLater()
