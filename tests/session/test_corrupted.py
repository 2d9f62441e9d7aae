"""Two thousand damaged files: each is refused in a sentence, or is a whole session, within a second."""

from __future__ import annotations

import gc
import json
import random
import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from gradexplorer.session.file import Loaded, Refusal, read, write
from gradexplorer.session.state import START, Parameter

SLIDERS = tuple(Parameter(name, 0.5, -5, 5, 0.05, 1) for name in "abc")
WHOLE = write(replace(START, text="a = 2\nb sin(a x) + c y^2", parameters=SLIDERS))
LIMIT_S = 1.0
HOSTILE = (
    None, True, -1, 0, 1e308, -1e308, 1e999, 10**18, 10**30, "", "x" * 20_000, "\x00", "\u202e", "../../etc/passwd",
    "__import__('os').system('true')", [], {}, [[]], {"$ref": "#"}, [1] * 30_000, {"format": "gradexplorer"},
    {str(number): number for number in range(30_000)},
)  # fmt: skip


def truncated(dice: random.Random) -> bytes:
    return WHOLE[: dice.randrange(len(WHOLE) - 2)]


def flipped(dice: random.Random) -> bytes:
    content = bytearray(WHOLE)
    for _ in range(dice.randint(1, 8)):
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    return bytes(content)


def foreign(dice: random.Random) -> bytes:
    starts = (
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04",
        b"%PDF-1.7\n",
        b"\xff\xfe{\x00",
        b"<?xml?>",
        b"\x00",
        b"[",
        b"{}",
        b"",
    )
    return dice.choice(starts) + dice.randbytes(dice.randrange(4000))


def hostile(dice: random.Random) -> bytes:
    """A value somewhere in a good file becomes one that nobody expects."""
    plain = json.loads(WHOLE)
    where = plain
    while True:
        keys = list(where) if isinstance(where, dict) else list(range(len(where)))
        key = dice.choice(keys)
        if not isinstance(where[key], dict | list) or not where[key] or dice.random() < 0.3:
            break
        where = where[key]
    where[key] = dice.choice(HOSTILE)
    return json.dumps(plain).encode("utf-8", "backslashreplace")


def huge(dice: random.Random) -> bytes:
    filling = dice.choice((b" ", b"[],", b"{},", b'{"a":1},', b'"x",', b"1,", b"1e999,", b'{"a":[{}]},'))
    size = dice.choice((100_000, 1_000_000, 3_900_000, 4_100_000))
    return WHOLE[:-3] + b', "more": [' + filling * (size // len(filling)) + dice.choice((b"", b"0]}", b"]}"))


def deep(dice: random.Random) -> bytes:
    depth = dice.choice((100, 900, 1100, 20_000, 500_000))
    opening, closing = dice.choice(((b"[", b"]"), (b'{"a":', b"}")))
    key = dice.choice((b"box", b"text", b"parameters", b"more"))
    return b'{"format": "gradexplorer", "version": 1, "%s": %s1%s}' % (key, opening * depth, closing * depth)


KINDS: dict[Callable[[random.Random], bytes], int] = {
    truncated: 500, flipped: 600, foreign: 300, hostile: 500, huge: 50, deep: 50,
}  # fmt: skip


def damaged() -> Iterator[tuple[str, bytes]]:
    dice = random.Random(7)
    for kind, count in KINDS.items():
        for _ in range(count):
            yield kind.__name__, kind(dice)


@pytest.fixture
def frozen() -> None:
    """What other tests left in memory is not looked through for garbage: the program freezes what it began with."""
    gc.collect()
    gc.freeze()


def test_two_thousand_damaged_files_are_refused_in_a_sentence_within_a_second(frozen: None) -> None:
    assert sum(KINDS.values()) == 2000
    refused = dict.fromkeys((kind.__name__ for kind in KINDS), 0)
    for kind, content in damaged():
        start = time.process_time()
        found = read(content)
        assert time.process_time() - start < LIMIT_S, (kind, len(content))
        if isinstance(found, Loaded):  # a changed digit or letter may well make another session
            assert read(write(found.session)) == Loaded(found.session)
            continue
        assert isinstance(found, Refusal)
        assert 10 < len(str(found.says)) < 600
        assert "\n" not in str(found.says)
        refused[kind] += 1
    assert refused["truncated"] == KINDS[truncated]
    assert refused["foreign"] == KINDS[foreign]
    assert all(count > 10 for count in refused.values()), refused
