"""A session as one short line of text, to be sent and pasted: gradx1: and what differs from the first start, packed.

It is read like a file from a stranger: never more is unpacked than a session file may have.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib

from gradexplorer.expression.sentence import say
from gradexplorer.session.file import LARGEST, Loaded, Refusal, Unreadable, differences, plain_in, session_in
from gradexplorer.session.state import Session

PREFIX = "gradx1:"
LONGEST = 2_000_000  # characters


def to_text(session: Session) -> str:
    """The session as a text of letters, digits, - and _ after the prefix."""
    compact = json.dumps(differences(session), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    packed = zlib.compress(compact.encode("utf-8", "backslashreplace"), 9)
    return PREFIX + base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")


def is_shared(text: str) -> bool:
    """Whether a text means to be a session."""
    return text.lstrip()[: len(PREFIX)].lower() == PREFIX


def from_text(text: str) -> Loaded | Refusal:
    """The session in a shared text; line breaks that a mail has put in do no harm."""
    if len(text) > LONGEST:
        return Refusal(say("a shared session may have up to {most} characters", most=f"{LONGEST:,}"))
    if not is_shared(text):
        return Refusal(say("a shared session begins with {prefix}", prefix=PREFIX))
    try:
        return session_in(plain_in(_unpacked("".join(text.split())[len(PREFIX) :])))
    except Unreadable as fault:
        return fault.refusal


def _unpacked(packed: str) -> bytes:
    """The bytes that were packed, all of them; raises Unreadable."""
    packed = packed.rstrip("=")
    unpacker = zlib.decompressobj()
    try:
        raw = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars="-_", validate=True)
        content = unpacker.decompress(raw, LARGEST + 1)
    except (binascii.Error, ValueError, zlib.error):
        raise Unreadable("after {prefix}: a part of the shared text is missing or changed", prefix=PREFIX) from None
    if len(content) <= LARGEST and (not unpacker.eof or unpacker.unused_data):
        raise Unreadable("after {prefix}: a part of the shared text is missing or changed", prefix=PREFIX)
    return content
