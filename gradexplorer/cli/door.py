"""The command line from arguments to exit status: 0; 2 for a fault in what was asked; 1 for a fault of ours."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import TextIO

from gradexplorer import __version__
from gradexplorer.cli.arguments import Asked, read_arguments
from gradexplorer.cli.request import Refused
from gradexplorer.cli.usage import usage
from gradexplorer.expression.problem import Problem
from gradexplorer.installation import complain, told

MOST_INPUT = 1_000_000  # characters read for a TEXT of "-"; the parser refuses far less

FINE, OURS, ASKED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str]) -> int:
    """Exit status of the program."""
    _speak_utf8(sys.stdout, sys.stderr)
    try:
        status = _serve(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output has seen enough; what is left must not fail once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as fault:  # noqa: BLE001 - the outermost door: told in full, and as status 1
        line = told(fault)
        if line is not None:
            complain(line, in_window=not arguments)
            return OURS
        traceback.print_exc()
        print("gradexplorer: this is a fault of the program; the lines above help to mend it", file=sys.stderr)  # noqa: T201
        return OURS
    return status


def _serve(arguments: Sequence[str]) -> int:
    if arguments[:1] == ["--version"]:
        return _print(f"gradexplorer {__version__}\n")
    if "--help" in arguments or arguments[:1] == ["-h"]:  # further back -h is minus h
        return _print(usage(arguments[0]))
    try:
        asked = read_arguments(arguments)
        return BRANCHES.get(asked.command, _answer)(asked)
    except Refused as fault:
        return refuse(fault.problem, as_json="--json" in arguments)


def refuse(problem: Problem, *, as_json: bool) -> int:
    """Tell a fault in what was asked: in one line on standard error, or as JSON on standard output."""
    if as_json:
        _print(json.dumps(problem.to_dict()) + "\n")
    else:
        place = "" if problem.kind == "bad-request" else f" at {problem.start}"
        sys.stderr.write(f"gradexplorer: {problem.kind}{place}: {' '.join(problem.message.split())}\n")
    return ASKED


# --- one function a branch; what a branch needs is imported in it, for `methods` must not wait for Qt ----------------


def _answer(asked: Asked) -> int:
    """check, probe, derive, descend, critical."""
    as_json, as_csv, dialect = bool(asked.take("json")), bool(asked.take("csv")), asked.take("script")
    if asked.take("batch"):
        from gradexplorer.cli.batch import batch

        return batch(asked.command, sys.stdin.buffer, sys.stdout)
    if as_json + as_csv + (dialect is not None) > 1:
        raise Refused("csv" if as_csv else "script", "--csv, --json and --script exclude each other")
    from gradexplorer.cli.answering import told

    asked.request["text"] = _text(asked)
    found = told(asked.command, asked.request, "json" if as_json else "csv" if as_csv else str(dialect or "text"))
    return refuse(found, as_json=as_json) if isinstance(found, Problem) else _print(found)


def _render(asked: Asked) -> int:
    from gradexplorer.cli.picture import render

    as_json = bool(asked.take("json"))
    asked.request["text"] = _text(asked)
    found = render(asked.request)
    if isinstance(found, Problem):
        return refuse(found, as_json=as_json)
    return _print((json.dumps(found) if as_json else str(found["out"])) + "\n")


def _code(asked: Asked) -> int:
    from gradexplorer.cli.code import written

    as_json = bool(asked.take("json"))
    asked.request["text"] = _text(asked)
    found = written(asked.request)
    if isinstance(found, Problem):
        return refuse(found, as_json=as_json)
    return _print(json.dumps(found) + "\n" if as_json else f"{found['to']}\n" if "to" in found else str(found["code"]))


def _methods(asked: Asked) -> int:
    from gradexplorer.cli import tell
    from gradexplorer.functions import methods

    known = methods()
    return _print(json.dumps(known) + "\n" if asked.take("json") else tell.methods(known))


def _open(asked: Asked) -> int:
    asked.take("json")
    asked.request["text"] = _text(asked)
    return _window(asked)


def _share(asked: Asked) -> int:
    from gradexplorer.cli.window import shared_text

    as_json = bool(asked.take("json"))
    text = shared_text(str(asked.request["text"]))
    return _print((json.dumps({"shared": text}) if as_json else text) + "\n")


def _self_test(asked: Asked) -> int:
    from gradexplorer.cli.self_test import self_test

    return self_test(sys.stdout, as_json=bool(asked.take("json")))


def _window(asked: Asked) -> int:
    from gradexplorer.ahead import open_ahead

    open_ahead()
    from gradexplorer.cli.window import open_window

    return open_window(asked.request)


BRANCHES: dict[str, Callable[[Asked], int]] = {
    "render": _render,
    "code": _code,
    "methods": _methods,
    "self-test": _self_test,
    "open": _open,
    "share": _share,
    "": _window,
}


def _text(asked: Asked) -> object:
    """The TEXT asked for; "-" stands for standard input."""
    text = asked.request["text"]
    if text != "-":
        return text
    read = sys.stdin.buffer.read(4 * MOST_INPUT + 1)
    return read.decode(errors="surrogateescape").removesuffix("\n").removesuffix("\r")


def _print(text: str) -> int:
    sys.stdout.write(text)
    return FINE


def _speak_utf8(*streams: TextIO) -> None:
    """The same bytes on every system: UTF-8, lines ending in a line feed alone; what cannot be said is escaped."""
    for stream in streams:
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
