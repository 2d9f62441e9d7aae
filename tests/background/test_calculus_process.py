"""The keeper with the real calculus process."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from gradexplorer.background.calculator import Calculator
from gradexplorer.background.child import HOME

LIMIT_S = 60.0
POSIX = hasattr(signal, "SIGSTOP")


@pytest.fixture
def calculator() -> Iterator[Calculator]:
    keeper = Calculator(limit_s=20.0)
    yield keeper
    assert keeper.close(LIMIT_S)


def test_the_start_function_typeset_and_in_symbols(calculator: Calculator) -> None:
    answers: queue.SimpleQueue[dict[str, Any]] = queue.SimpleQueue()
    request = {"text": "x^2 + y^2", "colour": "#202020", "size": 16}
    calculator.ask({**request, "wants": "typeset", "id": "t"}, answers.put)
    calculator.ask({**request, "wants": "partials", "id": "p"}, answers.put)
    by_id = {answer["id"]: answer for answer in (answers.get(timeout=LIMIT_S), answers.get(timeout=LIMIT_S))}
    assert by_id["t"]["svg"].keys() == {"f", "x", "y"}
    assert {name: entry["text"] for name, entry in by_id["p"]["partials"].items()} == {"x": "2*x", "y": "2*y"}


def test_a_fault_in_the_text_is_an_answer(calculator: Calculator) -> None:
    for text, kind in [("", "empty"), ("2 +", "syntax"), ("9^9^9^9", "too-large"), ("__import__('os')", "not-allowed")]:
        assert calculator.ask_and_wait({"wants": "partials", "text": text})["problem"]["kind"] == kind
    assert calculator.ask_and_wait({"wants": "typeset", "text": "(" * 5000})["problem"]["kind"] in {
        "too-deep",
        "syntax",
    }


@pytest.mark.parametrize(
    "text",
    ["*".join(f"sin(x + {k}*y)" for k in range(40)), "sin(" * 50 + "x*y" + ")" * 50, "x^x^x^x^x*y"],
    ids=["40 factors", "50 sines", "tower"],
)
def test_what_sympy_would_not_finish_is_answered_within_the_limit(text: str) -> None:
    """Either the soft limit gives our own derivative, or the hard one says too slow; the next answer comes at once."""
    keeper = Calculator(limit_s=1.0)
    keeper.ask_and_wait({"wants": "partials", "text": "x"})
    start = time.monotonic()
    answer = keeper.ask_and_wait({"wants": "partials", "text": text, "svg": False})
    assert time.monotonic() - start < 5.0
    assert "partials" in answer or answer["problem"]["kind"] == "too-slow"
    assert keeper.ask_and_wait({"wants": "partials", "text": "x^2"})["partials"]["x"]["text"] == "2*x"
    assert keeper.close(LIMIT_S)


@pytest.mark.skipif(not POSIX, reason="a process is stopped by a signal")
def test_a_process_that_is_stuck_is_killed_and_the_spare_goes_on() -> None:
    keeper = Calculator(limit_s=0.5)
    keeper.ask_and_wait({"wants": "partials", "text": "x"})
    last = time.monotonic() + LIMIT_S
    while len(keeper.pids) < 2:
        keeper.ask_and_wait({"wants": "typeset", "text": "x", "svg": False})
        assert time.monotonic() < last
    stuck = keeper.pids[0]
    os.kill(stuck, signal.SIGSTOP)
    for _ in range(2):  # one of the two is given to the process that is stuck
        answer = keeper.ask_and_wait({"wants": "typeset", "text": "x^2", "svg": False})
        if "problem" in answer:
            assert answer["problem"]["kind"] == "too-slow"
    assert stuck not in keeper.pids
    with pytest.raises(ProcessLookupError):
        os.kill(stuck, 0)
    assert keeper.ask_and_wait({"wants": "partials", "text": "y^2"})["partials"]["y"]["text"] == "2*y"
    pids = keeper.pids
    assert keeper.close(LIMIT_S)
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)


def test_it_works_from_any_directory_and_past_a_stranger_there(tmp_path: Path) -> None:
    for name in ("json.py", "sympy.py", "gradexplorer.py"):
        (tmp_path / name).write_text("raise SystemExit('a stranger was imported')\n")
    script = (
        f"import sys; sys.path.insert(0, {str(HOME)!r})\n"
        "sys.path.remove('') if '' in sys.path else None\n"
        "from gradexplorer.background.calculator import Calculator\n"
        "keeper = Calculator(spare=False)\n"
        "print(keeper.ask_and_wait({'wants': 'partials', 'text': 'x^2', 'svg': False})['partials']['x']['text'])\n"
        "keeper.close()\n"
    )
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-P", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        timeout=LIMIT_S,
        check=True,
    )
    assert done.stdout.split() == [b"2*x"]
