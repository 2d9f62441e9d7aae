"""The window speaks the user's language: every word can be said in it, and is found where it is written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from gradexplorer.expression.parse import parse
from gradexplorer.expression.problem import Problem
from gradexplorer.expression.sentence import say
from gradexplorer.session import edits
from gradexplorer.ui.language import CONTEXT, LANGUAGES, first_known, tr
from gradexplorer.ui.window import MainWindow

PROJECT = Path(__file__).resolve().parents[2]


class Marked(QTranslator):
    """A language in which all words are the English ones in angle brackets; it remembers what it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context == CONTEXT:
            self.asked.add(text)
        return f"‹{text}›"


@pytest.fixture
def marked(qtbot: QtBot) -> Iterator[Marked]:
    language = Marked()
    QCoreApplication.installTranslator(language)
    yield language
    QCoreApplication.removeTranslator(language)


@pytest.fixture
def collected() -> set[str]:
    """All the words that the tool finds in the program."""
    sys.path.insert(0, str(PROJECT / "packaging"))
    from making.phrases import phrases

    return set(phrases())


# What is the same in all languages, besides the user's own text: mathematics, numbers, keys, names.
SAME = re.compile(
    r"""(Ctrl|Shift|Alt|Home|End|Esc|Return|Enter|Space|Del|Tab|F\d+|Left|Right|PgUp|PgDown)\b
    | [A-Za-z]\b | f\(.*\) | [A-Za-z]+/d?[a-z]\b | \d+\.?\d*e[+-]?\d+ | ms\b | rad\b | [a-z]+-[a-z-]+\b""",
    re.VERBOSE,
)


def spoken(text: str) -> bool:
    """Whether nothing but what was translated, and what is the same everywhere, is in the text."""
    text = text.removesuffix("Gradient Explorer[*]")
    while (bare := re.sub("‹[^‹›]*›", "", text)) != text:
        text = bare
    return not re.search("[A-Za-z]{2}", SAME.sub("", text))


def shown(window: QWidget) -> Iterator[tuple[str, str]]:
    """All that the window says, with whoever says it."""
    for each in [window, *window.findChildren(QWidget)]:
        if each.objectName() in {"expressionEditor", "qt_spinbox_lineedit"} or each.objectName().startswith("typeset"):
            continue
        yield from ((f"{each.objectName()} {type(each).__name__}", text) for text in said(each))
    for action in window.findChildren(QAction):
        if action.text() not in PYQTGRAPHS:
            yield from ((action.objectName(), text) for text in (action.text(), action.toolTip(), action.statusTip()))


def said(widget: QWidget) -> Iterator[str]:
    """What one widget says."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.statusTip())
    for name in ("text", "title", "placeholderText", "windowTitle"):
        if widget.metaObject().indexOfProperty(name) >= 0 and not isinstance(widget, QAbstractSpinBox):
            yield str(widget.property(name) or "")
    if isinstance(widget, QComboBox) and widget.objectName() not in IDENTIFIERS:
        yield from (widget.itemText(row) for row in range(widget.count()))


# Never shown: its menus are switched off.
PYQTGRAPHS = {"Export", "Export..."}
# Lists of identifiers: they are called the same at the command line.
IDENTIFIERS = {"methodChoice", "setting_line_search", "setting_schedule", "setting_beta"}


def test_everything_in_the_window_is_said_in_the_language(
    marked: Marked, window: MainWindow, qtbot: QtBot, collected: set[str]
) -> None:
    for name in list(window.views.actions):
        window.views.show(name)
        window.views.actions[name].trigger()
    window.panels.descent.settings.fold.click()
    window.conductor.do(edits.type_text("a x^2 + y^2 + z"))
    qtbot.waitUntil(lambda: bool(window.panels.canvas.property("upToDate")))
    window.show_preferences()
    window.show_keys()
    faults = {f"{who}: {text}" for who, text in shown(window) if not spoken(text)}
    assert not faults, "\n".join(sorted(faults))
    asked = marked.asked - collected - set(LANGUAGES.values())
    unknown = {text for text in asked if re.search("[A-Za-z]{2}", re.sub(r"\{.*?\}|‹.*›", "", text))}
    assert not unknown, unknown


def test_without_a_translation_words_are_english() -> None:
    assert tr("No words like {these}", these="these") == "No words like these"
    assert tr("Braces {stay} where nothing is put in") == "Braces {stay} where nothing is put in"


def test_a_sentence_is_said_part_by_part(marked: Marked) -> None:
    inner = say("step {at}", at=3)
    assert tr(say("diverged at {where}", where=inner)) == "‹diverged at ‹step 3››"
    assert str(say("diverged at {where}", where=inner)) == "diverged at step 3"


def test_a_fault_of_the_text_keeps_its_words_apart_from_the_users(marked: Marked) -> None:
    fault = parse("foo(x)")
    assert isinstance(fault, Problem)
    assert tr(fault.says) == "‹no function is called foo; a product is foo*(...)›"


@pytest.mark.parametrize(
    ("wished", "spoken"),
    [
        (["de-Latn-AT", "de-AT"], "de"),
        (["xx", "uk_UA", "de"], "uk"),
        (["en-GB", "de"], "en"),
        (["xx"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_asked_for_that_is_known_is_spoken(wished: list[str], spoken: str) -> None:
    assert first_known(wished) == spoken


PROGRAM = """
import json, sys
from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox
from gradexplorer.session.state import START
from gradexplorer.ui.application import application, open_window
app = application()
window = open_window(START)
canvas = window.panels.canvas
while not canvas.property("upToDate"):
    app.processEvents()
field = window.panels.probe.findChild(QAbstractSpinBox, "probeX")
field.selectAll()
QTest.keyClicks(field, "1,5")
QTest.keyClick(field, "\\r")
app.processEvents()
fields = [each.text() for each in window.findChildren(QAbstractSpinBox)]
print(json.dumps({
    "menus": [action.text() for action in window.menuBar().actions()],
    "probe": window.conductor.session.probe,
    "value": window.panels.probe.value.text(),
    "verdict": window.panels.descent.verdict.text(),
    "fields": fields,
}))
window.filing.files.let_go()
window.close()
"""


@pytest.mark.parametrize(
    ("system", "view", "verdict"),
    [
        ("de_DE", "&Ansicht", "noch nicht am Ziel"),
        ("uk_UA", "&Вигляд", "ще не дійшло"),
        ("fr_FR", "&View", "not there"),
    ],
)
def test_the_window_speaks_the_systems_language_and_keeps_the_point(
    system: str, view: str, verdict: str, tmp_path: Path
) -> None:
    home = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME")}
    env = {**os.environ, **home, "LANG": f"{system}.UTF-8", "LC_ALL": f"{system}.UTF-8", "LANGUAGE": ""}
    env["PYTHONPATH"] = str(PROJECT)
    ran = subprocess.run([sys.executable, "-c", PROGRAM], env=env, capture_output=True, text=True, check=True)
    found = json.loads(ran.stdout)
    assert view in found["menus"]
    assert found["probe"] == [1.5, 1.0]
    assert found["value"] == "f = 3.250"
    assert found["verdict"].startswith(verdict)
    assert {"1.5", "0.1"} <= set(found["fields"])
    assert not [text for text in found["fields"] if "," in text]
