"""A session as one line of text, read like a file from a stranger."""

from __future__ import annotations

import base64
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings

from gradexplorer.session.file import Loaded, Refusal
from gradexplorer.session.shared import PREFIX, from_text, is_shared, to_text
from gradexplorer.session.state import START, Session
from tests.session.sessions import SESSIONS


@given(SESSIONS)
@settings(max_examples=30)  # test_file.py has what is packed here for a hundred
def test_what_is_shared_comes_back(session: Session) -> None:
    text = to_text(session)
    assert text.isascii()
    assert is_shared(text)
    assert from_text(text) == Loaded(session)


def test_it_is_short() -> None:
    assert len(to_text(START)) < 80
    himmelblau = replace(START, text="(x^2 + y - 11)^2 + (x + y^2 - 7)^2", probe=(-4.0, 4.0))
    assert len(to_text(himmelblau)) < 160


def test_blanks_and_line_breaks_of_a_mail_do_no_harm() -> None:
    text = to_text(replace(START, text="x y"))
    assert from_text(f"\n {text[:20]}\r\n  {text[20:]} \n") == Loaded(replace(START, text="x y"))


def _packed(content: bytes) -> str:
    return PREFIX + base64.urlsafe_b64encode(zlib.compress(content)).decode()


HOSTILE = {
    "": "begins with gradx1:",
    "x^2 + y^2": "begins with gradx1:",
    "gradx2:abc": "begins with gradx1:",
    PREFIX: "missing or changed",
    PREFIX + "é": "missing or changed",
    PREFIX + "AAAA": "missing or changed",
    PREFIX + "a": "missing or changed",
    to_text(START)[:-4]: "missing or changed",
    to_text(START) + "AAAA": "missing or changed",
    _packed(b" " * 40_000_000): "more than 1,500,000 bytes",
    _packed(b"["): "ends too soon",
    _packed(b"[" * 100_000): "nested too deep",
    _packed(b'{"format": "gradexplorer", "version": 1, "theme": "pink"}'): "theme: 'pink'",
    PREFIX + "A" * 2_000_000: "up to 2,000,000 characters",
}


@pytest.mark.parametrize(("text", "says"), HOSTILE.items(), ids=lambda part: str(part)[:20])
def test_what_was_not_shared_by_this_program_is_refused(text: str, says: str) -> None:
    found = from_text(text)
    assert isinstance(found, Refusal)
    assert says in str(found.says)


def test_every_single_changed_character_is_found_or_does_no_harm() -> None:
    session = replace(START, text="sin(x) + y^2")
    text = to_text(session)
    for place in range(len(PREFIX), len(text)):
        found = from_text(text[:place] + ("A" if text[place] != "A" else "B") + text[place + 1 :])
        assert isinstance(found, Refusal) or found.session == session
