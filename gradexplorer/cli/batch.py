"""Many requests in one process: a line of JSON in, a line of JSON out, in order, whatever the lines hold."""

from __future__ import annotations

import json
import sys
import traceback
from collections import Counter
from typing import BinaryIO, TextIO

from gradexplorer.cli.answering import Answer, answer
from gradexplorer.cli.request import Refused
from gradexplorer.expression.problem import Problem

LONGEST_LINE = 8_000_000  # bytes; far above the longest text that is answered, and no burden on the memory


def batch(command: str, lines: BinaryIO, out: TextIO) -> int:
    """Exit status: 0, or 1 where a fault of ours came up on the way."""
    status = 0
    while line := lines.readline(LONGEST_LINE + 1):
        if not line.strip():
            continue
        try:
            found = answer_line(command, _whole(line, lines))
        except Exception as fault:  # noqa: BLE001 - the next line is answered all the same, and the fault is told
            traceback.print_exception(fault, file=sys.stderr)
            found, status = {"problem": {"kind": "internal", "start": 0, "end": 0, "message": f"{fault!r}"}}, 1
        out.write(json.dumps(found) + "\n")
        out.flush()
    return status


def answer_line(command: str, line: bytes) -> Answer:
    """The answer to one line, or the problem with it."""
    try:
        request = read_object(line)
        if "logs" in request:
            raise Refused("logs", "a request reads no file")
    except Refused as fault:
        return fault.problem.to_dict()
    found = answer(command, request)
    return found.to_dict() if isinstance(found, Problem) else found


def read_object(line: bytes) -> dict[str, object]:
    """A JSON object from a stranger: no key twice, no NaN, nothing endless; raises Refused."""
    if len(line) > LONGEST_LINE:
        raise Refused("line", f"a request may have up to {LONGEST_LINE} bytes")
    try:
        found = json.loads(line.decode(), object_pairs_hook=_once, parse_constant=_no_constant)
    except RecursionError:
        raise Refused("line", "this JSON is nested too deep") from None
    except json.JSONDecodeError as fault:
        raise Refused("line", f"this is not JSON, from character {fault.pos + 1} on") from None
    except ValueError:  # bytes that are no text, a number of five thousand digits
        raise Refused("line", "this is not JSON that can be read") from None
    if not isinstance(found, dict):
        raise Refused("line", "a request must be a JSON object")
    return found


def _whole(line: bytes, lines: BinaryIO) -> bytes:
    """The line; of one that is too long the rest is passed over."""
    rest = line
    while len(rest) > LONGEST_LINE and not rest.endswith(b"\n"):
        rest = lines.readline(LONGEST_LINE + 1)
    return line


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise Refused(twice, f"the key {twice!r} stands there twice")
    return found


def _no_constant(name: str) -> object:
    raise Refused("line", f"{name} is not JSON")
