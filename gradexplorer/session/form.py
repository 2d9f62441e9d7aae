"""Values of frozen dataclasses as plain JSON and back, by the types of their fields: a new field needs no line here.

    str, bool, int, float    themselves; numbers are finite, a text of several lines is a list of its lines
    X | None, X | Y          null; what fits one of them
    tuple[X, ...]            a list; pairs of a name and a value are an object, in their order
    tuple[X, Y], NamedTuple  a list of just so many
    frozenset[str]           a sorted list
    a dataclass              an object

Of an object, a key that is missing means the default, one that is not known is passed over and told of; a value that
cannot be is refused.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, NamedTuple, NoReturn, Union, get_args, get_origin, get_type_hints

from gradexplorer.expression.sentence import Phrase, Sentence, say
from gradexplorer.session.limits import ANY, CHECKS, LIMITS, MOST_ENTRIES, Limit

Plain = Any  # what JSON can say


class Wrong(Exception):
    """A value that cannot be. Never leaves session/."""

    def __init__(self, place: str, says: Sentence) -> None:
        super().__init__(place, str(says))
        self.place, self.says = place, says


class Desk:
    """Where reading has come to, and the keys that were passed over."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.passed: list[str] = []

    @contextmanager
    def at(self, key: str) -> Iterator[None]:
        """While it lasts, reading is at that key."""
        self.keys.append(key)
        yield
        self.keys.pop()

    def place(self, *more: str) -> str:
        """The keys down to here: descent.steps."""
        return ".".join([*self.keys, *more])

    def refuse(self, template: Phrase, **arguments: object) -> NoReturn:
        """Raise Wrong at this place."""
        raise Wrong(self.place(), say(template, **arguments))


class Form(NamedTuple):
    """How one type is read from plain JSON, and written to it.

    Both know a fallback, the value that holds where nothing is said; only dataclasses ask for it: what they lack is
    read from it, and where one is given, only what differs from it is written.
    """

    read: Callable[[Plain, Desk, Any], Any]
    write: Callable[[Any, Any], Plain]


@cache
def form_of(hint: Any, limit: Limit = ANY) -> Form:
    """The form of a type; TypeError where there is none, which a test sees before any user does."""
    if hint in (str, bool, int, float):
        return _scalar((hint,), limit)
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (UnionType, Union):
        return _union(parts, limit)
    if origin is frozenset:
        return _words(limit)
    if origin is tuple:
        return _tuple(parts, limit)
    if is_dataclass(hint):
        return _dataclass(hint)
    if isinstance(hint, type) and issubclass(hint, tuple) and hasattr(hint, "_fields"):
        return _named(hint)
    raise TypeError(f"a session file has no form for {hint}")


KINDS: dict[type, Phrase] = {str: "a text", bool: "true or false", int: "a whole number", float: "a number"}

# --- one value --------------------------------------------------------------------------------------------------------


def _scalar(kinds: tuple[type, ...], limit: Limit) -> Form:
    kind_words = [say(KINDS[kind]) for kind in kinds]
    wanted = kind_words[0]
    for each in kind_words[1:]:
        wanted = say("{one} or {other}", one=wanted, other=each)

    quick = float if kinds == (float,) else None  # there may be tens of thousands of them
    low, high = limit.low, limit.high

    def read(plain: Plain, desk: Desk, _: Any) -> Any:
        kind = type(plain)
        if kind is quick and low <= plain <= high:
            return plain
        if kind is list and str in kinds and all(type(line) is str for line in plain):
            kind, plain = str, "\n".join(plain)
        if kind is int and int not in kinds and float in kinds:
            kind, plain = float, float(plain)
        if kind not in kinds:
            desk.refuse("{found} is not {wanted}", found=_quoted(plain), wanted=wanted)
        (_check_text if kind is str else _check_number)(plain, limit, desk)
        return plain

    def write(value: Any, _: Any) -> Plain:
        if isinstance(value, str):
            return value.split("\n") if "\n" in value else value
        is_float = float in kinds and int not in kinds and not isinstance(value, bool)
        return float(value) if is_float else value

    return Form(read, write)


def _check_text(text: str, limit: Limit, desk: Desk) -> None:
    if len(text) > limit.longest:
        desk.refuse("this text has {length} characters, at most {most} are allowed", length=len(text),
                    most=limit.longest)  # fmt: skip
    if limit.words and text not in limit.words:
        desk.refuse("{found} is not one of {words}", found=_quoted(text), words=", ".join(limit.words))


def _check_number(number: float, limit: Limit, desk: Desk) -> None:
    if not math.isfinite(number):
        desk.refuse("{found} is not a finite number", found=_quoted(number))
    if not limit.low <= number <= limit.high:
        desk.refuse("{found} is not between {low} and {high}", found=_quoted(number), low=f"{limit.low:g}",
                    high=f"{limit.high:g}")  # fmt: skip


def _quoted(plain: Plain) -> str | Sentence:
    """The value as the file has it, cut short."""
    if isinstance(plain, list | dict):
        return say("a list" if isinstance(plain, list) else "an object")
    text = {"None": "null", "True": "true", "False": "false"}.get(repr(plain), repr(plain))
    return text if len(text) <= 40 else text[:37] + "..."


def _union(parts: tuple[Any, ...], limit: Limit) -> Form:
    rest = tuple(part for part in parts if part is not NoneType)
    form = form_of(rest[0], limit) if len(rest) == 1 else _scalar(rest, limit)
    if len(rest) == len(parts):
        return form

    def read(plain: Plain, desk: Desk, fallback: Any) -> Any:
        return None if plain is None else form.read(plain, desk, fallback)

    return Form(read, lambda value, fallback: None if value is None else form.write(value, fallback))


# --- lists ------------------------------------------------------------------------------------------------------------


def _entries(plain: Plain, desk: Desk, count: int | None = None) -> list[Plain]:
    if type(plain) is not list or (count is not None and len(plain) != count):
        desk.refuse("this is not a list" if count is None else "this is not a list of {count}", count=count)
    if len(plain) > MOST_ENTRIES:
        desk.refuse("{count} entries are more than the {most} allowed", count=len(plain), most=MOST_ENTRIES)
    return plain


def _tuple(parts: tuple[Any, ...], limit: Limit) -> Form:
    if len(parts) == 2 and parts[1] is Ellipsis:
        pair = get_args(parts[0])
        return _pairs(pair[1], limit) if len(pair) == 2 and pair[0] is str else _variadic(form_of(parts[0], limit))
    forms = [form_of(part, limit) for part in parts]

    def read(plain: Plain, desk: Desk, _: Any) -> Any:
        plain = _entries(plain, desk, len(forms))
        return tuple(form.read(entry, desk, None) for form, entry in zip(forms, plain, strict=True))

    def write(value: Any, _: Any) -> Plain:
        return [form.write(entry, None) for form, entry in zip(forms, value, strict=True)]

    return Form(read, write)


def _variadic(form: Form) -> Form:
    def read(plain: Plain, desk: Desk, _: Any) -> Any:
        found = []
        for number, entry in enumerate(_entries(plain, desk), 1):
            desk.keys.append(f"entry {number}")
            found.append(form.read(entry, desk, None))
            desk.keys.pop()
        return tuple(found)

    return Form(read, lambda value, _: [form.write(entry, None) for entry in value])


def _pairs(hint: Any, limit: Limit) -> Form:
    form = form_of(hint, limit)

    def read(plain: Plain, desk: Desk, _: Any) -> Any:
        if type(plain) is not dict:
            desk.refuse("this is not an object")
        _entries(list(plain), desk)
        found = []
        for name, entry in plain.items():
            with desk.at(name):
                _check_text(name, ANY, desk)
                found.append((name, form.read(entry, desk, None)))
        return tuple(found)

    return Form(read, lambda value, _: {name: form.write(entry, None) for name, entry in value})


def _words(limit: Limit) -> Form:
    form = _variadic(form_of(str, limit))
    return Form(lambda plain, desk, _: frozenset(form.read(plain, desk, None)), lambda value, _: sorted(value))


# --- what has named parts ---------------------------------------------------------------------------------------------


def _named(kind: Any) -> Form:
    hints = get_type_hints(kind)
    form = _tuple(tuple(hints[name] for name in kind._fields), ANY)

    def read(plain: Plain, desk: Desk, _: Any) -> Any:
        return _checked(kind(*form.read(plain, desk, None)), desk)

    return Form(read, form.write)


def _dataclass(kind: Any) -> Form:
    hints = get_type_hints(kind)
    forms = {row.name: form_of(hints[row.name], LIMITS.get(f"{kind.__name__}.{row.name}", ANY)) for row in fields(kind)}
    rows = [(row.name, forms[row.name].read, _default(row)) for row in fields(kind)]

    def read(plain: Plain, desk: Desk, fallback: Any) -> Any:
        if type(plain) is not dict:
            desk.refuse("this is not an object")
        if not plain.keys() <= forms.keys():
            desk.passed += [desk.place(name)[:200] for name in plain if name not in forms]
        found, keys = [], desk.keys  # in the order of the fields: there may be tens of thousands of such objects
        keys.append("")
        for name, read_part, default in rows:
            keys[-1] = name
            instead = default if fallback is None else getattr(fallback, name)
            if name in plain:
                found.append(read_part(plain[name], desk, instead))
            elif instead is MISSING:
                desk.refuse("this key is missing")
            else:
                found.append(instead)
        keys.pop()
        return _checked(kind(*found), desk)

    def write(value: Any, fallback: Any) -> Plain:
        parts = {name: (getattr(value, name), getattr(fallback, name, None)) for name in forms}
        told = {name: part for name, part in parts.items() if fallback is None or part[0] != part[1]}
        return {name: forms[name].write(*part) for name, part in told.items()}

    return Form(read, write)


def _default(row: Field[Any]) -> Any:
    return row.default if row.default_factory is MISSING else row.default_factory()


def _checked(value: Any, desk: Desk) -> Any:
    wrong = CHECKS.get(type(value))
    says = wrong(value) if wrong is not None else None
    if says is not None:
        raise Wrong(desk.place(), says)
    return value
