"""Long and heavy texts: what they take is done behind the window, whatever they are."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from gradexplorer.formula import compile as compiler
from gradexplorer.formula.formulas import Formulas
from gradexplorer.formula.tape import Tape
from gradexplorer.ui import understand as understanding
from gradexplorer.ui.window import MainWindow

HEAVY = {
    "a sum of 10,000 characters": "x+y*" * 2_499 + "x",
    "a product of 500 factors": "*".join(f"(x - {k}*y)" for k in range(500)),
}
TANGLED = {
    "a short tower of 120 powers": "^".join(["x"] * 120),
    "150 nested sines": "sin(" * 150 + "x*y" + ")" * 150,
}
WRONG = {
    "9,999 brackets": "(" * 9_999,
    "a long text with a fault": "x + " * 2_000,
    "a far too deep tower": "x^" * 4_000,
}

Watch = Callable[[Any, str], list[bool]]


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """Watches a function of a module or class: a list that grows by each call, True for one on the window's thread."""

    def watch(owner: Any, name: str) -> list[bool]:
        real, calls = getattr(owner, name), []

        def watched(*arguments: Any, **options: Any) -> Any:
            calls.append(threading.current_thread() is threading.main_thread())
            return real(*arguments, **options)

        monkeypatch.setattr(owner, name, watched)
        return calls

    return watch


@pytest.mark.parametrize("text", HEAVY.values(), ids=HEAVY)
def test_a_heavy_text_is_worked_out_behind_the_window_and_shown(
    qtbot: QtBot, window: MainWindow, watch: Watch, text: str
) -> None:
    conductor, canvas = window.conductor, window.panels.canvas
    qtbot.waitUntil(lambda: conductor.path is not None and bool(canvas.property("upToDate")))
    names = ("gradient", "hessian", "subgradient", "walker")
    differentiated, read, compiled, walked = (watch(Formulas, name) for name in names)
    window.panels.editor.editor.setPlainText(text)
    qtbot.waitUntil(lambda: conductor.formulas is not None and conductor.formulas.definition.text == text)
    qtbot.waitUntil(lambda: bool(canvas.property("upToDate")), timeout=20_000)
    qtbot.waitUntil(lambda: len(read) > 1 and bool(compiled) and bool(walked), timeout=20_000)  # compiled, then used
    assert not any(differentiated + read + compiled + walked)
    assert canvas.shown().picture is not None


@pytest.mark.parametrize("text", TANGLED.values(), ids=TANGLED)
def test_a_short_text_with_long_derivatives_is_compiled_behind_the_window(
    qtbot: QtBot, window: MainWindow, watch: Watch, text: str
) -> None:
    conductor, canvas = window.conductor, window.panels.canvas
    qtbot.waitUntil(lambda: conductor.path is not None and bool(canvas.property("upToDate")))
    read, walked = watch(Formulas, "hessian"), watch(Formulas, "subgradient")
    window.panels.editor.editor.setPlainText(text)
    qtbot.waitUntil(lambda: conductor.formulas is not None and conductor.formulas.definition.text == text)
    qtbot.waitUntil(lambda: bool(canvas.property("upToDate")), timeout=20_000)
    # The first call compiles; what follows is short work.
    assert (read[0], walked[0]) == (False, False)


@pytest.mark.parametrize("text", WRONG.values(), ids=WRONG)
def test_a_long_text_with_a_fault_is_parsed_behind_the_window(
    qtbot: QtBot, window: MainWindow, watch: Watch, text: str
) -> None:
    parsed = watch(understanding, "parse")
    window.panels.editor.editor.setPlainText(text)
    qtbot.waitUntil(window.panels.editor.problem_label.isVisible)
    assert parsed == [False]


def test_no_source_that_python_compiles_is_long(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []
    real = compiler.source

    def watched(tape: Tape) -> str:
        lengths.append(len(tape.instructions))
        return real(tape)

    monkeypatch.setattr(compiler, "source", watched)
    for text in (*HEAVY.values(), *TANGLED.values()):
        understanding.compiled(understanding.understand(understanding.Question(text, None)))
    assert all(length <= 800 for length in lengths)  # 800 lines hold every thread for 5 milliseconds
