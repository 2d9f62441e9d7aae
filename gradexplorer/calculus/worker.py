"""The calculus process: a filter that answers each line of JSON with one line of JSON, in order, flushed.

    wants      answer
    warm       {"id", "warm": true}
    typeset    {"id", "latex": {"f", "x", ...}, "svg": {"f", "x", ...}}     as typed and differentiated, without sympy
    partials   {"id", "partials": {"x": {"text", "latex", "svg", "simplified"}, ...}, "partials_note": null | sentence}
    formulas   {"id", "svg": [svg | null, ...]}                             one for each formula, LaTeX as it was given
    exact      {"id", "exact": {"f": {"text", "latex"}, "x": ...}}          those that can be said exactly
    coordinates  {"id", "coordinates": [["sqrt(2)", ...] | null, ...]}      one for each point
               {"id", "problem": {...}}                                     a fault in the text or in the request
               {"id", "fault": "..."}                                       a fault of ours

"f" is the function itself ("f()" where a variable is called f). A formula too long to write down or to set is null. The
keys of a request stand in requests.py. The process ends when its input is closed and all is answered, at once when its
parent is gone, and by force when one line takes far longer than its limit.
"""

from __future__ import annotations

import contextlib
import faulthandler
import json
import os
import queue
import sys
import threading
from collections.abc import Iterator
from typing import IO, Any, BinaryIO

from gradexplorer.calculus import requests
from gradexplorer.expression.problem import Problem

MEMORY_BYTES = 1 << 30
GRACE_S = 30.0  # beyond a request's limit, for the imports on a slow disk


def main() -> int:
    """Exit status, once the input has ended."""
    _be_modest()
    output = sys.stdout.buffer
    sys.stdout = sys.stderr  # a stray print is no answer
    lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
    threading.Thread(target=_read_all, args=(sys.stdin.buffer, lines), name="reader", daemon=True).start()
    with open(os.devnull, "w") as nowhere, contextlib.suppress(OSError):  # noqa: PTH123 - a device, not a path
        while (line := lines.get()) is not None:
            if line.strip():
                output.write(_answered(line, nowhere))
                output.flush()
    return 0


def _be_modest() -> None:
    """Nothing; this process gives way to the window, and gets no more than its share of memory."""
    with contextlib.suppress(AttributeError, OSError):
        os.nice(5)
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        limit = MEMORY_BYTES if hard == resource.RLIM_INFINITY else min(MEMORY_BYTES, hard)
        resource.setrlimit(resource.RLIMIT_AS, (limit, hard))


def _read_all(source: BinaryIO, lines: queue.SimpleQueue[bytes | None]) -> None:
    """Puts each line in the queue, then None; and ends an orphan, whatever it is busy with."""
    parent = _parent()
    for line in _lines(source):
        lines.put(line)
    lines.put(None)
    never = threading.Event()
    while _parent() == parent:
        never.wait(0.1)
    os._exit(0)


def _parent() -> int | None:
    return os.getppid() if hasattr(os, "getppid") else None


def _lines(source: BinaryIO) -> Iterator[bytes]:
    """The lines; of an endless one only the beginning is kept, enough to see that it is too long."""
    while line := source.readline(requests.LONGEST_LINE + 1):
        yield line
        while not line.endswith(b"\n") and line:
            line = source.readline(requests.LONGEST_LINE)  # the rest of it, thrown away


def _answered(line: bytes, nowhere: IO[str]) -> bytes:
    """The line of the answer; whatever goes wrong is in it."""
    number, request = requests.read(line)
    limit_s = request.limit_s if isinstance(request, requests.Request) else 1.0
    # Ends the process from a thread that needs no interpreter, so even out of one endless multiplication.
    faulthandler.dump_traceback_later(limit_s + GRACE_S, exit=True, file=nowhere)
    try:
        answer = answered(request)
    except MemoryError:
        answer = {"fault": "out of memory"}
    except Exception as fault:  # noqa: BLE001 - a filter outlives its faults, and tells of them
        answer = {"fault": f"{type(fault).__name__}: {fault}"[:500]}
    finally:
        faulthandler.cancel_dump_traceback_later()
    return json.dumps({"id": number, **answer}, allow_nan=False).encode() + b"\n"


def answered(request: requests.Request | Problem) -> dict[str, Any]:
    """The answer without its id."""
    if isinstance(request, Problem):
        return request.to_dict()
    from gradexplorer.calculus import answers

    return answers.ANSWERS[request.wants](request)
