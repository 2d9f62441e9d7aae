"""A session as the content of a *.gradx file: UTF-8 JSON for people to read and compare, no results in it.

    bytes -> text -> JSON (small, shallow, no key twice) -> header -> migrated -> Session (see form.py)

Everything may come from a stranger: what cannot be is a Refusal that names the line or the key. What a file lacks has
its default; where a default is ever changed, a migration puts the old one into older files.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NoReturn

from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.quick import dataclass
from gradexplorer.session.form import Desk, Plain, Wrong, form_of
from gradexplorer.session.layout import laid_out
from gradexplorer.session.state import START, Session

FORMAT = "gradexplorer"
VERSION = 1
LARGEST = 1_500_000  # bytes
LONGEST_NUMBER = 400  # digits
HEADER = ("format", "version")

# From each older version: what turns its JSON into that of the next one.
MIGRATIONS: dict[int, Callable[[dict[str, Plain]], dict[str, Plain]]] = {}


@dataclass(frozen=True, slots=True)
class Loaded:
    """A session that was read, and the keys that were passed over because nobody here knows them."""

    session: Session
    passed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why there is no session: a sentence that names the place."""

    says: Sentence


class Unreadable(Exception):
    """A Refusal on its way up. Never leaves session/."""

    def __init__(self, template: Phrase, **arguments: object) -> None:
        super().__init__(template)
        self.refusal = Refusal(say(template, **arguments))


def write(session: Session, more: Mapping[str, Plain] | None = None) -> bytes:
    """The content of the session's file; read() gives the same session back, and passes over the keys of `more`."""
    plain = {"format": FORMAT, "version": VERSION, **(more or {}), **form_of(Session).write(session, None)}
    # What UTF-8 cannot say, half a pair of UTF-16, is escaped as JSON escapes it.
    return (laid_out(plain) + "\n").encode("utf-8", "backslashreplace")


def read(content: bytes) -> Loaded | Refusal:
    """The session in the content of a file."""
    try:
        return session_in(plain_in(content))
    except Unreadable as fault:
        return fault.refusal


def differences(session: Session) -> dict[str, Plain]:
    """What the session does otherwise than the first start, as JSON: session_in() gives the session back."""
    found: dict[str, Plain] = form_of(Session).write(session, START)
    return {"format": FORMAT, "version": VERSION, **found}


# --- bytes -> JSON ----------------------------------------------------------------------------------------------------


def plain_in(content: bytes) -> Plain:
    """The JSON in the content; raises Unreadable."""
    if len(content) > LARGEST:
        raise Unreadable("this has more than {most} bytes: it is no session", most=f"{LARGEST:,}")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = content.count(b"\n", 0, fault.start) + 1
        raise Unreadable("line {line} is not UTF-8 text: this is no session file", line=line) from None
    if not text.strip():
        raise Unreadable("line 1: there is nothing in it")
    try:
        return json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant, parse_int=_whole)
    except RecursionError:
        raise Unreadable("it is nested too deep to be a session") from None
    except json.JSONDecodeError as fault:
        raise _not_json(text, fault) from None
    except ValueError:
        raise Unreadable("there is a number in it that is too long to be one") from None


def _not_json(text: str, fault: json.JSONDecodeError) -> Unreadable:
    if fault.pos >= len(text.rstrip()) or fault.msg.startswith("Unterminated"):
        return Unreadable("the file ends too soon, in line {line}: a part of it is missing", line=text.count("\n") + 1)
    if not text.lstrip().startswith("{"):
        return Unreadable("line 1 does not begin with {brace}: this is no session file", brace="{")
    return Unreadable("line {line}, column {column}: this is not JSON", line=fault.lineno, column=fault.colno)


def _once(pairs: list[tuple[str, Plain]]) -> dict[str, Plain]:
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise Unreadable("the key {key} stands there twice", key=twice[:80])
    return found


def _no_constant(name: str) -> NoReturn:
    raise Unreadable("{name} is not JSON", name=name)


def _whole(digits: str) -> int | float:
    """A whole number; one that no session needs is a float, perhaps infinite, and is refused where it stands."""
    if len(digits) > LONGEST_NUMBER:
        raise Unreadable("a number of {count} digits is too long", count=len(digits))
    return int(digits) if len(digits) < 19 else float(digits)


# --- JSON -> Session --------------------------------------------------------------------------------------------------


def session_in(
    plain: Plain, version: int = VERSION, migrations: Mapping[int, Callable[[dict[str, Any]], Any]] = MIGRATIONS
) -> Loaded | Refusal:
    """The session in JSON of any version up to this one."""
    try:
        plain = _migrated(_headed(plain, version), version, migrations)
        desk = Desk()
        session = form_of(Session).read({key: plain[key] for key in plain if key not in HEADER}, desk, START)
    except Unreadable as fault:
        return fault.refusal
    except Wrong as wrong:
        return Refusal(say("{place}: {says}", place=wrong.place, says=wrong.says))
    return Loaded(session, tuple(desk.passed))


def _headed(plain: Plain, version: int) -> dict[str, Plain]:
    """The object, once its header says that it can be read here."""
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise Unreadable("format: this is not a session of Gradient Explorer")
    found = plain.get("version")
    if type(found) is not int or found < 1:
        raise Unreadable("version: this is not the number of a version")
    if found > version:
        raise Unreadable(
            "version: {found} is newer than {known}, the newest that this program reads; a newer Gradient Explorer"
            " wrote this file, and can open it",
            found=found,
            known=version,
        )
    return plain


def _migrated(
    plain: dict[str, Plain], version: int, migrations: Mapping[int, Callable[[dict[str, Any]], Any]]
) -> dict[str, Plain]:
    """The object as this version would have written it."""
    for older in range(plain["version"], version):
        try:
            plain = {**migrations[older](plain), "format": FORMAT, "version": older + 1}
        except (KeyError, TypeError, ValueError, AttributeError, IndexError):
            raise Unreadable("version: this file of version {older} cannot be understood", older=older) from None
    return plain
