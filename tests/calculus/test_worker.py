"""The filter answers every line, whatever stands in it, and ends when it should."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from gradexplorer.background.child import HOME, calculus_command
from gradexplorer.calculus.requests import LONGEST_LINE, Request, read
from gradexplorer.expression.problem import Problem

LIMIT_S = 60.0


def ask(lines: bytes) -> list[dict[str, Any]]:
    """The answers to all lines at once."""
    done = subprocess.run(calculus_command(), input=lines, capture_output=True, cwd=HOME, timeout=LIMIT_S, check=True)
    assert done.stderr == b""
    return [json.loads(line) for line in done.stdout.splitlines()]


def line(**request: object) -> bytes:
    return json.dumps(request).encode() + b"\n"


def problem(text: bytes) -> Problem:
    _, found = read(text)
    assert isinstance(found, Problem)
    return found


@pytest.fixture(scope="module")
def process() -> Iterator[subprocess.Popen[bytes]]:
    """One process that answers whatever is asked, and ends with a good word when nothing more can come."""
    child = subprocess.Popen(calculus_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HOME)
    yield child
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.close()
    assert child.wait(LIMIT_S) == 0
    child.stdout.close()


def answer(child: subprocess.Popen[bytes], text: bytes) -> dict[str, Any]:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(text)
    child.stdin.flush()
    found: dict[str, Any] = json.loads(child.stdout.readline())
    return found


def test_formulas_are_set_as_they_are_given(process: subprocess.Popen[bytes]) -> None:
    found = answer(process, line(id=5, wants="formulas", formulas=[r"x \leftarrow x - a g", "x" * 3000]))
    assert found["id"] == 5
    assert found["svg"][0].startswith("<svg")
    assert found["svg"][1] is None
    assert problem(line(wants="formulas", formulas=["x", 1])).field == "formulas"


def test_partials_of_the_first_function(process: subprocess.Popen[bytes]) -> None:
    found = answer(process, line(id=1, wants="partials", text="x^2 + y^2"))
    assert found["id"] == 1
    assert found["partials_note"] is None
    x, y = found["partials"]["x"], found["partials"]["y"]
    assert (x["text"], y["text"]) == ("2*x", "2*y")
    assert (x["latex"], y["latex"]) == ("2 x", "2 y")
    assert x["svg"].startswith("<svg")
    assert x["simplified"] is True


def test_every_line_is_answered_in_order_and_blank_ones_are_skipped() -> None:
    answers = ask(
        line(id=1, wants="typeset", text="a*x^2", svg=False)
        + b"\n  \n"
        + line(id="two", wants="typeset", text="2 +")
        + b"[" * 100_000
        + b"\n"
        + b'{"id": 4, "wants": "partials", "text": "x", "size": NaN}\n'
        + b"\xff\xfe\n"
        + b"9" * 10_000
        + b"\n"
        + b"x" * (2 * LONGEST_LINE)
        + b"\n"
        + line(id=7, wants="partials", text="x*y", parameters={"a": 10**400})
        + line(id=8, wants="warm")
        + line(id=9, wants="partials", text="y^3", svg=False)
    )
    assert [found["id"] for found in answers] == [1, "two", None, None, None, None, None, 7, 8, 9]
    kinds = [found["problem"]["kind"] if "problem" in found else None for found in answers]
    assert kinds == [None, "syntax", *["bad-request"] * 6, None, None]
    assert answers[0]["latex"]["f"].endswith("= a x^{2}")
    assert answers[0]["latex"]["x"] == r"\frac{\partial f}{\partial x} = 2 a x" or "frac{d" in answers[0]["latex"]["x"]
    assert answers[-1]["partials"]["y"]["text"] == "3*y^2"


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (b"", None),
        (b"null", None),
        (b"[1]", None),
        (b"{", None),
        (b'{"wants": "partials", "text": "x", "wants": "warm"}', None),
        (b'{"wants": "partials", "text": "x", "id": Infinity}', None),
        (b'{"wants": "partials", "text": "x", "id": 1e999}', "id"),
        (b'{"wants": "partials", "text": "x", "id": [1]}', "id"),
        (b'{"wants": "everything", "text": "x"}', "wants"),
        (b'{"wants": {}, "text": "x"}', "wants"),
        (b'{"text": "x"}', "wants"),
        (b'{"wants": "partials"}', "text"),
        (b'{"wants": "partials", "text": 1}', "text"),
        (b'{"wants": "partials", "text": "x", "variables": "x"}', "variables"),
        (b'{"wants": "partials", "text": "x", "variables": [1]}', "variables"),
        (b'{"wants": "partials", "text": "x", "parameters": {"a": "1"}}', "parameters"),
        (b'{"wants": "partials", "text": "x", "parameters": {"a": true}}', "parameters"),
        (b'{"wants": "partials", "text": "x", "parameters": [1]}', "parameters"),
        (b'{"wants": "typeset", "text": "x", "colour": "red"}', "colour"),
        (b'{"wants": "typeset", "text": "x", "size": 1000000}', "size"),
        (b'{"wants": "typeset", "text": "x", "svg": 1}', "svg"),
        (b'{"wants": "typeset", "text": "x", "limit_s": -1}', "limit_s"),
        (b'{"wants": "typeset", "text": "x", "font": "x"}', "font"),
    ],
)
def test_a_request_that_does_not_fit_names_the_key(text: bytes, field: str | None) -> None:
    found = problem(text)
    assert (found.kind, found.field) == ("bad-request", field)


def test_a_request_that_fits() -> None:
    number, request = read(line(id=3, wants="typeset", text="x", parameters={"a": 1}, size=20, colour="#aBcDeF"))
    assert number == 3
    assert request == Request("typeset", 3, "x", parameters={"a": 1}, size=20, colour="#aBcDeF")


def test_typesetting_needs_no_sympy() -> None:
    script = (
        "import sys\n"
        "from gradexplorer.calculus import answers, worker\n"
        "from gradexplorer.calculus.requests import Request\n"
        "assert answers.typeset_as_typed(Request('typeset', text='sin(x)*y'))['svg']['f'].startswith('<svg')\n"
        "assert 'sympy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], cwd=HOME, check=True, timeout=LIMIT_S)


def test_a_variable_called_f_keeps_its_name(process: subprocess.Popen[bytes]) -> None:
    found = answer(process, line(wants="typeset", text="x*f", variables=["x", "f"], svg=False))
    assert set(found["latex"]) == {"f()", "x", "f"}


def test_one_variable_is_written_with_a_straight_d(process: subprocess.Popen[bytes]) -> None:
    found = answer(process, line(wants="typeset", text="t^2", variables=["t"], svg=False))
    assert found["latex"] == {"f": r"f\left(t\right) = t^{2}", "t": r"\frac{df}{dt} = 2 t"}


def test_what_is_too_long_to_write_is_null_with_a_note(process: subprocess.Popen[bytes]) -> None:
    text = "*".join(f"(x + {k}*y + 1)" for k in range(1, 400))
    found = answer(process, line(wants="partials", text=text, variables=["x", "y"]))
    assert found["partials"]["x"] == {"text": None, "latex": None, "svg": None, "simplified": False}
    assert found["partials_note"] == "too long to write down"


def test_what_sympy_cannot_say_is_given_as_it_is_with_a_note(process: subprocess.Popen[bytes]) -> None:
    found = answer(process, line(wants="partials", text="sqrt(-x^2)", variables=["x"], svg=False))
    assert found["partials"]["x"]["simplified"] is False
    assert "sqrt(-x^2)" in found["partials"]["x"]["text"]
    assert found["partials_note"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives no new parent to an orphan")
def test_an_orphan_ends_though_it_is_busy() -> None:
    """A parent that dies at once leaves a child with a question; the pipe that both hold closes with the last."""
    reader, writer = os.pipe()
    script = (
        "import os, subprocess, sys\n"
        "child = subprocess.Popen(sys.argv[2:], stdin=subprocess.PIPE, stdout=int(sys.argv[1]))\n"
        'child.stdin.write(b\'{"wants": "warm"}\\n\')\n'
        "child.stdin.flush()\n"
        "os._exit(0)"
    )
    subprocess.run(
        [sys.executable, "-c", script, str(writer), *calculus_command()], cwd=HOME, pass_fds=[writer], check=True
    )
    os.close(writer)
    ended = threading.Event()

    def wait() -> None:
        while os.read(reader, 65536):
            pass
        ended.set()

    thread = threading.Thread(target=wait)
    thread.start()
    assert ended.wait(LIMIT_S)
    thread.join(LIMIT_S)
    os.close(reader)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit on memory is kept by Linux")
def test_memory_is_limited() -> None:
    script = (
        "from gradexplorer.calculus import worker\n"
        "worker._be_modest()\n"
        "try:\n"
        "    bytearray(2 << 30)\n"
        "except MemoryError:\n"
        "    raise SystemExit(7)"
    )
    assert subprocess.run([sys.executable, "-c", script], cwd=HOME, timeout=LIMIT_S, check=False).returncode == 7
